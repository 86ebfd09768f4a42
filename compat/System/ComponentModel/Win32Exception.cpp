// The .NET class Win32Exception.
#include "ports/Port.hpp"
#include <System/ComponentModel/Win32Exception.hpp>

namespace System::ComponentModel
{
    Win32Exception::Win32Exception() : Win32Exception(Port::LastError()) {}
    Win32Exception::Win32Exception(int error) : Win32Exception(error, Port::Describe(error)) {}
    Win32Exception::Win32Exception(int error, const String& message) : ExternalException(message), _nativeErrorCode(error) {}
    Win32Exception::Win32Exception(const String& message) : Win32Exception(Port::LastError(), message) {}
    Win32Exception::Win32Exception(const String& message, const Exception& innerException)
        : ExternalException(message, innerException), _nativeErrorCode(Port::LastError())
    {
    }
    Win32Exception::~Win32Exception() = default;

    String Win32Exception::ToString() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->ToString();
        }
        if (_nativeErrorCode == 0)
        {
            return ExternalException::ToString();
        }
        String text = TypeName() + " (";
        text += _nativeErrorCode < 0 ? "0x" + System::ToString(_nativeErrorCode, "X8") : System::ToString(_nativeErrorCode);
        text += ")";
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
