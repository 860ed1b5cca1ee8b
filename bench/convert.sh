#!/bin/bash
# CPU seconds (user and system) of convert, and words a second of them.
# Use: bench/convert.sh FOLDER [MODELS]
#   FOLDER  raw texts in English (.txt)
#   MODELS  the folder of the models of names, with names-en.jar
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
jar="$here/target/rubricator.jar"
folder=$1 models=${2-}
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
TIMEFORMAT='%U %S'
options=(-Xmx600m -XX:+UseSerialGC -XX:TieredStopAtLevel=1)
mkdir "$own/classes"
java -jar "$jar" init "$own/corpus" >/dev/null
javac -cp "$jar" -d "$own/classes" "$here/bench/Words.java" "$here/bench/Names.java"
rm -rf "$own/corpus/src/texts/"*
cp "$folder"/*.txt "$own/corpus/src/texts/"
words=$(cat "$folder"/*.txt | wc -w)

cpu() {
  local name=$1
  shift
  { time "$@" >/dev/null 2>&1; } 2>&1 \
    | awk -v name="$name" -v words="$words" '{s = $1 + $2; printf "%-44s %8.2f s %9d words a second\n", name, s, words / s}'
}

convert() {
  find "$own/corpus/tei" -maxdepth 1 -name "*.xml" ! -name corpus.xml -delete
  rm -rf "$own/corpus/tei/ledger" "$own/corpus/dist"
  (cd "$own/corpus" && java "${options[@]}" "$@" -jar "$jar" convert --quiet $without)
}

cpu "words found, no more (floor)" java "${options[@]}" -cp "$jar:$own/classes" Words "$folder"/*.txt
without=--no-model
cpu "convert without a model" convert
if [ -n "$models" ]; then
  without=
  model=/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz
  cpu "CoreNLP's names alone (peer)" java "${options[@]}" -cp "$jar:$models/names-en.jar:$own/classes" Names "$model" "$folder"/*.txt
  cpu "convert with the model" convert "-Drubricator.models=$models"
fi
