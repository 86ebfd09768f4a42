// Says in a test case's decorator which row of the documented behaviours it proves:
//   BOOST_AUTO_TEST_CASE(a_v4_address_has_no_scope, * Documents("IPAddress.ScopeId", "address is IPv4"))
// Several can be chained. `--list_content` shows them, one a line, so that a command can list the rows without a test.
#pragma once
#include <boost/test/tree/decorator.hpp>
#include <list>
#include <string>

/// @param member    the first column of the row, exactly
/// @param condition its second column, exactly
inline boost::unit_test::description Documents(const std::string& member, const std::string& condition)
{
    // The decorator does not own its text.
    static std::list<std::string> texts;
    texts.push_back("\nDocuments\t" + member + "\t" + condition);
    return boost::unit_test::description(texts.back());
}
