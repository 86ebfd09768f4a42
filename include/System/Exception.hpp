// The .NET class Exception.
#pragma once
#include <System/Type.hpp>
#include <exception>
#include <memory>

namespace System
{
    namespace Core
    {
        class CapturedException;
    }

    /// Base of everything this library throws; thrown by value and caught by reference. Copies share their text and inner exception.
    /// Follows api/system.exception.
    class SYSTEMNET_API Exception : public std::exception
    {
    public:
        Exception();
        Exception(const String& message);
        /// @param innerException what caused this; its dynamic type is kept
        Exception(const String& message, const Exception& innerException);
        Exception(const Exception&) = default;
        Exception(Exception&&) = default;
        Exception& operator=(const Exception&) = default;
        Exception& operator=(Exception&&) = default;
        ~Exception() override;

        const Exception* operator->() const noexcept { return this; }

        /// What went wrong. Never null.
        [[nodiscard]] virtual String Message() const;
        /// What caused this, or null.
        [[nodiscard]] const Exception* InnerException() const noexcept;
        /// The first cause.
        const Exception* GetBaseException() const noexcept;
        /// The library or program that threw.
        [[nodiscard]] String Source() const;
        void Source(const String& value);
        /// Always null: C++ keeps no trace.
        [[nodiscard]] String StackTrace() const { return nullptr; }
        [[nodiscard]] int HResult() const noexcept { return _hresult; }
        void HResult(int value) noexcept { _hresult = value; }
        [[nodiscard]] String HelpLink() const;
        void HelpLink(const String& value);
        /// The class that this is.
        Type GetType() const { return Type(TypeName()); }
        /// Type, message, and the same of the inner exceptions.
        virtual String ToString() const;

        [[nodiscard]] const char* what() const noexcept override;

    protected:
        friend class Core::CapturedException;
        /// The name that ToString begins with: the type's .NET name.
        [[nodiscard]] String TypeName() const;
        /// For a class whose message is not made of one text: what Message gives where the constructor had none.
        void Text(const String& message);
        Exception(int hresult, const String& message, const Exception* innerException = nullptr);

    private:
        /// The text that what() points into; every copy makes its own, since a thread may be making that of the original.
        struct WhatText
        {
            WhatText() noexcept = default;
            WhatText(const WhatText&) noexcept {}
            WhatText& operator=(const WhatText&) noexcept
            {
                Text = nullptr;
                return *this;
            }
            String Text;
        };

        std::shared_ptr<const Core::CapturedException> _inner;
        String _message;
        String _source;
        String _helpLink;
        String _typeName; ///< of a class that could not be copied as what it is; else null
        mutable WhatText _what;
        int _hresult = static_cast<int>(0x80131500);
    };

    template <class E>
    requires std::derived_from<E, Exception>
    [[nodiscard]] String operator+(const char* left, const E& right)
    {
        return String(left) + right;
    }
}
