// The .NET class Utf8Parser.
#pragma once
#include <System/DateTimeOffset.hpp>
#include <System/Guid.hpp>
#include <System/ReadOnlySpan.hpp>

namespace System::Buffers::Text
{
    /// Reads a value from the front of UTF-8 text, as far as it goes, and says how many bytes that was. No culture has a say.
    /// Follows api/system.buffers.text.utf8parser.
    class SYSTEMNET_API Utf8Parser
    {
    public:
        Utf8Parser() = delete;

        /// @param standardFormat 'G' (or none) or 'l': true or false in any case
        /// @throws FormatException the format is none
        static bool TryParse(ReadOnlySpan<Byte> source, bool& value, int& bytesConsumed, char standardFormat = '\0');
        /// @param standardFormat 'D' or 'G' (or none): decimal; 'N': with commas; 'X': hexadecimal
        static bool TryParse(ReadOnlySpan<Byte> source, Byte& value, int& bytesConsumed, char standardFormat = '\0');
        static bool TryParse(ReadOnlySpan<Byte> source, SByte& value, int& bytesConsumed, char standardFormat = '\0');
        static bool TryParse(ReadOnlySpan<Byte> source, Int16& value, int& bytesConsumed, char standardFormat = '\0');
        static bool TryParse(ReadOnlySpan<Byte> source, UInt16& value, int& bytesConsumed, char standardFormat = '\0');
        static bool TryParse(ReadOnlySpan<Byte> source, Int32& value, int& bytesConsumed, char standardFormat = '\0');
        static bool TryParse(ReadOnlySpan<Byte> source, UInt32& value, int& bytesConsumed, char standardFormat = '\0');
        static bool TryParse(ReadOnlySpan<Byte> source, Int64& value, int& bytesConsumed, char standardFormat = '\0');
        static bool TryParse(ReadOnlySpan<Byte> source, UInt64& value, int& bytesConsumed, char standardFormat = '\0');
        /// @param standardFormat 'G' (or none): an exponent may be there; 'E': it must; 'F': it must not
        static bool TryParse(ReadOnlySpan<Byte> source, float& value, int& bytesConsumed, char standardFormat = '\0');
        static bool TryParse(ReadOnlySpan<Byte> source, double& value, int& bytesConsumed, char standardFormat = '\0');
        /// @param standardFormat 'D' (or none), 'B', 'P', 'N'
        static bool TryParse(ReadOnlySpan<Byte> source, Guid& value, int& bytesConsumed, char standardFormat = '\0');
        /// @param standardFormat 'G' (or none): 05/25/2017 10:30:15; 'R', 'l' (lower case), 'O'
        static bool TryParse(ReadOnlySpan<Byte> source, DateTime& value, int& bytesConsumed, char standardFormat = '\0');
        /// Without a format the offset stands behind the time, as " -08:00".
        static bool TryParse(ReadOnlySpan<Byte> source, DateTimeOffset& value, int& bytesConsumed, char standardFormat = '\0');
        /// @param standardFormat 'c' (or none), 'G', 'g'
        static bool TryParse(ReadOnlySpan<Byte> source, TimeSpan& value, int& bytesConsumed, char standardFormat = '\0');
    };
}
