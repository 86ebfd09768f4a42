// The .NET class ArrayBufferWriter.
#pragma once
#include <System/Buffers/IBufferWriter.hpp>

namespace System::Detail
{
    [[noreturn]] SYSTEMNET_API void ThrowAdvancedTooFar(int capacity);
    [[noreturn]] SYSTEMNET_API void ThrowBufferTooLong(UInt32 length);

    template <class T>
    class ArrayBufferWriterData final : public BufferWriterData<T>
    {
    public:
        ArrayBufferWriterData(const TypeInfo& type, int capacity) : Buffer(capacity), _type(type) {}
        const TypeInfo& GetType() const noexcept override { return _type; }
        void Advance(int count) override
        {
            if (count < 0)
            {
                ThrowArgument("Value does not fall within the expected range.", "count");
            }
            if (count > Buffer.Length() - Written)
            {
                ThrowAdvancedTooFar(Buffer.Length());
            }
            Written += count;
        }
        Memory<T> GetMemory(int sizeHint) override
        {
            if (sizeHint < 0)
            {
                ThrowArgument("sizeHint", nullptr);
            }
            const int least = (std::max)(sizeHint, 1);
            if (least > Buffer.Length() - Written)
            {
                const int growth = (std::max)(least, Buffer.Length() == 0 ? 256 : Buffer.Length());
                if (growth > 0x7FFFFFC7 - Buffer.Length())
                {
                    ThrowBufferTooLong(static_cast<UInt32>(Buffer.Length()) + static_cast<UInt32>(growth));
                }
                Array<T>::Resize(Buffer, Buffer.Length() + growth);
            }
            return Buffer.AsMemory(Written);
        }

        Array<T> Buffer;
        int Written = 0;

    private:
        const TypeInfo& _type;
    };
}

namespace System::Buffers
{
    /// Writes into an array that grows.
    /// Follows api/system.buffers.arraybufferwriter-1.
    template <class T>
    class ArrayBufferWriter : public IBufferWriter<T>
    {
        SYSTEMNET_HANDLE(ArrayBufferWriter, IBufferWriter<T>)

        ArrayBufferWriter() : ArrayBufferWriter(Detail::Adopt, new Detail::ArrayBufferWriterData<T>(Type(), 0)) {}
        /// @throws ArgumentException initialCapacity is not positive
        explicit ArrayBufferWriter(int initialCapacity)
            : ArrayBufferWriter(Detail::Adopt, new Detail::ArrayBufferWriterData<T>(Type(), Checked(initialCapacity)))
        {
        }

        [[nodiscard]] int WrittenCount() const { return Whole().Written; }
        [[nodiscard]] ReadOnlyMemory<T> WrittenMemory() const { return Whole().Buffer.AsMemory(0, WrittenCount()); }
        [[nodiscard]] ReadOnlySpan<T> WrittenSpan() const { return Whole().Buffer.AsSpan(0, WrittenCount()); }
        [[nodiscard]] int Capacity() const { return Whole().Buffer.Length(); }
        [[nodiscard]] int FreeCapacity() const { return Capacity() - WrittenCount(); }
        /// Forgets what was written, and overwrites it.
        void Clear() const
        {
            Whole().Buffer.AsSpan(0, WrittenCount()).Clear();
            Whole().Written = 0;
        }
        void ResetWrittenCount() const { Whole().Written = 0; }

    private:
        [[nodiscard]] Detail::ArrayBufferWriterData<T>& Whole() const { return this->template Self<Detail::ArrayBufferWriterData<T>>(); }
        static int Checked(int capacity)
        {
            if (capacity <= 0)
            {
                Detail::ThrowArgument("Value does not fall within the expected range.", "initialCapacity");
            }
            return capacity;
        }
    };

    template <class T>
    const Detail::TypeInfo& ArrayBufferWriter<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{nullptr, typeid(ArrayBufferWriter), &IBufferWriter<T>::Type()};
        return info;
    }
}
