#!/usr/bin/env bash
# Fuzzes with AFL++ (Debian: apt-get install afl++) for the given seconds; what it finds lies in out/fuzz/found at the top.
# A crash is looked into with: dotnet run --project tests/PeaceTerms.Fuzz -- FILE. Once cured, its input goes to kept/, which the tests replay.
set -euo pipefail
cd "$(dirname "$0")"
seconds="${1:-1800}"
out=../../out/fuzz
rm -rf "$out"
mkdir -p "$out/in"
dotnet tool restore
dotnet publish -c Release -o "$out/bin"
# Only the library is instrumented, not the runner.
dotnet sharpfuzz "$out/bin/PeaceTerms.dll"
cp seeds/* "$out/in"
find kept -type f -exec cp {} "$out/in" \;
export AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1
afl-fuzz -i "$out/in" -o "$out/found" -t 10000 -m none -V "$seconds" -x json.dict -- "$out/bin/PeaceTerms.Fuzz"
