// What Span and ReadOnlySpan share.
#pragma once
#include <System/Detail/Checks.hpp>
#include <System/Handle.hpp>
#include <System/String.hpp>
#include <algorithm>
#include <concepts>
#include <span>
#include <string_view>
#include <type_traits>

namespace System
{
    template <class T>
    class ArraySegment;

    namespace Detail
    {
        /// .NET's equality and order of elements: Equality.hpp has them.
        template <class T>
        bool EqualValues(const T& left, const T& right);
        template <class T>
        bool Less(const T& left, const T& right);
        template <class Items, class T>
        int FindSorted(const Items& items, int index, int count, const T& value);

        /// "System.Span<Byte>[5]".
        SYSTEMNET_API String TextOfSpan(const char* kind, const std::type_info& type, int length);

        /// What a view of a range keeps alive: the array or the text.
        template <class R>
        Handle OwnerOf(const R& range)
        {
            if constexpr (std::derived_from<R, Handle>)
            {
                return range;
            }
            else if constexpr (requires { range.SystemnetOwner(); })
            {
                return range.SystemnetOwner();
            }
            else
            {
                return Handle();
            }
        }

        template <class Element, class R>
        std::span<Element> ViewOfRange(R&& range)
        {
            if constexpr (std::derived_from<std::remove_cvref_t<R>, String>)
            {
                const std::string_view text = range;
                return {text.data(), text.size()};
            }
            else if constexpr (std::is_array_v<std::remove_reference_t<R>> && std::same_as<Element, const char> &&
                               std::is_const_v<std::remove_reference_t<R>>)
            {
                // A text literal, without the zero that ends it.
                const std::span<Element> all(range);
                return all.first(all.size() - (all.back() == '\0' ? 1 : 0));
            }
            else
            {
                return std::span<Element>(std::forward<R>(range));
            }
        }

        /// `Derived` is the public class, `Element` T or const T. A view of an array keeps the array alive, as in C#; a view of anything
        /// else, such as a std::vector, does not.
        template <class Derived, class Element>
        class SpanBase : public std::span<Element>
        {
            using Base = std::span<Element>;
            using T = std::remove_const_t<Element>;

        public:
            SpanBase() noexcept = default;
            SpanBase(std::span<Element> view, Handle owner) noexcept : Base(view), _owner(std::move(owner)) {}

            const Derived* operator->() const noexcept { return static_cast<const Derived*>(this); }

            [[nodiscard]] int Length() const noexcept { return static_cast<int>(this->size()); }
            [[nodiscard]] bool IsEmpty() const noexcept { return this->empty(); }
            static Derived Empty() noexcept { return Derived(); }
            /// The element; IndexOutOfRangeException outside the span.
            [[nodiscard]] Element& operator[](Int64 index) const
            {
                if (static_cast<UInt64>(index) >= this->size()) [[unlikely]]
                {
                    ThrowIndexOutOfRange();
                }
                return this->data()[index];
            }

            /// @throws ArgumentOutOfRangeException start or length is negative or beyond the span
            Derived Slice(int start) const { return Slice(start, Length() - start); }
            Derived Slice(int start, int length) const
            {
                if (start < 0 || length < 0 || start > Length() || length > Length() - start)
                {
                    ThrowArgumentOutOfRange(nullptr);
                }
                return Derived(Base(this->data() + start, static_cast<std::size_t>(length)), _owner);
            }
            /// Copies all elements; the spans may overlap.
            /// @throws ArgumentException destination is shorter
            void CopyTo(const Span<T>& destination) const
            {
                if (!TryCopyTo(destination))
                {
                    ThrowArgument("Destination is too short.", "destination");
                }
            }
            bool TryCopyTo(const Span<T>& destination) const
            {
                if (destination.size() < this->size())
                {
                    return false;
                }
                if (this->data() < destination.data())
                {
                    std::copy_backward(this->begin(), this->end(), destination.begin() + Length());
                }
                else
                {
                    std::copy(this->begin(), this->end(), destination.begin());
                }
                return true;
            }
            Array<T> ToArray() const { return Array<T>(std::span<const T>(this->data(), this->size())); }
            /// A span of char is its text; any other names its type and length.
            String ToString() const
            {
                if constexpr (std::same_as<T, char>)
                {
                    return String(std::string_view(*this));
                }
                else
                {
                    return TextOfSpan(Derived::Kind, typeid(T), Length());
                }
            }
            operator std::string_view() const noexcept
                requires std::same_as<T, char>
            {
                return std::string_view(this->data(), this->size());
            }

