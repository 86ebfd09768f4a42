// What stands behind handles: defaults, casts, and the exceptions that the headers throw.
#include "compat/core/objects/TypeName.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>
#include <System/Detail/Element.hpp>
#include <System/IDisposable.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/OverflowException.hpp>
#include <cstdint>

namespace System::Detail
{
    ObjectData::~ObjectData() = default;

    const TypeInfo& ObjectData::GetType() const noexcept
    {
        return Handle::Type();
    }

    std::string ObjectData::ToText(std::string_view) const
    {
        return Core::NameOf(GetType());
    }

    bool ObjectData::EqualTo(const ObjectData& other) const
    {
        return this == &other;
    }

    int ObjectData::HashCode() const
    {
        // The lowest bits of an address are always zero.
        const auto address = static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(this)) >> 4;
        // Not negative, as in .NET.
        return static_cast<int>(static_cast<std::uint32_t>(address ^ (address >> 32)) & 0x7FFF'FFFFU);
    }

    void ObjectData::Dispose() {}

    void ObjectData::Destroy() const noexcept
    {
        delete this;
    }

    void ThrowNullReference()
    {
        ElementArgument::ThrowIfMissing();
        throw NullReferenceException();
    }

    void ThrowInvalidCast(const char* from, const TypeInfo& to)
    {
        throw InvalidCastException("Unable to cast object of type '"_s + from + "' to type '" + Core::NameOf(to) + "'.");
    }

    void ThrowIndexOutOfRange()
    {
        throw IndexOutOfRangeException();
    }

    ObjectData* CheckedCast(ObjectData* data, const TypeInfo& type)
    {
        if (data != nullptr && !data->GetType().IsA(type))
        {
            ThrowInvalidCast(Core::NameOf(data->GetType()).c_str(), type);
        }
        return data;
    }

    ObjectData* CheckedCast(const Object& object, const TypeInfo& type)
    {
        if (object.Data() == nullptr && object != nullptr)
        {
            ThrowInvalidCast(object.TypeName().c_str(), type);
        }
        return CheckedCast(object.Data(), type);
    }

    void ThrowArgument(const char* message, const char* parameter)
    {
        throw ArgumentException(message, parameter);
    }

    void ThrowArgumentNull(const char* parameter)
    {
        throw ArgumentNullException(parameter);
    }

    void ThrowArgumentOutOfRange(const char* parameter)
    {
        throw ArgumentOutOfRangeException(parameter);
    }

    void ThrowArgumentOutOfRange(const char* parameter, const char* message)
    {
        throw ArgumentOutOfRangeException(parameter, message);
    }

    void ThrowNegative(const char* parameter, Int64 value)
    {
        throw ArgumentOutOfRangeException(parameter, value, parameter + " ('"_s + value + "') must be a non-negative value.");
    }

    void ThrowNotPositive(const char* parameter, Int64 value)
    {
        throw ArgumentOutOfRangeException(parameter, value, parameter + " ('"_s + value + "') must be a non-negative and non-zero value.");
    }

    void ThrowBelow(const char* parameter, Int64 value, Int64 limit)
    {
        throw ArgumentOutOfRangeException(parameter, value,
                                          parameter + " ('"_s + value + "') must be greater than or equal to '" + limit + "'.");
    }

    void ThrowAbove(const char* parameter, Int64 value, Int64 limit)
    {
        throw ArgumentOutOfRangeException(parameter, value,
                                          parameter + " ('"_s + value + "') must be less than or equal to '" + limit + "'.");
    }

    void ThrowInvalidOperation(const char* message)
    {
        throw InvalidOperationException(message);
    }

    void ThrowNotSupported(const char* message)
    {
        throw NotSupportedException(message);
    }

    void ThrowOverflow()
    {
        throw OverflowException();
    }
}

namespace System
{
    const Detail::TypeInfo& Handle::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Object", typeid(Handle)};
        return type;
    }

    const Detail::TypeInfo& IDisposable::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IDisposable", typeid(IDisposable)};
        return type;
    }

    void IDisposable::Dispose() const
    {
        Self<Detail::ObjectData>().Dispose();
    }
}
