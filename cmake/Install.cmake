# Installs the library, its headers, a package that find_package(systemnet) finds, and what pkg-config reads; makes Debian packages by CPack.
# A static and a shared build, each in Debug and Release, may be installed into one prefix: the export files have names of their own, and
# the debug libraries a letter.
include(CMakePackageConfigHelpers)
set(SYSTEMNET_KIND static)
if(BUILD_SHARED_LIBS)
    set(SYSTEMNET_KIND shared)
endif()
set_target_properties(systemnet PROPERTIES DEBUG_POSTFIX d)
install(TARGETS systemnet EXPORT systemnet-${SYSTEMNET_KIND}-targets
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT runtime
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT development
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
set(SYSTEMNET_PACKAGE_FOLDER ${CMAKE_INSTALL_LIBDIR}/cmake/systemnet)
install(EXPORT systemnet-${SYSTEMNET_KIND}-targets NAMESPACE systemnet:: DESTINATION ${SYSTEMNET_PACKAGE_FOLDER} COMPONENT development)
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/systemnetConfig.cmake.in ${PROJECT_BINARY_DIR}/systemnetConfig.cmake
    INSTALL_DESTINATION ${SYSTEMNET_PACKAGE_FOLDER})
# Before 1.0 a minor version may change what programs see.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/systemnetConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/systemnetConfig.cmake ${PROJECT_BINARY_DIR}/systemnetConfigVersion.cmake
    ${PROJECT_SOURCE_DIR}/cmake/FindPCRE2.cmake
    DESTINATION ${SYSTEMNET_PACKAGE_FOLDER} COMPONENT development)

# What a program that links statically needs besides PCRE2: Boost's libraries by file, since Boost has no file for pkg-config.
set(SYSTEMNET_PKGCONFIG_PRIVATE "-lboost_thread -lpthread")
foreach(library IN LISTS SYSTEMNET_PLATFORM_LIBRARIES CMAKE_DL_LIBS)
    string(APPEND SYSTEMNET_PKGCONFIG_PRIVATE " -l${library}")
endforeach()
set(SYSTEMNET_PKGCONFIG_CFLAGS)
set(SYSTEMNET_PKGCONFIG_LIBS)
set(SYSTEMNET_PKGCONFIG_REQUIRES Requires.private)
if(NOT BUILD_SHARED_LIBS)
    set(SYSTEMNET_PKGCONFIG_REQUIRES Requires)
    set(SYSTEMNET_PKGCONFIG_CFLAGS -DSYSTEMNET_STATIC)
    set(SYSTEMNET_PKGCONFIG_LIBS ${SYSTEMNET_PKGCONFIG_PRIVATE})
endif()
# From where its file is to the prefix, so that the whole can be moved.
file(RELATIVE_PATH SYSTEMNET_PKGCONFIG_PREFIX ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
# systemnetd.pc for a Debug build, whose library has that name.
foreach(SYSTEMNET_PKGCONFIG_NAME systemnet systemnetd)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/systemnet.pc.in ${PROJECT_BINARY_DIR}/${SYSTEMNET_PKGCONFIG_NAME}.pc @ONLY)
endforeach()
install(FILES ${PROJECT_BINARY_DIR}/systemnet$<$<CONFIG:Debug>:d>.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

# What debuggers show the library's types by: gdb's printers, which it loads by itself with an installed shared library, and Visual Studio's.
set(SYSTEMNET_DEBUGGER_FOLDER ${CMAKE_INSTALL_DATADIR}/systemnet)
install(FILES ${PROJECT_SOURCE_DIR}/tools/gdb/systemnet.py ${PROJECT_SOURCE_DIR}/tools/natvis/systemnet.natvis
    DESTINATION ${SYSTEMNET_DEBUGGER_FOLDER} COMPONENT development)
if(BUILD_SHARED_LIBS AND UNIX AND NOT APPLE)
    configure_file(${PROJECT_SOURCE_DIR}/tools/gdb/auto-load.py.in ${PROJECT_BINARY_DIR}/auto-load.py @ONLY)
    # Below the path of the library's own file, $<TARGET_FILE_NAME>, where gdb looks.
    install(FILES ${PROJECT_BINARY_DIR}/auto-load.py RENAME $<TARGET_FILE_NAME:systemnet>-gdb.py
        DESTINATION ${CMAKE_INSTALL_DATADIR}/gdb/auto-load/${CMAKE_INSTALL_FULL_LIBDIR} COMPONENT development)
endif()

if(PROJECT_IS_TOP_LEVEL)
    include(cmake/Package.cmake)
endif()
