// The .NET class AggregateException.
#pragma once
#include <System/Collections/Generic/IList.hpp>
#include <System/Delegate.hpp>
#include <System/Exception.hpp>
#include <vector>

namespace System
{
    /// Several exceptions in one: what tasks throw from Wait and Result.
    /// Follows api/system.aggregateexception.
    class SYSTEMNET_API AggregateException : public Exception
    {
    public:
        AggregateException();
        AggregateException(const String& message);
        AggregateException(const String& message, const Exception& innerException);
        /// @param innerExceptions one or more exceptions, each of which keeps its class; or a collection of them
        /// @throws ArgumentException one of them is null
        template <std::derived_from<Exception>... E>
        requires(sizeof...(E) != 0) explicit AggregateException(const E&... innerExceptions)
            : AggregateException(nullptr, std::vector<Exception>{Exception(innerExceptions)...})
        {
        }
        template <std::derived_from<Exception>... E>
        requires(sizeof...(E) > 1) AggregateException(const String& message, const E&... innerExceptions)
            : AggregateException(message, std::vector<Exception>{Exception(innerExceptions)...})
        {
        }
        explicit AggregateException(const Collections::Generic::IEnumerable<Exception>& innerExceptions);
        AggregateException(const String& message, const Collections::Generic::IEnumerable<Exception>& innerExceptions);
        template <std::same_as<std::nullptr_t> Null>
        AggregateException(Null) noexcept : Exception(nullptr)
        {
        }
        /// From exceptions as they were caught; for the library.
        explicit AggregateException(const std::vector<std::exception_ptr>& errors);
        ~AggregateException() override;
        const AggregateException* operator->() const noexcept { return this; }

        /// Cannot be changed.
        [[nodiscard]] Collections::Generic::IList<Exception> InnerExceptions() const;
        /// The text, and in parentheses those of the inner exceptions.
        [[nodiscard]] String Message() const override;
        String ToString() const override;
        /// The first cause, as long as there is but one.
        [[nodiscard]] const Exception* GetBaseException() const;

        /// The same without AggregateExceptions inside.
        [[nodiscard]] AggregateException Flatten() const;
        /// Calls a function with each inner exception.
        /// @throws AggregateException of those for which it returned false
        void Handle(const Func<Exception, bool>& predicate) const;

    private:
        AggregateException(const String& message, std::vector<Exception> innerExceptions);

        std::shared_ptr<const std::vector<Exception>> _exceptions;
    };
}
