// <windows.h> before the library's headers, with everything that it defines.
// clang-format off
#include <boost/test/unit_test.hpp>
// What the library's headers include comes first: not all of the standard library survives the macros below.
#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cmath>
#include <compare>
#include <concepts>
#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#undef NOMINMAX
#undef WIN32_LEAN_AND_MEAN
#include <winsock2.h>
#include <windows.h>
// MinGW leaves these out for C++; Microsoft's header does not.
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif

#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include "Support/UseNames.hpp"
// clang-format on

BOOST_AUTO_TEST_CASE(names_that_windows_has_too_can_be_used) { WindowsTests::UseNamesThatWindowsHasToo(); }

BOOST_AUTO_TEST_CASE(the_program_may_use_winsock_by_itself) { WindowsTests::UseWinsockBesideTheLibrary(); }
