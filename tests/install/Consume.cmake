# Builds and runs a program against the library. MODE is installed: the build at hand, installed into a folder; other: a build of the other
# kind (static or shared), installed; part: the library as a part of the program's build.
#   cmake -DSOURCE=… -DFOLDER=… [-DBUILD=…] [-DSHARED=ON] -DCOMPILER=… -DGENERATOR=… -DCONFIG=… -DFLAGS=… -P Consume.cmake
function(run)
    execute_process(COMMAND ${ARGV} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${ARGV} ended with ${code}:\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

# A compiler cache, if there is one, need not tell build folders apart.
set(ENV{CCACHE_NOHASHDIR} 1)
file(REMOVE_RECURSE ${FOLDER}/prefix ${FOLDER}/consumer)
set(common -G ${GENERATOR} -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_BUILD_TYPE=${CONFIG} -DCMAKE_CXX_FLAGS=${FLAGS} ${OPTIONS})
if(MODE STREQUAL "part")
    set(common ${common} -DSYSTEMNET_SOURCE=${SOURCE})
else()
    if(MODE STREQUAL "other")
        # The build at hand is of the one kind of library; this is of the other.
        set(BUILD ${FOLDER}/library)
        run(${CMAKE_COMMAND} ${common} -S ${SOURCE} -B ${BUILD} -DBUILD_SHARED_LIBS=${SHARED} -DSYSTEMNET_TESTS=OFF -DSYSTEMNET_SAMPLES=OFF)
        run(${CMAKE_COMMAND} --build ${BUILD} --config ${CONFIG} --parallel 2)
    endif()
    run(${CMAKE_COMMAND} --install ${BUILD} --config ${CONFIG} --prefix ${FOLDER}/prefix)
    set(common ${common} -DCMAKE_PREFIX_PATH=${FOLDER}/prefix)
endif()
run(${CMAKE_COMMAND} ${common} -S ${SOURCE}/tests/install/consumer -B ${FOLDER}/consumer)
run(${CMAKE_COMMAND} --build ${FOLDER}/consumer --config ${CONFIG} --parallel 2)
find_program(consumer consumer PATHS ${FOLDER}/consumer ${FOLDER}/consumer/${CONFIG} NO_DEFAULT_PATH REQUIRED)
run(${consumer})
if(NOT output MATCHES "Stream Tcp")
    message(FATAL_ERROR "The program printed: ${output}")
endif()
