// The .NET class AggregateException.
#pragma once
#include <System/Array.hpp>
#include <System/Exception.hpp>
#include <span>
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
        /// From exceptions as they were caught; for the library.
        explicit AggregateException(std::vector<std::exception_ptr> errors);
        template <std::same_as<std::nullptr_t> Null>
        AggregateException(Null) noexcept : Exception(nullptr)
        {
        }
        ~AggregateException() override;
        const AggregateException* operator->() const noexcept { return this; }

        [[nodiscard]] String Message() const override;

    private:
        std::shared_ptr<const std::vector<std::exception_ptr>> _errors;
    };
}
