// The .NET class String: what it is made of, and what is made from it. String.Search.cpp, String.Split.cpp and String.Compare.cpp have the
// rest.
#include "compat/core/objects/StringComparison.hpp"
#include "compat/core/objects/StringData.hpp"
#include "compat/core/text/CaseMapping.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/Array.hpp>
#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>

namespace System::Detail
{
    namespace
    {
        constexpr EnumName ComparisonNames[] = {{0, "CurrentCulture"},   {1, "CurrentCultureIgnoreCase"},
                                                {2, "InvariantCulture"}, {3, "InvariantCultureIgnoreCase"},
                                                {4, "Ordinal"},          {5, "OrdinalIgnoreCase"}};
        constexpr EnumName SplitOptionsNames[] = {{0, "None"}, {1, "RemoveEmptyEntries"}, {2, "TrimEntries"}};
    }

    const EnumNames EnumTraits<StringComparison>::Names("System.StringComparison", ComparisonNames, false);
    const EnumNames EnumTraits<StringSplitOptions>::Names("System.StringSplitOptions", SplitOptionsNames, true);

    StringData* StringData::Create(std::size_t length)
    {
        if (length > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        {
            ThrowOutOfMemory();
        }
        void* space = ::operator new(sizeof(StringData) + length + 1);
        auto* data = ::new (space) StringData();
        data->_length = static_cast<int>(length);
        data->Bytes()[length] = '\0';
        return data;
    }

    const TypeInfo& StringData::GetType() const noexcept
    {
        return String::Type();
    }

    std::string StringData::ToText(std::string_view) const
    {
        return std::string(View());
    }

    bool StringData::EqualTo(const ObjectData& other) const
    {
        return this == &other || (other.GetType() == String::Type() && View() == static_cast<const StringData&>(other).View());
    }

    int StringData::HashCode() const
    {
        const auto hash = static_cast<std::uint64_t>(std::hash<std::string_view>()(View()));
        return static_cast<int>(static_cast<std::uint32_t>(hash ^ (hash >> 32)));
    }

    void StringData::Destroy() const noexcept
    {
        auto* self = const_cast<StringData*>(this);
        self->~StringData();
        ::operator delete(static_cast<void*>(self));
    }
}

namespace System
{
    namespace
    {
        using Detail::StringData;

        // The empty text and String::Empty are there before any constructor runs and stay when destructors do.
        struct EmptyBlock
        {
            StringData Data;
            char End = '\0';
        };
        union EmptyText
        {
            EmptyBlock Block;
            constexpr EmptyText() noexcept : Block() {}
            ~EmptyText() {}
        };
        constinit EmptyText emptyText;

        union EmptyString
        {
            String Value;
            constexpr EmptyString() noexcept : Value(Detail::Adopt, &emptyText.Block.Data) {}
            ~EmptyString() {}
        };
        constinit EmptyString emptyString;

        StringData* NewText(std::size_t length)
        {
            if (length == 0)
            {
                emptyText.Block.Data.AddReference();
                return &emptyText.Block.Data;
            }
            return StringData::Create(length);
        }

        StringData* TextOfCharacters(const char* characters, int length)
        {
            StringData* data = NewText(static_cast<std::size_t>(length));
            if (length != 0)
            {
                std::memcpy(data->Bytes(), characters, static_cast<std::size_t>(length));
            }
            return data;
        }

        StringData* RepeatedText(char c, int count)
        {
            if (count < 0)
            {
                Detail::ThrowNegative("count", count);
            }
            StringData* data = NewText(static_cast<std::size_t>(count));
            if (count != 0)
            {
                std::memset(data->Bytes(), c, static_cast<std::size_t>(count));
            }
            return data;
        }

        StringData* TextOfRegion(const Array<char>& characters, int startIndex, int length)
        {
            if (!characters)
            {
                Detail::ThrowArgumentNull("value");
            }
            if (startIndex < 0)
            {
                Detail::ThrowNegative("startIndex", startIndex);
            }
            if (length < 0)
            {
                Detail::ThrowNegative("length", length);
            }
            if (startIndex > characters.Length() - length)
            {
                Detail::ThrowAbove("startIndex", startIndex, Int64{characters.Length()} - length);
            }
            return TextOfCharacters(characters.data() + startIndex, length);
        }

        const StringData& DataOf(const Handle& text) noexcept
        {
            return static_cast<const StringData&>(*text.Data());
        }
    }

    constinit const String& String::Empty = emptyString.Value;

    const Detail::TypeInfo& String::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.String", typeid(String)};
        return type;
    }