            // Positions are counted from the span's beginning; -1 says that there is no such element.
            [[nodiscard]] int IndexOf(const T& value) const
            {
                return Find([&](const T& element) { return EqualValues<T>(element, value); });
            }
            [[nodiscard]] int IndexOf(const ReadOnlySpan<T>& value) const
            {
                for (int i = 0; i <= Length() - value.Length(); ++i)
                {
                    if (Slice(i, value.Length()).SequenceEqual(value))
                    {
                        return i;
                    }
                }
                return -1;
            }
            [[nodiscard]] int IndexOfAny(const T& value0, const T& value1) const { return IndexOfAny(ListOf(value0, value1)); }
            [[nodiscard]] int IndexOfAny(const T& value0, const T& value1, const T& value2) const
            {
                return IndexOfAny(ListOf(value0, value1, value2));
            }
            [[nodiscard]] int IndexOfAny(const ReadOnlySpan<T>& values) const
            {
                return Find([&](const T& element) { return values.Contains(element); });
            }
            [[nodiscard]] int IndexOfAnyExcept(const T& value) const
            {
                return Find([&](const T& element) { return !EqualValues<T>(element, value); });
            }
            [[nodiscard]] int IndexOfAnyExcept(const ReadOnlySpan<T>& values) const
            {
                return Find([&](const T& element) { return !values.Contains(element); });
            }
            [[nodiscard]] int LastIndexOf(const T& value) const
            {
                return FindLast([&](const T& element) { return EqualValues<T>(element, value); });
            }
            /// An empty value is found at 0.
            [[nodiscard]] int LastIndexOf(const ReadOnlySpan<T>& value) const
            {
                for (int i = Length() - value.Length(); i >= 0; --i)
                {
                    if (Slice(i, value.Length()).SequenceEqual(value))
                    {
                        return i;
                    }
                }
                return -1;
            }
            [[nodiscard]] int LastIndexOfAny(const T& value0, const T& value1) const { return LastIndexOfAny(ListOf(value0, value1)); }
            [[nodiscard]] int LastIndexOfAny(const T& value0, const T& value1, const T& value2) const
            {
                return LastIndexOfAny(ListOf(value0, value1, value2));
            }
            [[nodiscard]] int LastIndexOfAny(const ReadOnlySpan<T>& values) const
            {
                return FindLast([&](const T& element) { return values.Contains(element); });
            }
            [[nodiscard]] bool Contains(const T& value) const { return IndexOf(value) >= 0; }
            [[nodiscard]] bool ContainsAny(const T& value0, const T& value1) const { return IndexOfAny(value0, value1) >= 0; }
            [[nodiscard]] bool ContainsAny(const ReadOnlySpan<T>& values) const { return IndexOfAny(values) >= 0; }
            [[nodiscard]] int Count(const T& value) const
            {
                return static_cast<int>(
                    std::count_if(this->begin(), this->end(), [&](const T& element) { return EqualValues<T>(element, value); }));
            }
            [[nodiscard]] bool SequenceEqual(const ReadOnlySpan<T>& other) const
            {
                return std::equal(this->begin(), this->end(), other.begin(), other.end(),
                                  [](const T& left, const T& right) { return EqualValues<T>(left, right); });
            }
            /// Below, equal to or above zero, as the first elements that differ or the lengths say.
            [[nodiscard]] int SequenceCompareTo(const ReadOnlySpan<T>& other) const
            {
                const int common = (std::min)(Length(), other.Length());
                for (int i = 0; i != common; ++i)
                {
                    if (Less<T>((*this)[i], other[i]) || Less<T>(other[i], (*this)[i]))
                    {
                        return Less<T>((*this)[i], other[i]) ? -1 : 1;
                    }
                }
                return Length() < other.Length() ? -1 : Length() > other.Length() ? 1 : 0;
            }
            [[nodiscard]] bool StartsWith(const T& value) const { return !IsEmpty() && EqualValues<T>((*this)[0], value); }
            [[nodiscard]] bool StartsWith(const ReadOnlySpan<T>& value) const
            {
                return value.Length() <= Length() && Slice(0, value.Length()).SequenceEqual(value);
            }
            [[nodiscard]] bool EndsWith(const T& value) const { return !IsEmpty() && EqualValues<T>((*this)[Length() - 1], value); }
            [[nodiscard]] bool EndsWith(const ReadOnlySpan<T>& value) const
            {
                return value.Length() <= Length() && Slice(Length() - value.Length()).SequenceEqual(value);
            }
            [[nodiscard]] int CommonPrefixLength(const ReadOnlySpan<T>& other) const
            {
                int length = 0;
                while (length < Length() && length < other.Length() && EqualValues<T>((*this)[length], other[length]))
                {
                    ++length;
                }
                return length;
            }
            /// Whether the two have memory in common.
            [[nodiscard]] bool Overlaps(const ReadOnlySpan<T>& other) const
            {
                return this->data() < other.data() + other.size() && other.data() < this->data() + this->size();
            }
            /// The index of an element of sorted ones; if there is none, the complement (~) of where it would stand.
            [[nodiscard]] int BinarySearch(const T& value) const { return FindSorted(*this, 0, Length(), value); }

