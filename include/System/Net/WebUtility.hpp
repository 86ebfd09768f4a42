// The .NET class WebUtility.
#pragma once
#include <System/Array.hpp>

namespace System::IO
{
    class TextWriter;
}

namespace System::Net
{
    /// Encodes text for HTML and for the queries of URLs. A text that is null stays null.
    /// Follows api/system.net.webutility.
    class SYSTEMNET_API WebUtility
    {
    public:
        WebUtility() = delete;

        /// <, >, &, quotation marks, and what is no ASCII but in Latin-1 or beyond U+FFFF become entities.
        [[nodiscard]] static String HtmlEncode(const String& value);
        /// @throws ArgumentNullException output is null
        static void HtmlEncode(const String& value, const IO::TextWriter& output);
        /// What is no entity that HTML 4 knows stays as it is.
        [[nodiscard]] static String HtmlDecode(const String& value);
        static void HtmlDecode(const String& value, const IO::TextWriter& output);

        /// A blank becomes a plus, and all but letters, digits and -_.!*() becomes %XX of UTF-8.
        [[nodiscard]] static String UrlEncode(const String& encodedValue);
        /// @throws ArgumentOutOfRangeException offset and count are not within the array
        /// @throws ArgumentNullException value is null, and count is not 0
        [[nodiscard]] static Array<Byte> UrlEncodeToBytes(const Array<Byte>& value, int offset, int count);
        /// What is not UTF-8 becomes U+FFFD.
        [[nodiscard]] static String UrlDecode(const String& encodedValue);
        [[nodiscard]] static Array<Byte> UrlDecodeToBytes(const Array<Byte>& encodedValue, int offset, int count);
    };
}
