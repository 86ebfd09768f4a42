// The .NET interface IAsyncEnumerable<T>.
#pragma once
#include <System/Collections/Generic/IAsyncEnumerator.hpp>
#include <System/Threading/CancellationToken.hpp>

namespace System::Collections::Generic
{
    /// A sequence whose elements take time. As a coroutine's return type it has co_yield and co_await; such a sequence is walked through
    /// once. `await foreach (var x in s)` is
    /// `for (auto e = s.GetAsyncEnumerator(); co_await e.MoveNextAsync();) { auto x = e.Current(); … }`.
    /// Follows api/system.collections.generic.iasyncenumerable-1.
    template <class T>
    class IAsyncEnumerable : public Handle
    {
        SYSTEMNET_HANDLE(IAsyncEnumerable, Handle)
        using promise_type = Detail::AsyncIteratorPromise<T>;
        IAsyncEnumerable() noexcept = default;

        /// @throws InvalidOperationException a coroutine was walked through before
        IAsyncEnumerator<T> GetAsyncEnumerator(const Threading::CancellationToken& cancellationToken = {}) const
        {
            return IAsyncEnumerator<T>(Detail::Adopt, Self<Detail::AsyncSequence<T>>().Enumerate(cancellationToken));
        }
        /// Without effect on a coroutine, which is given its token as an argument.
        [[nodiscard]] IAsyncEnumerable WithCancellation(const Threading::CancellationToken&) const { return *this; }
        /// Without effect: there is no context.
        [[nodiscard]] IAsyncEnumerable ConfigureAwait(bool) const { return *this; }
    };

    template <class T>
    const Detail::TypeInfo& IAsyncEnumerable<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IAsyncEnumerable)};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    inline constexpr bool IsInterface<Collections::Generic::IAsyncEnumerable<T>> = true;
}
