# What the scripts of the targets share; sourced with the target's name and its build folder.
# Gives: root, target, folder, jobs, launcher, install_packages, fetch_packages, configure, build
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
target=$1
folder=${2:-$root/build/targets/$target}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
jobs=$(nproc)
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# Installs those Debian packages that the machine lacks.
install_packages()
{
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        apt-get update -q
        DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
    fi
}

# Unpacks Debian packages into a folder instead of installing them: fetch_packages ARCHITECTURE FOLDER PACKAGE…
# They come from where the machine's own come from; its configuration stays as it is.
fetch_packages()
{
    local architecture=$1 into=$2 apt=$folder/apt
    shift 2
    [ ! -e "$into" ] || return 0
    rm -rf "$apt" "$into.part"
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/packages" "$into.part"
    local options=(-q -o APT::Architecture="$architecture" -o APT::Architectures="$architecture" -o Dir::State::Lists="$apt/lists"
        -o Dir::Cache="$apt/cache" -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update
    (cd "$apt/packages" && apt-get "${options[@]}" download "$@")
    local package
    for package in "$apt"/packages/*.deb; do
        dpkg -x "$package" "$into.part"
    done
    rm -rf "$apt"
    mv "$into.part" "$into"
}

configure()
{
    cmake -S "$root" -B "$folder/build" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DSYSTEMNET_WARNINGS_AS_ERRORS=ON "$@"
}

build()
{
    cmake --build "$folder/build" -j "$jobs" "$@"
}
