# Which ports and which engine this platform takes: CMake picks, not the preprocessor.
# How a socket goes to another process: channel (a connection carries it), duplicate (the OS makes a duplicate for it).
# Engines: edge (the port's own watching), readiness (Boost.Asio telling readiness), completion (Boost.Asio's completion ports).
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(SYSTEMNET_PORTS posix linux)
    set(SYSTEMNET_DEFAULT_ENGINE edge)
    set(SYSTEMNET_HANDOVER channel)
    set(SYSTEMNET_PLATFORM_LIBRARIES)
elseif(CMAKE_SYSTEM_NAME STREQUAL "Darwin")
    set(SYSTEMNET_PORTS posix darwin)
    set(SYSTEMNET_DEFAULT_ENGINE readiness)
    set(SYSTEMNET_HANDOVER channel)
    set(SYSTEMNET_PLATFORM_LIBRARIES)
elseif(CMAKE_SYSTEM_NAME STREQUAL "Windows")
    set(SYSTEMNET_PORTS windows)
    set(SYSTEMNET_DEFAULT_ENGINE completion)
    set(SYSTEMNET_HANDOVER duplicate)
    set(SYSTEMNET_PLATFORM_LIBRARIES ws2_32 mswsock iphlpapi ntdll shell32)
    # Windows 10; its headers without what is rarely used, and without macros named min and max.
    set(SYSTEMNET_PLATFORM_DEFINITIONS _WIN32_WINNT=0x0A00 WIN32_LEAN_AND_MEAN NOMINMAX)
else()
    message(FATAL_ERROR "systemnet has no port for ${CMAKE_SYSTEM_NAME}; ports/README.md says how to add one")
endif()

# Boost.Stacktrace finds the calls where the compiler's own unwinder does; its header alone, and dladdr for their names.
set(SYSTEMNET_DEFAULT_STACKTRACE none)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(SYSTEMNET_DEFAULT_STACKTRACE boost)
endif()
set(SYSTEMNET_STACKTRACE ${SYSTEMNET_DEFAULT_STACKTRACE} CACHE STRING "What finds an exception's StackTrace: boost (Boost.Stacktrace), or none")

set(SYSTEMNET_ENGINE ${SYSTEMNET_DEFAULT_ENGINE} CACHE STRING "How the library waits: edge, readiness or completion")
if(SYSTEMNET_ENGINE STREQUAL "edge")
    set(SYSTEMNET_ENGINE_FOLDERS edge)
else()
    set(SYSTEMNET_ENGINE_FOLDERS asio ${SYSTEMNET_ENGINE})
endif()
