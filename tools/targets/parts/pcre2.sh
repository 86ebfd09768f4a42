# For targets that have no package of PCRE2; sourced after boost.sh, which gives the folder `common`.
# Gives: build_pcre2

# Builds PCRE2 from the sources of Debian's package: build_pcre2 OPTION-FOR-CMAKE…
# Gives: pcre2 (options for cmake)
build_pcre2()
{
    local sources=$common/pcre2-sources apt=$common/apt
    pcre2=(-DPCRE2_ROOT="$folder/pcre2" -DPCRE2_DIR="$folder/pcre2/lib/cmake/pcre2")
    if [ ! -e "$sources" ]; then
        open_apt "$apt" amd64 deb-src
        (cd "$apt/packages" && apt_in "$apt" amd64 source --download-only --tar-only pcre2)
        rm -rf "$sources.part"
        mkdir -p "$sources.part"
        tar -xf "$apt"/packages/pcre2_*.orig.tar.* -C "$sources.part" --strip-components=1
        rm -rf "$apt"
        mv "$sources.part" "$sources"
    fi
    if [ ! -e "$folder/pcre2/lib/cmake/pcre2/pcre2-config.cmake" ]; then
        cmake -S "$root/tools/targets/pcre2" -B "$folder/pcre2-build" -G Ninja -DCMAKE_C_COMPILER_LAUNCHER=ccache "$@" \
            -DCMAKE_INSTALL_PREFIX="$folder/pcre2" -DPCRE2_SOURCES="$sources"
        cmake --build "$folder/pcre2-build" --target install -j "$jobs"
    fi
}
