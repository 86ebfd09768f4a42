// The .NET class Enumerable.
#pragma once
#include <System/Detail/LinqFilters.hpp>
#include <System/Detail/LinqSets.hpp>
#include <System/Detail/LinqValues.hpp>

namespace System::Detail
{
    template <class T>
    struct LinqOf : LinqFilters<T>, LinqValues<T>, LinqSets<T>
    {
        /// What the members are called on.
        /// @throws ArgumentNullException it is null
        static Detail::Enumerable<T> From(const Detail::Enumerable<T>& source)
        {
            CheckNull(!source, "source");
            return source;
        }
    };
}

namespace System::Linq
{
    /// Makes sequences. What .NET has as extension methods are members of IEnumerable<T> and of all that is one.
    /// Follows api/system.linq.enumerable.
    class Enumerable
    {
    public:
        Enumerable() = delete;

        /// The numbers from start on.
        /// @throws ArgumentOutOfRangeException count is negative, or the last number would be above the largest int
        static Collections::Generic::IEnumerable<int> Range(int start, int count)
        {
            if (count < 0 || (count > 0 && start > (std::numeric_limits<int>::max)() - (count - 1)))
            {
                Detail::ThrowArgumentOutOfRange("count");
            }
            return Detail::Deferred<int>(
                [start, count]
                {
                    return [next = start, left = count](std::optional<int>& out) mutable
                    {
                        if (left == 0)
                        {
                            return false;
                        }
                        out.emplace(next);
                        next += --left != 0 ? 1 : 0;
                        return true;
                    };
                });
        }
        /// A value several times.
        /// @throws ArgumentOutOfRangeException count is negative
        template <class T>
        static auto Repeat(const T& element, int count)
        {
            using V = Detail::ValueType<T>;
            if (count < 0)
            {
                Detail::ThrowArgumentOutOfRange("count");
            }
            return Detail::Deferred<V>(
                [value = static_cast<V>(element), count]
                {
                    return [value, left = count](std::optional<V>& out) mutable
                    {
                        if (left == 0)
                        {
                            return false;
                        }
                        --left;
                        out.emplace(value);
                        return true;
                    };
                });
        }
        template <class T>
        static Collections::Generic::IEnumerable<T> Empty()
        {
            return Array<T>(0);
        }
    };
}
