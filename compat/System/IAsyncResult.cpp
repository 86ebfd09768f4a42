// The .NET interface IAsyncResult.
#include <System/Detail/AsyncResultData.hpp>
#include <System/IAsyncResult.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System
{
    Detail::AsyncResultData::~AsyncResultData() = default;

    const Detail::TypeInfo& IAsyncResult::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.IAsyncResult", typeid(IAsyncResult)};
        return info;
    }

    Object IAsyncResult::AsyncState() const
    {
        return Self<Detail::AsyncResultData>().AsyncState();
    }
    bool IAsyncResult::IsCompleted() const
    {
        return Self<Detail::AsyncResultData>().HasCompleted();
    }
    bool IAsyncResult::CompletedSynchronously() const
    {
        (void)Self<Detail::AsyncResultData>();
        return false;
    }
    Threading::WaitHandle IAsyncResult::AsyncWaitHandle() const
    {
        Detail::ObjectData& event = Self<Detail::AsyncResultData>().WaitEvent();
        event.AddReference();
        return Threading::WaitHandle(Detail::Adopt, &event);
    }
}
