#include <System/Buffers/Text/Base64.hpp>
#include <System/Detail/Checks.hpp>
#include <array>
#include <string_view>

namespace System::Detail
{
    namespace
    {
        constexpr EnumName OperationStatusNames[] = {{0, "Done"}, {1, "DestinationTooSmall"}, {2, "NeedMoreData"}, {3, "InvalidData"}};
    }
    const EnumNames EnumTraits<Buffers::OperationStatus>::Names{"System.Buffers.OperationStatus", OperationStatusNames, false};
}

namespace System::Buffers::Text
{
    namespace
    {
        constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        constexpr int Padding = -2;
        constexpr int MaximumInput = 1'610'612'733; ///< bytes whose text an int can count

        int ValueOf(Byte character) noexcept
        {
            if (character == '=')
            {
                return Padding;
            }
            const auto found = Alphabet.find(static_cast<char>(character));
            return found != std::string_view::npos ? static_cast<int>(found) : -1;
        }

        bool IsSpace(Byte character) noexcept
        {
            return character == ' ' || character == '\t' || character == '\r' || character == '\n';
        }
    }

    OperationStatus Base64::EncodeToUtf8(ReadOnlySpan<Byte> bytes, Span<Byte> utf8, int& bytesConsumed, int& bytesWritten,
                                         bool isFinalBlock)
    {
        bytesConsumed = bytesWritten = 0;
        while (bytesConsumed != bytes.Length())
        {
            const int left = bytes.Length() - bytesConsumed;
            if (left < 3 && !isFinalBlock)
            {
                return OperationStatus::NeedMoreData;
            }
            if (utf8.Length() - bytesWritten < 4)
            {
                return OperationStatus::DestinationTooSmall;
            }
            const int count = left < 3 ? left : 3;
            unsigned group = 0;
            for (int i = 0; i != 3; ++i)
            {
                group = group << 8 | (i < count ? bytes[bytesConsumed + i] : 0U);
            }
            for (int i = 0; i != 4; ++i)
            {
                utf8[bytesWritten + i] = static_cast<Byte>(i <= count ? Alphabet[group >> (18 - 6 * i) & 63] : '=');
            }
            bytesConsumed += count;
            bytesWritten += 4;
        }
        return OperationStatus::Done;
    }

    OperationStatus Base64::DecodeFromUtf8(ReadOnlySpan<Byte> utf8, Span<Byte> bytes, int& bytesConsumed, int& bytesWritten,
                                           bool isFinalBlock)
    {
        bytesConsumed = bytesWritten = 0;
        for (int at = 0;;)
        {
            std::array<int, 4> values{};
            int count = 0;
            while (at != utf8.Length() && count != 4)
            {
                const Byte character = utf8[at++];
                if (!IsSpace(character))
                {
                    values[static_cast<std::size_t>(count++)] = ValueOf(character);
                }
            }
            if (count == 0)
            {
                bytesConsumed = at;
                return OperationStatus::Done;
            }
            const int padded = values[3] == Padding ? (values[2] == Padding ? 2 : 1) : 0;
            for (int i = 0; i != (count < 4 ? count : 4 - padded); ++i)
            {
                if (values[static_cast<std::size_t>(i)] < 0)
                {
                    return OperationStatus::InvalidData;
                }
            }
            if (count < 4)
            {
                return isFinalBlock ? OperationStatus::InvalidData : OperationStatus::NeedMoreData;
            }
            unsigned group = 0;
            for (int i = 0; i != 4; ++i)
            {
                const int value = values[static_cast<std::size_t>(i)];
                group = group << 6 | static_cast<unsigned>(value < 0 ? 0 : value);
            }
            // Bits that padding cuts off are zero, and nothing but white space stands behind it.
            if (padded != 0 && ((group & (padded == 2 ? 0xFFFFU : 0xFFU)) != 0 || !isFinalBlock))
            {
                return OperationStatus::InvalidData;
            }
            const int size = 3 - padded;
            if (bytes.Length() - bytesWritten < size)
            {
                return OperationStatus::DestinationTooSmall;
            }
            for (int i = 0; i != size; ++i)
            {
                bytes[bytesWritten++] = static_cast<Byte>(group >> (16 - 8 * i));
            }
            bytesConsumed = at;
            if (padded != 0)
            {
                while (at != utf8.Length() && IsSpace(utf8[at]))
                {
                    ++at;
                }
                if (at != utf8.Length())
                {
                    return OperationStatus::InvalidData;
                }
                bytesConsumed = at;
                return OperationStatus::Done;
            }
        }
    }

    int Base64::GetMaxEncodedToUtf8Length(int length)
    {
        if (length < 0 || length > MaximumInput)
        {
            System::Detail::ThrowArgumentOutOfRange("length");
        }
        return (length + 2) / 3 * 4;
    }
    int Base64::GetMaxDecodedFromUtf8Length(int length)
    {
        if (length < 0)
        {
            System::Detail::ThrowArgumentOutOfRange("length");
        }
        return length / 4 * 3;
    }
}
