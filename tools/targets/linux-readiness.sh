#!/usr/bin/env bash
# Linux x86-64 with Boost.Asio as the reactor, the engine that macOS uses, and the oldest GCC that is meant to do: builds and runs the tests.
# Debian 12, as root; a second run only does what is new.
# Use: tools/targets/linux-readiness.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
. "$(dirname "$0")/parts/target.sh" linux-readiness "$@"

"$root/scripts/set-up" tests
install_packages g++-11
configure -DCMAKE_CXX_COMPILER=g++-11 -DSYSTEMNET_ENGINE=readiness -DCMAKE_CXX_FLAGS=-O0 -DSYSTEMNET_UNITY=ON -DSYSTEMNET_SAMPLES=OFF \
    -DSYSTEMNET_TEST_FILTER="/tests/(core|ports|System/(Net/Sockets|Threading/Tasks))/"
build
"$root/tests/run-with-skips" "$target" "$folder/build" --jobs "$jobs"
