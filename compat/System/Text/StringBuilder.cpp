#include <System/Environment.hpp>
#include <System/Text/StringBuilder.hpp>

namespace System::Text
{
    namespace
    {
        constexpr const char* IndexOrEnd =
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";

        class StringBuilderData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return StringBuilder::Type(); }
            std::string ToText(std::string_view) const override { return Text; }
            [[nodiscard]] int Length() const noexcept { return static_cast<int>(Text.size()); }

            std::string Text;
            int Capacity = 16; ///< what .NET would say; grows by doubling
        };

        /// @param mayNotStart whether a start beyond the text is named as such
        void CheckPart(int startIndex, int length, int size, bool mayNotStart = true)
        {
            if (startIndex < 0)
            {
                Detail::ThrowNegative("startIndex", startIndex);
            }
            if (mayNotStart && startIndex > size)
            {
                Detail::ThrowArgumentOutOfRange("startIndex", "startIndex cannot be larger than length of string.");
            }
            if (length < 0)
            {
                Detail::ThrowNegative("length", length);
            }
            if (startIndex > size - length)
            {
                Detail::ThrowArgumentOutOfRange("length", "Index and length must refer to a location within the string.");
            }
        }

        void CheckRange(int startIndex, int count, int size)
        {
            if (startIndex < 0 || startIndex > size)
            {
                Detail::ThrowArgumentOutOfRange("startIndex", IndexOrEnd);
            }
            if (count < 0 || startIndex > size - count)
            {
                Detail::ThrowArgumentOutOfRange("count", IndexOrEnd);
            }
        }

        /// What is appended may be a part of what it is appended to.
        bool IsWithin(std::string_view part, const std::string& whole)
        {
            return !std::less<>()(part.data(), whole.data()) && !std::less<>()(whole.data() + whole.size(), part.data());
        }
    }

    const Detail::TypeInfo& StringBuilder::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.StringBuilder", typeid(StringBuilder)};
        return type;
    }

    StringBuilder::StringBuilder() : StringBuilder(Detail::Adopt, new StringBuilderData) {}

    StringBuilder::StringBuilder(int capacity) : StringBuilder()
    {
        EnsureCapacity(capacity);
        Self<StringBuilderData>().Capacity = capacity == 0 ? 16 : capacity;
    }

    StringBuilder::StringBuilder(const String& value) : StringBuilder()
    {
        AppendText(value);
    }

    StringBuilder::StringBuilder(const String& value, int capacity) : StringBuilder(capacity)
    {
        AppendText(value);
    }

    StringBuilder::StringBuilder(const String& value, int startIndex, int length, int capacity) : StringBuilder(capacity)
    {
        const std::string_view text = value;
        CheckPart(startIndex, length, static_cast<int>(text.size()), false);
        AppendText(text.substr(static_cast<std::size_t>(startIndex), static_cast<std::size_t>(length)));
    }

    const StringBuilder& StringBuilder::AppendText(std::string_view text) const
    {
        auto& self = Self<StringBuilderData>();
        if (IsWithin(text, self.Text))
        {
            self.Text.append(std::string(text));
        }
        else
        {
            self.Text.append(text);
        }
        if (self.Length() > self.Capacity)
        {
            self.Capacity = std::max(self.Length(), 2 * self.Capacity);
        }
        return *this;
    }

    const StringBuilder& StringBuilder::Append(char value, int repeatCount) const
    {
        if (repeatCount < 0)
        {
            Detail::ThrowNegative("repeatCount", repeatCount);
        }
        return AppendText(std::string(static_cast<std::size_t>(repeatCount), value));
    }

    const StringBuilder& StringBuilder::Append(const String& value, int startIndex, int count) const
    {
        if (!value && startIndex == 0 && count == 0)
        {
            return *this;
        }
        if (!value)
        {
            Detail::ThrowArgumentNull("value");
        }
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        if (startIndex < 0)
        {
            Detail::ThrowNegative("startIndex", startIndex);
        }
        if (startIndex > value.Length() - count)
        {
            Detail::ThrowArgumentOutOfRange("startIndex", IndexOrEnd);
        }
        return AppendText(std::string_view(value).substr(static_cast<std::size_t>(startIndex), static_cast<std::size_t>(count)));
    }

    const StringBuilder& StringBuilder::Append(const Array<char>& value, int startIndex, int charCount) const
    {
        if (startIndex < 0)
        {
            Detail::ThrowNegative("startIndex", startIndex);
        }
        if (charCount < 0)
        {
            Detail::ThrowNegative("charCount", charCount);
        }
        if (!value && startIndex == 0 && charCount == 0)
        {
            return *this;
        }
        if (!value)
        {
            Detail::ThrowArgumentNull("value");
        }
        if (charCount > value.Length() - startIndex)
        {
            Detail::ThrowArgumentOutOfRange("charCount", IndexOrEnd);
        }
        return AppendText(std::string_view(value.data() + startIndex, static_cast<std::size_t>(charCount)));
    }

    const StringBuilder& StringBuilder::AppendLine() const
    {
        return AppendText(Environment::NewLine());
    }

    const StringBuilder& StringBuilder::AppendLine(const String& value) const
    {
        AppendText(value);
        return AppendLine();
    }

    const StringBuilder& StringBuilder::InsertText(int index, std::string_view text, int count) const
    {
        auto& self = Self<StringBuilderData>();
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        if (index < 0 || index > self.Length())
        {
            Detail::ThrowArgumentOutOfRange("index", IndexOrEnd);
        }
        std::string inserted;
        for (; count != 0; --count)
        {
            inserted += text;
        }
        self.Text.insert(static_cast<std::size_t>(index), inserted);
        self.Capacity = std::max(self.Capacity, self.Length());
        return *this;
    }

    const StringBuilder& StringBuilder::Remove(int startIndex, int length) const
    {
        auto& self = Self<StringBuilderData>();
        if (length < 0)
        {
            Detail::ThrowNegative("length", length);
        }
        if (startIndex < 0)
        {
            Detail::ThrowNegative("startIndex", startIndex);
        }
        if (length > self.Length() - startIndex)
        {
            Detail::ThrowArgumentOutOfRange("length", IndexOrEnd);
        }
        self.Text.erase(static_cast<std::size_t>(startIndex), static_cast<std::size_t>(length));
        return *this;
    }

    const StringBuilder& StringBuilder::Replace(const String& oldValue, const String& newValue) const
    {
        return Replace(oldValue, newValue, 0, Length());
    }

    const StringBuilder& StringBuilder::Replace(const String& oldValue, const String& newValue, int startIndex, int count) const
    {
        auto& self = Self<StringBuilderData>();
        CheckRange(startIndex, count, self.Length());
        if (!oldValue)
        {
            Detail::ThrowArgumentNull("oldValue");
        }
        const std::string_view from = oldValue, to = newValue;
        if (from.empty())
        {
            Detail::ThrowArgument("The value cannot be an empty string.", "oldValue");
        }
        const std::string_view text = self.Text;
        const std::size_t end = static_cast<std::size_t>(startIndex) + static_cast<std::size_t>(count);
        const std::string_view part = text.substr(0, end);
        std::string replaced;
        std::size_t at = 0;
        for (std::size_t found = part.find(from, static_cast<std::size_t>(startIndex)); found != part.npos; found = part.find(from, at))
        {
            replaced.append(part.substr(at, found - at)).append(to);
            at = found + from.size();
        }
        replaced.append(text.substr(at));
        self.Text.swap(replaced);
        self.Capacity = std::max(self.Capacity, self.Length());
        return *this;
    }

    const StringBuilder& StringBuilder::Replace(char oldChar, char newChar) const
    {
        return Replace(oldChar, newChar, 0, Length());
    }

    const StringBuilder& StringBuilder::Replace(char oldChar, char newChar, int startIndex, int count) const
    {
        auto& self = Self<StringBuilderData>();
        CheckRange(startIndex, count, self.Length());
        std::replace(self.Text.begin() + startIndex, self.Text.begin() + startIndex + count, oldChar, newChar);
        return *this;
    }

    const StringBuilder& StringBuilder::Clear() const
    {
        Self<StringBuilderData>().Text.clear();
        return *this;
    }

    int StringBuilder::Length() const
    {
        return Self<StringBuilderData>().Length();
    }

    void StringBuilder::Length(int value) const
    {
        auto& self = Self<StringBuilderData>();
        if (value < 0)
        {
            Detail::ThrowNegative("value", value);
        }
        self.Text.resize(static_cast<std::size_t>(value));
        self.Capacity = std::max(self.Capacity, value);
    }

    int StringBuilder::Capacity() const
    {
        return Self<StringBuilderData>().Capacity;
    }

    void StringBuilder::Capacity(int value) const
    {
        auto& self = Self<StringBuilderData>();
        if (value < self.Length())
        {
            Detail::ThrowArgumentOutOfRange("value", "capacity was less than the current size.");
        }
        self.Text.reserve(static_cast<std::size_t>(value));
        self.Capacity = value;
    }

    int StringBuilder::MaxCapacity() const
    {
        (void)Self<StringBuilderData>();
        return MaxValue<int>;
    }

    int StringBuilder::EnsureCapacity(int capacity) const
    {
        auto& self = Self<StringBuilderData>();
        if (capacity < 0)
        {
            Detail::ThrowNegative("capacity", capacity);
        }
        if (capacity > self.Capacity)
        {
            Capacity(capacity);
        }
        return self.Capacity;
    }

    char& StringBuilder::operator[](int index) const
    {
        auto& self = Self<StringBuilderData>();
        if (index < 0 || index >= self.Length())
        {
            Detail::ThrowIndexOutOfRange();
        }
        return self.Text[static_cast<std::size_t>(index)];
    }

    void StringBuilder::CopyTo(int sourceIndex, const Array<char>& destination, int destinationIndex, int count) const
    {
        auto& self = Self<StringBuilderData>();
        if (!destination)
        {
            Detail::ThrowArgumentNull("destination");
        }
        if (destinationIndex < 0)
        {
            Detail::ThrowNegative("destinationIndex", destinationIndex);
        }
        if (count > destination.Length() - destinationIndex)
        {
            Detail::ThrowArgument("Either offset did not refer to a position in the string, or there is an insufficient length of "
                                  "destination character array.",
                                  nullptr);
        }
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        if (sourceIndex < 0 || sourceIndex > self.Length())
        {
            Detail::ThrowArgumentOutOfRange("sourceIndex", IndexOrEnd);
        }
        if (sourceIndex > self.Length() - count)
        {
            Detail::ThrowArgument("Source string was not long enough. Check sourceIndex and count.", nullptr);
        }
        std::copy_n(self.Text.data() + sourceIndex, count, destination.data() + destinationIndex);
    }

    bool StringBuilder::Equals(const StringBuilder& sb) const
    {
        auto& self = Self<StringBuilderData>();
        return sb && self.Text == sb.Self<StringBuilderData>().Text;
    }

    String StringBuilder::ToString() const
    {
        return Self<StringBuilderData>().Text;
    }

    String StringBuilder::ToString(int startIndex, int length) const
    {
        auto& self = Self<StringBuilderData>();
        CheckPart(startIndex, length, self.Length());
        return std::string_view(self.Text).substr(static_cast<std::size_t>(startIndex), static_cast<std::size_t>(length));
    }
}
