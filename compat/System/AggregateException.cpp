// The .NET class AggregateException.
#include <System/AggregateException.hpp>

namespace System
{
    AggregateException::AggregateException() : Exception("One or more errors occurred.") {}
    AggregateException::AggregateException(const String& message) : Exception(message) {}
    AggregateException::AggregateException(const String& message, const Exception& innerException) : Exception(message, innerException) {}

    namespace
    {
        AggregateException Around(const std::vector<std::exception_ptr>& errors)
        {
            try
            {
                std::rethrow_exception(errors.front());
            }
            catch (const Exception& inner)
            {
                return AggregateException("One or more errors occurred.", inner);
            }
            catch (const std::exception& inner)
            {
                return AggregateException("One or more errors occurred.", Exception(inner.what()));
            }
            catch (...)
            {
                return AggregateException();
            }
        }
    }

    AggregateException::AggregateException(std::vector<std::exception_ptr> errors) : AggregateException(Around(errors))
    {
        _errors = std::make_shared<const std::vector<std::exception_ptr>>(std::move(errors));
    }
    AggregateException::~AggregateException() = default;

    String AggregateException::Message() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->Message();
        }
        const Exception* inner = InnerException();
        return inner != nullptr ? Exception::Message() + " (" + inner->Message() + ")" : Exception::Message();
    }
}
