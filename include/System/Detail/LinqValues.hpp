// LINQ: what makes one value of a sequence.
#pragma once
#include <System/Collections/Generic/IComparer.hpp>
#include <System/Collections/Generic/IEqualityComparer.hpp>
#include <System/Detail/Sequence.hpp>

namespace System::Detail
{
    /// C#'s checked addition.
    /// @throws OverflowException the sum is not within the type
    template <class N>
    N CheckedSum(N left, N right)
    {
        if constexpr (std::integral<N>)
        {
            const bool isAbove = right > 0 && left > (std::numeric_limits<N>::max)() - right;
            const bool isBelow = right < 0 && left < (std::numeric_limits<N>::min)() - right;
            if (isAbove || isBelow)
            {
                ThrowOverflow();
            }
        }
        return static_cast<N>(left + right);
    }
    /// The type of a sum: C# has int, long, float, double; what it has not is counted in the next larger of them.
    template <class N>
    using SumOf = std::conditional_t<std::floating_point<N>, N, std::conditional_t<(sizeof(N) < 4 || std::same_as<N, int>), int, Int64>>;

    template <class T>
    struct LinqValues
    {
        using Source = Enumerable<T>;

        // ---- One element ----
        static T First(const Source& source) { return First(source, Any_()); }
        template <class F>
        static T First(const Source& source, const F& predicate)
        {
            std::optional<T> found = Find(source, predicate);
            return found.has_value() ? *std::move(found) : NothingFound<F>();
        }
        static T FirstOrDefault(const Source& source) { return Find(source, Any_()).value_or(DefaultOf<T>()); }
        template <class A>
        static T FirstOrDefault(const Source& source, const A& argument)
        {
            if constexpr (TakesAsTest<const A, T> || TakesAsTest<A, T>)
            {
                return FirstOrDefault(source, argument, DefaultOf<T>());
            }
            else
            {
                return FirstOrDefault(source, Any_(), argument);
            }
        }
        template <class F>
        static T FirstOrDefault(const Source& source, const F& predicate, const T& defaultValue)
        {
            return Find(source, predicate).value_or(defaultValue);
        }
        static T Last(const Source& source) { return Last(source, Any_()); }
        template <class F>
        static T Last(const Source& source, const F& predicate)
        {
            std::optional<T> found = FindLast(source, predicate);
            return found.has_value() ? *std::move(found) : NothingFound<F>();
        }
        static T LastOrDefault(const Source& source) { return FindLast(source, Any_()).value_or(DefaultOf<T>()); }
        template <class A>
        static T LastOrDefault(const Source& source, const A& argument)
        {
            if constexpr (TakesAsTest<const A, T> || TakesAsTest<A, T>)
            {
                return LastOrDefault(source, argument, DefaultOf<T>());
            }
            else
            {
                return LastOrDefault(source, Any_(), argument);
            }
        }
        template <class F>
        static T LastOrDefault(const Source& source, const F& predicate, const T& defaultValue)
        {
            return FindLast(source, predicate).value_or(defaultValue);
        }
        static T Single(const Source& source) { return Single(source, Any_()); }
        template <class F>
        static T Single(const Source& source, const F& predicate)
        {
            std::optional<T> found = FindOnly(source, predicate);
            return found.has_value() ? *std::move(found) : NothingFound<F>();
        }
        static T SingleOrDefault(const Source& source) { return FindOnly(source, Any_()).value_or(DefaultOf<T>()); }
        template <class A>
        static T SingleOrDefault(const Source& source, const A& argument)
        {
            if constexpr (TakesAsTest<const A, T> || TakesAsTest<A, T>)
            {
                return SingleOrDefault(source, argument, DefaultOf<T>());
            }
            else
            {
                return SingleOrDefault(source, Any_(), argument);
            }
        }
        template <class F>
        static T SingleOrDefault(const Source& source, const F& predicate, const T& defaultValue)
        {
            return FindOnly(source, predicate).value_or(defaultValue);
        }
        /// @throws ArgumentOutOfRangeException index is negative or not below the number of elements
        static T ElementAt(const Source& source, int index)
        {
            std::optional<T> found = FindAt(source, index);
            if (!found.has_value())
            {
                CheckIndex(0, 0);
            }
            return *std::move(found);
        }
        static T ElementAtOrDefault(const Source& source, int index) { return FindAt(source, index).value_or(DefaultOf<T>()); }

