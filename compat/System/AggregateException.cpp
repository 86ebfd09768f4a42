// The .NET class AggregateException.
#include "ports/Port.hpp"
#include <System/AggregateException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/Detail/Checks.hpp>

namespace System
{
    using Collections::Generic::IEnumerable;
    using Collections::Generic::IList;

    namespace
    {
        constexpr const char* DefaultText = "One or more errors occurred.";

        std::vector<Exception> ListOf(const IEnumerable<Exception>& exceptions)
        {
            Detail::CheckNull(exceptions == nullptr, "innerExceptions");
            std::vector<Exception> list;
            for (const Exception& exception : exceptions)
            {
                list.push_back(exception);
            }
            return list;
        }
        std::vector<Exception> ListOf(const std::vector<std::exception_ptr>& errors)
        {
            std::vector<Exception> list;
            for (const std::exception_ptr& error : errors)
            {
                list.push_back(Detail::ExceptionIn(error));
            }
            return list;
        }

        // The first one is the inner exception.
        const Exception* FirstOf(const std::vector<Exception>& exceptions)
        {
            for (const Exception& exception : exceptions)
            {
                if (exception == nullptr)
                {
                    throw ArgumentException("An element of innerExceptions was null.");
                }
            }
            return exceptions.empty() ? nullptr : &exceptions.front();
        }

        void AddFlat(const AggregateException& aggregate, std::vector<Exception>& flat)
        {
            for (const Exception& exception : aggregate.InnerExceptions())
            {
                if (const auto inner = exception.As<AggregateException>())
                {
                    AddFlat(*inner, flat);
                }
                else
                {
                    flat.push_back(exception);
                }
            }
        }
    }

    AggregateException::AggregateException() : AggregateException(nullptr, std::vector<Exception>()) {}
    AggregateException::AggregateException(const String& message) : AggregateException(message, std::vector<Exception>()) {}
    AggregateException::AggregateException(const String& message, const Exception& innerException)
        : AggregateException(message, std::vector<Exception>{innerException != nullptr ? innerException
                                                                                      : throw ArgumentNullException("innerException")})
    {
    }
    AggregateException::AggregateException(const IEnumerable<Exception>& innerExceptions)
        : AggregateException(nullptr, ListOf(innerExceptions))
    {
    }
    AggregateException::AggregateException(const String& message, const IEnumerable<Exception>& innerExceptions)
        : AggregateException(message, ListOf(innerExceptions))
    {
    }
    AggregateException::AggregateException(const std::vector<std::exception_ptr>& errors) : AggregateException(nullptr, ListOf(errors)) {}
    AggregateException::AggregateException(const String& message, std::vector<Exception> innerExceptions)
        : Exception(static_cast<int>(0x80131500), message != nullptr ? message : String(DefaultText), FirstOf(innerExceptions)),
          _exceptions(std::make_shared<const std::vector<Exception>>(std::move(innerExceptions)))
    {
    }
    AggregateException::~AggregateException() = default;

    IList<Exception> AggregateException::InnerExceptions() const
    {
        return IList<Exception>(Array<Exception>(std::span<const Exception>(*_exceptions)));
    }

    String AggregateException::Message() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->Message();
        }
        String text = Exception::Message();
        for (const Exception& inner : *_exceptions)
        {
            text += " (" + inner.Message() + ")";
        }
        return text;
    }

    String AggregateException::ToString() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->ToString();
        }
        String text = Exception::ToString();
        for (std::size_t i = 0; i != _exceptions->size(); ++i)
        {
            // .NET has shown the first one already.
            if (i != 0)
            {
                text += String::Concat(Port::LineEnd, " ---> (Inner Exception #", static_cast<int>(i), ") ", (*_exceptions)[i].ToString(), "<---",
                                       Port::LineEnd);
            }
        }
        return text;
    }

    const Exception* AggregateException::GetBaseException() const
    {
        const Exception* back = this;
        const AggregateException* aggregate = this;
        while (aggregate != nullptr && aggregate->_exceptions->size() == 1)
        {
            back = back->InnerException();
            aggregate = dynamic_cast<const AggregateException*>(back);
        }
        return back;
    }

    AggregateException AggregateException::Flatten() const
    {
        std::vector<Exception> flat;
        AddFlat(*this, flat);
        return AggregateException(Exception::Message(), std::move(flat));
    }

    void AggregateException::Handle(const Func<Exception, bool>& predicate) const
    {
        Detail::CheckNull(predicate == nullptr, "predicate");
        std::vector<Exception> unhandled;
        for (const Exception& inner : *_exceptions)
        {
            if (!predicate(inner))
            {
                unhandled.push_back(inner);
            }
        }
        if (!unhandled.empty())
        {
            throw AggregateException(Message(), std::move(unhandled));
        }
    }
}
