// The .NET interface IMemoryOwner.
#pragma once
#include <System/IDisposable.hpp>
#include <System/Memory.hpp>

namespace System::Detail
{
    [[noreturn]] SYSTEMNET_API void ThrowMemoryOwnerDisposed();

    /// An array that goes back when its owner is disposed.
    template <class T>
    class MemoryOwnerData final : public ObjectData
    {
    public:
        using ReturnFunction = void (*)(const Array<T>& array);
        MemoryOwnerData(const TypeInfo& type, const Array<T>& array, ReturnFunction giveBack)
            : _type(type), _array(array), _giveBack(giveBack)
        {
        }
        const TypeInfo& GetType() const noexcept override { return _type; }
        void Dispose() override
        {
            if (_array)
            {
                const Array<T> array = _array;
                _array = nullptr;
                _giveBack(array);
            }
        }
        [[nodiscard]] Memory<T> Whole() const
        {
            if (!_array)
            {
                ThrowMemoryOwnerDisposed();
            }
            return _array;
        }

    private:
        const TypeInfo& _type;
        Array<T> _array;
        ReturnFunction _giveBack;
    };
}

namespace System::Buffers
{
    /// Has memory that goes back to its pool when it is disposed.
    /// Follows api/system.buffers.imemoryowner-1.
    template <class T>
    class IMemoryOwner : public IDisposable
    {
        SYSTEMNET_HANDLE(IMemoryOwner, IDisposable)

        IMemoryOwner() noexcept = default;
        /// For the library.
        IMemoryOwner(Detail::AdoptTag, Detail::MemoryOwnerData<T>* data) noexcept : IDisposable(Detail::Adopt, data) {}

        /// @throws ObjectDisposedException this is disposed
        [[nodiscard]] System::Memory<T> Memory() const { return this->template Self<Detail::MemoryOwnerData<T>>().Whole(); }
    };

    template <class T>
    const Detail::TypeInfo& IMemoryOwner<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{nullptr, typeid(IMemoryOwner), &IDisposable::Type()};
        return info;
    }
}
