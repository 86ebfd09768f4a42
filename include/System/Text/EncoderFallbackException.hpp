// The .NET class EncoderFallbackException.
#pragma once
#include <System/ArgumentException.hpp>

namespace System::Text
{
    /// A character that an encoding does not have.
    /// Follows api/system.text.encoderfallbackexception.
    class SYSTEMNET_API EncoderFallbackException : public ArgumentException
    {
    public:
        EncoderFallbackException();
        EncoderFallbackException(const String& message);
        EncoderFallbackException(const String& message, const Exception& innerException);
        /// For the library: a character at an index in UTF-8 bytes.
        EncoderFallbackException(char32_t unknown, int index);
        template <std::same_as<std::nullptr_t> Null>
        EncoderFallbackException(Null) noexcept : ArgumentException(nullptr)
        {
        }
        ~EncoderFallbackException() override;
        const EncoderFallbackException* operator->() const noexcept { return this; }

        /// The character; empty for a pair of surrogates.
        [[nodiscard]] String CharUnknown() const;
        /// Where it is, in UTF-8 bytes.
        [[nodiscard]] int Index() const noexcept { return _index; }
        /// Whether UTF-16 has two units for it.
        [[nodiscard]] bool IsUnknownSurrogate() const noexcept { return _unknown >= 0x10000; }

    private:
        char32_t _unknown = 0;
        int _index = 0;
    };
}
