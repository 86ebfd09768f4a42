#include "compat/core/threading/ThreadObject.hpp"
#include <System/Detail/ThreadValues.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::Detail
{
    std::shared_ptr<void>& ThreadValue(UInt64 key)
    {
        return Core::ThreadObject::Current().Values[key];
    }

    UInt64 NewThreadValueKey() noexcept
    {
        static std::atomic<UInt64> last{0};
        return ++last;
    }

    void ThrowDisposed(const char* objectName)
    {
        throw ObjectDisposedException(objectName);
    }
}
