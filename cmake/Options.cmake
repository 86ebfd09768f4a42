# Compiler options that the library, the tests and the samples share.
function(systemnet_compile_options target)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8 $<$<BOOL:${SYSTEMNET_WARNINGS_AS_ERRORS}>:/WX>)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion $<$<BOOL:${SYSTEMNET_WARNINGS_AS_ERRORS}>:-Werror>)
        if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
            # That what a mutex guards is touched under it only (compat/core/threading/Mutex.hpp).
            target_compile_options(${target} PRIVATE -Wthread-safety)
        endif()
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(${target} PRIVATE -fpch-preprocess) # lets ccache see through precompiled headers
        endif()
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
            # GCC 12 sees overlapping copies in std::string where there are none (its bug 105651).
            target_compile_options(${target} PRIVATE -Wno-restrict)
        endif()
    endif()
    if(SYSTEMNET_SANITIZE)
        if(SYSTEMNET_SANITIZE STREQUAL "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            # It does not follow fences. The one there is (Interlocked::MemoryBarrier) is the program's, which the library does not rely on.
            target_compile_options(${target} PRIVATE -Wno-tsan)
        endif()
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
            # With a sanitizer GCC 12 sees uninitialized members in std::function where there are none (its bug 105562).
            target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
        endif()
        target_compile_options(${target} PRIVATE -fsanitize=${SYSTEMNET_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(${target} PRIVATE -fsanitize=${SYSTEMNET_SANITIZE})
    endif()
endfunction()
