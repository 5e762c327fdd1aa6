#!/usr/bin/env bash
# Publishes the program as a native binary and on the runtime, and compares every byte that both print. The last line is "N passed, N failed".
# check.sh --measure also prints sizes and start-up times, run in pairs. It needs clang and the headers of zlib.
set -uo pipefail
cd "$(dirname "$0")/../.."
out=out/aot
passed=0
failed=0

case "$(uname -m)" in
  aarch64 | arm64) rid=linux-arm64 ;;
  *) rid=linux-x64 ;;
esac

check() { # what, command...
  local what=$1
  shift
  if "$@"; then
    passed=$(( passed + 1 ))
  else
    echo "failed: $what"
    failed=$(( failed + 1 ))
  fi
}

# Build folders of their own: the usual ones may be in use, and know no system.
publish() { # folder, options...
  rm -rf "${out:?}/$1"
  dotnet publish tests/PeaceTerms.AotApp --artifacts-path "$out" -o "$out/$1" "${@:2}" > "$out/$1.txt" 2>&1 || { cat "$out/$1.txt"; return 1; }
}

no_warnings() { ! grep -E '(warning|error) [A-Z]+[0-9]+' "$out/native.txt"; }

ended() { # code, build, arguments...: the exit code; what is printed goes to BUILD.out, and no complaint may stand beside it
  local code=$1 build=$2
  shift 2
  "$out/$build/PeaceTerms.AotApp" "$@" > "$out/$build.out" 2> "$out/$build.err"
  [ $? -eq "$code" ] && [ ! -s "$out/$build.err" ] && [ -s "$out/$build.out" ]
}

same() { # code, arguments...
  local code=$1
  shift
  ended "$code" native "$@" && ended "$code" jit "$@" && cmp "$out/native.out" "$out/jit.out"
}

mkdir -p "$out"
check "publish on the runtime" publish jit
check "publish as a native binary" publish native -r "$rid"
check "publish without warnings" no_warnings
for example in docs/examples/ukraine-2026-01.json docs/examples/ukraine-2025-06.json; do
  check "$example: compared and printed alike" same 0 "$example"
  check "$example: every answer and form alike" same 0 "$example" --all
  check "$example: read back inside a record of the application" grep -qx 'read back: True' "$out/native.out"
done
echo '{ "formatVersion": 1, "type": "dossier", "partys": [] }' > "$out/wrong.json"
check "a wrong file: refused alike" same 2 "$out/wrong.json"

if [ "${1:-}" = --measure ] && [ "$failed" -eq 0 ]; then
  publish whole -r "$rid" --self-contained -p:PublishAot=false
  bytes() { find "$out/$1" -type f ! -name '*.pdb' ! -name '*.dbg' ! -name '*.xml' -printf '%s\n' | awk '{ sum += $1 } END { print sum }'; }
  awk -v native="$(bytes native)" -v jit="$(bytes jit)" -v whole="$(bytes whole)" 'BEGIN {
    printf "size: native %.1f MB; on the runtime %.1f MB, ratio %.2f; with the runtime in it %.1f MB, ratio %.2f\n", native / 1e6, jit / 1e6, native / jit, whole / 1e6, native / whole }'
  run() { local from; from=$(date +%s%N); "$out/$1/PeaceTerms.AotApp" "${@:2}" > /dev/null 2>&1; echo $(( $(date +%s%N) - from )); }
  pairs() { # what, arguments...
    for _ in $(seq 21); do echo "$(run native "${@:2}") $(run jit "${@:2}")"; done | awk '{ print $1 / 1e6, $2 / 1e6, $1 / $2 }' > "$out/pairs.txt"
    median() { sort -g | sed -n 11p; }
    printf '%s: native %.0f ms, on the runtime %.0f ms, ratio %.3f (medians of 21 pairs)\n' "$1" "$(cut -d' ' -f1 "$out/pairs.txt" | median)" "$(cut -d' ' -f2 "$out/pairs.txt" | median)" "$(cut -d' ' -f3 "$out/pairs.txt" | median)"
  }
  pairs "start, to the usage line"
  pairs "start, to the end of a comparison" docs/examples/ukraine-2026-01.json
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
