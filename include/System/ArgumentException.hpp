// The .NET class ArgumentException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// An argument that the member does not allow.
    /// Follows api/system.argumentexception.
    class SYSTEMNET_API ArgumentException : public SystemException
    {
    public:
        ArgumentException();
        ArgumentException(const String& message);
        ArgumentException(const String& message, const Exception& innerException);
        ArgumentException(const String& message, const String& paramName);
        ArgumentException(const String& message, const String& paramName, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ArgumentException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~ArgumentException() override;
        const ArgumentException* operator->() const noexcept { return this; }

        /// The parameter's name, or null.
        [[nodiscard]] String ParamName() const { return _paramName; }
        /// The text, with the parameter's name if there is one.
        [[nodiscard]] String Message() const override;

        /// @throws ArgumentNullException argument is null
        /// @throws ArgumentException argument is empty
        static void ThrowIfNullOrEmpty(const String& argument, const String& paramName = nullptr);
        /// @throws ArgumentException argument is empty or white space
        static void ThrowIfNullOrWhiteSpace(const String& argument, const String& paramName = nullptr);

    protected:
        ArgumentException(int hresult, const String& message, const String& paramName, const Exception* innerException = nullptr);

    private:
        String _paramName;
    };
}
