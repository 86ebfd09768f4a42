// The .NET class Capture.
#pragma once
#include <System/String.hpp>

namespace System::Text::RegularExpressions
{
    /// A part of a text that a pattern, or a group of it, has matched.
    /// Follows api/system.text.regularexpressions.capture.
    class SYSTEMNET_API Capture : public Handle
    {
        SYSTEMNET_HANDLE(Capture, Handle)
        Capture() noexcept = default;

        /// Where it starts, in UTF-8 bytes.
        [[nodiscard]] int Index() const;
        /// How long it is, in UTF-8 bytes.
        [[nodiscard]] int Length() const;
        /// The part itself; "" where nothing was matched.
        [[nodiscard]] String Value() const;
        String ToString() const { return Value(); }
    };
}
