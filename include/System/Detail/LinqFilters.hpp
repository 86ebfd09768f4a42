// LINQ: what picks, maps, joins and cuts sequences.
#pragma once
#include <System/Detail/Sequence.hpp>
#include <deque>

namespace System::Detail
{
    template <class T>
    struct LinqFilters
    {
        using Source = Enumerable<T>;

        template <class F>
        static Source Where(const Source& source, F predicate)
        {
            CheckedFunction(predicate, "predicate");
            return Deferred<T>(
                [source, predicate]
                {
                    return [walk = source.GetEnumerator(), predicate, index = 0](std::optional<T>& out) mutable
                    {
                        while (walk.MoveNext())
                        {
                            T value = walk.Current();
                            if (Call(predicate, value, index))
                            {
                                out.emplace(std::move(value));
                                return true;
                            }
                        }
                        return false;
                    };
                });
        }
        template <class F>
        static auto Select(const Source& source, F selector)
        {
            using R = ValueType<decltype(Call(std::declval<F&>(), std::declval<T&>(), std::declval<int&>()))>;
            CheckedFunction(selector, "selector");
            return Deferred<R>(
                [source, selector]
                {
                    return [walk = source.GetEnumerator(), selector, index = 0](std::optional<R>& out) mutable
                    {
                        if (!walk.MoveNext())
                        {
                            return false;
                        }
                        T value = walk.Current();
                        out.emplace(static_cast<R>(Call(selector, value, index)));
                        return true;
                    };
                });
        }
        template <class F>
        static auto SelectMany(const Source& source, F selector)
        {
            using U = SequenceElement<decltype(Call(std::declval<F&>(), std::declval<T&>(), std::declval<int&>()))>;
            return SelectMany(source, selector, [](const T&, U value) { return value; });
        }
        template <class F, class R>
        static auto SelectMany(const Source& source, F collectionSelector, R resultSelector)
        {
            using U = SequenceElement<decltype(Call(std::declval<F&>(), std::declval<T&>(), std::declval<int&>()))>;
            using Result = ValueMadeBy<R, T, U>;
            CheckedFunction(collectionSelector, "collectionSelector");
            CheckedFunction(resultSelector, "resultSelector");
            return Deferred<Result>(
                [source, collectionSelector, resultSelector]
                {
                    return [walk = source.GetEnumerator(), inner = Collections::Generic::IEnumerator<U>(nullptr),
                            outer = std::optional<T>(), collectionSelector, resultSelector, index = 0](std::optional<Result>& out) mutable
                    {
                        while (inner == nullptr || !inner.MoveNext())
                        {
                            if (!walk.MoveNext())
                            {
                                return false;
                            }
                            outer.emplace(walk.Current());
                            inner = AsSequence(Call(collectionSelector, *outer, index), "collection").GetEnumerator();
                        }
                        U value = inner.Current();
                        out.emplace(static_cast<Result>(std::invoke(resultSelector, *outer, value)));
                        return true;
                    };
                });
        }
        static Source Take(const Source& source, int count)
        {
            return Deferred<T>(
                [source, count]
                {
                    return [source, walk = Collections::Generic::IEnumerator<T>(nullptr), left = count](std::optional<T>& out) mutable
                    {
                        if (left <= 0)
                        {
                            return false;
                        }
                        Begin(walk, source);
                        --left;
                        return Next(walk, out);
                    };
                });
        }
        static Source Skip(const Source& source, int count)
        {
            return Deferred<T>(
                [source, count]
                {
                    return [walk = source.GetEnumerator(), left = count](std::optional<T>& out) mutable
                    {
                        for (; left > 0; --left)
                        {
                            if (!walk.MoveNext())
                            {
                                return false;
                            }
                        }
                        return Next(walk, out);
                    };
                });
        }
        template <class F>
        static Source TakeWhile(const Source& source, F predicate)
        {
            CheckedFunction(predicate, "predicate");
            return Deferred<T>(
                [source, predicate]
                {
                    return [walk = source.GetEnumerator(), predicate, index = 0](std::optional<T>& out) mutable
                    {
                        if (!walk.MoveNext())
                        {
                            return false;
                        }
                        T value = walk.Current();
                        if (!Call(predicate, value, index))
                        {
                            return false;
                        }
                        out.emplace(std::move(value));
                        return true;
                    };
                });
        }
        template <class F>
        static Source SkipWhile(const Source& source, F predicate)
        {
            CheckedFunction(predicate, "predicate");
            return Deferred<T>(
                [source, predicate]
                {
                    return [walk = source.GetEnumerator(), predicate, index = 0, skips = true](std::optional<T>& out) mutable
                    {
                        while (skips)
                        {
                            if (!walk.MoveNext())
                            {
                                return false;
                            }
                            T value = walk.Current();
                            skips = Call(predicate, value, index);
                            if (!skips)
                            {
                                out.emplace(std::move(value));
                                return true;
                            }
                        }
                        return Next(walk, out);
                    };
                });
        }
        static Source SkipLast(const Source& source, int count)
        {
            return Deferred<T>(
                [source, count]
                {
                    return [walk = source.GetEnumerator(), kept = std::deque<T>(), count](std::optional<T>& out) mutable
                    {
                        while (walk.MoveNext())
                        {
                            kept.push_back(walk.Current());
                            if (static_cast<Int64>(kept.size()) > count)
                            {
                                out.emplace(std::move(kept.front()));
                                kept.pop_front();
                                return true;
                            }
                        }
                        return false;
                    };
                });
        }
        static Source TakeLast(const Source& source, int count)
        {
            return DeferredArray<T>(
                [source, count]
                {
                    const Array<T> all = source.ToArray();
                    const auto kept = static_cast<std::ptrdiff_t>((std::max)(0, (std::min)(count, all.Length())));
                    return Array<T>(std::span<const T>(all.end() - kept, all.end()));
                });
        }
        static Source Append(const Source& source, const T& element) { return Concat(source, Array<T>{element}); }
        static Source Prepend(const Source& source, const T& element) { return LinqFilters::Concat(Source(Array<T>{element}), source); }
        template <class Range>
        static Source Concat(const Source& source, const Range& second)
        {
            const Source other = AsSequenceOf<T>(second, "second");
            return Deferred<T>(
                [source, other]
                {
                    return [walk = source.GetEnumerator(), other, isFirst = true](std::optional<T>& out) mutable
                    {
                        if (Next(walk, out))
                        {
                            return true;
                        }
                        if (!isFirst)
                        {
                            return false;
                        }
                        isFirst = false;
                        walk = other.GetEnumerator();
                        return Next(walk, out);
                    };
                });
        }
        static Source Reverse(const Source& source)
        {
            return DeferredArray<T>(
                [source]
                {
                    const Array<T> all = source.ToArray();
                    std::reverse(all.begin(), all.end());
                    return all;
                });
        }
        static Source DefaultIfEmpty(const Source& source) { return DefaultIfEmpty(source, DefaultOf<T>()); }
        static Source DefaultIfEmpty(const Source& source, const T& defaultValue)
        {
            return Deferred<T>(
                [source, defaultValue]
                {
                    return [walk = source.GetEnumerator(), defaultValue, isFirst = true](std::optional<T>& out) mutable
                    {
                        const bool any = Next(walk, out);
                        if (!any && isFirst)
                        {
                            out.emplace(defaultValue);
                        }
                        return std::exchange(isFirst, false) || any;
                    };
                });
        }
        /// @throws ArgumentOutOfRangeException size is below 1
        static Enumerable<Array<T>> Chunk(const Source& source, int size)
        {
            if (size < 1)
            {
                ThrowArgumentOutOfRange("size");
            }
            return Deferred<Array<T>>(
                [source, size]
                {
                    return [walk = source.GetEnumerator(), size](std::optional<Array<T>>& out)
                    {
                        Array<T> chunk = nullptr;
                        int count = 0;
                        while (count != size && walk.MoveNext())
                        {
                            if (count == (chunk ? chunk.Length() : 0))
                            {
                                Array<T>::Resize(chunk, (std::min)(size, (std::max)(4, count * 2)));
                            }
                            chunk[count++] = walk.Current();
                        }
                        if (count == 0)
                        {
                            return false;
                        }
                        Array<T>::Resize(chunk, count);
                        out.emplace(chunk);
                        return true;
                    };
                });
        }
        static Enumerable<std::tuple<int, T>> Index(const Source& source)
        {
            return Select(source, [](const T& value, int index) { return std::tuple<int, T>(index, value); });
        }
        template <class Range>
        static auto Zip(const Source& source, const Range& second)
        {
            using U = SequenceElement<Range>;
            return Zip(source, second, [](const T& left, const U& right) { return std::tuple<T, U>(left, right); });
        }
        template <class Range, class F>
        static auto Zip(const Source& source, const Range& second, F third)
        {
            using U = SequenceElement<Range>;
            const Enumerable<U> other = AsSequence(second, "second");
            if constexpr (Takes<F, T, U>)
            {
                using R = ValueMadeBy<F, T, U>;
                return Deferred<R>(
                    [source, other, third]
                    {
                        return [walk = source.GetEnumerator(), others = other.GetEnumerator(), third](std::optional<R>& out) mutable
                        {
                            if (!walk.MoveNext() || !others.MoveNext())
                            {
                                return false;
                            }
                            T left = walk.Current();
                            U right = others.Current();
                            out.emplace(static_cast<R>(std::invoke(third, left, right)));
                            return true;
                        };
                    });
            }
            else
            {
                using W = SequenceElement<F>;
                return LinqFilters<std::tuple<T, U>>::Zip(Zip(source, other), third,
                                                          [](const std::tuple<T, U>& both, const W& value)
                                                          { return std::tuple_cat(both, std::tuple<W>(value)); });
            }
        }
        static Source AsEnumerable(const Source& source) { return source; }

