#!/usr/bin/env bash
# Measures whole builds of Bản Tin and, where it is installed, of Hugo, in turn. Makes the articles itself.
#   src/bench/run.sh [options] [SIZE ...]      src/bench/run.sh --help shows the options
# Flags for every Maven process are taken from BENCH_MAVEN, such as "-Dmaven.repo.local=…".
# Results: target/bench/table.md, plot.svg, runs.tsv.
set -euo pipefail
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
