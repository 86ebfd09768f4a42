// The .NET class IndexOutOfRangeException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// An index outside an array.
    /// Follows api/system.indexoutofrangeexception.
    class SYSTEMNET_API IndexOutOfRangeException : public SystemException
    {
    public:
        IndexOutOfRangeException();
        IndexOutOfRangeException(const String& message);
        IndexOutOfRangeException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        IndexOutOfRangeException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~IndexOutOfRangeException() override;
        const IndexOutOfRangeException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
