# macOS with Zig's compiler, which brings its own headers and stubs of the system's library: the library and the tests of the
# port have to compile and link; nothing of it can run here. Debian 12, as root; a second run only does what is new.
# Sourced by macos-arm64.sh and macos-x86-64.sh, with the target, its processor and a filter of the tests' themes.
. "$(dirname "${BASH_SOURCE[0]}")/target.sh" "$1" "${@:4}"
. "$root/tools/targets/parts/boost.sh"
. "$root/tools/targets/parts/pcre2.sh"
. "$root/tools/targets/parts/zig.sh"
processor=$2
filter=$3

install_packages cmake ninja-build ccache xz-utils
use_zig "${processor/arm64/aarch64}-macos" Darwin "$processor"
build_boost "${toolchain[@]}" -DCMAKE_CXX_FLAGS=-O0
build_pcre2 "${toolchain[@]}"
# Zig makes no precompiled headers.
configure "${toolchain[@]}" "${boost[@]}" "${pcre2[@]}" -DCMAKE_CXX_FLAGS=-O0 -DSYSTEMNET_UNITY=ON -DSYSTEMNET_PRECOMPILED_HEADERS=OFF \
    -DSYSTEMNET_SAMPLES=OFF -DSYSTEMNET_TEST_FILTER="$filter"
status=0
build -- -k 0 || status=$?

# A program or library counts if it is up to date and of the right kind: Mach-O for 64 bits, and this processor.
case $processor in
arm64) magic='cffaedfe 0c000001' ;;
x86_64) magic='cffaedfe 07000001' ;;
esac
built=0 missing=0
while IFS= read -r program; do
    if [ "$(od -A n -t x1 -N 8 "$folder/build/$program" 2>/dev/null | tr -d ' \n' | sed 's/^......../& /')" = "$magic" ]; then
        built=$((built + 1))
    else
        missing=$((missing + 1))
        printf 'not built: %s\n' "$program"
    fi
done < <(ninja -C "$folder/build" -t targets all | sed -n 's/: CXX_EXECUTABLE_LINKER__.*//p')
left=$(ninja -C "$folder/build" -n | grep -c Linking || true)
[ $status -eq 0 ] || [ "$missing" -ge "$left" ] || missing=$left
printf '%s | 0 run | 0 passed | 0 skipped (it builds: the library, and %d programs compile and link; nothing of it can run here)\n' "$target" "$built"
printf '0 passed, %d failed\n' "$missing"
[ $status -eq 0 ] && [ "$missing" -eq 0 ] && [ "$built" -gt 0 ]
