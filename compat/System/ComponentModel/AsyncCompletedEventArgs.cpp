#include "compat/core/objects/AsyncCompletedData.hpp"
#include <System/InvalidOperationException.hpp>

namespace System::ComponentModel
{
    const Detail::TypeInfo& AsyncCompletedEventArgs::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.ComponentModel.AsyncCompletedEventArgs", typeid(AsyncCompletedEventArgs),
                                           &EventArgs::Type()};
        return type;
    }

    AsyncCompletedEventArgs::AsyncCompletedEventArgs(const Exception& error, bool cancelled, const Object& userState)
        : AsyncCompletedEventArgs(Detail::Adopt, new Core::AsyncCompletedData(error, cancelled, userState))
    {
    }

    bool AsyncCompletedEventArgs::Cancelled() const
    {
        return Self<Core::AsyncCompletedData>().Cancelled;
    }
    const Exception* AsyncCompletedEventArgs::Error() const
    {
        const auto& data = Self<Core::AsyncCompletedData>();
        return data.Error ? &data.Error : nullptr;
    }
    Object AsyncCompletedEventArgs::UserState() const
    {
        return Self<Core::AsyncCompletedData>().UserState;
    }
    void AsyncCompletedEventArgs::RaiseExceptionIfNecessary() const
    {
        if (const Exception* const error = Error())
        {
            throw InvalidOperationException(
                "An exception occurred during the operation, making the result invalid.  Check InnerException for "
                "exception details.",
                *error);
        }
        if (Cancelled())
        {
            throw InvalidOperationException("Operation has been cancelled.");
        }
    }
}
