// The .NET class String: comparison and composite formatting.
#include "compat/core/objects/StringComparison.hpp"
#include "compat/core/text/CaseMapping.hpp"
#include "compat/core/text/CompositeText.hpp"
#include "compat/core/text/CultureOrder.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/Array.hpp>
#include <System/FormatException.hpp>
#include <algorithm>

namespace System
{
    namespace
    {
        // The difference at the first place where they differ, as .NET gives it; bytes of UTF-8 have the order of code points.
        int CompareTexts(std::string_view left, std::string_view right) noexcept
        {
            const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
            if (l != left.end() && r != right.end())
            {
                return static_cast<int>(static_cast<unsigned char>(*l)) - static_cast<int>(static_cast<unsigned char>(*r));
            }
            return static_cast<int>(left.size()) - static_cast<int>(right.size());
        }

        int CompareStrings(const String& left, const String& right, bool inCulture, bool ignoreCase)
        {
            if (left == nullptr || right == nullptr)
            {
                return static_cast<int>(left != nullptr) - static_cast<int>(right != nullptr);
            }
            if (inCulture)
            {
                return Core::CompareInCulture(left, right, ignoreCase);
            }
            return ignoreCase ? Core::CompareIgnoringCase(left, right) : CompareTexts(left, right);
        }

        int CompareStrings(const String& left, const String& right, StringComparison comparison)
        {
            const bool ignoreCase = Core::IgnoresCase(comparison);
            return CompareStrings(left, right, comparison < StringComparison::Ordinal, ignoreCase);
        }
    }

    bool String::Equals(const String& other) const
    {
        (void)Length();
        return *this == other;
    }

    bool String::Equals(const String& other, StringComparison comparison) const
    {
        (void)Length();
        return Equals(*this, other, comparison);
    }

    bool String::Equals(const String& left, const String& right, StringComparison comparison)
    {
        return CompareStrings(left, right, comparison) == 0;
    }

    int String::CompareTo(const String& other) const
    {
        (void)Length();
        return CompareStrings(*this, other, true, false);
    }

    int String::Compare(const String& left, const String& right)
    {
        return CompareStrings(left, right, true, false);
    }

    namespace
    {
        // Both are null only together with an index and a length of any value.
        String Part(const String& text, int index, int length, const char* name)
        {
            if (text == nullptr)
            {
                return text;
            }
            if (index < 0 || index > text.Length())
            {
                Detail::ThrowArgumentOutOfRange(name,
                                                "Index was out of range. Must be non-negative and less than or equal to the size of the "
                                                "collection.");
            }
            return std::string_view(text).substr(static_cast<std::size_t>(index), static_cast<std::size_t>(length));
        }

        void CheckLength(int length)
        {
            if (length < 0)
            {
                Detail::ThrowArgumentOutOfRange("length", "Length cannot be less than zero.");
            }
        }

        // These forms hand lengths on that are cut to the texts, and complain of these.
        void CheckCultureParts(const String& left, int leftIndex, const String& right, int rightIndex, int length)
        {
            const auto cut = [length](const String& text, int index) { return text ? (std::min)(length, text.Length() - index) : length; };
            const int leftLength = cut(left, leftIndex);
            if (leftLength < 0 || cut(right, rightIndex) < 0)
            {
                Detail::ThrowArgumentOutOfRange(leftLength < 0 ? "length1" : "length2", "Non-negative number required.");
            }
            if (leftIndex < 0 || rightIndex < 0)
            {
                Detail::ThrowArgumentOutOfRange(leftIndex < 0 ? "offset1" : "offset2", "Non-negative number required.");
            }
        }
    }

    int String::Compare(const String& left, const String& right, bool ignoreCase, const IFormatProvider&)
    {
        return Compare(left, right, ignoreCase);
    }
    int String::Compare(const String& strA, int indexA, const String& strB, int indexB, int length)
    {
        return Compare(strA, indexA, strB, indexB, length, false);
    }
    int String::Compare(const String& strA, int indexA, const String& strB, int indexB, int length, bool ignoreCase)
    {
        CheckCultureParts(strA, indexA, strB, indexB, length);
        return Compare(strA, indexA, strB, indexB, length,
                       ignoreCase ? StringComparison::CurrentCultureIgnoreCase : StringComparison::CurrentCulture);
    }
    int String::Compare(const String& strA, int indexA, const String& strB, int indexB, int length, StringComparison comparison)
    {
        CheckLength(length);
        return Compare(Part(strA, indexA, length, "indexA"), Part(strB, indexB, length, "indexB"), comparison);
    }
    int String::CompareOrdinal(const String& strA, int indexA, const String& strB, int indexB, int length)
    {
        return Compare(strA, indexA, strB, indexB, length, StringComparison::Ordinal);
    }

    int String::Compare(const String& left, const String& right, bool ignoreCase)
    {
        return CompareStrings(left, right, true, ignoreCase);
    }

    int String::Compare(const String& left, const String& right, StringComparison comparison)
    {
        return CompareStrings(left, right, comparison);
    }

    int String::CompareOrdinal(const String& left, const String& right)
    {
        return CompareStrings(left, right, false, false);
    }

    bool String::IsNullOrEmpty(const String& value) noexcept
    {
        return value == nullptr || value.Length() == 0;
    }

    bool String::IsNullOrWhiteSpace(const String& value) noexcept
    {
        std::string_view text = value;
        while (!text.empty())
        {
            if (!Core::IsWhiteSpace(Core::TakePoint(text)))
            {
                return false;
            }
        }
        return true;
    }

    String String::Format(const String& format, std::span<const Object> args)
    {
        if (format == nullptr)
        {
            Detail::ThrowArgumentNull("format");
        }
        std::string text;
        const auto error = Core::ScanComposite(
            format, args.size(), [&text](std::string_view literal) { text += literal; },
            [&text, args](const Core::CompositeItem& item)
            {
                const Object& value = args[static_cast<std::size_t>(item.Index)];
                Core::AppendAligned(text, value.FormatText(item.Format), item.Alignment);
            });
        if (error)
        {
            throw FormatException(*error);
        }
        return text;
    }

    String String::Format(const String& format, const Array<Object>& args)
    {
        if (args == nullptr)
        {
            Detail::ThrowArgumentNull(format == nullptr ? "format" : "args");
        }
        return Format(format, std::span<const Object>(args.data(), args.size()));
    }
}
