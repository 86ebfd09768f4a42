# An overlay port: vcpkg install systemnet --overlay-ports=packaging/vcpkg
# It builds the checkout that it stands in. SYSTEMNET_PORT_SOURCE in the environment names another.
if(DEFINED ENV{SYSTEMNET_PORT_SOURCE})
    set(SOURCE_PATH $ENV{SYSTEMNET_PORT_SOURCE})
else()
    get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
endif()

vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}" OPTIONS -DSYSTEMNET_TESTS=OFF -DSYSTEMNET_SAMPLES=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/systemnet)
# Each configuration has a folder of its own here, so that both files have one name.
if(EXISTS "${CURRENT_PACKAGES_DIR}/debug/lib/pkgconfig/systemnetd.pc")
    file(RENAME "${CURRENT_PACKAGES_DIR}/debug/lib/pkgconfig/systemnetd.pc" "${CURRENT_PACKAGES_DIR}/debug/lib/pkgconfig/systemnet.pc")
endif()
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
