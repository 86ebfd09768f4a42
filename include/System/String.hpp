// The .NET class String.
#pragma once
#include <System/Detail/Checks.hpp>
#include <System/Detail/LinqMembers.hpp>
#include <System/Detail/Text.hpp>
#include <System/Handle.hpp>
#include <System/IFormatProvider.hpp>
#include <System/StringComparison.hpp>
#include <System/StringSplitOptions.hpp>
#include <System/Types.hpp>
#include <compare>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace System
{
    namespace Collections::Generic
    {
        template <class T>
        class IEnumerable;
    }

    template <class T>
    class Array;
    template <class T>
    class Memory;
    template <class T>
    class ReadOnlyMemory;
    class String;

    namespace Detail
    {
        class StringData;

        /// What C# calls a reference: its arrays convert to object[].
        template <class T>
        concept Reference = IsNullable<T> && !IsOptional<T>;

        template <Reference T>
        void AskArguments(const Array<T>&);
        /// An array that, as the only one, is the list of arguments itself: C#'s `params object[]`.
        template <class T>
        concept ArgumentArray = requires(const T& value) { AskArguments(value); };
        /// The elements of such an array as objects; null for null.
        template <class T>
        Array<Object> ArgumentsOf(const Array<T>& array);

        /// What String::Join and String::Concat take element by element: an array, a container, a collection unless it is one of .NET's
        /// that know no type of element.
        template <class T>
        concept Sequence = !std::convertible_to<const T&, std::string_view> && requires(const T& value) {
            value.begin();
            value.end();
            requires !std::derived_from<T, Collections::Generic::IEnumerable<void>>;
        };

        /// The text of a value without making a String where that can be avoided: TextOf.hpp has it.
        template <class T>
        auto TextOf(const T& value, std::string_view format = {});

        template <Sequence T>
        void CheckSequence(const T& values, const char* parameter)
        {
            if constexpr (std::derived_from<T, Handle>)
            {
                CheckNull(values.Data() == nullptr, parameter);
            }
        }
    }

    /// Immutable text, UTF-8 inside; Length and indexes count bytes. Can be null. Compares by value.
    /// Follows api/system.string.
    class SYSTEMNET_API String : public Handle, public Detail::LinqMembers<String, char>
    {
    public:
        static const String& Empty;

        constexpr String() noexcept = default;
        String(const String&) = default;
        String(String&&) = default;
        String& operator=(const String&) & = default;
        String& operator=(String&&) & = default;
        ~String() = default;
        template <std::same_as<std::nullptr_t> Null>
        String(Null) noexcept
        {
        }
        template <class Text>
            requires(Detail::StandardText<Text> && !std::derived_from<Text, Handle>)
        String(const Text& text) : String(Detail::Adopt, FromText(text))
        {
        }
        /// A text literal, a zero inside it too. (So is a constant array of char.)
        template <std::size_t N>
        String(const char (&literal)[N]) : String(Detail::LiteralText(literal))
        {
        }
        /// A buffer, up to its first zero.
        template <std::size_t N>
        String(char (&buffer)[N]) : String(Detail::BufferText(buffer))
        {
        }
        /// `new string(c, count)`.
        String(char c, int count);
        /// `char[] text = {'a', 'b'};`
        template <std::same_as<char> Char>
        String(std::initializer_list<Char> characters) : String(std::string_view(characters.begin(), characters.size()))
        {
        }
        /// `new string(chars)`, `new string(chars, start, length)`.
        explicit String(const Array<char>& characters);
        String(const Array<char>& characters, int startIndex, int length);
        /// What an indexer gave.
        template <Detail::ElementThatIs<String> Element>
        String(const Element& element) : String(static_cast<const String&>(element.SystemnetValue()))
        {
        }
        template <Detail::IsObject O>
        explicit String(const O& object) : Handle(Detail::Adopt, Share(Detail::CheckedCast(object, Type())))
        {
        }
        constexpr String(Detail::AdoptTag, Detail::ObjectData* data) noexcept : Handle(Detail::Adopt, data) {}

        const String* operator->() const noexcept { return this; }
        static const Detail::TypeInfo& Type() noexcept;

        /// The bytes; the empty view if this is null.
        operator std::string_view() const noexcept;
        operator std::string() const { return std::string(std::string_view(*this)); }
        /// The bytes, ended by a zero; "" if this is null.
        explicit operator const char*() const noexcept;

        /// UTF-8 bytes in this text.
        [[nodiscard]] int Length() const;
        /// The UTF-8 byte at an index; IndexOutOfRangeException outside the text.
        [[nodiscard]] char operator[](int index) const;
        [[nodiscard]] const char* begin() const;
        [[nodiscard]] const char* end() const;

        String ToString() const { return *this; }
        bool Equals(const String& other) const;
        bool Equals(const String& other, StringComparison comparison) const;
        /// Whether an object is the same text.
        template <Detail::IsObject O>
        bool Equals(const O& other) const
        {
            return Equals(other.template As<String>());
        }
        int GetHashCode() const;
        int CompareTo(const String& other) const;

        // All positions and counts are in bytes; -1 says that there is no such place.
        int IndexOf(const String& value) const;
        int IndexOf(const String& value, int startIndex) const;
        int IndexOf(const String& value, int startIndex, int count) const;
        int IndexOf(const String& value, StringComparison comparison) const;
        int IndexOf(const String& value, int startIndex, StringComparison comparison) const;
        int IndexOf(const String& value, int startIndex, int count, StringComparison comparison) const;
        int IndexOf(char value) const;
        int IndexOf(char value, int startIndex) const;
        int IndexOf(char value, int startIndex, int count) const;
        int IndexOf(char value, StringComparison comparison) const;
        int IndexOfAny(const Array<char>& anyOf) const;
        int IndexOfAny(const Array<char>& anyOf, int startIndex) const;
        int IndexOfAny(const Array<char>& anyOf, int startIndex, int count) const;
        /// The search goes back from startIndex, over count bytes.
        int LastIndexOf(const String& value) const;
        int LastIndexOf(const String& value, int startIndex) const;
        int LastIndexOf(const String& value, int startIndex, int count) const;
        int LastIndexOf(const String& value, StringComparison comparison) const;
        int LastIndexOf(const String& value, int startIndex, StringComparison comparison) const;
        int LastIndexOf(const String& value, int startIndex, int count, StringComparison comparison) const;
        int LastIndexOf(char value) const;
        int LastIndexOf(char value, int startIndex) const;
        int LastIndexOf(char value, int startIndex, int count) const;
        int LastIndexOfAny(const Array<char>& anyOf) const;
        int LastIndexOfAny(const Array<char>& anyOf, int startIndex) const;
        int LastIndexOfAny(const Array<char>& anyOf, int startIndex, int count) const;
        bool Contains(const String& value) const;
        bool Contains(const String& value, StringComparison comparison) const;
        bool Contains(char value) const;
        bool Contains(char value, StringComparison comparison) const;
        bool StartsWith(const String& value) const;
        bool StartsWith(const String& value, StringComparison comparison) const;
        bool StartsWith(char value) const;
        bool EndsWith(const String& value) const;
        bool EndsWith(const String& value, StringComparison comparison) const;
        bool EndsWith(char value) const;

        String Substring(int startIndex) const;
        String Substring(int startIndex, int length) const;
        String Insert(int startIndex, const String& value) const;
        String Remove(int startIndex) const;
        String Remove(int startIndex, int count) const;
        String Replace(const String& oldValue, const String& newValue) const;
        String Replace(const String& oldValue, const String& newValue, StringComparison comparison) const;
        String Replace(char oldChar, char newChar) const;
        /// The byte at an index, as C#'s `Chars` in other languages.
        [[nodiscard]] char Chars(int index) const { return (*this)[index]; }
        /// This text with all ends of lines replaced: by what ends a line here, or by another text.
        String ReplaceLineEndings() const;
        String ReplaceLineEndings(const String& replacementText) const;
        /// Texts are immutable: the same text.
        String Clone() const { return *this; }
        static String Copy(const String& str) { return (Detail::CheckNull(str == nullptr, "str"), str); }
        static String Intern(const String& str) { return Copy(str); }
        static String IsInterned(const String& str) { return Copy(str); }
        // There is one culture.
        String ToString(const IFormatProvider&) const { return *this; }
        String ToUpper(const IFormatProvider&) const { return ToUpper(); }
        String ToLower(const IFormatProvider&) const { return ToLower(); }
        bool StartsWith(const String& value, bool ignoreCase, const IFormatProvider&) const
        {
            return StartsWith(value, ignoreCase ? StringComparison::InvariantCultureIgnoreCase : StringComparison::InvariantCulture);
        }
        bool EndsWith(const String& value, bool ignoreCase, const IFormatProvider&) const
        {
            return EndsWith(value, ignoreCase ? StringComparison::InvariantCultureIgnoreCase : StringComparison::InvariantCulture);
        }
        String Replace(const String& oldValue, const String& newValue, bool ignoreCase, const IFormatProvider&) const
        {
            return Replace(oldValue, newValue,
                           ignoreCase ? StringComparison::InvariantCultureIgnoreCase : StringComparison::InvariantCulture);
        }
        String ToUpper() const;
        String ToLower() const;
        String ToUpperInvariant() const;
        String ToLowerInvariant() const;
        /// Without white space, or some characters, at the ends; no characters stand for white space.
        String Trim() const;
        String Trim(char trimChar) const;
        String Trim(const Array<char>& trimChars) const;
        String Trim(std::initializer_list<char> trimChars) const { return TrimAny(std::string_view(trimChars.begin(), trimChars.size())); }
        template <std::same_as<char>... Char>
        String Trim(char first, char second, Char... more) const
        {
            return Trim({first, second, more...});
        }
        String TrimStart() const;
        String TrimStart(char trimChar) const;
        String TrimStart(const Array<char>& trimChars) const;
        String TrimStart(std::initializer_list<char> trimChars) const
        {
            return TrimStartAny(std::string_view(trimChars.begin(), trimChars.size()));
        }
        template <std::same_as<char>... Char>
        String TrimStart(char first, char second, Char... more) const
        {
            return TrimStart({first, second, more...});
        }
        String TrimEnd() const;
        String TrimEnd(char trimChar) const;
        String TrimEnd(const Array<char>& trimChars) const;
        String TrimEnd(std::initializer_list<char> trimChars) const
        {
            return TrimEndAny(std::string_view(trimChars.begin(), trimChars.size()));
        }
        template <std::same_as<char>... Char>
        String TrimEnd(char first, char second, Char... more) const
        {
            return TrimEnd({first, second, more...});
        }
        String PadLeft(int totalWidth) const;
        String PadLeft(int totalWidth, char paddingChar) const;
        String PadRight(int totalWidth) const;
        String PadRight(int totalWidth, char paddingChar) const;
        /// The parts between separators; no separators stand for white space.
        Array<String> Split() const;
        template <std::same_as<std::nullptr_t> Null>
        Array<String> Split(Null) const;
        template <std::same_as<std::nullptr_t> Null>
        Array<String> Split(Null, int count) const;
        Array<String> Split(char separator, StringSplitOptions options = StringSplitOptions::None) const;
        /// @param count most parts that there can be; the last one is the rest
        Array<String> Split(char separator, int count, StringSplitOptions options = StringSplitOptions::None) const;
        template <std::same_as<char>... Char>
        Array<String> Split(char first, char second, Char... more) const;
        Array<String> Split(const String& separator, StringSplitOptions options = StringSplitOptions::None) const;
        Array<String> Split(const String& separator, int count, StringSplitOptions options = StringSplitOptions::None) const;
        Array<String> Split(const Array<char>& separators) const;
        Array<String> Split(const Array<char>& separators, StringSplitOptions options) const;
        Array<String> Split(const Array<char>& separators, int count) const;
        Array<String> Split(const Array<char>& separators, int count, StringSplitOptions options) const;
        Array<String> Split(std::initializer_list<char> separators, StringSplitOptions options = StringSplitOptions::None) const;
        Array<String> Split(std::initializer_list<char> separators, int count, StringSplitOptions options = StringSplitOptions::None) const;
        Array<String> Split(const Array<String>& separators, StringSplitOptions options) const;
        Array<String> Split(const Array<String>& separators, int count, StringSplitOptions options) const;
        Array<String> Split(std::initializer_list<String> separators, StringSplitOptions options) const;
        Array<String> Split(std::initializer_list<String> separators, int count, StringSplitOptions options) const;
        Array<char> ToCharArray() const;
        /// The same; LINQ's name for it.
        Array<char> ToArray() const;
        /// The text's bytes, which the span keeps alive; of a null text none.
        ReadOnlySpan<char> AsSpan() const noexcept;
        ReadOnlySpan<char> AsSpan(int start) const;
        ReadOnlySpan<char> AsSpan(int start, int length) const;
        /// A copy of the text's bytes. Needs <System/Memory.hpp>.
        ReadOnlyMemory<char> AsMemory() const;
        ReadOnlyMemory<char> AsMemory(int start) const;
        ReadOnlyMemory<char> AsMemory(int start, int length) const;
        /// Copies count bytes into an array.
        void CopyTo(int sourceIndex, const Array<char>& destination, int destinationIndex, int count) const;

        static bool IsNullOrEmpty(const String& value) noexcept;
        static bool IsNullOrWhiteSpace(const String& value) noexcept;
        static int Compare(const String& left, const String& right);
        static int Compare(const String& left, const String& right, bool ignoreCase);
        static int Compare(const String& left, const String& right, StringComparison comparison);
        static int Compare(const String& left, const String& right, bool ignoreCase, const IFormatProvider& culture);
        /// Parts of texts, of so many bytes at most.
        /// @throws ArgumentOutOfRangeException a part does not begin within its text, or length is negative
        static int Compare(const String& strA, int indexA, const String& strB, int indexB, int length);
        static int Compare(const String& strA, int indexA, const String& strB, int indexB, int length, bool ignoreCase);
        static int Compare(const String& strA, int indexA, const String& strB, int indexB, int length, StringComparison comparison);
        static int CompareOrdinal(const String& left, const String& right);
        static int CompareOrdinal(const String& strA, int indexA, const String& strB, int indexB, int length);
        static bool Equals(const String& left, const String& right) { return left == right; }
        static bool Equals(const String& left, const String& right, StringComparison comparison);
        static String Join(const String& separator, const Array<String>& values);
        static String Join(const String& separator, const Array<String>& values, int startIndex, int count);
        /// The text of each element of one sequence, such as a list, or else of each argument, with the separator in between.
        template <class Head, class... Rest>
        requires(!std::same_as<Head, std::nullptr_t>) static String Join(const String& separator, const Head& first, const Rest&... rest);
        /// The same with the type of the elements named: Join<int>(", ", list).
        template <class T>
        static String Join(const String& separator, const Collections::Generic::IEnumerable<T>& values)
        {
            return Join<Collections::Generic::IEnumerable<T>>(separator, values);
        }
        /// The same with a char between.
        template <std::same_as<char> Char, class... T>
        static String Join(Char separator, const T&... values)
        {
            return Join(String(separator, 1), values...);
        }
        /// Concatenates the text of all arguments, or of each element of one sequence.
        template <class... T>
        static String Concat(const T&... values);
        /// Composite formatting: `{index,alignment:format}`.
        /// @throws ArgumentNullException format is null
        /// @throws FormatException format is malformed or names an argument that is not there
        template <class... T>
        static String Format(const String& format, const T&... args);
        static String Format(const String& format, std::span<const Object> args);
        static String Format(const String& format, const Array<Object>& args);
        /// There is one culture.
        template <std::derived_from<IFormatProvider> P, class... T>
        static String Format(const P&, const String& format, const T&... args)
        {
            return Format(format, args...);
        }
        /// The array is the list of arguments.
        template <Detail::ArgumentArray A>
        static String Format(const String& format, const A& args)
        {
            return Format(format, Detail::ArgumentsOf(args));
        }

        template <class T>
        String& operator+=(const T& value) &;
        template <std::size_t N>
        String& operator+=(const char (&literal)[N]) &
        {
            return *this += Detail::LiteralText(literal);
        }
        template <std::size_t N>
        String& operator+=(char (&buffer)[N]) &
        {
            return *this += Detail::BufferText(buffer);
        }

        friend bool operator==(const String& left, const String& right) noexcept
        {
            return left.Data() == right.Data() ||
                   (left.Data() != nullptr && right.Data() != nullptr && std::string_view(left) == std::string_view(right));
        }
        template <class Text>
            requires(Detail::StandardText<Text> && !std::derived_from<Text, Handle>)
        friend bool operator==(const String& left, const Text& right) noexcept
        {
            const bool isNull = Detail::IsNullText(right);
            return (left.Data() == nullptr) == isNull && (isNull || std::string_view(left) == Detail::ViewOf(right));
        }
        template <std::size_t N>
        friend bool operator==(const String& left, const char (&literal)[N]) noexcept
        {
            return left == Detail::LiteralText(literal);
        }
        template <std::size_t N>
        friend bool operator==(const String& left, char (&buffer)[N]) noexcept
        {
            return left == Detail::BufferText(buffer);
        }
        template <std::same_as<std::nullptr_t> Null>
        friend bool operator==(const String& left, Null) noexcept
        {
            return left.Data() == nullptr;
        }
        friend std::strong_ordering operator<=>(const String& left, const String& right) noexcept
        {
            return std::string_view(left).compare(std::string_view(right)) <=> 0;
        }
        template <class Text>
            requires(Detail::StandardText<Text> && !std::derived_from<Text, Handle>)
        friend std::strong_ordering operator<=>(const String& left, const Text& right) noexcept
        {
            return std::string_view(left).compare(Detail::ViewOf(right)) <=> 0;
        }

    private:
        [[nodiscard]] String TrimAny(std::string_view characters) const;
        [[nodiscard]] String TrimStartAny(std::string_view characters) const;
        [[nodiscard]] String TrimEndAny(std::string_view characters) const;
        static Detail::ObjectData* FromText(std::string_view text);
        static Detail::ObjectData* FromText(const char* text);
    };

    /// The text of any value, as Console::Write prints it.
    template <class T>
    String ToString(const T& value);
    /// The same by a .NET format string: ToString(255, "X2").
    template <class T>
    String ToString(const T& value, const String& format);

    /// A String literal: "x"_s + n.
    [[nodiscard]] inline String operator""_s(const char* text, std::size_t length)
    {
        return String(std::string_view(text, length));
    }

    template <class T>
    String ToString(const T& value)
    {
        return String(std::string_view(Detail::TextOf(value)));
    }

    template <class T>
    String ToString(const T& value, const String& format)
    {
        return String(std::string_view(Detail::TextOf(value, format)));
    }

    template <class... T>
    String String::Concat(const T&... values)
    {
        if constexpr (sizeof...(T) == 1 && (Detail::Sequence<T> && ...))
        {
            (Detail::CheckSequence(values, Detail::ArgumentArray<T> && !std::derived_from<T, Array<String>> ? "args" : "values"), ...);
            return Join(String(), values...);
        }
        else
        {
            std::string text;
            (text.append(std::string_view(Detail::TextOf(values))), ...);
            return String(text);
        }
    }

    template <class Head, class... Rest>
        requires(!std::same_as<Head, std::nullptr_t>)
    String String::Join(const String& separator, const Head& first, const Rest&... rest)
    {
        std::string text;
        if constexpr (sizeof...(Rest) == 0 && Detail::Sequence<Head>)
        {
            Detail::CheckSequence(first, "values");
            bool isFirst = true;
            for (const auto& value : first)
            {
                text.append(isFirst ? std::string_view() : std::string_view(separator)).append(std::string_view(Detail::TextOf(value)));
                isFirst = false;
            }
        }
        else
        {
            text.append(std::string_view(Detail::TextOf(first)));
            (text.append(std::string_view(separator)).append(std::string_view(Detail::TextOf(rest))), ...);
        }
        return String(text);
    }

    template <class T>
    String& String::operator+=(const T& value) &
    {
        *this = Concat(*this, value);
        return *this;
    }

    // What stands for a String in a dictionary is one too; that is why each side of + that is one is deduced, so that no form is as good as
    // another. And std::string, which would convert, keeps its own +, whatever stands on the other side.
    template <std::derived_from<String> L, std::derived_from<String> R>
    [[nodiscard]] String operator+(const L& left, const R& right)
    {
        return String::Concat(left, right);
    }

    template <std::derived_from<String> L, class T>
        requires(!std::derived_from<T, String> && std::convertible_to<const T&, std::string_view>)
    [[nodiscard]] String operator+(const L& left, const T& right)
    {
        return String::Concat(left, right);
    }

    template <class T, std::derived_from<String> R>
        requires(!std::derived_from<T, String> && std::convertible_to<const T&, std::string_view>)
    [[nodiscard]] String operator+(const T& left, const R& right)
    {
        return String::Concat(left, right);
    }

    // Here a literal may be the String: "from " + endPoint.
    template <class T>
        requires(!std::convertible_to<const T&, std::string_view>)
    [[nodiscard]] String operator+(const String& left, const T& right)
    {
        return String::Concat(left, right);
    }

    template <class T>
        requires(!std::convertible_to<const T&, std::string_view>)
    [[nodiscard]] String operator+(const T& left, const String& right)
    {
        return String::Concat(left, right);
    }

    template <std::derived_from<String> L, std::size_t N>
    [[nodiscard]] String operator+(const L& left, const char (&literal)[N])
    {
        return String::Concat(left, Detail::LiteralText(literal));
    }

    template <std::derived_from<String> L, std::size_t N>
    [[nodiscard]] String operator+(const L& left, char (&buffer)[N])
    {
        return String::Concat(left, Detail::BufferText(buffer));
    }

    template <std::size_t N, std::derived_from<String> R>
    [[nodiscard]] String operator+(const char (&literal)[N], const R& right)
    {
        return String::Concat(Detail::LiteralText(literal), right);
    }

    template <std::size_t N, std::derived_from<String> R>
    [[nodiscard]] String operator+(char (&buffer)[N], const R& right)
    {
        return String::Concat(Detail::BufferText(buffer), right);
    }
}

/// Text hashes by value.
template <>
struct std::hash<System::String>
{
    std::size_t operator()(const System::String& text) const noexcept { return std::hash<std::string_view>()(text); }
};

#include <System/Detail/TextOf.hpp>
