#!/usr/bin/env bash
# Measures whole builds of Bản Tin and, where it is installed, of Hugo, in turn. Makes the articles itself.
#
# usage: src/bench/run.sh [options] [SIZE ...]
#   SIZE             numbers of articles (1000 10000; up to 1000000)
#   --runs N         runs that count, of each work (5)
#   --warm-ups N     before them (1)
#   --only A,B       only these of clean,copy,hugo,hugo-without,unchanged,body,title,added,template,find,empty
#   --work DIR       where corpora and sites are made (target/bench/work)
#   --limit SECONDS  a run that takes longer is stopped (1800)
#   --keep           add to the runs of earlier calls instead of beginning anew
#   --discard        delete each site at once, not at the end; always so on tmpfs
#
# A work that takes too long, fails or is killed is left out from then on; the table says so, and
# the script ends with 1.
# Flags for every Maven process are taken from BENCH_MAVEN, such as -Dmaven.repo.local=…
# Results: target/bench/table.md, plot.svg, runs.tsv. How and why: src/docs/benchmarks.md.
set -euo pipefail

if [[ ${1:-} == --help ]]; then
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit
fi
cd "$(dirname "$0")/../.."

for program in mvn java /usr/bin/time; do
    if ! command -v "$program" >/dev/null; then
        echo "$program is missing (Debian, Ubuntu: apt-get install maven default-jdk-headless time)" >&2
        exit 1
    fi
done
command -v hugo >/dev/null || echo "hugo is not installed (apt-get install hugo): measuring without it"

read -r -a flags <<<"${BENCH_MAVEN:-}"
mvn -q -B "${flags[@]}" -DskipTests install
mvn -q -B "${flags[@]}" test-compile
# Everything that the goal needs is fetched here: the runs themselves are offline.
mvn -q -B "${flags[@]}" bantin:build -Dbantin.skip=true
exec java -cp target/test-classes:target/classes vn.bantin.bench.Bench "$@"
