#!/usr/bin/env bash
# Linux x86-64, GCC 12, with Boost 1.81 instead of the system's: builds and runs the tests of the library and of the ports. Debian 12, as
# root; a second run only does what is new.
# Use: tools/targets/linux-boost-1.81.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
. "$(dirname "$0")/parts/target.sh" linux-boost-1.81 "$@"

"$root/scripts/set-up" tests
boost=1.81
# Unpacked, since the packages of two versions cannot be installed together.
fetch_packages amd64 "$folder/boost" libboost$boost-dev libboost-{thread,test,atomic,chrono,date-time,system}$boost-dev
configure -DBOOST_ROOT="$folder/boost/usr" -DBoost_USE_STATIC_LIBS=ON -DCMAKE_CXX_FLAGS=-O1 -DSYSTEMNET_SAMPLES=OFF \
    -DSYSTEMNET_TEST_FILTER='/tests/(core|ports|System/Net)/'
grep -q "^Boost_DIR:PATH=$folder/boost/" "$folder/build/CMakeCache.txt"
build
"$root/tests/run-with-skips" "$target" "$folder/build" --jobs "$jobs"
