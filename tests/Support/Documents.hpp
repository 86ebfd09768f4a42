// Says in a test case's decorator which row of the documented behaviours it proves:
//   BOOST_AUTO_TEST_CASE(a_v4_address_has_no_scope, * Documents("IPAddress.ScopeId", "address is IPv4"))
// or of the second table of docs/divergences.md, by Differs(member, situation). Several can be chained. `--list_content` shows them, one a line, so that a command can list the rows without a test.
#pragma once
#include <boost/test/tree/decorator.hpp>
#include <list>
#include <string>

namespace DocumentsDetail
{
    inline boost::unit_test::description Text(const std::string& text)
    {
        // The decorator does not own its text.
        static std::list<std::string> texts;
        texts.push_back(text);
        return boost::unit_test::description(texts.back());
    }
}

/// @param member    the first column of the row, exactly
/// @param condition its second column, exactly
inline boost::unit_test::description Documents(const std::string& member, const std::string& condition)
{
    return DocumentsDetail::Text("\nDocuments\t" + member + "\t" + condition);
}

/// @param member    the first column of the row, exactly
/// @param situation its second column, without backticks
inline boost::unit_test::description Differs(const std::string& member, const std::string& situation)
{
    return DocumentsDetail::Text("\nDiffers\t" + member + "\t" + situation);
}
