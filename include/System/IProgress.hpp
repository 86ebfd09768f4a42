// The .NET interface IProgress<T>.
#pragma once
#include <System/Handle.hpp>

namespace System
{
    namespace Detail
    {
        /// What stands behind an IProgress.
        template <class T>
        class ProgressDataOf : public ObjectData
        {
        public:
            virtual void Report(const T& value) = 0;
        };
    }

    /// Is told how far something is.
    /// Follows api/system.iprogress-1.
    template <class T>
    class IProgress : public Handle
    {
        SYSTEMNET_HANDLE(IProgress, Handle)
        IProgress() noexcept = default;

        void Report(const T& value) const { Self<Detail::ProgressDataOf<T>>().Report(value); }
    };

    template <class T>
    const Detail::TypeInfo& IProgress<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.IProgress`1", typeid(IProgress)};
        return info;
    }

    namespace Detail
    {
        template <class T>
        inline constexpr bool IsInterface<IProgress<T>> = true;
    }
}
