// Says in a test case's decorator which members that ordinary network code uses (members.tsv) it uses and tests, with the numbers of
// parameters:
//   BOOST_AUTO_TEST_CASE(guids, *Uses("System.Guid", "NewGuid 0; ToString 0 1"))
// `tests/ordinary/list-unused` reads the sources for them.
#pragma once
#include <boost/test/tree/decorator.hpp>

inline boost::unit_test::description Uses(const char* /*type*/, const char* members)
{
    return boost::unit_test::description(members);
}
