// The .NET class StringWriter.
#pragma once
#include <System/IO/TextWriter.hpp>
#include <System/Text/StringBuilder.hpp>

namespace System::IO
{
    /// Writes into a StringBuilder.
    /// Follows api/system.io.stringwriter.
    class SYSTEMNET_API StringWriter : public TextWriter
    {
        SYSTEMNET_HANDLE(StringWriter, TextWriter)
        StringWriter();
        /// @throws ArgumentNullException sb is null
        explicit StringWriter(const System::Text::StringBuilder& sb);

        /// What was written so far.
        String ToString() const;
        [[nodiscard]] System::Text::StringBuilder GetStringBuilder() const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
