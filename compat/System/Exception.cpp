// The .NET class Exception.
#include "compat/core/objects/CapturedException.hpp"
#include "ports/Port.hpp"
#include <System/Exception.hpp>
#include <mutex>
#include <typeinfo>

namespace System
{
    Exception::Exception() = default;
    Exception::Exception(const String& message) : _message(message) {}
    Exception::Exception(const String& message, const Exception& innerException)
        : _inner(std::make_shared<const Core::CapturedException>(innerException)), _message(message)
    {
    }
    Exception::Exception(int hresult, const String& message, const Exception* innerException)
        : _inner(innerException != nullptr ? std::make_shared<const Core::CapturedException>(*innerException) : nullptr), _message(message),
          _hresult(hresult)
    {
    }
    Exception::~Exception() = default;

    String Exception::Message() const
    {
        return _message != nullptr ? _message : "Exception of type '" + TypeName() + "' was thrown.";
    }

    const Exception* Exception::InnerException() const noexcept
    {
        return _inner != nullptr ? &_inner->Get() : nullptr;
    }

    const Exception* Exception::GetBaseException() const noexcept
    {
        const Exception* first = this;
        while (const Exception* inner = first->InnerException())
        {
            first = inner;
        }
        return first;
    }

    // .NET names the assembly that threw; here the library stands for it.
    String Exception::Source() const
    {
        return _source != nullptr ? _source : String("systemnet");
    }

    void Exception::Source(const String& value)
    {
        _source = value;
    }

    String Exception::HelpLink() const
    {
        return _helpLink;
    }

    void Exception::HelpLink(const String& value)
    {
        _helpLink = value;
    }

    String Exception::ToString() const
    {
        String text = TypeName();
        if (const String message = Message(); !String::IsNullOrEmpty(message))
        {
            text += ": " + message;
        }
        if (const Exception* inner = InnerException())
        {
            text += Port::LineEnd + " ---> "_s + inner->ToString() + Port::LineEnd + "   --- End of inner exception stack trace ---";
        }
        return text;
    }

    const char* Exception::what() const noexcept
    {
        // One lock for all: several threads may hold the same exception (through exception_ptr), and few ask.
        static std::mutex mutex;
        const std::lock_guard guard(mutex);
        if (_what.Text == nullptr)
        {
            try
            {
                _what.Text = Message();
            }
            catch (...)
            {
                return "System::Exception";
            }
        }
        return static_cast<const char*>(_what.Text);
    }

    String Exception::TypeName() const
    {
        return _typeName != nullptr ? _typeName : String(Detail::TextOfType(typeid(*this)));
    }

    void Exception::Text(const String& message)
    {
        if (_message == nullptr)
        {
            _message = message;
        }
    }
}
