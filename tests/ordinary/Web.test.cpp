// Needs: System/Uri.hpp
#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net/NetworkCredential.hpp>
#include <System/Uri.hpp>
#include <System/UriBuilder.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net;

BOOST_AUTO_TEST_SUITE(OrdinaryWeb)

BOOST_AUTO_TEST_CASE(an_address_has_parts,
                     *Uses("System.Uri", "Host 0; Port 0; .ctor 1 2; Scheme 0; op_Equality 2; ToString 0; AbsolutePath 0; IsAbsoluteUri 0; "
                                         "OriginalString 0; op_Inequality 2; UnescapeDataString 1; UserInfo 0; DnsSafeHost 0; "
                                         "PathAndQuery 0; HostNameType 0; Segments 0; IsDefaultPort 0; AbsoluteUri 0") *
                         Uses("System.UriKind", "Absolute 0; Relative 0") * Uses("System.UriHostNameType", "Dns 0; IPv6 0"))
{
    const Uri uri("http://user:pw@Example.com:8080/a/b?q=1");
    BOOST_TEST(uri.Host() == "example.com");
    BOOST_TEST(uri.DnsSafeHost() == "example.com");
    BOOST_TEST(uri.Port() == 8080);
    BOOST_TEST(uri.Scheme() == "http");
    BOOST_TEST(uri.AbsolutePath() == "/a/b");
    BOOST_TEST(uri.PathAndQuery() == "/a/b?q=1");
    BOOST_TEST(uri.UserInfo() == "user:pw");
    BOOST_TEST(uri.IsAbsoluteUri());
    BOOST_TEST(!uri.IsDefaultPort());
    BOOST_TEST(uri.Segments().Length() == 3);
    BOOST_TEST(uri.OriginalString() == "http://user:pw@Example.com:8080/a/b?q=1");
    BOOST_TEST(uri.AbsoluteUri() == "http://user:pw@example.com:8080/a/b?q=1");
    BOOST_TEST((uri.HostNameType() == UriHostNameType::Dns));
    BOOST_TEST((Uri("tcp://[::1]:5").HostNameType() == UriHostNameType::IPv6));
    BOOST_TEST((uri == Uri("http://user:pw@example.com:8080/a/b?q=1", UriKind::Absolute)));
    BOOST_TEST((uri != Uri("http://other/")));
    BOOST_TEST(Uri("a/b", UriKind::Relative).ToString() == "a/b");
    BOOST_TEST(Uri::UnescapeDataString("a%20b") == "a b");
}

BOOST_AUTO_TEST_CASE(an_address_is_built, *Uses("System.UriBuilder", ".ctor 0 1 2 3; Uri 0; Path 0"))
{
    UriBuilder builder("tcp", "localhost", 11000);
    builder.Path("x");
    BOOST_TEST(builder.Uri().ToString() == "tcp://localhost:11000/x");
    BOOST_TEST(UriBuilder("http", "host").Uri().Host() == "host");
    BOOST_TEST(UriBuilder("http://host/a").Path() == "/a");
    BOOST_TEST(UriBuilder().Uri().Host() == "localhost");
}

BOOST_AUTO_TEST_CASE(a_name_and_a_password, *Uses("System.Net.NetworkCredential", ".ctor 2; UserName 0; Password 0"))
{
    const NetworkCredential credential("ann", "secret");
    BOOST_TEST(credential.UserName() == "ann");
    BOOST_TEST(credential.Password() == "secret");
}

BOOST_AUTO_TEST_CASE(an_exception_takes_data_along, *Uses("System.Exception", "Data 0"))
{
    const Exception e("x");
    e.Data()["key"] = 5;
    const Exception copy = e;
    BOOST_TEST((int)copy.Data()["key"] == 5);
}

BOOST_AUTO_TEST_SUITE_END()