        // ---- By type ----
        template <class R>
        static Enumerable<R> Cast(const Source& source)
        {
            if constexpr (std::same_as<R, T>)
            {
                return source;
            }
            else
            {
                return Select(source, [](const T& value) { return static_cast<R>(Object(value)); });
            }
        }
        template <class R>
        static Enumerable<R> OfType(const Source& source)
        {
            return Select(Where(source,
                                [](const T& value)
                                {
                                    const Object object = value;
                                    return object != nullptr && CanBe<R>(object);
                                }),
                          [](const T& value) { return static_cast<R>(Object(value)); });
        }
        /// The objects of a collection as what they are cast to; T is what they become.
        static Source CastObjects(const Collections::Generic::IEnumerable<void>& source)
        {
            CheckNull(!source, "source");
            return Deferred<T>(
                [source]
                {
                    return [walk = source.GetEnumerator()](std::optional<T>& out)
                    {
                        if (!walk.MoveNext())
                        {
                            return false;
                        }
                        out.emplace(static_cast<T>(walk.Current()));
                        return true;
                    };
                });
        }
        static Source ObjectsOfType(const Collections::Generic::IEnumerable<void>& source)
        {
            return LinqFilters<Object>::template OfType<T>(LinqFilters<Object>::CastObjects(source));
        }

    protected:
        /// Calls with the value, and with its index if the function takes that.
        template <class F>
        static decltype(auto) Call(F& function, T& value, int& index)
        {
            if constexpr (Takes<F, T>)
            {
                return std::invoke(function, value);
            }
            else
            {
                return std::invoke(function, value, static_cast<const int&>(index++));
            }
        }
        static void Begin(Collections::Generic::IEnumerator<T>& walk, const Source& source)
        {
            if (walk == nullptr)
            {
                walk = source.GetEnumerator();
            }
        }
        static bool Next(const Collections::Generic::IEnumerator<T>& walk, std::optional<T>& out)
        {
            if (!walk.MoveNext())
            {
                return false;
            }
            out.emplace(walk.Current());
            return true;
        }
    };
}
