// The .NET class ArgumentNullException.
#pragma once
#include <System/ArgumentException.hpp>

namespace System
{
    /// A null argument where null is not allowed.
    /// Follows api/system.argumentnullexception.
    class SYSTEMNET_API ArgumentNullException : public ArgumentException
    {
    public:
        ArgumentNullException();
        ArgumentNullException(const String& paramName);
        ArgumentNullException(const String& paramName, const String& message);
        ArgumentNullException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ArgumentNullException(Null) noexcept : ArgumentException(nullptr)
        {
        }
        ~ArgumentNullException() override;
        const ArgumentNullException* operator->() const noexcept { return this; }

        /// @param paramName C# fills it in by itself; here it is null unless it is given
        /// @throws ArgumentNullException argument is null
        template <class T>
        static void ThrowIfNull(const T& argument, const String& paramName = nullptr)
        {
            if constexpr (Detail::IsNullable<T>)
            {
                if (argument == nullptr)
                {
                    throw ArgumentNullException(paramName);
                }
            }
        }
    };
}
