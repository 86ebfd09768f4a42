// The .NET class StringReader.
#pragma once
#include <System/IO/TextReader.hpp>

namespace System::IO
{
    /// Reads a text.
    /// Follows api/system.io.stringreader.
    class SYSTEMNET_API StringReader : public TextReader
    {
        SYSTEMNET_HANDLE(StringReader, TextReader)
        StringReader() noexcept = default;
        /// @throws ArgumentNullException s is null
        explicit StringReader(const String& s);

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
