# Compiles every statement of a list by itself, in a frame that compiles, and fails if one gets through or is refused in other words than the
# list says. Of PARTS runs this is number PART:
#   cmake -DCOMPILER=… -DFLAGS=… -DINCLUDE=… -DLIST=must-not-compile.txt -DFOLDER=… -DPART=1 -DPARTS=2 -P MustNotCompile.cmake
separate_arguments(FLAGS UNIX_COMMAND "${FLAGS}")
file(REMOVE_RECURSE ${FOLDER})
file(WRITE ${FOLDER}/frame.hpp "
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;
")
# Both GCC and Clang take frame.hpp.gch for frame.hpp, which makes a statement a tenth of a second.
execute_process(COMMAND ${COMPILER} ${FLAGS} -I${INCLUDE} -x c++-header ${FOLDER}/frame.hpp -o ${FOLDER}/frame.hpp.gch
    RESULT_VARIABLE code ERROR_VARIABLE errors)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "The headers do not compile:\n${errors}")
endif()

# Sets good to whether the statement compiles, and errors to what the compiler says.
macro(compile statement)
    file(WRITE ${FOLDER}/statement.cpp "void Frame([[maybe_unused]] Socket s, [[maybe_unused]] EndPoint ep, [[maybe_unused]] IPEndPoint ip, [[maybe_unused]] Array<Byte> b,
    [[maybe_unused]] String t, [[maybe_unused]] Object o, [[maybe_unused]] IAsyncResult ar, [[maybe_unused]] int n)
{
    ${statement}
}
")
    execute_process(COMMAND ${COMPILER} ${FLAGS} -I${INCLUDE} -include ${FOLDER}/frame.hpp -Werror -fsyntax-only ${FOLDER}/statement.cpp
        RESULT_VARIABLE code ERROR_VARIABLE errors)
    if(code EQUAL 0)
        set(good TRUE)
    else()
        set(good FALSE)
    endif()
endmacro()

set(statement "s.Send(b, n, 0); s.ReceiveFrom(b, ep); t = (String)o; ip = (IPEndPoint)ep; s.BeginAccept(nullptr, ar);")
compile("${statement}")
if(NOT good)
    message(FATAL_ERROR "The frame itself does not compile:\n${errors}")
endif()

execute_process(COMMAND ${COMPILER} --version OUTPUT_VARIABLE version)
set(CLANG FALSE)
if(version MATCHES "clang")
    set(CLANG TRUE)
endif()

# Semicolons and brackets mean something in CMake's lists, so lines are taken off the text one by one.
file(READ ${LIST} text)
set(number 0)
set(through "")
set(other "")
while(text MATCHES "^([^\n]*)\n(.*)$")
    set(line "${CMAKE_MATCH_1}")
    set(text "${CMAKE_MATCH_2}")
    if(line STREQUAL "" OR line MATCHES "^#")
        continue()
    endif()
    math(EXPR number "${number} + 1")
    math(EXPR turn "${number} % ${PARTS} + 1")
    if(turn EQUAL PART)
        set(statement "${line}")
        set(words "")
        if(line MATCHES "^([^\t]*)\t([^\t]*)\t?(.*)$")
            set(statement "${CMAKE_MATCH_1}")
            set(words "${CMAKE_MATCH_2}")
            if(CLANG AND NOT CMAKE_MATCH_3 STREQUAL "")
                set(words "${CMAKE_MATCH_3}")
            endif()
        endif()
        if(words STREQUAL "-")
            continue()
        endif()
        compile("${statement}")
        if(good)
            string(APPEND through "    ${statement}\n")
        elseif(NOT words STREQUAL "")
            # The first error, with plain quotation marks.
            string(REGEX MATCH "[^\n]*error: [^\n]*" first "${errors}")
            string(REGEX REPLACE "‘|’" "'" first "${first}")
            if(NOT first MATCHES "${words}")
                string(APPEND other "    ${statement}\n        ${first}\n")
            endif()
        endif()
    endif()
endwhile()
if(number LESS 20)
    message(FATAL_ERROR "Only ${number} statements were read from ${LIST}")
endif()
if(through)
    message(FATAL_ERROR "These compile:\n${through}")
endif()
if(other)
    message(FATAL_ERROR "These are refused in other words:\n${other}")
endif()
message(STATUS "${number} statements, of which this is part ${PART} of ${PARTS}: none compiles")
