// The .NET class ExternalException.
#include "ports/Port.hpp"
#include <System/Runtime/InteropServices/ExternalException.hpp>

namespace System::Runtime::InteropServices
{
    namespace
    {
        constexpr int UnspecifiedFailure = static_cast<int>(0x80004005); // E_FAIL

        String OrDefault(const String& message)
        {
            return message != nullptr ? message : String("External component has thrown an exception.");
        }
    }

    ExternalException::ExternalException() : SystemException(UnspecifiedFailure, OrDefault(nullptr)) {}
    ExternalException::ExternalException(const String& message) : SystemException(UnspecifiedFailure, OrDefault(message)) {}
    ExternalException::ExternalException(const String& message, const Exception& inner)
        : SystemException(UnspecifiedFailure, OrDefault(message), &inner)
    {
    }
    ExternalException::ExternalException(const String& message, int errorCode) : SystemException(errorCode, OrDefault(message)) {}
    ExternalException::~ExternalException() = default;

    int ExternalException::ErrorCode() const
    {
        return HResult();
    }

    String ExternalException::ToString() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->ToString();
        }
        String text = TypeName() + " (0x" + System::ToString(static_cast<UInt32>(HResult()), "X8") + ")";
        if (const String message = Message(); !String::IsNullOrEmpty(message))
        {
            text += ": " + message;
        }
        if (const Exception* inner = InnerException())
        {
            text += Port::LineEnd + " ---> "_s + inner->ToString();
        }
        return text;
    }
}
