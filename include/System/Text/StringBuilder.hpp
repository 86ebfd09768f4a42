// The .NET class StringBuilder.
#pragma once
#include <System/Array.hpp>

namespace System::Text
{
    /// Text that grows. `StringBuilder()` and `StringBuilder x;` make an empty one. Indexes and lengths count UTF-8 bytes.
    /// Follows api/system.text.stringbuilder.
    class SYSTEMNET_API StringBuilder : public Handle
    {
        SYSTEMNET_HANDLE(StringBuilder, Handle)

        StringBuilder();
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit StringBuilder(int capacity);
        explicit StringBuilder(const String& value);
        StringBuilder(const String& value, int capacity);
        StringBuilder(const String& value, int startIndex, int length, int capacity);

        /// Adds the text of any value: what ToString gives, a char array's chars, nothing for null.
        template <class T>
        const StringBuilder& Append(const T& value) const
        {
            if constexpr (std::same_as<T, std::nullptr_t>)
            {
                return AppendText({});
            }
            else if constexpr (std::derived_from<T, Array<char>>)
            {
                return AppendText(std::string_view(value.data(), value.size()));
            }
            else
            {
                return AppendText(Detail::TextOf(value));
            }
        }
        /// Adds a char several times.
        /// @throws ArgumentOutOfRangeException repeatCount is negative
        const StringBuilder& Append(char value, int repeatCount) const;
        /// Adds a part.
        /// @throws ArgumentOutOfRangeException the part is not within the value
        const StringBuilder& Append(const String& value, int startIndex, int count) const;
        const StringBuilder& Append(const Array<char>& value, int startIndex, int charCount) const;
        const StringBuilder& AppendLine() const;
        const StringBuilder& AppendLine(const String& value) const;
        /// Adds what String::Format gives.
        template <class... T>
        const StringBuilder& AppendFormat(const String& format, const T&... args) const
        {
            return AppendText(String::Format(format, args...));
        }
        /// There is one culture.
        template <std::derived_from<IFormatProvider> P, class... T>
        const StringBuilder& AppendFormat(const P&, const String& format, const T&... args) const
        {
            return AppendFormat(format, args...);
        }
        /// Adds what String::Join gives.
        template <class... T>
        const StringBuilder& AppendJoin(const String& separator, const T&... values) const
        {
            return AppendText(String::Join(separator, values...));
        }
        template <std::same_as<char> Char, class... T>
        const StringBuilder& AppendJoin(Char separator, const T&... values) const
        {
            return AppendText(String::Join(separator, values...));
        }

        /// @throws ArgumentOutOfRangeException index is not within 0 and Length
        template <class T>
        const StringBuilder& Insert(int index, const T& value) const
        {
            if constexpr (std::same_as<T, std::nullptr_t>)
            {
                return InsertText(index, {}, 1);
            }
            else if constexpr (std::derived_from<T, Array<char>>)
            {
                return InsertText(index, std::string_view(value.data(), value.size()), 1);
            }
            else
            {
                return InsertText(index, Detail::TextOf(value), 1);
            }
        }
        const StringBuilder& Insert(int index, const String& value, int count) const { return InsertText(index, value, count); }
        /// @throws ArgumentOutOfRangeException the part is not within this
        const StringBuilder& Remove(int startIndex, int length) const;
        /// @throws ArgumentNullException oldValue is null
        /// @throws ArgumentException oldValue is empty
        const StringBuilder& Replace(const String& oldValue, const String& newValue) const;
        const StringBuilder& Replace(const String& oldValue, const String& newValue, int startIndex, int count) const;
        const StringBuilder& Replace(char oldChar, char newChar) const;
        const StringBuilder& Replace(char oldChar, char newChar, int startIndex, int count) const;
        const StringBuilder& Clear() const;

        [[nodiscard]] int Length() const;
        /// Cuts off, or fills up with NULs.
        /// @throws ArgumentOutOfRangeException value is negative
        void Length(int value) const;
        [[nodiscard]] int Capacity() const;
        /// @throws ArgumentOutOfRangeException value is below Length
        void Capacity(int value) const;
        [[nodiscard]] int MaxCapacity() const;
        int EnsureCapacity(int capacity) const;
        /// @throws IndexOutOfRangeException index is not within the text
        [[nodiscard]] char& operator[](int index) const;
        [[nodiscard]] char Chars(int index) const { return (*this)[index]; }
        void Chars(int index, char value) const { (*this)[index] = value; }

        void CopyTo(int sourceIndex, const Array<char>& destination, int destinationIndex, int count) const;
        /// Whether the text is the same.
        bool Equals(const StringBuilder& sb) const;
        String ToString() const;
        /// @throws ArgumentOutOfRangeException the part is not within this
        String ToString(int startIndex, int length) const;

    private:
        const StringBuilder& AppendText(std::string_view text) const;
        const StringBuilder& InsertText(int index, std::string_view text, int count) const;
    };
}
