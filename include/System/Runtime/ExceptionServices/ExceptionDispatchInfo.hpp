// The .NET class ExceptionDispatchInfo.
#pragma once
#include <System/Exception.hpp>
#include <System/Object.hpp>

namespace System::Runtime::ExceptionServices
{
    /// An exception that can be thrown again elsewhere, as the class it is.
    /// Follows api/system.runtime.exceptionservices.exceptiondispatchinfo.
    class SYSTEMNET_API ExceptionDispatchInfo : public Handle
    {
        SYSTEMNET_HANDLE(ExceptionDispatchInfo, Handle)

        constexpr ExceptionDispatchInfo() noexcept = default;

        /// @throws ArgumentNullException source is null
        static ExceptionDispatchInfo Capture(const Exception& source) { return Keep(source); }
        template <std::derived_from<Exception> E>
        static ExceptionDispatchInfo Capture(const E& source)
        {
            return Keep(Exception(source)); // by its own type, so that a program's class is known
        }
        /// @throws ArgumentNullException source is null
        [[noreturn]] static void Throw(const Exception& source);

        [[nodiscard]] Exception SourceException() const;
        [[noreturn]] void Throw() const;

    private:
        static ExceptionDispatchInfo Keep(const Exception& source);
    };
}
