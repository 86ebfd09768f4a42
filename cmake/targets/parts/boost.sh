# For targets that have no packages of Boost; sourced after target.sh. What several of them need is kept once, beside their folders.
# Gives: common, build_boost
common=$(dirname "$folder")/common
mkdir -p "$common"
common=$(cd "$common" && pwd)

# Builds the Boost libraries that are linked, from the sources of Debian's package: build_boost OPTION-FOR-CMAKE…
# Gives: boost (options for cmake)
build_boost()
{
    local version=1.81
    boost=(-DBOOST_ROOT="$folder/boost" -DBoost_USE_STATIC_LIBS=ON)
    if [ ! -e "$common/boost-sources/libs/filesystem" ]; then
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
        tar -xf "$apt"/boost"$version"_*.orig.tar.xz -C "$apt/unpacked" --strip-components=1 --wildcards '*/libs/thread/src/*' '*/libs/test/src/*' \
            '*/libs/filesystem/src/*'
        mv "$apt/unpacked" "$common/boost-sources"
        rm -rf "$apt"
    fi
    fetch_packages amd64 "$common/boost-package" libboost$version-dev
    if [ ! -e "$folder/boost/lib/cmake/Boost/BoostConfig.cmake" ]; then
        # A folder with boost/ alone: beside it are the headers of the building machine.
        cmake -S "$root/cmake/targets/boost" -B "$folder/boost-build" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@" \
            -DCMAKE_INSTALL_PREFIX="$folder/boost" -DBOOST_SOURCES="$common/boost-sources" \
            -DBOOST_HEADERS="$common/boost-package/usr/include"
        cmake --build "$folder/boost-build" --target install -j "$jobs"
    fi
}
