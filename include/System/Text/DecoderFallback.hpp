// The .NET class DecoderFallback.
#pragma once
#include <System/String.hpp>

namespace System::Text
{
    /// What becomes of bytes that are malformed in an encoding. A program cannot derive its own.
    /// Follows api/system.text.decoderfallback.
    class SYSTEMNET_API DecoderFallback : public Handle
    {
        SYSTEMNET_HANDLE(DecoderFallback, Handle)
        DecoderFallback() noexcept = default;

        /// Throws DecoderFallbackException.
        [[nodiscard]] static DecoderFallback ExceptionFallback();
        /// '?' instead.
        [[nodiscard]] static DecoderFallback ReplacementFallback();

        /// The most UTF-16 units that stand for one character.
        [[nodiscard]] int MaxCharCount() const;
        /// Whether both do the same.
        bool Equals(const DecoderFallback& value) const;
        int GetHashCode() const;
    };
}
