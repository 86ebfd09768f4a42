# For targets that have no packages of Boost; sourced after target.sh. What several of them need is kept once, beside their folders.
# Gives: common, build_boost
common=$(dirname "$folder")/common
mkdir -p "$common"
common=$(cd "$common" && pwd)

# Builds the Boost libraries that are linked, from the sources of Debian's package: build_boost OPTION-FOR-CMAKE…
# BOOST=VERSION:RELEASE in the environment takes another version of it, from another release of Debian.
# Gives: boost (options for cmake)
build_boost()
{
    local version=1.81 release=
    [ -z "${BOOST:-}" ] || IFS=: read -r version release <<<"$BOOST"
    local sources=$common/boost-$version-sources package=$common/boost-$version-package apt=$common/apt
    boost=(-DBOOST_ROOT="$folder/boost" -DBoost_USE_STATIC_LIBS=ON)
    if [ ! -e "$sources" ]; then
        open_apt "$apt" amd64 deb-src "$release"
        (cd "$apt/packages" && apt_in "$apt" amd64 source --download-only "boost$version")
        rm -rf "$sources.part"
        mkdir -p "$sources.part"
        tar -xf "$apt"/packages/boost"$version"_*.orig.tar.xz -C "$sources.part" --strip-components=1 --wildcards '*/libs/thread/src/*' '*/libs/test/src/*'
        rm -rf "$apt"
        mv "$sources.part" "$sources"
    fi
    fetch_packages amd64 "$package" "libboost$version-dev"
    if [ ! -e "$folder/boost/lib/cmake/Boost/BoostConfig.cmake" ]; then
        # A folder with boost/ alone: beside it are the headers of the building machine.
        cmake -S "$root/tools/targets/boost" -B "$folder/boost-build" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@" \
            -DCMAKE_INSTALL_PREFIX="$folder/boost" -DBOOST_SOURCES="$sources" -DBOOST_HEADERS="$package/usr/include"
        cmake --build "$folder/boost-build" --target install -j "$jobs"
    fi
}
