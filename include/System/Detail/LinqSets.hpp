// LINQ: sets, groups and joins of sequences, and the collections that are made of them.
#pragma once
#include <System/Collections/Generic/Dictionary.hpp>
#include <System/Collections/Generic/HashSet.hpp>
#include <System/Collections/Generic/List.hpp>
#include <System/Linq/ILookup.hpp>
#include <System/Linq/IOrderedEnumerable.hpp>

namespace System::Detail
{
    template <class T>
    struct LinqSets
    {
        using Source = Enumerable<T>;
        template <class K>
        using Comparer = Collections::Generic::IEqualityComparer<K>;
        template <class F>
        using KeyOf = ValueMadeBy<F, T>;

        // ---- Sets ----
        static Source Distinct(const Source& source, const Comparer<T>& comparer = nullptr)
        {
            return DistinctBy(source, Itself(), comparer);
        }
        template <class F>
        static Source DistinctBy(const Source& source, F keySelector, const Comparer<KeyOf<F>>& comparer = nullptr)
        {
            return ByKeys(source, CheckedFunction(keySelector, "keySelector"), comparer, Array<KeyOf<F>>(0), true);
        }
        template <class Range>
        static Source Except(const Source& source, const Range& second, const Comparer<T>& comparer = nullptr)
        {
            return ByKeys(source, Itself(), comparer, AsSequenceOf<T>(second, "second"), true);
        }
        template <class Range, class F>
        static Source ExceptBy(const Source& source, const Range& second, F keySelector, const Comparer<KeyOf<F>>& comparer = nullptr)
        {
            return ByKeys(source, CheckedFunction(keySelector, "keySelector"), comparer, AsSequenceOf<KeyOf<F>>(second, "second"), true);
        }
        template <class Range>
        static Source Intersect(const Source& source, const Range& second, const Comparer<T>& comparer = nullptr)
        {
            return ByKeys(source, Itself(), comparer, AsSequenceOf<T>(second, "second"), false);
        }
        template <class Range, class F>
        static Source IntersectBy(const Source& source, const Range& second, F keySelector, const Comparer<KeyOf<F>>& comparer = nullptr)
        {
            return ByKeys(source, CheckedFunction(keySelector, "keySelector"), comparer, AsSequenceOf<KeyOf<F>>(second, "second"), false);
        }
        template <class Range>
        static Source Union(const Source& source, const Range& second, const Comparer<T>& comparer = nullptr)
        {
            return Distinct(source.Concat(AsSequenceOf<T>(second, "second")), comparer);
        }
        template <class Range, class F>
        static Source UnionBy(const Source& source, const Range& second, F keySelector, const Comparer<KeyOf<F>>& comparer = nullptr)
        {
            return DistinctBy(source.Concat(AsSequenceOf<T>(second, "second")), keySelector, comparer);
        }

        // ---- Groups ----
        /// (key), (key, element), (key, result), (key, element, result), each with a comparer behind or not.
        template <class F, class... A>
        static auto GroupBy(const Source& source, F keySelector, const A&... arguments)
        {
            CheckedFunction(keySelector, "keySelector");
            return Grouped(source, keySelector, arguments...);
        }
        template <class F, class... A>
        static auto ToLookup(const Source& source, F keySelector, const A&... arguments)
        {
            CheckedFunction(keySelector, "keySelector");
            return Lookup(source, keySelector, arguments...);
        }
        template <class F>
        static auto CountBy(const Source& source, F keySelector, const Comparer<KeyOf<F>>& comparer = nullptr)
        {
            using K = KeyOf<F>;
            using Pair = Collections::Generic::KeyValuePair<K, int>;
            return DeferredArray<Pair>(
                [source, keySelector, comparer] {
                    return Grouped(source, keySelector, comparer).Select([](const auto& g) { return Pair(g.Key(), g.Count()); }).ToArray();
                });
        }

