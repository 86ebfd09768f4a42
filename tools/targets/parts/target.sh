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

# Lists where packages (TYPE deb) or sources (deb-src) come from: the machine's own places, or those for another release of Debian.
# debian_sources TYPE [RELEASE]
debian_sources()
{
    apt-get indextargets --format "$1 \$(SITE) \$(RELEASE) \$(COMPONENT)" 'Created-By: Packages' 'Origin: Debian' |
        if [ -z "${2:-}" ]; then cat; else awk -v release="$2" '$3 ~ /^[a-z]+$/ { $3 = release; print }'; fi | sort -u
}

# Runs apt-get with an architecture, sources and state of its own; the machine's configuration stays as it is.
# apt_in FOLDER ARCHITECTURE COMMAND…
apt_in()
{
    local apt=$1 architecture=$2
    shift 2
    apt-get -q -o APT::Architecture="$architecture" -o APT::Architectures="$architecture" -o Dir::Etc::SourceList="$apt/sources.list" \
        -o Dir::Etc::SourceParts="$apt/parts" -o Dir::State::Lists="$apt/lists" -o Dir::Cache="$apt/cache" -o APT::Sandbox::User=root "$@"
}

# Makes the folder for apt_in and reads what there is: open_apt FOLDER ARCHITECTURE TYPE [RELEASE]
open_apt()
{
    rm -rf "$1"
    mkdir -p "$1/lists/partial" "$1/cache/archives/partial" "$1/parts" "$1/packages"
    debian_sources "$3" "${4:-}" >"$1/sources.list"
    apt_in "$1" "$2" update
}

# Unpacks Debian packages into a folder instead of installing them: fetch_packages ARCHITECTURE FOLDER PACKAGE…
# They are of the release that `release` names, without it of the machine's own.
fetch_packages()
{
    local architecture=$1 into=$2 apt=$folder/apt
    shift 2
    [ ! -e "$into" ] || return 0
    open_apt "$apt" "$architecture" deb "${release:-}"
    (cd "$apt/packages" && apt_in "$apt" "$architecture" download "$@")
    rm -rf "$into.part"
    mkdir -p "$into.part"
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
