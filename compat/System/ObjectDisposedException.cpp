// The .NET class ObjectDisposedException.
#include "ports/Port.hpp"
#include <System/ObjectDisposedException.hpp>

namespace System
{
    namespace
    {
        constexpr int DisposedCode = static_cast<int>(0x80131622);

        String OrDefault(const String& message)
        {
            return message != nullptr ? message : String("Cannot access a disposed object.");
        }
    }

    ObjectDisposedException::ObjectDisposedException(const String& objectName)
        : InvalidOperationException(DisposedCode, OrDefault(nullptr)), _objectName(objectName)
    {
    }
    ObjectDisposedException::ObjectDisposedException(const String& objectName, const String& message)
        : InvalidOperationException(DisposedCode, OrDefault(message)), _objectName(objectName)
    {
    }
    ObjectDisposedException::ObjectDisposedException(const String& message, const Exception& innerException)
        : InvalidOperationException(DisposedCode, OrDefault(message), &innerException)
    {
    }
    ObjectDisposedException::~ObjectDisposedException() = default;

    String ObjectDisposedException::Message() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->Message();
        }
        const String text = InvalidOperationException::Message();
        return String::IsNullOrEmpty(_objectName) ? text : text + Port::LineEnd + "Object name: '" + _objectName + "'.";
    }
}
