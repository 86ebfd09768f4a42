// What stands behind AsyncCompletedEventArgs and what derives from it.
#pragma once
#include <System/ComponentModel/AsyncCompletedEventArgs.hpp>

namespace System::Core
{
    class AsyncCompletedData : public Detail::ObjectData
    {
    public:
        AsyncCompletedData(const Exception& error, bool cancelled, const Object& userState)
            : Error(error), Cancelled(cancelled), UserState(userState)
        {
        }
        const Detail::TypeInfo& GetType() const noexcept override { return ComponentModel::AsyncCompletedEventArgs::Type(); }

        Exception Error; ///< null if there was none
        bool Cancelled;
        const Object UserState;
    };
}
