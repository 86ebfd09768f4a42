// Views of a String.
#include <System/Memory.hpp>
#include <System/Span.hpp>
#include <System/String.hpp>
#include <System/Type.hpp>

namespace System
{
    namespace
    {
        ReadOnlySpan<char> Part(const String& text, int start, int length)
        {
            const ReadOnlySpan<char> all = text.AsSpan();
            if (start < 0 || length < 0 || start > all.Length() || length > all.Length() - start)
            {
                Detail::ThrowArgumentOutOfRange("start");
            }
            return all.Slice(start, length);
        }
    }

    ReadOnlySpan<char> String::AsSpan() const noexcept
    {
        return ReadOnlySpan<char>(*this);
    }
    ReadOnlySpan<char> String::AsSpan(int start) const
    {
        return Part(*this, start, AsSpan().Length() - start);
    }
    ReadOnlySpan<char> String::AsSpan(int start, int length) const
    {
        return Part(*this, start, length);
    }
    ReadOnlyMemory<char> String::AsMemory() const
    {
        return AsSpan().ToArray();
    }
    ReadOnlyMemory<char> String::AsMemory(int start) const
    {
        return AsSpan(start).ToArray();
    }
    ReadOnlyMemory<char> String::AsMemory(int start, int length) const
    {
        return AsSpan(start, length).ToArray();
    }

    String Detail::TextOfSpan(const char* kind, const std::type_info& type, int length)
    {
        return "System."_s + kind + "<" + Type(String(TextOfType(type))).Name() + ">[" + length + "]";
    }
}