    String::String(char c, int count) : Handle(Detail::Adopt, RepeatedText(c, count)) {}
    String::String(const Array<char>& characters)
        : Handle(Detail::Adopt, TextOfCharacters(characters.data(), static_cast<int>(characters.size())))
    {
    }
    String::String(const Array<char>& characters, int startIndex, int length)
        : Handle(Detail::Adopt, TextOfRegion(characters, startIndex, length))
    {
    }

    Detail::ObjectData* String::FromText(std::string_view text)
    {
        StringData* data = NewText(text.size());
        if (!text.empty())
        {
            std::memcpy(data->Bytes(), text.data(), text.size());
        }
        return data;
    }

    Detail::ObjectData* String::FromText(const char* text)
    {
        return text != nullptr ? FromText(std::string_view(text)) : nullptr;
    }

    String::operator std::string_view() const noexcept
    {
        return Data() != nullptr ? DataOf(*this).View() : std::string_view("", 0);
    }

    String::operator const char*() const noexcept
    {
        return Data() != nullptr ? DataOf(*this).Bytes() : "";
    }

    int String::Length() const
    {
        return Self<StringData>().Length();
    }

    char String::operator[](int index) const
    {
        const auto& data = Self<StringData>();
        if (static_cast<unsigned>(index) >= static_cast<unsigned>(data.Length()))
        {
            Detail::ThrowIndexOutOfRange();
        }
        return data.Bytes()[index];
    }

    const char* String::begin() const
    {
        return Self<StringData>().Bytes();
    }

    const char* String::end() const
    {
        return begin() + Length();
    }

    int String::GetHashCode() const
    {
        return Self<StringData>().HashCode();
    }

    String String::Substring(int startIndex) const
    {
        return Substring(startIndex, Length() - startIndex);
    }

    String String::Substring(int startIndex, int length) const
    {
        const int size = Length();
        if (startIndex < 0)
        {
            Detail::ThrowNegative("startIndex", startIndex);
        }
        if (startIndex > size)
        {
            Detail::ThrowArgumentOutOfRange("startIndex", "startIndex cannot be larger than length of string.");
        }
        if (length < 0)
        {
            Detail::ThrowNegative("length", length);
        }
        if (length > size - startIndex)
        {
            Detail::ThrowArgumentOutOfRange("length", "Index and length must refer to a location within the string.");
        }
        return length == size ? *this : String(std::string_view(begin() + startIndex, static_cast<std::size_t>(length)));
    }

    String String::Insert(int startIndex, const String& value) const
    {
        const int size = Length();
        if (value == nullptr)
        {
            Detail::ThrowArgumentNull("value");
        }
        if (static_cast<unsigned>(startIndex) > static_cast<unsigned>(size))
        {
            // .NET too compares, and reports, the index as an unsigned number.
            Detail::ThrowAbove("startIndex", static_cast<unsigned>(startIndex), size);
        }
        const std::string_view text = *this;
        std::string result(text.substr(0, static_cast<std::size_t>(startIndex)));
        result += std::string_view(value);
        result += text.substr(static_cast<std::size_t>(startIndex));
        return result;
    }

    String String::Remove(int startIndex) const
    {
        if (startIndex < 0)
        {
            (void)Length();
            Detail::ThrowArgumentOutOfRange("startIndex", "StartIndex cannot be less than zero.");
        }
        if (startIndex > Length())
        {
            Detail::ThrowArgumentOutOfRange("startIndex", "startIndex cannot be larger than length of string.");
        }
        return Substring(0, startIndex);
    }

    String String::Remove(int startIndex, int count) const
    {
        const int size = Length();
        if (startIndex < 0)
        {
            Detail::ThrowNegative("startIndex", startIndex);
        }
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        if (count > size - startIndex)
        {
            Detail::ThrowAbove("count", count, size - startIndex);
        }
        std::string result = *this;
        result.erase(static_cast<std::size_t>(startIndex), static_cast<std::size_t>(count));
        return result;
    }

    String String::Replace(const String& oldValue, const String& newValue) const
    {
        const std::string_view text(begin(), static_cast<std::size_t>(Length()));
        if (oldValue == nullptr)
        {
            Detail::ThrowArgumentNull("oldValue");
        }
        if (oldValue.Length() == 0)
        {
            Detail::ThrowArgument("The value cannot be an empty string.", "oldValue");
        }
        const std::string_view from = oldValue;
        const std::string_view to = newValue;
        std::string result;
        std::size_t start = 0;
        std::size_t found = text.find(from);
        if (found == std::string_view::npos)
        {
            return *this;
        }
        for (; found != std::string_view::npos; found = text.find(from, start))
        {
            result.append(text, start, found - start);
            result += to;
            start = found + from.size();
        }
        result.append(text, start);
        return result;
    }

