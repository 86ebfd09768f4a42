// The .NET structure ReadOnlySpan.
#pragma once
#include <System/Detail/SpanBase.hpp>

namespace System
{
    /// Elements that lie side by side and are only read: of an array or a text, which stays alive as long as the span, or of anything that
    /// std::span takes. Converts to std::span<const T>.
    /// Follows api/system.readonlyspan-1.
    template <class T>
    class ReadOnlySpan : public Detail::SpanBase<ReadOnlySpan<T>, const T>
    {
        using Base = Detail::SpanBase<ReadOnlySpan<T>, const T>;

    public:
        static constexpr const char* Kind = "ReadOnlySpan";

        ReadOnlySpan() noexcept = default;
        template <class R>
            requires Detail::SpanSource<R, const T, ReadOnlySpan>
        ReadOnlySpan(R&& range) : Base(Detail::ViewOfRange<const T>(std::forward<R>(range)), Detail::OwnerOf(range))
        {
        }
        /// @throws ArgumentOutOfRangeException start or length is negative or beyond the array
        ReadOnlySpan(const Array<T>& array, int start, int length) : ReadOnlySpan(array.AsSpan(start, length)) {}
        /// Of `length` elements in memory that something else keeps.
        template <Detail::Integer Length>
        ReadOnlySpan(const T* elements, Length length) noexcept
            : Base(std::span<const T>(elements, static_cast<std::size_t>(length)), Handle())
        {
        }
        ReadOnlySpan(std::span<const T> view, Handle owner) noexcept : Base(view, std::move(owner)) {}
    };
}

template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<System::ReadOnlySpan<T>> = true;
template <class T>
inline constexpr bool std::ranges::enable_view<System::ReadOnlySpan<T>> = true;

#include <System/Array.hpp>
