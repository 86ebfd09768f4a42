// What an array is made of, and what it shares with lists.
#pragma once
#include <System/Object.hpp>
#include <algorithm>
#include <memory>
#include <new>
#include <type_traits>

namespace System::Detail
{
    // What List and Array share; `items[i]` is an element.
    template <class Items, class F>
    int FindForward(const Items& items, int index, int end, const F& matches)
    {
        for (; index < end; ++index)
        {
            if (matches(items[index]))
            {
                return index;
            }
        }
        return -1;
    }
    template <class Items, class F>
    int FindBackward(const Items& items, int index, int end, const F& matches)
    {
        for (; index > end; --index)
        {
            if (matches(items[index]))
            {
                return index;
            }
        }
        return -1;
    }

    /// .NET's order and equality of elements: Equality.hpp has them.
    template <class T>
    bool EqualValues(const T& left, const T& right);
    template <class T>
    bool Less(const T& left, const T& right);

    template <class T>
    int CompareValues(const T& left, const T& right);

    /// The index of an element of sorted ones; if there is none, the complement (~) of where it would stand. Goes .NET's way, which
    /// matters among equal elements.
    template <class Items, class T, class Order>
    int FindSorted(const Items& items, int index, int count, const T& value, const Order& order)
    {
        int end = index + count;
        while (index < end)
        {
            const int middle = index + (end - 1 - index) / 2;
            const int relation = order(items[middle], value);
            if (relation == 0)
            {
                return middle;
            }
            (relation < 0 ? index : end) = relation < 0 ? middle + 1 : middle;
        }
        return ~index;
    }
    template <class Items, class T>
    int FindSorted(const Items& items, int index, int count, const T& value)
    {
        return FindSorted(items, index, count, value, [](const T& left, const T& right) { return CompareValues<T>(left, right); });
    }

    /// What an unset element or field of type T is in C#: null for everything that can be null.
    template <class T>
    [[nodiscard]] T DefaultOf()
    {
        if constexpr (std::derived_from<T, Handle> || std::same_as<T, Object> || std::same_as<T, Exception>)
        {
            return T(nullptr);
        }
        else
        {
            return T();
        }
    }

    /// Length and elements in one block.
    template <class T>
    class ArrayData final : public ObjectData
    {
    public:
        static ArrayData* Create(Int64 length)
        {
            if (length < 0)
            {
                ThrowOverflow();
            }
            if (length > Longest)
            {
                ThrowOutOfMemory();
            }
            const std::size_t count = static_cast<std::size_t>(length);
            void* space = ::operator new(Offset() + count * sizeof(T));
            auto* data = ::new (space) ArrayData(static_cast<int>(length));
            T* elements = data->Elements();
            if constexpr (std::is_trivially_default_constructible_v<T> && std::is_trivially_copyable_v<T>)
            {
                std::fill_n(elements, count, T{});
            }
            else
            {
                std::size_t made = 0;
                try
                {
                    for (; made != count; ++made)
                    {
                        ::new (static_cast<void*>(elements + made)) T(DefaultOf<T>());
                    }
                }
                catch (...)
                {
                    std::destroy_n(elements, made);
                    data->~ArrayData();
                    ::operator delete(space);
                    throw;
                }
            }
            return data;
        }

        const TypeInfo& GetType() const noexcept override { return Info(); }
        std::string ToText(std::string_view) const override { return TextOfType(typeid(T)) + "[]"; }

        /// Array.MaxLength.
        static constexpr Int64 Longest = 0x7FFFFFC7;

        static const TypeInfo& Info() noexcept
        {
            static const TypeInfo info{nullptr, typeid(ArrayData)};
            return info;
        }

        [[nodiscard]] int Length() const noexcept { return _length; }
        [[nodiscard]] T* Elements() noexcept
        {
            return std::launder(reinterpret_cast<T*>(reinterpret_cast<unsigned char*>(this) + Offset()));
        }

    protected:
        void Destroy() const noexcept override
        {
            auto* self = const_cast<ArrayData*>(this);
            std::destroy_n(self->Elements(), _length);
            self->~ArrayData();
            ::operator delete(static_cast<void*>(self));
        }

    private:
        explicit ArrayData(int length) noexcept : _length(length) {}
        static constexpr std::size_t Offset() noexcept
        {
            constexpr std::size_t alignment = alignof(T) > 8 ? alignof(T) : 8;
            return (sizeof(ArrayData) + alignment - 1) / alignment * alignment;
        }

        int _length;
    };
}
