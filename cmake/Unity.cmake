# -DSYSTEMNET_UNITY=ON compiles the library in a few large sources: much less work where there are no precompiled headers (Zig), and for whoever
# builds it once. Left out are those whose names for themselves others have too.
option(SYSTEMNET_UNITY "Compile the library's sources many at a time" OFF)
if(SYSTEMNET_UNITY)
    set_target_properties(systemnet PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 24)
    foreach(name IN ITEMS Detail/WeakTarget DuplicateWaitObjectException EnumNames.Uri Environment.System IO/File IO/StreamReader IO/StreamWriter
            Net/IPNetwork Object String.Split Threading/CountdownEvent Threading/ManualResetEventSlim Threading/SemaphoreSlim Threading/Timer TimeSpan.Parse
            UriBuilder Version)
        list(APPEND SYSTEMNET_APART ${PROJECT_SOURCE_DIR}/compat/System/${name}.cpp)
    endforeach()
    foreach(name IN ITEMS diagnostics/TraceSettings net/AddressText.Parse sockets/SendFileOperation tasks/Resumption tasks/TaskLimit
            text/DateParse text/EncodingText text/NumberParse text/NumberParse.Styles text/NumberPattern text/NumberText text/UnicodeCategory
            threading/WaitObject uri/Punycode uri/UriHost uri/UriScheme uri/UriText)
        list(APPEND SYSTEMNET_APART ${PROJECT_SOURCE_DIR}/compat/core/${name}.cpp)
    endforeach()
    foreach(name IN ITEMS posix/Names posix/Screen darwin/Options)
        list(APPEND SYSTEMNET_APART ${PROJECT_SOURCE_DIR}/ports/${name}.cpp)
    endforeach()
    set_source_files_properties(${SYSTEMNET_APART} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endif()
