// The .NET interface IAsyncDisposable.
#include <System/IAsyncDisposable.hpp>

namespace System
{
    Threading::Tasks::ValueTask<> Detail::ObjectData::DisposeAsync()
    {
        Dispose();
        return {};
    }

    const Detail::TypeInfo& IAsyncDisposable::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IAsyncDisposable", typeid(IAsyncDisposable)};
        return type;
    }

    Threading::Tasks::ValueTask<> IAsyncDisposable::DisposeAsync() const
    {
        return Self<Detail::ObjectData>().DisposeAsync();
    }
}