        // ---- Joins ----
        template <class Range, class FO, class FI, class R>
        static auto Join(const Source& source, const Range& inner, FO outerKeySelector, FI innerKeySelector, R resultSelector,
                         const Comparer<KeyOf<FO>>& comparer = nullptr)
        {
            using U = SequenceElement<Range>;
            using Result = ValueMadeBy<R, T, U>;
            CheckedFunction(resultSelector, "resultSelector");
            return Joined(source, inner, outerKeySelector, innerKeySelector, comparer)
                .SelectMany([](const Match<U>& match) { return match.Inner; },
                            [resultSelector](Match<U>& match, U& value) mutable -> Result
                            { return static_cast<Result>(std::invoke(resultSelector, match.Outer, value)); });
        }
        template <class Range, class FO, class FI, class R>
        static auto GroupJoin(const Source& source, const Range& inner, FO outerKeySelector, FI innerKeySelector, R resultSelector,
                              const Comparer<KeyOf<FO>>& comparer = nullptr)
        {
            using U = SequenceElement<Range>;
            using Result = ValueMadeBy<R, T, Enumerable<U>>;
            CheckedFunction(resultSelector, "resultSelector");
            return Joined(source, inner, outerKeySelector, innerKeySelector, comparer)
                .Select([resultSelector](Match<U>& match) mutable -> Result
                        { return static_cast<Result>(std::invoke(resultSelector, match.Outer, match.Inner)); });
        }

        // ---- Order ----
        template <class... C>
        static auto Order(const Source& source, const C&... comparer)
        {
            return OrderBy(source, Itself(), comparer...);
        }
        template <class... C>
        static auto OrderDescending(const Source& source, const C&... comparer)
        {
            return OrderByDescending(source, Itself(), comparer...);
        }
        template <class F>
        static auto OrderBy(const Source& source, F keySelector, Collections::Generic::IComparer<KeyOf<F>> comparer = nullptr)
        {
            return Ordered(source, keySelector, std::move(comparer), false);
        }
        template <class F>
        static auto OrderByDescending(const Source& source, F keySelector, Collections::Generic::IComparer<KeyOf<F>> comparer = nullptr)
        {
            return Ordered(source, keySelector, std::move(comparer), true);
        }

        // ---- Collections ----
        static Collections::Generic::List<T> ToList(const Source& source)
        {
            Collections::Generic::List<T> list;
            list.AddRange(source);
            return list;
        }
        static Collections::Generic::HashSet<T> ToHashSet(const Source& source, const Comparer<T>& comparer = nullptr)
        {
            return Collections::Generic::HashSet<T>(source, comparer);
        }
        /// (), (key), (key, element), each with a comparer behind or not. Without selectors the elements are pairs.
        template <class... A>
        static auto ToDictionary(const Source& source, const A&... arguments)
        {
            return Mapped(source, arguments...);
        }

    private:
        struct Itself
        {
            T operator()(const T& value) const { return value; }
        };
        template <class U>
        struct Match
        {
            T Outer;
            Enumerable<U> Inner;
        };

        /// Elements whose key is not (`isNew`) or is among some keys; each key once.
        template <class F>
        static Source ByKeys(const Source& source, F keySelector, const Comparer<KeyOf<F>>& comparer, const Enumerable<KeyOf<F>>& others,
                             bool isNew)
        {
            using Keys = HashTable<KeyOf<F>, Nothing>;
            return Deferred<T>(
                [source, keySelector, comparer, others, isNew]
                {
                    return [walk = source.GetEnumerator(), others, keySelector, isNew, begins = true,
                            keys = Keys(comparer)](std::optional<T>& out) mutable
                    {
                        if (std::exchange(begins, false))
                        {
                            for (const KeyOf<F>& key : others)
                            {
                                if (keys.PlaceOf(key) == -1)
                                {
                                    keys.Insert(key, Nothing());
                                }
                            }
                        }
                        std::optional<typename Keys::Entry> removed;
                        while (walk.MoveNext())
                        {
                            T value = walk.Current();
                            const KeyOf<F> key = std::invoke(keySelector, value);
                            const bool isThere = keys.PlaceOf(key) != -1;
                            if (isThere == isNew)
                            {
                                continue;
                            }
                            isNew ? keys.Insert(key, Nothing()) : static_cast<void>(keys.Erase(key, removed));
                            out.emplace(std::move(value));
                            return true;
                        }
                        return false;
                    };
                });
        }

