// The .NET class Base64.
#pragma once
#include <System/Buffers/OperationStatus.hpp>
#include <System/ReadOnlySpan.hpp>
#include <System/Span.hpp>

namespace System::Buffers::Text
{
    /// Base64 from buffer to buffer, piece by piece.
    /// Follows api/system.buffers.text.base64.
    class SYSTEMNET_API Base64
    {
    public:
        Base64() = delete;

        /// Writes as many whole groups of four characters as there are bytes and room for.
        /// @param isFinalBlock false if more bytes are to come, which then may complete a group
        static OperationStatus EncodeToUtf8(ReadOnlySpan<Byte> bytes, Span<Byte> utf8, int& bytesConsumed, int& bytesWritten,
                                            bool isFinalBlock = true);
        /// Reads whole groups of four characters; white space between them is passed over.
        static OperationStatus DecodeFromUtf8(ReadOnlySpan<Byte> utf8, Span<Byte> bytes, int& bytesConsumed, int& bytesWritten,
                                              bool isFinalBlock = true);
        /// Characters that `length` bytes become.
        /// @throws ArgumentOutOfRangeException length is negative or too large
        static int GetMaxEncodedToUtf8Length(int length);
        /// Bytes that `length` characters become at most.
        /// @throws ArgumentOutOfRangeException length is negative
        static int GetMaxDecodedFromUtf8Length(int length);
    };
}
