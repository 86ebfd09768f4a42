#!/usr/bin/env bash
# Windows x86-64: builds everything with MinGW-w64 and runs the tests under Wine. Debian 12, as root; a second run only does what is new.
# Use: cmake/targets/windows.sh [BUILD-FOLDER]       ends with the lines of tests/run-with-skips
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$root/build/targets/windows}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
boost=1.81
jobs=$(nproc)
export CCACHE_BASEDIR=$root
launcher=
command -v ccache >/dev/null && launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache

# ---- Tools ---------------------------------------------------------------------------------------------------------------------------
missing=()
for package in g++-mingw-w64-x86-64-posix wine wine64 cmake ninja-build xz-utils; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

# ---- Boost: headers from the -dev package, libraries from the source package -----------------------------------------------------------
if [ ! -e "$folder/boost/lib/cmake/Boost/BoostConfig.cmake" ]; then
    # Sources come from where the machine's own packages come from; its configuration stays as it is.
    apt=$folder/apt
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/parts" "$folder/boost-sources" "$folder/boost-package"
    apt-get indextargets --format 'deb-src $(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' | sort -u >"$apt/sources.list"
    options=(-q -o "Dir::Etc::SourceList=$apt/sources.list" -o "Dir::Etc::SourceParts=$apt/parts" -o "Dir::State::Lists=$apt/lists"
        -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update
    (cd "$apt" && apt-get "${options[@]}" source --download-only "boost$boost")
    tar -xf "$apt"/boost"$boost"_*.orig.tar.xz -C "$folder/boost-sources" --strip-components=1 --wildcards '*/libs/thread/src/*' '*/libs/test/src/*' \
        '*/libs/filesystem/src/*'
    (cd "$apt" && apt-get -q -o APT::Sandbox::User=root download "libboost$boost-dev" && dpkg -x libboost"$boost"-dev_*.deb "$folder/boost-package")

    # A folder with boost/ alone: beside it are the headers of the building machine.
    cmake -S "$root/cmake/targets/boost-for-windows" -B "$folder/boost-build" -G Ninja -DCMAKE_BUILD_TYPE=MinSizeRel $launcher \
        -DCMAKE_TOOLCHAIN_FILE="$root/cmake/toolchains/mingw-w64.cmake" -DCMAKE_INSTALL_PREFIX="$folder/boost" \
        -DBOOST_SOURCES="$folder/boost-sources" -DBOOST_HEADERS="$folder/boost-package/usr/include"
    cmake --build "$folder/boost-build" --target install -j "$jobs"
    rm -rf "$apt"
fi

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
cmake -S "$root" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=MinSizeRel $launcher \
    -DCMAKE_TOOLCHAIN_FILE="$root/cmake/toolchains/mingw-w64.cmake" -DCMAKE_CROSSCOMPILING_EMULATOR="$folder/wine" \
    -DBOOST_ROOT="$folder/boost" -DBoost_USE_STATIC_LIBS=ON -DSYSTEMNET_PRECOMPILED_TEST_HEADERS=OFF -DSYSTEMNET_WARNINGS_AS_ERRORS=ON
cmake --build "$folder/build" -j "$jobs"
"$root/tests/run-with-skips" windows "$folder/build" --jobs "$jobs"