        template <class F>
        static auto Lookup(const Source& source, F keySelector)
        {
            return LookupOf(source, keySelector, Itself(), Comparer<KeyOf<F>>(nullptr));
        }
        template <class F, class A>
        static auto Lookup(const Source& source, F keySelector, const A& argument)
        {
            if constexpr (Takes<A, T>)
            {
                return LookupOf(source, keySelector, CheckedFunction(argument, "elementSelector"), Comparer<KeyOf<F>>(nullptr));
            }
            else
            {
                return LookupOf(source, keySelector, Itself(), Comparer<KeyOf<F>>(argument));
            }
        }
        template <class F, class E>
        static auto Lookup(const Source& source, F keySelector, E elementSelector, const Comparer<KeyOf<F>>& comparer)
        {
            return LookupOf(source, keySelector, CheckedFunction(elementSelector, "elementSelector"), comparer);
        }
        template <class F, class E>
        static auto LookupOf(const Source& source, F keySelector, E elementSelector, const Comparer<KeyOf<F>>& comparer)
        {
            using K = KeyOf<F>;
            using V = ValueMadeBy<E, T>;
            const Linq::ILookup<K, V> lookup(Adopt, new LookupData<K, V>(comparer));
            auto& groups = static_cast<LookupData<K, V>&>(*lookup.Data());
            for (T value : source)
            {
                const K key = static_cast<K>(std::invoke(keySelector, value));
                groups.Put(key, static_cast<V>(std::invoke(elementSelector, value)));
            }
            return lookup;
        }

        template <class F>
        static auto Grouped(const Source& source, F keySelector)
        {
            return Groups(source, keySelector, Itself(), Comparer<KeyOf<F>>(nullptr));
        }
        template <class F, class A>
        static auto Grouped(const Source& source, F keySelector, const A& argument)
        {
            if constexpr (Takes<A, T>)
            {
                return Groups(source, keySelector, CheckedFunction(argument, "elementSelector"), Comparer<KeyOf<F>>(nullptr));
            }
            else if constexpr (Takes<A, KeyOf<F>, Enumerable<T>>)
            {
                return Grouped(source, keySelector, argument, Comparer<KeyOf<F>>(nullptr));
            }
            else
            {
                return Groups(source, keySelector, Itself(), Comparer<KeyOf<F>>(argument));
            }
        }
        template <class F, class A, class B>
        static auto Grouped(const Source& source, F keySelector, const A& argument, const B& next)
        {
            if constexpr (Takes<A, T> && Takes<B, KeyOf<F>, Enumerable<std::conditional_t<Takes<A, T>, ElementMade<A>, T>>>)
            {
                return Grouped(source, keySelector, argument, next, Comparer<KeyOf<F>>(nullptr));
            }
            else if constexpr (Takes<A, T>)
            {
                return Groups(source, keySelector, CheckedFunction(argument, "elementSelector"), Comparer<KeyOf<F>>(next));
            }
            else
            {
                return Results(Groups(source, keySelector, Itself(), Comparer<KeyOf<F>>(next)), argument);
            }
        }
        template <class F, class E, class R>
        static auto Grouped(const Source& source, F keySelector, E elementSelector, R resultSelector, const Comparer<KeyOf<F>>& comparer)
        {
            return Results(Groups(source, keySelector, CheckedFunction(elementSelector, "elementSelector"), comparer), resultSelector);
        }
        template <class F, class E>
        static auto Groups(const Source& source, F keySelector, E elementSelector, const Comparer<KeyOf<F>>& comparer)
        {
            using Group = Linq::IGrouping<KeyOf<F>, ValueMadeBy<E, T>>;
            return DeferredArray<Group>([source, keySelector, elementSelector, comparer]
                                        { return LookupOf(source, keySelector, elementSelector, comparer).ToArray(); });
        }
        template <class K, class V, class R>
        static auto Results(const Enumerable<Linq::IGrouping<K, V>>& groups, R resultSelector)
        {
            CheckedFunction(resultSelector, "resultSelector");
            using Result = ValueMadeBy<R, K, Enumerable<V>>;
            return groups.Select(
                [resultSelector](const Linq::IGrouping<K, V>& group) mutable -> Result
                {
                    K key = group.Key();
                    Enumerable<V> elements = group;
                    return static_cast<Result>(std::invoke(resultSelector, key, elements));
                });
        }
        template <class A>
        struct MadeBy
        {
            using Type = T;
        };
        template <class A>
            requires Takes<A, T>
        struct MadeBy<A>
        {
            using Type = ValueMadeBy<A, T>;
        };
        template <class A>
        using ElementMade = typename MadeBy<A>::Type;

