#!/usr/bin/env bash
# Linux ARM64: builds with Debian's cross compiler and runs the tests under qemu-user. Debian 12, as root; a second run only does what is new.
# Use: tools/targets/linux-arm64.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
. "$(dirname "$0")/parts/target.sh" linux-arm64 "$@"

install_packages cmake ninja-build ccache g++-aarch64-linux-gnu qemu-user-static
boost=1.74
fetch_packages arm64 "$folder/boost" libboost$boost-dev libboost-{thread,test,atomic,chrono,date-time,system}$boost-dev
fetch_packages arm64 "$folder/pcre2" libpcre2-dev
configure -DCMAKE_TOOLCHAIN_FILE="$root/cmake/toolchains/aarch64-linux-gnu.cmake" -DCMAKE_CXX_FLAGS=-O0 -DSYSTEMNET_UNITY=ON \
    -DSYSTEMNET_SAMPLES=OFF -DSYSTEMNET_TEST_FILTER='/tests/(core/(Engine|Pool|Readiness)|ports|System/Net/Sockets)' \
    -DCMAKE_CROSSCOMPILING_EMULATOR="/usr/bin/qemu-aarch64-static;-L;/usr/aarch64-linux-gnu" \
    -DBOOST_ROOT="$folder/boost/usr" -DBoost_USE_STATIC_LIBS=ON -DPCRE2_ROOT="$folder/pcre2/usr" -DPCRE2_USE_STATIC_LIBS=ON
build
"$root/tests/run-with-skips" "$target" "$folder/build" --jobs "$jobs"
