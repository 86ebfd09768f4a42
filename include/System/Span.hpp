// The .NET structure Span.
#pragma once
#include <System/Comparison.hpp>
#include <System/Detail/ArrayData.hpp>
#include <System/ReadOnlySpan.hpp>

namespace System
{
    /// Elements that lie side by side and can be written: of an array, which stays alive as long as the span, or of anything that
    /// std::span takes (a C array, a std::vector), which does not. Converts to std::span.
    /// Follows api/system.span-1.
    template <class T>
    class Span : public Detail::SpanBase<Span<T>, T>
    {
        using Base = Detail::SpanBase<Span<T>, T>;

    public:
        static constexpr const char* Kind = "Span";

        Span() noexcept = default;
        template <class R>
            requires Detail::SpanSource<R, T, Span>
        Span(R&& range) : Base(Detail::ViewOfRange<T>(std::forward<R>(range)), Detail::OwnerOf(range))
        {
        }
        /// @throws ArgumentOutOfRangeException start or length is negative or beyond the array
        Span(const Array<T>& array, int start, int length) : Span(array.AsSpan(start, length)) {}
        /// Of `length` elements in memory that something else keeps.
        template <Detail::Integer Length>
        Span(T* elements, Length length) noexcept : Base(std::span<T>(elements, static_cast<std::size_t>(length)), Handle())
        {
        }
        Span(std::span<T> view, Handle owner) noexcept : Base(view, std::move(owner)) {}

        void Fill(const T& value) const { std::fill(this->begin(), this->end(), value); }
        /// To zeros, or nulls.
        void Clear() const { Fill(Detail::DefaultOf<T>()); }
        void Reverse() const { std::reverse(this->begin(), this->end()); }
        void Replace(const T& oldValue, const T& newValue) const
        {
            std::replace_if(
                this->begin(), this->end(), [&](const T& element) { return Detail::EqualValues<T>(element, oldValue); }, newValue);
        }
        void Sort() const
        {
            const Array<T> sorted = this->ToArray();
            Array<T>::Sort(sorted);
            std::copy(sorted.begin(), sorted.end(), this->begin());
        }
        template <class F>
            requires std::constructible_from<Comparison<T>, F>
        void Sort(const F& comparison) const
        {
            const Array<T> sorted = this->ToArray();
            Array<T>::Sort(sorted, Comparison<T>(comparison));
            std::copy(sorted.begin(), sorted.end(), this->begin());
        }
    };
}

template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<System::Span<T>> = true;
template <class T>
inline constexpr bool std::ranges::enable_view<System::Span<T>> = true;

#include <System/Array.hpp>
