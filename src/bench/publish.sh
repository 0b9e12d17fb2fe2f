#!/usr/bin/env bash
# Measures publishing to a bucket of S3Proxy, in turn with rclone where it is installed. Makes its own pages.
#
# usage: src/bench/publish.sh [FILES [RUNS [DIR]]]
#   FILES  pages of about 10 KB in a full upload (10000)
#   RUNS   how often each uploads them (5), in turn
#   DIR    where pages and the bucket are made; deleted afterwards (target/bench/publish)
#
# WORKERS: requests at once, of both (16). MANY: files of the run in which nothing has changed (100000; 0: none).
# Flags for Maven are taken from BENCH_MAVEN, for our Java from BENCH_JAVA. How and why: src/docs/benchmarks.md.
set -euo pipefail

if [[ ${1:-} == --help ]]; then
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit
fi
cd "$(dirname "$0")/../.."
files=${1:-10000}
runs=${2:-5}
folder=${3:-target/bench/publish}
workers=${WORKERS:-16}
many=${MANY:-100000}
rm -rf "$folder"
mkdir -p "$folder/store/kho" target/bench
folder=$(cd "$folder" && pwd)

read -r -a flags <<<"${BENCH_MAVEN:-}"
# As .mvn/jvm.config has them.
read -r -a java <<<"${BENCH_JAVA:--XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn96m -Xmx256m}"
mvn -q -B "${flags[@]}" test-compile dependency:build-classpath -Dmdep.outputFile=target/bench/classpath
bench() {
    java "${java[@]}" -cp "target/test-classes:target/classes:$(cat target/bench/classpath)" vn.bantin.publish.s3.S3Bench "$@"
}
# Seconds, seconds of processor, MB of the whole process; then what it says itself.
timed() {
    local name=$1
    shift
    /usr/bin/time -o "$folder/time" -f '%e %U %S %M' "$@" >"$folder/said" 2>"$folder/errors" || cat "$folder/errors"
    local wall user system kilobytes
    read -r wall user system kilobytes <"$folder/time"
    echo "$name,$wall" >>"$folder/walls"
    printf '%-24s %8.2f s %8.2f s of processor %6d MB   %s\n' \
        "$name" "$wall" "$(echo "$user + $system" | bc)" $((kilobytes / 1024)) "$(tail -n 1 "$folder/said")"
}
ours() {
    local name=$1
    shift
    timed "$name" java "${java[@]}" -cp "target/test-classes:target/classes:$(cat target/bench/classpath)" \
        vn.bantin.publish.s3.S3Bench "$@"
}

port=$((20000 + RANDOM % 20000))
cat >"$folder/s3proxy.conf" <<END
s3proxy.endpoint=http://127.0.0.1:$port
s3proxy.authorization=aws-v2-or-v4
s3proxy.identity=AKIDCUAHOI
s3proxy.credential=mat-khau-chi-de-thu
jclouds.provider=filesystem-nio2
jclouds.filesystem.basedir=$folder/store
END
java -Xmx512m -jar target/servers/s3proxy.jar --properties "$folder/s3proxy.conf" >"$folder/s3proxy.log" 2>&1 &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$folder"' EXIT
endpoint=http://127.0.0.1:$port
until curl -s -o "$folder/answer" "$endpoint/"; do sleep 0.2; done

# Of no use here, and where it is set rclone 1.60 does not start.
unset AWS_CA_BUNDLE
export RCLONE_CONFIG=$folder/rclone.conf
cat >"$RCLONE_CONFIG" <<END
[s3]
type = s3
provider = Other
endpoint = $endpoint
access_key_id = AKIDCUAHOI
secret_access_key = mat-khau-chi-de-thu
END

bench make "$folder/pages" "$files"
# The server's own warm-up.
bench publish "$endpoint" warm-up "$folder/pages" "$workers" >/dev/null

for ((run = 1; run <= runs; run++)); do
    ours "ours" publish "$endpoint" "ours-$run" "$folder/pages" "$workers"
    if command -v rclone >/dev/null; then
        timed "rclone copy" rclone copy "$folder/pages" "s3:kho/rclone-$run" --transfers "$workers" --checkers "$workers"
        timed "rclone, no look after" rclone copy "$folder/pages" "s3:kho/quick-$run" --transfers "$workers" \
            --checkers "$workers" --s3-no-head --s3-no-check-bucket
    fi
    rm -rf "$folder"/store/kho/{ours,rclone,quick}-$run
done

median() {
    grep "^$1," "$folder/walls" | cut -d, -f2 | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'
}
if command -v rclone >/dev/null; then
    echo "rate of ours by that of rclone copy, whole processes, medians: $(echo "scale=2; $(median 'rclone copy') / $(median ours)" | bc)"
fi

bench publish "$endpoint" edits "$folder/pages" "$workers" >/dev/null
ours "nothing changed" count "$endpoint" edits "$folder/pages" "$workers"
bench change "$folder/pages"
ours "one page changed" count "$endpoint" edits "$folder/pages" "$workers"
bench make "$folder/few" 1000
ours "1000 files" publish "$endpoint" few "$folder/few" "$workers"
if ((many > 0)); then
    rm -rf "$folder"/store/kho/*
    bench make "$folder/many" "$many"
    bench publish "$endpoint" many "$folder/many" "$workers" >/dev/null
    ours "$many, nothing changed" count "$endpoint" many "$folder/many" "$workers"
fi
