#pragma once
#include <System/Exception.hpp>
#include <exception>
#include <memory>

namespace System::Core
{
    /// An exception kept beyond its handler, as the class it is: the exception itself if it is the one being handled, else a copy.
    /// A copy of a program's own class is of the nearest class of the library, with the name and message of the original.
    class CapturedException
    {
    public:
        explicit CapturedException(const Exception& exception);

        [[nodiscard]] const Exception& Get() const noexcept { return *_exception; }

    private:
        std::exception_ptr _handled;
        std::shared_ptr<const Exception> _copy;
        const Exception* _exception = nullptr;
    };
}
