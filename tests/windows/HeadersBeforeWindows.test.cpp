// <windows.h> after the library's headers.
// clang-format off
#include <boost/test/unit_test.hpp>
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

#undef NOMINMAX
#undef WIN32_LEAN_AND_MEAN
#include <winsock2.h>
#include <windows.h>
#include "Support/UseNames.hpp"
// clang-format on

BOOST_AUTO_TEST_CASE(names_that_windows_has_too_can_be_used) { WindowsTests::UseNamesThatWindowsHasToo(); }

BOOST_AUTO_TEST_CASE(the_program_may_use_winsock_by_itself) { WindowsTests::UseWinsockBesideTheLibrary(); }
