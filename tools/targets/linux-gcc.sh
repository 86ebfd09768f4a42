#!/usr/bin/env bash
# Linux x86-64 with the system's GCC and Boost: builds and runs the tests. Debian 12, as root; a second run only does what is new.
# Use: tools/targets/linux-gcc.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
. "$(dirname "$0")/parts/target.sh" linux-gcc "$@"

"$root/scripts/set-up" tests
configure -DCMAKE_BUILD_TYPE=Debug
build
"$root/tests/run-with-skips" "$target" "$folder/build" --jobs "$jobs"
