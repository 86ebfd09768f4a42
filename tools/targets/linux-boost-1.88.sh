#!/usr/bin/env bash
# Linux x86-64, GCC 12, Boost.Asio as the reactor, with Boost 1.88 of Debian 13: builds and runs the tests of the library and of the ports.
# Debian 12, as root; a second run only does what is new. BOOST=VERSION:RELEASE takes another one.
# Use: tools/targets/linux-boost-1.88.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
. "$(dirname "$0")/parts/target.sh" linux-boost-1.88 "$@"
. "$root/tools/targets/parts/boost.sh"

"$root/scripts/set-up" tests
install_packages xz-utils
BOOST=${BOOST:-1.88:trixie}
build_boost
configure "${boost[@]}" -DSYSTEMNET_ENGINE=readiness -DCMAKE_CXX_FLAGS=-O1 -DSYSTEMNET_SAMPLES=OFF \
    -DSYSTEMNET_TEST_FILTER='/tests/(core|ports|System/Net)/'
build
"$root/tests/run-with-skips" "$target" "$folder/build" --jobs "$jobs"
