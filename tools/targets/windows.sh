#!/usr/bin/env bash
# Windows x86-64: builds with MinGW-w64 and runs under Wine the tests of what asks the system. Debian 12, as root; a second run only does what is new.
# Use: tools/targets/windows.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
. "$(dirname "$0")/parts/target.sh" windows "$@"
. "$root/tools/targets/parts/boost.sh"
. "$root/tools/targets/parts/pcre2.sh"

install_packages g++-mingw-w64-x86-64-posix wine wine64 cmake ninja-build ccache xz-utils
toolchain=(-DCMAKE_TOOLCHAIN_FILE="$root/cmake/toolchains/mingw-w64.cmake" -DCMAKE_BUILD_TYPE=None)
build_boost "${toolchain[@]}"
build_pcre2 "${toolchain[@]}"

# ---- Wine with a prefix of its own ---------------------------------------------------------------------------------------------------------
export WINEPREFIX=$folder/wine-prefix WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
wine=/usr/lib/wine
if [ ! -e "$WINEPREFIX/system.reg" ]; then
    "$wine/wine64" wineboot -i
    "$wine/wineserver" -w
fi
cat >"$folder/wine" <<END
#!/bin/sh
export WINEPREFIX=$WINEPREFIX WINEDEBUG=-all
exec $wine/wine64 "\$@"
END
chmod +x "$folder/wine"
# One server for all of the tests. Its services start here, or the first test's pipe would stay open as long as they run.
"$wine/wineserver" -p || true
trap '"$wine/wineserver" -k || true' EXIT
"$wine/wine64" wineboot </dev/null >/dev/null 2>&1

# ---- The project ---------------------------------------------------------------------------------------------------------------------------
# What asks the system, or has code of its own for it; what is text, numbers and collections alone is the same as on Linux.
system='Environment|Console|IO/Files|Interop/|Threading/(Thread|WaitHandle)|Net/(Dns|NetworkInformation/|Sockets/)'
configure "${toolchain[@]}" "${boost[@]}" "${pcre2[@]}" -DCMAKE_CROSSCOMPILING_EMULATOR="$folder/wine" -DSYSTEMNET_UNITY=ON \
    -DSYSTEMNET_PRECOMPILED_HEADERS=ON -DSYSTEMNET_SAMPLES=OFF \
    -DSYSTEMNET_TEST_FILTER="/tests/(windows/|ports/|core/(Engine|Pool|Readiness|Resolver|EndPoints|StaticDestructor)|System/($system))"
build
"$root/tests/run-with-skips" "$target" "$folder/build" --jobs "$jobs"
