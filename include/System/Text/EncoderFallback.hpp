// The .NET class EncoderFallback.
#pragma once
#include <System/String.hpp>

namespace System::Text
{
    /// What becomes of a character that an encoding does not have. A program cannot derive its own.
    /// Follows api/system.text.encoderfallback.
    class SYSTEMNET_API EncoderFallback : public Handle
    {
        SYSTEMNET_HANDLE(EncoderFallback, Handle)
        EncoderFallback() noexcept = default;

        /// Throws EncoderFallbackException.
        [[nodiscard]] static EncoderFallback ExceptionFallback();
        /// '?' instead.
        [[nodiscard]] static EncoderFallback ReplacementFallback();

        /// The most UTF-16 units that stand for one character.
        [[nodiscard]] int MaxCharCount() const;
        /// Whether both do the same.
        bool Equals(const EncoderFallback& value) const;
        int GetHashCode() const;
    };
}
