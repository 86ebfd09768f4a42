// The .NET class Object.
#include "compat/core/objects/TypeName.hpp"
#include <System/Exception.hpp>
#include <System/InvalidCastException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/Object.hpp>
#include <cstdint>
#include <cstring>
#include <functional>
#include <type_traits>

namespace System::Detail
{
    namespace
    {
        ObjectData* DataIn(const void* space) noexcept
        {
            return *static_cast<ObjectData* const*>(space);
        }
    }

    const ObjectOperations HandleOperations = {
        nullptr,
        [](void* to, const void* from)
        {
            DataIn(from)->AddReference();
            ::new (to) ObjectData*(DataIn(from));
        },
        [](void* value) noexcept { DataIn(value)->ReleaseReference(); },
        [](const void* value, std::string_view format) { return DataIn(value)->ToText(format); },
        [](const void* value) noexcept -> const void* { return DataIn(value); },
        0,
        [](const void* left, const void* right) { return DataIn(left)->EqualTo(*DataIn(right)); },
        [](const void* value) { return static_cast<std::size_t>(static_cast<unsigned>(DataIn(value)->HashCode())); },
    };

    void ThrowUnboxing(const Object& from, const std::type_info& to)
    {
        if (from == nullptr)
        {
            throw NullReferenceException();
        }
        throw InvalidCastException("Unable to cast object of type '"_s + from.TypeName() + "' to type '" + TextOfType(to) + "'.");
    }

    namespace
    {
        class ExceptionBox final : public ObjectData
        {
        public:
            explicit ExceptionBox(const Exception& exception) : Kept(exception) {}
            const TypeInfo& GetType() const noexcept override { return _type; }
            std::string ToText(std::string_view) const override { return std::string(std::string_view(Kept.ToString())); }
            // By identity, as C# has it; two boxes may hold the same exception.
            bool EqualTo(const ObjectData& other) const override
            {
                const auto* box = dynamic_cast<const ExceptionBox*>(&other);
                return box != nullptr && box->Kept == Kept;
            }

            const Exception Kept;

        private:
            const std::string _name{std::string_view(Kept.GetType().FullName())};
            const Exception& _whole{*Kept.As<Exception>()};
            const TypeInfo _type{_name.c_str(), typeid(_whole)};
        };
    }

    ObjectData* BoxException(const Exception& exception)
    {
        return exception != nullptr ? new ExceptionBox(exception) : nullptr;
    }

    const Exception* HeldException(const ObjectData* data) noexcept
    {
        const auto* box = dynamic_cast<const ExceptionBox*>(data);
        return box != nullptr ? static_cast<const Exception*>(box->Kept.As<Exception>()) : nullptr;
    }
}

namespace System
{
    namespace
    {
        template <class T>
        T Read(const unsigned char* space) noexcept
        {
            T value;
            std::memcpy(&value, space, sizeof value);
            return value;
        }
    }

    Object::Object() : _operations(&Detail::HandleOperations)
    {
        ::new (static_cast<void*>(_space)) Detail::ObjectData*(new Detail::ObjectData());
    }

    String Object::ToString() const
    {
        if (_operations == nullptr)
        {
            throw NullReferenceException();
        }
        return FormatText({});
    }

    std::string Object::TypeName() const
    {
        if (_operations == nullptr)
        {
            return {};
        }
        return Data() != nullptr ? Core::NameOf(Data()->GetType()) : Detail::TextOfType(*_operations->Type);
    }

    Type Object::GetType() const
    {
        if (_operations == nullptr)
        {
            throw NullReferenceException();
        }
        return System::Type(String(TypeName()));
    }

    Type Handle::GetType() const
    {
        if (_data == nullptr)
        {
            throw NullReferenceException();
        }
        return System::Type(String(Core::NameOf(_data->GetType())));
    }

    String Handle::ToString() const
    {
        return String(Self<Detail::ObjectData>().ToText({}));
    }

    int Handle::GetHashCode() const
    {
        return Self<Detail::ObjectData>().HashCode();
    }

    // C# compares references, and a boxed number only equals its own box. The numbers here have no box, so equal ones are the same.
    bool Object::Same(const Object& other) const noexcept
    {
        if (_operations == nullptr || other._operations == nullptr)
        {
            return _operations == other._operations;
        }
        const void* identity = Identity();
        if (identity != nullptr || other.Identity() != nullptr)
        {
            return identity == other.Identity();
        }
        return *_operations->Type == *other._operations->Type && std::memcmp(_space, other._space, sizeof _space) == 0;
    }

    bool Object::Equals(const Object& other) const
    {
        if (_operations == nullptr)
        {
            throw NullReferenceException();
        }
        if (other._operations == nullptr || (Data() == nullptr) != (other.Data() == nullptr))
        {
            return false;
        }
        if (Data() != nullptr)
        {
            return Data()->EqualTo(*other.Data());
        }
        return *_operations->Type == *other._operations->Type && _operations->Equal(_space, other._space);
    }

    bool Object::Equals(const Object& left, const Object& right)
    {
        return left == right || (left != nullptr && right != nullptr && left.Equals(right));
    }

    int Object::GetHashCode() const
    {
        if (_operations == nullptr)
        {
            throw NullReferenceException();
        }
        if (_operations->Hash != nullptr)
        {
            return static_cast<int>(_operations->Hash(_space));
        }
        if (const void* identity = Identity())
        {
            return static_cast<int>(std::hash<const void*>()(identity));
        }
        if (*_operations->Type == typeid(double) && Read<double>(_space) == 0.0)
        {
            return 0;
        }
        if (*_operations->Type == typeid(float) && Read<float>(_space) == 0.0F)
        {
            return 0;
        }
        // Unused bytes of the space are zero: a small number hashes as itself, as in .NET.
        const auto folded = Read<std::uint64_t>(_space) ^ Read<std::uint64_t>(_space + 8);
        return static_cast<int>(static_cast<std::uint32_t>(folded ^ (folded >> 32)));
    }
}
