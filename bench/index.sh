#!/bin/bash
# CPU seconds (user and system) of making an index, words a second and bytes a word of it, and
# milliseconds of asking it; with Lucene and BlackLab beside it.
# Use: bench/index.sh FOLDER [LUCENE [BLACKLAB]]
#   FOLDER  TEI files
#   LUCENE  a folder with lucene-core, -queries and -analysis-common 9 (mvn -Pbench process-resources makes target/bench)
#   BLACKLAB  a folder with BlackLab 4 and what it needs (mvn -f bench/blacklab.xml dependency:copy-dependencies -DoutputDirectory=FOLDER)
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
jar="$here/target/rubricator.jar"
folder=$1 lucene=${2-} blacklab=${3-}
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
TIMEFORMAT='%U %S'
options=(-Xmx512m -XX:+UseSerialGC)
mkdir "$own/classes" "$own/text" "$own/index" "$own/lucene"
javac -cp "$jar" -d "$own/classes" "$here/bench/Words.java" "$here/bench/Index.java"
ours() { java "${options[@]}" -cp "$jar:$own/classes" org.rubricator.token.Index "$@"; }
words=$(ours text "$folder" "$own/text")

cpu() {
  local name=$1
  shift
  { time "$@" >/dev/null 2>&1; } 2>&1 \
    | awk -v name="$name" -v words="$words" \
      '{s = $1 + $2; printf "%-44s %8.2f s %9d words a second\n", name, s, words / s}'
}

size() { echo "$(du -sb "$1" | cut -f 1) $words" | awk '{printf "%-44s %8.2f bytes a word\n", "", $1 / $2}'; }

cpu "bounds of words found, no more (floor)" java "${options[@]}" -cp "$jar:$own/classes" Words "$own/text"/*.txt
cpu "TEI read and indexed" ours index "$folder" "$own/index"
size "$own/index"
ours ask "$own/index"
if [ -n "$lucene" ]; then
  javac -cp "$lucene/*" -d "$own/classes" "$here/bench/Lucene.java"
  cpu "Lucene, from the text (peer)" java "${options[@]}" -cp "$lucene/*:$own/classes" Lucene index "$own/text" "$own/lucene"
  size "$own/lucene"
  java "${options[@]}" -cp "$lucene/*:$own/classes" Lucene ask "$own/lucene" 2>/dev/null
fi
if [ -n "$blacklab" ]; then
  mkdir "$own/peer"
  javac -nowarn -cp "$blacklab/*" -d "$own/peer" "$here/bench/BlackLab.java" 2>/dev/null
  ours tokenised "$folder" "$own/tokenised"
  cpu "BlackLab, from tokenised TEI (peer)" java -Xmx4g -cp "$own/peer:$blacklab/*" BlackLab "$own/tokenised" "$own/blacklab"
  size "$own/blacklab"
fi