        // ---- Questions ----
        static bool Any(const Source& source) { return source.GetEnumerator().MoveNext(); }
        template <class F>
        static bool Any(const Source& source, const F& predicate)
        {
            return Find(source, predicate).has_value();
        }
        template <class F>
        static bool All(const Source& source, const F& predicate)
        {
            F test = CheckedFunction(predicate, "predicate");
            return !Find(source, [&](T& value) { return !std::invoke(test, value); }).has_value();
        }
        static bool Contains(const Source& source, const T& value) { return source.Collection().Has(value); }
        static bool Contains(const Source& source, const T& value, const Collections::Generic::IEqualityComparer<T>& comparer)
        {
            return Find(source, [&](const T& element) { return Equal(comparer, element, value); }).has_value();
        }
        template <class Range>
        static bool SequenceEqual(const Source& source, const Range& second)
        {
            return SequenceEqual(source, second, Collections::Generic::IEqualityComparer<T>(nullptr));
        }
        template <class Range>
        static bool SequenceEqual(const Source& source, const Range& second, const Collections::Generic::IEqualityComparer<T>& comparer)
        {
            const auto left = source.GetEnumerator();
            const auto right = AsSequenceOf<T>(second, "second").GetEnumerator();
            while (left.MoveNext())
            {
                if (!right.MoveNext() || !Equal(comparer, left.Current(), right.Current()))
                {
                    return false;
                }
            }
            return !right.MoveNext();
        }
        static int Count(const Source& source) { return source.Collection().Count(); }
        template <class F>
        static int Count(const Source& source, const F& predicate)
        {
            return static_cast<int>(LongCount(source, predicate));
        }
        static Int64 LongCount(const Source& source) { return Count(source); }
        template <class F>
        static Int64 LongCount(const Source& source, const F& predicate)
        {
            F test = CheckedFunction(predicate, "predicate");
            Int64 count = 0;
            for (T value : source)
            {
                count += std::invoke(test, value) ? 1 : 0;
            }
            return count;
        }

        // ---- Numbers ----
        static auto Sum(const Source& source) { return Sum(source, Itself()); }
        template <class F>
        static auto Sum(const Source& source, const F& selector)
        {
            using R = ValueMadeBy<F, T>;
            F select = CheckedFunction(selector, "selector");
            if constexpr (IsOptional<R>)
            {
                using N = SumOf<typename R::value_type>;
                N sum{};
                for (T value : source)
                {
                    const R number = std::invoke(select, value);
                    sum = number.has_value() ? CheckedSum<N>(sum, static_cast<N>(*number)) : sum;
                }
                return std::optional<N>(sum);
            }
            else
            {
                using N = SumOf<R>;
                N sum{};
                for (T value : source)
                {
                    sum = CheckedSum<N>(sum, static_cast<N>(std::invoke(select, value)));
                }
                return sum;
            }
        }
        static auto Average(const Source& source) { return Average(source, Itself()); }
        template <class F>
        static auto Average(const Source& source, const F& selector)
        {
            using R = ValueMadeBy<F, T>;
            F select = CheckedFunction(selector, "selector");
            double sum = 0;
            Int64 whole = 0, count = 0;
            const auto add = [&](auto number)
            {
                if constexpr (std::integral<decltype(number)>)
                {
                    whole = CheckedSum<Int64>(whole, static_cast<Int64>(number));
                }
                else
                {
                    sum += static_cast<double>(number);
                }
                ++count;
            };
            if constexpr (IsOptional<R>)
            {
                using N = std::conditional_t<std::same_as<typename R::value_type, float>, float, double>;
                for (T value : source)
                {
                    if (const R number = std::invoke(select, value); number.has_value())
                    {
                        add(*number);
                    }
                }
                return count == 0 ? std::optional<N>()
                                  : std::optional<N>(static_cast<N>((sum + static_cast<double>(whole)) / static_cast<double>(count)));
            }
            else
            {
                using N = std::conditional_t<std::same_as<R, float>, float, double>;
                for (T value : source)
                {
                    add(static_cast<R>(std::invoke(select, value)));
                }
                if (count == 0)
                {
                    ThrowNoElements();
                }
                return static_cast<N>((sum + static_cast<double>(whole)) / static_cast<double>(count));
            }
        }

        // ---- The lowest and the highest ----
        static T Min(const Source& source) { return Extreme<T>(source, Itself(), Collections::Generic::IComparer<T>(nullptr), -1); }
        template <class A>
        static auto Min(const Source& source, const A& argument)
        {
            return ExtremeBy(source, argument, -1);
        }
        static T Max(const Source& source) { return Extreme<T>(source, Itself(), Collections::Generic::IComparer<T>(nullptr), 1); }
        template <class A>
        static auto Max(const Source& source, const A& argument)
        {
            return ExtremeBy(source, argument, 1);
        }
        template <class F>
        static T MinBy(const Source& source, const F& keySelector, Collections::Generic::IComparer<ValueMadeBy<F, T>> comparer = nullptr)
        {
            return ExtremeElement(source, keySelector, comparer, -1);
        }
        template <class F>
        static T MaxBy(const Source& source, const F& keySelector, Collections::Generic::IComparer<ValueMadeBy<F, T>> comparer = nullptr)
        {
            return ExtremeElement(source, keySelector, comparer, 1);
        }

