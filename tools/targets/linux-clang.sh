#!/usr/bin/env bash
# Linux x86-64 with Clang 16 and the system's Boost: builds and runs the tests of the library and of the ports. Debian 12, as root; a second
# run only does what is new.
# Use: tools/targets/linux-clang.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
. "$(dirname "$0")/parts/target.sh" linux-clang "$@"

"$root/scripts/set-up" tests
install_packages clang-16
# No "and" or "or", and templates parsed when they are used, as Visual Studio has it by default or had it.
configure -DCMAKE_CXX_COMPILER=clang++-16 -DCMAKE_CXX_FLAGS='-O0 -fno-operator-names -fdelayed-template-parsing' -DSYSTEMNET_SAMPLES=OFF -DSYSTEMNET_TEST_FILTER='/tests/(System|core|ports|rules)/'
build
"$root/tests/run-with-skips" "$target" "$folder/build" --jobs "$jobs"
