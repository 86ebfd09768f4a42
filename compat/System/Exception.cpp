// The .NET class Exception.
#include "compat/core/objects/ExceptionKeeper.hpp"
#include "ports/Port.hpp"
#include <System/Collections/Hashtable.hpp>
#include <System/InvalidCastException.hpp>
#include <mutex>
#include <typeinfo>

namespace System
{
    using Core::ExceptionData;

    Exception::Exception() : _data(std::make_shared<ExceptionData>())
    {
        _data->Trace.Capture();
    }
    Exception::Exception(const String& message) : Exception()
    {
        _data->Message = message;
    }
    Exception::Exception(const String& message, const Exception& innerException) : Exception(message)
    {
        _data->Inner = innerException;
    }
    Exception::Exception(int hresult, const String& message, const Exception* innerException) : Exception(message)
    {
        _data->HResult = hresult;
        if (innerException != nullptr)
        {
            _data->Inner = *innerException;
        }
    }
    Exception::Exception(const Exception& other) noexcept
        : std::exception(other), _data(other._data), _kept(Core::ExceptionKeeper::Keep(other))
    {
    }
    Exception& Exception::operator=(const Exception& other) noexcept
    {
        auto kept = Core::ExceptionKeeper::Keep(other);
        _data = other._data;
        _kept = std::move(kept);
        return *this;
    }
    Exception::~Exception() = default;

    const Exception* Exception::Kept() const noexcept
    {
        return _kept != nullptr && _kept->Class() != typeid(*this) ? &_kept->Get() : nullptr;
    }

    ExceptionData& Exception::Shared() const
    {
        if (_data == nullptr)
        {
            Detail::ThrowNullReference();
        }
        return *_data;
    }

    String Exception::Message() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->Message();
        }
        const String& message = Shared().Message;
        return message != nullptr ? message : "Exception of type '" + TypeName() + "' was thrown.";
    }

    const Exception* Exception::InnerException() const
    {
        const Exception& inner = Shared().Inner;
        return inner != nullptr ? &inner.Whole() : nullptr;
    }

    const Exception* Exception::GetBaseException() const
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
        const std::lock_guard guard(ExceptionData::Lock());
        const String& source = Shared().Source;
        return source != nullptr ? source : String("systemnet");
    }

    void Exception::Source(const String& value) const
    {
        const std::lock_guard guard(ExceptionData::Lock());
        Shared().Source = value;
    }

    String Exception::HelpLink() const
    {
        const std::lock_guard guard(ExceptionData::Lock());
        return Shared().HelpLink;
    }

    void Exception::HelpLink(const String& value) const
    {
        const std::lock_guard guard(ExceptionData::Lock());
        Shared().HelpLink = value;
    }

    Collections::Generic::IDictionary<void, void> Exception::Data() const
    {
        const std::lock_guard guard(ExceptionData::Lock());
        Object& data = Shared().Data;
        if (data == nullptr)
        {
            data = Collections::Hashtable();
        }
        return static_cast<Collections::Hashtable>(data);
    }

    String Exception::StackTrace() const
    {
        return Shared().Trace.Text();
    }

    int Exception::HResult() const
    {
        const std::lock_guard guard(ExceptionData::Lock());
        return Shared().HResult;
    }

    void Exception::HResult(int value) const
    {
        const std::lock_guard guard(ExceptionData::Lock());
        Shared().HResult = value;
    }

    String Exception::ToString() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->ToString();
        }
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
        try
        {
            const String message = Message();
            const std::lock_guard guard(ExceptionData::Lock());
            // Kept as long as any copy lives; whoever was given the pointer before goes on to use it.
            String& text = Shared().What;
            if (text == nullptr)
            {
                text = message;
            }
            return static_cast<const char*>(text);
        }
        catch (...)
        {
            return "System::Exception";
        }
    }

    String Exception::TypeName() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->TypeName();
        }
        const String& name = Shared().TypeName;
        return name != nullptr ? name : String(Detail::TextOfType(typeid(*this)));
    }

    void Exception::Text(const String& message)
    {
        if (_data->Message == nullptr)
        {
            _data->Message = message;
        }
    }

    void Exception::ThrowInvalidCast(const std::type_info& to) const
    {
        if (_data == nullptr)
        {
            Detail::ThrowNullReference();
        }
        throw InvalidCastException("Unable to cast object of type '" + TypeName() + "' to type '" + Detail::TextOfType(to) + "'.");
    }
}
