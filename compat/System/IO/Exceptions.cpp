// The exceptions of files that carry nothing but their text.
#include <System/UnauthorizedAccessException.hpp>

namespace System
{
    namespace
    {
        constexpr int UnauthorizedAccessCode = static_cast<int>(0x80070005);
        constexpr const char* UnauthorizedAccessText = "Attempted to perform an unauthorized operation.";
    }

    UnauthorizedAccessException::UnauthorizedAccessException() : SystemException(UnauthorizedAccessCode, UnauthorizedAccessText) {}
    UnauthorizedAccessException::UnauthorizedAccessException(const String& message)
        : SystemException(UnauthorizedAccessCode, message ? message : String(UnauthorizedAccessText))
    {
    }
    UnauthorizedAccessException::UnauthorizedAccessException(const String& message, const Exception& innerException)
        : SystemException(UnauthorizedAccessCode, message ? message : String(UnauthorizedAccessText), &innerException)
    {
    }
    UnauthorizedAccessException::~UnauthorizedAccessException() = default;
}