        template <class Range, class FO, class FI>
        static auto Joined(const Source& source, const Range& inner, FO outerKeySelector, FI innerKeySelector,
                           const Comparer<KeyOf<FO>>& comparer)
        {
            using U = SequenceElement<Range>;
            using K = KeyOf<FO>;
            const Enumerable<U> others = AsSequence(inner, "inner");
            CheckedFunction(outerKeySelector, "outerKeySelector");
            CheckedFunction(innerKeySelector, "innerKeySelector");
            return Deferred<Match<U>>(
                [source, others, outerKeySelector, innerKeySelector, comparer]
                {
                    return [walk = source.GetEnumerator(), others, outerKeySelector, innerKeySelector, comparer,
                            lookup = Linq::ILookup<K, U>(nullptr)](std::optional<Match<U>>& out) mutable
                    {
                        if (lookup == nullptr)
                        {
                            const auto keyOf = [&](U& value) { return static_cast<K>(std::invoke(innerKeySelector, value)); };
                            lookup = others.ToLookup(keyOf, comparer);
                        }
                        if (!walk.MoveNext())
                        {
                            return false;
                        }
                        T value = walk.Current();
                        const K key = static_cast<K>(std::invoke(outerKeySelector, value));
                        out.emplace(Match<U>{std::move(value), IsNull(key) ? Enumerable<U>(Array<U>(0)) : lookup[key]});
                        return true;
                    };
                });
        }

        template <class F>
        static auto Ordered(const Source& source, F keySelector, Collections::Generic::IComparer<KeyOf<F>> comparer, bool descending)
        {
            CheckedFunction(keySelector, "keySelector");
            return Linq::IOrderedEnumerable<T>(
                Adopt,
                new OrderedData<T>(source, {std::make_shared<SortColumnOf<T, KeyOf<F>, F>>(keySelector, std::move(comparer), descending)}));
        }

        static auto Mapped(const Source& source)
        {
            return MappedBy(
                source, [](const T& pair) { return std::get<0>(Both(pair)); }, [](const T& pair) { return std::get<1>(Both(pair)); });
        }
        template <class A>
        static auto Mapped(const Source& source, const A& argument)
        {
            if constexpr (Takes<A, T>)
            {
                return MappedBy(source, argument, Itself());
            }
            else
            {
                return MappedBy(
                    source, [](const T& pair) { return std::get<0>(Both(pair)); }, [](const T& pair) { return std::get<1>(Both(pair)); },
                    argument);
            }
        }
        template <class F, class A>
        static auto Mapped(const Source& source, F keySelector, const A& argument)
        {
            if constexpr (Takes<A, T>)
            {
                return MappedBy(source, keySelector, argument);
            }
            else
            {
                return MappedBy(source, keySelector, Itself(), argument);
            }
        }
        template <class F, class E>
        static auto Mapped(const Source& source, F keySelector, E elementSelector, const Comparer<KeyOf<F>>& comparer)
        {
            return MappedBy(source, keySelector, elementSelector, comparer);
        }
        template <class F, class E>
        static auto MappedBy(const Source& source, F keySelector, E elementSelector, const Comparer<KeyOf<F>>& comparer = nullptr)
        {
            using K = KeyOf<F>;
            using V = ValueMadeBy<E, T>;
            CheckedFunction(keySelector, "keySelector");
            CheckedFunction(elementSelector, "elementSelector");
            const Collections::Generic::Dictionary<K, V> dictionary(comparer);
            for (T value : source)
            {
                const K key = static_cast<K>(std::invoke(keySelector, value));
                dictionary.Add(key, static_cast<V>(std::invoke(elementSelector, value)));
            }
            return dictionary;
        }
        static auto Both(const T& pair)
        {
            const auto& [first, second] = pair;
            return std::tuple(first, second);
        }
    };
}
