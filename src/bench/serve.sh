#!/usr/bin/env bash
# Measures how long an editor waits for a saved file, with bantin:serve and articles of its own making.
#
# usage: src/bench/serve.sh [ARTICLES [SAVES [DIR]]]
#   ARTICLES  how many there are (10000)
#   SAVES     how many are measured, after 40 that are not (60)
#   DIR       where the portal is made; deleted afterwards (target/bench/serve)
#
# Flags for Maven are taken from BENCH_MAVEN, for Java from BENCH_JAVA. How and why: src/docs/benchmarks.md.
set -euo pipefail

if [[ ${1:-} == --help ]]; then
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit
fi
cd "$(dirname "$0")/../.."
folder=${3:-target/bench/serve}
rm -rf "$folder"
mkdir -p "$folder" target/bench

read -r -a flags <<<"${BENCH_MAVEN:-}"
read -r -a java <<<"${BENCH_JAVA:-}"
mvn -q -B "${flags[@]}" test-compile dependency:build-classpath -Dmdep.outputFile=target/bench/classpath
java "${java[@]}" -cp "target/test-classes:target/classes:$(cat target/bench/classpath)" \
    vn.bantin.bench.ServeBench "${1:-10000}" "${2:-60}" "$folder"
rm -rf "$folder"
