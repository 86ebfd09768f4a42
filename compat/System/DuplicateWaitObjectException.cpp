#include <System/DuplicateWaitObjectException.hpp>

namespace System
{
    namespace
    {
        constexpr int Hresult = static_cast<int>(0x80131529);
        constexpr const char* DefaultText = "Duplicate objects in argument.";
    }

    DuplicateWaitObjectException::DuplicateWaitObjectException() : ArgumentException(Hresult, DefaultText, nullptr) {}
    DuplicateWaitObjectException::DuplicateWaitObjectException(const String& parameterName)
        : ArgumentException(Hresult, DefaultText, parameterName)
    {
    }
    DuplicateWaitObjectException::DuplicateWaitObjectException(const String& message, const Exception& innerException)
        : ArgumentException(Hresult, message, nullptr, &innerException)
    {
    }
    DuplicateWaitObjectException::DuplicateWaitObjectException(const String& parameterName, const String& message)
        : ArgumentException(Hresult, message, parameterName)
    {
    }
    DuplicateWaitObjectException::~DuplicateWaitObjectException() = default;
}
