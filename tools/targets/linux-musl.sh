#!/usr/bin/env bash
# Linux x86-64 with musl: builds with Zig's compiler, all linked statically, and runs the tests of the port and of
# what stands on it. Debian 12, as root; a second run only does what is new.
# Use: tools/targets/linux-musl.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
. "$(dirname "$0")/parts/target.sh" linux-musl "$@"
. "$root/tools/targets/parts/boost.sh"
. "$root/tools/targets/parts/pcre2.sh"
. "$root/tools/targets/parts/zig.sh"

install_packages cmake ninja-build ccache xz-utils
use_zig x86_64-linux-musl Linux x86_64
build_boost "${toolchain[@]}" -DCMAKE_CXX_FLAGS=-O0
build_pcre2 "${toolchain[@]}"
# Zig makes no precompiled headers. The tests are those of what asks the C library: the port, the engine, names, and sockets' calls.
calls='Accept|Bind|Connect|Datagrams|Duplicate|Interrupted|Message|Options|Select|SendFile|Transfer'
configure "${toolchain[@]}" "${boost[@]}" "${pcre2[@]}" -DCMAKE_CXX_FLAGS=-O0 -DSYSTEMNET_UNITY=ON -DSYSTEMNET_PRECOMPILED_HEADERS=OFF \
    -DSYSTEMNET_SAMPLES=OFF -DSYSTEMNET_TEST_FILTER="/tests/(ports/|core/(Engine|Pool|Readiness|Resolver|linux/)|System/Net/(Dns|Sockets/Socket[.]($calls)[.]))"
build
"$root/tests/run-with-skips" "$target" "$folder/build" --jobs "$jobs"
