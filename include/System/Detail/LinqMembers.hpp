// The members that <System/Linq.hpp> gives to every sequence; without it they cannot be called.
#pragma once

namespace System::Detail
{
    /// What LINQ does with a sequence of T: <System/Linq.hpp> has it.
    template <class T>
    struct LinqOf;

    /// An argument as a value of its own can hold it: a function becomes a pointer.
    template <class A>
    const A& LinqArgument(const A& argument) noexcept
    {
        return argument;
    }
    template <class R, class... A>
    auto LinqArgument(R (&function)(A...)) noexcept -> R (*)(A...)
    {
        return &function;
    }

    /// C#'s extension methods of IEnumerable<T>. Which overload is meant is found out by what the arguments accept.
    /// Follows api/system.linq.enumerable.
    template <class Self, class T>
    class LinqMembers
    {
    public:
        template <class R>
        auto Cast() const
        {
            return LinqOf<T>::template Cast<R>(LinqSource());
        }
        template <class R>
        auto OfType() const
        {
            return LinqOf<T>::template OfType<R>(LinqSource());
        }
        template <class... A>
        auto Aggregate(const A&... arguments) const
        {
            return LinqOf<T>::Aggregate(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto All(const A&... arguments) const
        {
            return LinqOf<T>::All(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Any(const A&... arguments) const
        {
            return LinqOf<T>::Any(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Append(const A&... arguments) const
        {
            return LinqOf<T>::Append(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto AsEnumerable(const A&... arguments) const
        {
            return LinqOf<T>::AsEnumerable(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Average(const A&... arguments) const
        {
            return LinqOf<T>::Average(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Chunk(const A&... arguments) const
        {
            return LinqOf<T>::Chunk(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Concat(const A&... arguments) const
        {
            return LinqOf<T>::Concat(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Contains(const A&... arguments) const
        {
            return LinqOf<T>::Contains(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Count(const A&... arguments) const
        {
            return LinqOf<T>::Count(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto CountBy(const A&... arguments) const
        {
            return LinqOf<T>::CountBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto DefaultIfEmpty(const A&... arguments) const
        {
            return LinqOf<T>::DefaultIfEmpty(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Distinct(const A&... arguments) const
        {
            return LinqOf<T>::Distinct(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto DistinctBy(const A&... arguments) const
        {
            return LinqOf<T>::DistinctBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto ElementAt(const A&... arguments) const
        {
            return LinqOf<T>::ElementAt(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto ElementAtOrDefault(const A&... arguments) const
        {
            return LinqOf<T>::ElementAtOrDefault(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Except(const A&... arguments) const
        {
            return LinqOf<T>::Except(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto ExceptBy(const A&... arguments) const
        {
            return LinqOf<T>::ExceptBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto First(const A&... arguments) const
        {
            return LinqOf<T>::First(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto FirstOrDefault(const A&... arguments) const
        {
            return LinqOf<T>::FirstOrDefault(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto GroupBy(const A&... arguments) const
        {
            return LinqOf<T>::GroupBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto GroupJoin(const A&... arguments) const
        {
            return LinqOf<T>::GroupJoin(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Index(const A&... arguments) const
        {
            return LinqOf<T>::Index(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Intersect(const A&... arguments) const
        {
            return LinqOf<T>::Intersect(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto IntersectBy(const A&... arguments) const
        {
            return LinqOf<T>::IntersectBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Join(const A&... arguments) const
        {
            return LinqOf<T>::Join(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Last(const A&... arguments) const
        {
            return LinqOf<T>::Last(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto LastOrDefault(const A&... arguments) const
        {
            return LinqOf<T>::LastOrDefault(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto LongCount(const A&... arguments) const
        {
            return LinqOf<T>::LongCount(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Max(const A&... arguments) const
        {
            return LinqOf<T>::Max(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto MaxBy(const A&... arguments) const
        {
            return LinqOf<T>::MaxBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Min(const A&... arguments) const
        {
            return LinqOf<T>::Min(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto MinBy(const A&... arguments) const
        {
            return LinqOf<T>::MinBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Order(const A&... arguments) const
        {
            return LinqOf<T>::Order(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto OrderBy(const A&... arguments) const
        {
            return LinqOf<T>::OrderBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto OrderByDescending(const A&... arguments) const
        {
            return LinqOf<T>::OrderByDescending(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto OrderDescending(const A&... arguments) const
        {
            return LinqOf<T>::OrderDescending(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Prepend(const A&... arguments) const
        {
            return LinqOf<T>::Prepend(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Reverse(const A&... arguments) const
        {
            return LinqOf<T>::Reverse(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Select(const A&... arguments) const
        {
            return LinqOf<T>::Select(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto SelectMany(const A&... arguments) const
        {
            return LinqOf<T>::SelectMany(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto SequenceEqual(const A&... arguments) const
        {
            return LinqOf<T>::SequenceEqual(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Single(const A&... arguments) const
        {
            return LinqOf<T>::Single(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto SingleOrDefault(const A&... arguments) const
        {
            return LinqOf<T>::SingleOrDefault(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Skip(const A&... arguments) const
        {
            return LinqOf<T>::Skip(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto SkipLast(const A&... arguments) const
        {
            return LinqOf<T>::SkipLast(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto SkipWhile(const A&... arguments) const
        {
            return LinqOf<T>::SkipWhile(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Sum(const A&... arguments) const
        {
            return LinqOf<T>::Sum(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Take(const A&... arguments) const
        {
            return LinqOf<T>::Take(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto TakeLast(const A&... arguments) const
        {
            return LinqOf<T>::TakeLast(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto TakeWhile(const A&... arguments) const
        {
            return LinqOf<T>::TakeWhile(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto ToDictionary(const A&... arguments) const
        {
            return LinqOf<T>::ToDictionary(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto ToHashSet(const A&... arguments) const
        {
            return LinqOf<T>::ToHashSet(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto ToList(const A&... arguments) const
        {
            return LinqOf<T>::ToList(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto ToLookup(const A&... arguments) const
        {
            return LinqOf<T>::ToLookup(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Union(const A&... arguments) const
        {
            return LinqOf<T>::Union(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto UnionBy(const A&... arguments) const
        {
            return LinqOf<T>::UnionBy(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Where(const A&... arguments) const
        {
            return LinqOf<T>::Where(LinqSource(), LinqArgument(arguments)...);
        }
        template <class... A>
        auto Zip(const A&... arguments) const
        {
            return LinqOf<T>::Zip(LinqSource(), LinqArgument(arguments)...);
        }

    private:
        [[nodiscard]] auto LinqSource() const { return LinqOf<T>::From(static_cast<const Self&>(*this)); }
    };
}