    String String::Replace(const String& oldValue, const String& newValue, StringComparison comparison) const
    {
        (void)Length();
        if (!Core::IgnoresCase(comparison) || oldValue == nullptr || oldValue.Length() == 0)
        {
            return Replace(oldValue, newValue);
        }
        const std::size_t points = Core::CountPoints(oldValue);
        std::string result;
        std::string_view rest = *this;
        bool isFound = false;
        for (std::size_t found = 0; (found = Core::FindIgnoringCase(rest, oldValue)) != std::string_view::npos; isFound = true)
        {
            result.append(rest.substr(0, found)).append(std::string_view(newValue));
            rest.remove_prefix(found);
            // Letters and their twins differ in bytes, but not in number.
            for (std::size_t taken = 0; taken != points; ++taken)
            {
                Core::TakePoint(rest);
            }
        }
        return isFound ? String(result.append(rest)) : *this;
    }

    String String::Replace(char oldChar, char newChar) const
    {
        std::string result(begin(), static_cast<std::size_t>(Length()));
        std::replace(result.begin(), result.end(), oldChar, newChar);
        return result;
    }

    String String::ToUpper() const
    {
        return Core::ToUpper(std::string_view(begin(), static_cast<std::size_t>(Length())));
    }

    String String::ToLower() const
    {
        return Core::ToLower(std::string_view(begin(), static_cast<std::size_t>(Length())));
    }

    String String::ToUpperInvariant() const
    {
        return ToUpper();
    }

    String String::ToLowerInvariant() const
    {
        return ToLower();
    }

    String String::PadLeft(int totalWidth) const
    {
        return PadLeft(totalWidth, ' ');
    }

    String String::PadLeft(int totalWidth, char paddingChar) const
    {
        const int missing = totalWidth - Length();
        if (totalWidth < 0)
        {
            Detail::ThrowNegative("totalWidth", totalWidth);
        }
        return missing <= 0 ? *this : String(paddingChar, missing) + *this;
    }

    String String::PadRight(int totalWidth) const
    {
        return PadRight(totalWidth, ' ');
    }

    String String::PadRight(int totalWidth, char paddingChar) const
    {
        const int missing = totalWidth - Length();
        if (totalWidth < 0)
        {
            Detail::ThrowNegative("totalWidth", totalWidth);
        }
        return missing <= 0 ? *this : *this + String(paddingChar, missing);
    }

    Array<char> String::ToArray() const
    {
        return ToCharArray();
    }
    Array<char> String::ToCharArray() const
    {
        return Array<char>(std::span<const char>(begin(), static_cast<std::size_t>(Length())));
    }

    void String::CopyTo(int sourceIndex, const Array<char>& destination, int destinationIndex, int count) const
    {
        const int size = Length();
        if (!destination)
        {
            Detail::ThrowArgumentNull("destination");
        }
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        if (sourceIndex < 0)
        {
            Detail::ThrowNegative("sourceIndex", sourceIndex);
        }
        if (count > size - sourceIndex)
        {
            // .NET too reports the count as if it were the index.
            Detail::ThrowAbove("sourceIndex", count, size - sourceIndex);
        }
        if (destinationIndex > destination.Length() - count)
        {
            Detail::ThrowAbove("destinationIndex", destinationIndex, Int64{destination.Length()} - count);
        }
        if (destinationIndex < 0)
        {
            Detail::ThrowNegative("destinationIndex", destinationIndex);
        }
        std::copy_n(begin() + sourceIndex, count, destination.begin() + destinationIndex);
    }

    String String::Join(const String& separator, const Array<String>& values)
    {
        if (!values)
        {
            Detail::ThrowArgumentNull("value");
        }
        return Join(separator, values, 0, values.Length());
    }

    String String::Join(const String& separator, const Array<String>& values, int startIndex, int count)
    {
        if (!values)
        {
            Detail::ThrowArgumentNull("value");
        }
        if (startIndex < 0)
        {
            Detail::ThrowNegative("startIndex", startIndex);
        }
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        if (startIndex > values.Length() - count)
        {
            Detail::ThrowAbove("startIndex", startIndex, Int64{values.Length()} - count);
        }
        std::string result;
        for (int i = 0; i != count; ++i)
        {
            result += i != 0 ? std::string_view(separator) : std::string_view();
            result += std::string_view(values[startIndex + i]);
        }
        return result;
    }
}
