#!/bin/bash
# CPU seconds (user and system) of validate, with Jing beside it.
# Use: bench/validate.sh FOLDER SCHEMA.rng SMALL.xml
#   FOLDER     TEI files that name the schema
#   SMALL.xml  a small file by our own schema
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
jar="$here/target/rubricator.jar"
folder=$1 schema=$2 small=$3
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
javac -cp "$jar" -d "$own" "$here/bench/Jing.java"
TIMEFORMAT='%U %S'
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable)
"$here/rubricator" --version >/dev/null # makes the start-up archive

# The least of three runs.
cpu() {
  local name=$1
  shift
  for _ in 1 2 3; do
    { time "$@" >/dev/null 2>&1 || true; } 2>&1 | awk '{print $1 + $2}'
  done | sort -n | head -n 1 | xargs printf '%-44s %6.2f\n' "$name"
}

validate() { java "${options[@]}" "-XX:SharedArchiveFile=$here/target/rubricator.jsa" -jar "$jar" validate --quiet "$@"; }
# Jing's own driver as its users start it, and Jing started as we are.
jings_driver() { java -cp "$jar" com.thaiopensource.relaxng.util.Driver "$schema" "$@"; }
jing() { java "${options[@]}" -cp "$jar:$own" Jing "$schema" "$@"; }
one_by_one() { for file in "$folder"/*.xml; do jing "$file"; done; }

sed '/schematypens="http:\/\/purl.oclc.org\/dsdl\/schematron"/d' "$small" >"$own/grammar-only.xml"
cp "$here/schemas/rubricator.rng" "$own/rubricator.rng"
sed -i 's/^<?xml-model href="[^"]*rubricator.rng"/<?xml-model href="rubricator.rng"/' "$own/grammar-only.xml"

cpu "validate, all checks, one process" validate "$folder"
cpu "Jing's driver, grammar only, one process" jings_driver "$folder"/*.xml
cpu "the same with our options for Java" jing "$folder"/*.xml
cpu "the same, a process for each file" one_by_one
cpu "validate, a small file, cold" validate "$small"
cpu "validate, a small file without Schematron, cold" validate "$own/grammar-only.xml"
