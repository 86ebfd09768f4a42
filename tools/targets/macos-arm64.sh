#!/usr/bin/env bash
# Use: tools/targets/macos-arm64.sh [BUILD-FOLDER]       see parts/macos.sh
. "$(dirname "$0")/parts/macos.sh" macos-arm64 arm64 '/tests/(core|ports)/' "$@"
