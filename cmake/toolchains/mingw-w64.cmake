# Windows x86-64 with Debian's MinGW-w64 (posix threads). The programs carry the compiler's own libraries, so that they run as they are.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
set(CMAKE_SHARED_LINKER_FLAGS_INIT -static)
# Boost.Asio's templates give objects more sections than the default format has room for.
set(CMAKE_CXX_FLAGS_INIT -Wa,-mbig-obj)

# Nothing of the building machine is found, but what BOOST_ROOT and PCRE2_ROOT name.
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 ${BOOST_ROOT} ${PCRE2_ROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES BOOST_ROOT PCRE2_ROOT)
