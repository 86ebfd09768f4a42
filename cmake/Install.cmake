# Installs the library, its headers and a package that find_package(systemnet) finds.
include(CMakePackageConfigHelpers)
install(TARGETS systemnet EXPORT systemnetTargets)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT systemnetTargets NAMESPACE systemnet:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/systemnet)
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/systemnetConfig.cmake.in ${PROJECT_BINARY_DIR}/systemnetConfig.cmake
    INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/systemnet)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/systemnetConfigVersion.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/systemnetConfig.cmake ${PROJECT_BINARY_DIR}/systemnetConfigVersion.cmake
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/systemnet)
