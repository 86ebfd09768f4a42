#include <System/WeakReference.hpp>

namespace System
{
    const Detail::TypeInfo& WeakReference<void>::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.WeakReference", typeid(WeakReference)};
        return info;
    }
}