        // ---- Folds ----
        template <class F>
        static T Aggregate(const Source& source, const F& func)
        {
            F fold = CheckedFunction(func, "func");
            std::optional<T> result;
            for (T value : source)
            {
                result = result.has_value() ? T(std::invoke(fold, *result, value)) : value;
            }
            if (!result.has_value())
            {
                ThrowNoElements();
            }
            return *std::move(result);
        }
        template <class A, class F>
        static ValueType<A> Aggregate(const Source& source, const A& seed, const F& func)
        {
            F fold = CheckedFunction(func, "func");
            ValueType<A> result = static_cast<ValueType<A>>(seed);
            for (T value : source)
            {
                ValueType<A> next = static_cast<ValueType<A>>(std::invoke(fold, result, value));
                std::swap(result, next);
            }
            return result;
        }
        template <class A, class F, class R>
        static auto Aggregate(const Source& source, const A& seed, const F& func, const R& resultSelector)
        {
            R select = CheckedFunction(resultSelector, "resultSelector");
            ValueType<A> result = Aggregate(source, seed, func);
            return static_cast<ValueMadeBy<R, ValueType<A>>>(std::invoke(select, result));
        }

    private:
        struct Any_
        {
            bool operator()(const T&) const noexcept { return true; }
        };
        struct Itself
        {
            T operator()(const T& value) const { return value; }
        };
        static bool Equal(const Collections::Generic::IEqualityComparer<T>& comparer, const T& left, const T& right)
        {
            return comparer ? comparer.Equals(left, right) : EqualValues<T>(left, right);
        }
        template <class F>
        [[noreturn]] static T NothingFound()
        {
            std::same_as<F, Any_> ? ThrowNoElements() : ThrowNoMatch();
            std::terminate();
        }
        template <class F>
        static std::optional<T> Find(const Source& source, const F& predicate)
        {
            F test = CheckedFunction(predicate, "predicate");
            for (T value : source)
            {
                if (std::invoke(test, value))
                {
                    return value;
                }
            }
            return std::nullopt;
        }
        template <class F>
        static std::optional<T> FindLast(const Source& source, const F& predicate)
        {
            F test = CheckedFunction(predicate, "predicate");
            std::optional<T> found;
            for (T value : source)
            {
                if (std::invoke(test, value))
                {
                    found.emplace(std::move(value));
                }
            }
            return found;
        }
        template <class F>
        static std::optional<T> FindOnly(const Source& source, const F& predicate)
        {
            F test = CheckedFunction(predicate, "predicate");
            std::optional<T> found;
            for (T value : source)
            {
                if (std::invoke(test, value))
                {
                    if (found.has_value())
                    {
                        std::same_as<F, Any_> ? ThrowMoreThanOneElement() : ThrowMoreThanOneMatch();
                    }
                    found.emplace(std::move(value));
                }
            }
            return found;
        }
        static std::optional<T> FindAt(const Source& source, int index)
        {
            const auto walk = source.GetEnumerator();
            while (index >= 0 && walk.MoveNext())
            {
                if (index-- == 0)
                {
                    return walk.Current();
                }
            }
            return std::nullopt;
        }
        /// @param sign -1 for the lowest, 1 for the highest
        template <class R, class F>
        static R Extreme(const Source& source, F select, const Collections::Generic::IComparer<R>& comparer, int sign)
        {
            const auto order = OrderBy(comparer);
            std::optional<R> best;
            for (T value : source)
            {
                R candidate = static_cast<R>(std::invoke(select, value));
                if constexpr (IsNullable<R> || IsOptional<R>)
                {
                    // Null takes no part.
                    if (!static_cast<bool>(candidate != R(nullptr_or_empty<R>())))
                    {
                        continue;
                    }
                }
                if (!best.has_value() || order(candidate, *best) * sign > 0)
                {
                    best.emplace(std::move(candidate));
                }
            }
            return best.has_value() ? *std::move(best) : NoElement<R>();
        }
        template <class R>
        static auto nullptr_or_empty()
        {
            if constexpr (IsOptional<R>)
            {
                return std::nullopt;
            }
            else
            {
                return nullptr;
            }
        }
        template <class A>
        static auto ExtremeBy(const Source& source, const A& argument, int sign)
        {
            if constexpr (Takes<A, T>)
            {
                using R = ValueMadeBy<A, T>;
                return Extreme<R>(source, CheckedFunction(argument, "selector"), Collections::Generic::IComparer<R>(nullptr), sign);
            }
            else
            {
                return Extreme<T>(source, Itself(), Collections::Generic::IComparer<T>(argument), sign);
            }
        }
        template <class F>
        static T ExtremeElement(const Source& source, const F& keySelector,
                                const Collections::Generic::IComparer<ValueMadeBy<F, T>>& comparer, int sign)
        {
            F select = CheckedFunction(keySelector, "keySelector");
            const auto order = OrderBy(comparer);
            std::optional<T> best;
            std::optional<ValueMadeBy<F, T>> bestKey;
            for (T value : source)
            {
                ValueMadeBy<F, T> key = std::invoke(select, value);
                if (!best.has_value() || order(key, *bestKey) * sign > 0)
                {
                    best.emplace(std::move(value));
                    bestKey.emplace(std::move(key));
                }
            }
            return best.has_value() ? *std::move(best) : NoElement<T>();
        }
    };
}