            /// Without such elements at the ends.
            Derived Trim(const T& value) const { return TrimStart(value).TrimEnd(value); }
            Derived Trim(const ReadOnlySpan<T>& values) const { return TrimStart(values).TrimEnd(values); }
            Derived TrimStart(const T& value) const { return From(IndexOfAnyExcept(value)); }
            Derived TrimStart(const ReadOnlySpan<T>& values) const { return From(IndexOfAnyExcept(values)); }
            Derived TrimEnd(const T& value) const
            {
                return Slice(0, FindLast([&](const T& element) { return !EqualValues<T>(element, value); }) + 1);
            }
            Derived TrimEnd(const ReadOnlySpan<T>& values) const
            {
                return Slice(0, FindLast([&](const T& element) { return !values.Contains(element); }) + 1);
            }
            // White space.
            Derived Trim() const
                requires std::same_as<T, char>
            {
                return TrimStart().TrimEnd();
            }
            Derived TrimStart() const
                requires std::same_as<T, char>
            {
                return Slice(Length() - ToString().TrimStart().Length());
            }
            Derived TrimEnd() const
                requires std::same_as<T, char>
            {
                return Slice(0, ToString().TrimEnd().Length());
            }
            [[nodiscard]] bool IsWhiteSpace() const
                requires std::same_as<T, char>
            {
                return Trim().IsEmpty();
            }
            [[nodiscard]] bool Equals(const String& other, StringComparison comparison) const
                requires std::same_as<T, char>
            {
                return ToString().Equals(other, comparison);
            }

            /// Whether both are the same memory.
            friend bool operator==(const Derived& left, const Derived& right) noexcept { return Same(left, right); }
            template <std::same_as<std::nullptr_t> Null>
            friend bool operator==(const SpanBase& span, Null) noexcept
            {
                return span.data() == nullptr && span.empty();
            }

            /// What keeps the elements alive; for the library.
            [[nodiscard]] const Handle& SystemnetOwner() const noexcept { return _owner; }

        protected:
            static bool Same(std::span<const T> left, std::span<const T> right) noexcept
            {
                return left.data() == right.data() && left.size() == right.size();
            }

        private:
            template <class... V>
            static Array<T> ListOf(const V&... values)
            {
                return Array<T>{values...};
            }
            template <class F>
            int Find(const F& matches) const
            {
                const auto found = std::find_if(this->begin(), this->end(), matches);
                return found == this->end() ? -1 : static_cast<int>(found - this->begin());
            }
            template <class F>
            int FindLast(const F& matches) const
            {
                int i = Length() - 1;
                while (i >= 0 && !matches((*this)[i]))
                {
                    --i;
                }
                return i;
            }
            Derived From(int index) const { return Slice(index < 0 ? Length() : index); }

            Handle _owner;
        };

        /// A range that std::span takes, but not the class itself.
        template <class R, class Element, class Self>
        concept SpanSource = !std::derived_from<std::remove_cvref_t<R>, Self> && !std::same_as<std::remove_cvref_t<R>, std::nullptr_t> &&
                             std::is_convertible_v<R, std::span<Element>>;
    }
}
