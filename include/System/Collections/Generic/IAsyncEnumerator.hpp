// The .NET interface IAsyncEnumerator<T>.
#pragma once
#include <System/Detail/AsyncIterator.hpp>

namespace System::Collections::Generic
{
    /// Walks through a sequence whose elements take time.
    /// Follows api/system.collections.generic.iasyncenumerator-1.
    template <class T>
    class IAsyncEnumerator : public Handle
    {
        SYSTEMNET_HANDLE(IAsyncEnumerator, Handle)
        IAsyncEnumerator() noexcept = default;

        /// Goes to the next element; gives false behind the last one.
        Threading::Tasks::ValueTask<bool> MoveNextAsync() const { return Walk().MoveNextAsync(); }
        /// The element that this is at.
        [[nodiscard]] T Current() const { return Walk().Current(); }
        Threading::Tasks::ValueTask<> DisposeAsync() const { return Walk().DisposeAsync(); }

    private:
        [[nodiscard]] Detail::AsyncSequence<T>& Walk() const { return Self<Detail::AsyncSequence<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& IAsyncEnumerator<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IAsyncEnumerator)};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    inline constexpr bool IsInterface<Collections::Generic::IAsyncEnumerator<T>> = true;
}
