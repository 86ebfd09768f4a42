// WebUtility and NetworkCredential; expectations were taken from .NET 10. Many more inputs are in tests/oracle/fuzz.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IO/StringWriter.hpp>
#include <System/Net/ICredentials.hpp>
#include <System/Net/ICredentialsByHost.hpp>
#include <System/Net/WebUtility.hpp>
#include <System/Text/Encoding.hpp>

using namespace System;
using namespace System::Net;

BOOST_AUTO_TEST_CASE(html_is_encoded_and_decoded)
{
    BOOST_TEST(WebUtility::HtmlEncode("<a href=\"x\">'&\xC3\xA9\xC4\x80\xF0\x9F\x98\x80") ==
               "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#233;\xC4\x80&#128512;");
    BOOST_TEST(WebUtility::HtmlDecode("&lt;&#39;&#x27;&eacute;&hellip;&nothing;&#xD800;& &amp") ==
               "<''\xC3\xA9\xE2\x80\xA6&nothing;&#xD800;& &amp");
    BOOST_TEST((WebUtility::HtmlEncode(nullptr) == nullptr && WebUtility::HtmlDecode("") == ""));
    const IO::StringWriter writer;
    WebUtility::HtmlEncode("a<", writer);
    WebUtility::HtmlDecode("&gt;b", writer);
    BOOST_TEST(writer.ToString() == "a&lt;>b");
    const auto encodeToNothing = []
    {
        WebUtility::HtmlEncode("a", nullptr);
        return 0;
    };
    BOOST_TEST(ParameterOf<ArgumentNullException>(encodeToNothing) == "output");
}

BOOST_AUTO_TEST_CASE(urls_are_encoded_and_decoded)
{
    BOOST_TEST(WebUtility::UrlEncode("a b&\xC3\xA9-_.!*()~") == "a+b%26%C3%A9-_.!*()%7E");
    BOOST_TEST(WebUtility::UrlDecode("a+b%26%c3%a9%C3x%zz") == "a b&\xC3\xA9\xEF\xBF\xBDx%zz");
    const Array<Byte> bytes = Text::Encoding::ASCII().GetBytes("a b%41");
    const auto shown = [](const Array<Byte>& array) { return Text::Encoding::ASCII().GetString(array); };
    BOOST_TEST(shown(WebUtility::UrlEncodeToBytes(bytes, 1, 3)) == "+b%25");
    BOOST_TEST(shown(WebUtility::UrlDecodeToBytes(bytes, 2, 4)) == "bA");
    const Array<Byte> none = nullptr;
    BOOST_TEST((WebUtility::UrlEncodeToBytes(none, 0, 0) == nullptr));
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return WebUtility::UrlDecodeToBytes(none, 0, 1); }) == "encodedValue");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return WebUtility::UrlEncodeToBytes(bytes, 7, 0); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return WebUtility::UrlEncodeToBytes(bytes, 1, 6); }) == "count");
}

BOOST_AUTO_TEST_CASE(a_credential_keeps_name_password_and_domain)
{
    const NetworkCredential credential("me", "secret");
    BOOST_TEST((credential.UserName() == "me" && credential.Password() == "secret" && credential.Domain() == ""));
    credential.UserName(nullptr);
    credential.Password("other");
    credential.Domain("home");
    BOOST_TEST((credential.UserName() == "" && credential.Password() == "other" && credential.Domain() == "home"));
    BOOST_TEST((NetworkCredential().UserName() == "" && NetworkCredential("a", "b", "c").Domain() == "c"));
    const ICredentials general = credential;
    const ICredentialsByHost byHost = credential;
    BOOST_TEST((general.GetCredential(Uri("http://x"), "Basic") == credential && byHost.GetCredential("x", 80, "Basic") == credential));
    BOOST_TEST(((NetworkCredential)general == credential && credential.ToString() == "System.Net.NetworkCredential"));
}
