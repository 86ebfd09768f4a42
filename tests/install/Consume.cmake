# Builds and runs a program that uses the library. With BUILD, a build of the library, that is installed and the program finds its package.
# Without BUILD the library is first built as a part of the program, with OPTIONS, and then installed from there and found:
#   cmake -DSOURCE=… -DFOLDER=… [-DBUILD=…] [-DOPTIONS=…] -DCOMPILER=… -DGENERATOR=… -DCONFIG=… -DFLAGS=… -P Consume.cmake
function(run)
    execute_process(COMMAND ${ARGV} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${ARGV} ended with ${code}:\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

# Builds the program in a folder with these options, and runs it.
function(consume folder)
    run(${CMAKE_COMMAND} -S ${SOURCE}/tests/install/consumer -B ${folder} -G ${GENERATOR} -DCMAKE_CXX_COMPILER=${COMPILER}
        -DCMAKE_BUILD_TYPE=${CONFIG} -DCMAKE_CXX_FLAGS=${FLAGS} ${ARGN})
    run(${CMAKE_COMMAND} --build ${folder} --config ${CONFIG} --parallel 2)
    unset(consumer CACHE)
    find_program(consumer consumer PATHS ${folder} ${folder}/${CONFIG} NO_DEFAULT_PATH REQUIRED)
    run(${consumer})
    if(NOT output MATCHES "Stream Tcp")
        message(FATAL_ERROR "The program printed: ${output}")
    endif()
endfunction()

file(REMOVE_RECURSE ${FOLDER}/prefix ${FOLDER}/consumer)
if(NOT BUILD)
    set(BUILD ${FOLDER}/whole)
    consume(${BUILD} -DSYSTEMNET_SOURCE=${SOURCE} ${OPTIONS})
endif()
run(${CMAKE_COMMAND} --install ${BUILD} --config ${CONFIG} --prefix ${FOLDER}/prefix)
consume(${FOLDER}/consumer -DCMAKE_PREFIX_PATH=${FOLDER}/prefix)
