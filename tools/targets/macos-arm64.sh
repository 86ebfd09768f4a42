#!/usr/bin/env bash
# Use: tools/targets/macos-arm64.sh [BUILD-FOLDER]       see parts/macos.sh; of the tests, those of the port and the engine
. "$(dirname "$0")/parts/macos.sh" macos-arm64 arm64 '/tests/(ports/|core/(Engine|Pool|Readiness|Resolver))' "$@"
