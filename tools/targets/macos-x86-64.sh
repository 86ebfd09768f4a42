#!/usr/bin/env bash
# Use: tools/targets/macos-x86-64.sh [BUILD-FOLDER]       see parts/macos.sh; of the tests, those of the port
. "$(dirname "$0")/parts/macos.sh" macos-x86-64 x86_64 '/tests/ports/' "$@"
