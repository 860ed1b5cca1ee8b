#!/bin/bash
# What queries find here and in BlackLab 4, in the same words: ends with 1 where a number differs.
# Use: bench/blacklab.sh CORPUS
#   CORPUS  a corpus that build-edition has built
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
jar="$here/target/rubricator.jar" jars="$here/target/blacklab"
corpus=$1
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
mvn -q -B -ntp -f "$here/bench/blacklab.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$jars"
javac -nowarn -cp "$jars/*" -d "$own/classes" "$here/bench/BlackLab.java" 2>/dev/null
java -jar "$jar" concordance --corpus "$corpus" --engines "$own/engines" --quiet
java -Xmx4g -cp "$own/classes:$jars/*" BlackLab "$own/engines" "$own/index" "$here/bench/queries.txt" > "$own/out" 2> "$own/log"
sed -n "s/^hits //p" "$own/out" > "$own/theirs"
grep "CPU s" "$own/log"
while read -r query; do
  java -jar "$jar" concordance --corpus "$corpus" "$query" --limit 1 2>&1 \
    | { grep -oE '^[0-9,]+ lines?' || echo 0; } | tr -dc '0-9\n'
done < "$here/bench/queries.txt" > "$own/ours"
paste "$here/bench/queries.txt" "$own/ours" "$own/theirs" | column -t -s $'\t'
cmp -s "$own/ours" "$own/theirs"
