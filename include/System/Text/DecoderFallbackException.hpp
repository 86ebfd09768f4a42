// The .NET class DecoderFallbackException.
#pragma once
#include <System/ArgumentException.hpp>
#include <System/Array.hpp>

namespace System::Text
{
    /// Bytes that are malformed in an encoding.
    /// Follows api/system.text.decoderfallbackexception.
    class SYSTEMNET_API DecoderFallbackException : public ArgumentException
    {
    public:
        DecoderFallbackException();
        DecoderFallbackException(const String& message);
        DecoderFallbackException(const String& message, const Exception& innerException);
        DecoderFallbackException(const String& message, const Array<Byte>& bytesUnknown, int index);
        template <std::same_as<std::nullptr_t> Null>
        DecoderFallbackException(Null) noexcept : ArgumentException(nullptr)
        {
        }
        ~DecoderFallbackException() override;
        const DecoderFallbackException* operator->() const noexcept { return this; }

        [[nodiscard]] Array<Byte> BytesUnknown() const { return _bytesUnknown; }
        /// Where they are, counted from the first byte that was not converted yet.
        [[nodiscard]] int Index() const noexcept { return _index; }

    private:
        Array<Byte> _bytesUnknown;
        int _index = 0;
    };
}
