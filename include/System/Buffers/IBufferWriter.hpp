// The .NET interface IBufferWriter.
#pragma once
#include <System/Memory.hpp>

namespace System::Detail
{
    /// What stands behind an IBufferWriter.
    template <class T>
    class BufferWriterData : public ObjectData
    {
    public:
        virtual void Advance(int count) = 0;
        virtual Memory<T> GetMemory(int sizeHint) = 0;
    };
}

namespace System::Buffers
{
    /// Takes what is written into memory that it gives.
    /// Follows api/system.buffers.ibufferwriter-1.
    template <class T>
    class IBufferWriter : public Handle
    {
        SYSTEMNET_HANDLE(IBufferWriter, Handle)

        constexpr IBufferWriter() noexcept = default;

        /// Says that the first `count` elements of what was given last are written.
        void Advance(int count) const { Writer().Advance(count); }
        /// Memory to write to; at least sizeHint elements, and never none.
        Memory<T> GetMemory(int sizeHint = 0) const { return Writer().GetMemory(sizeHint); }
        Span<T> GetSpan(int sizeHint = 0) const { return GetMemory(sizeHint).Span(); }
        void Write(const ReadOnlySpan<T>& value) const
        {
            value.CopyTo(GetSpan(value.Length()));
            Advance(value.Length());
        }

    protected:
        [[nodiscard]] Detail::BufferWriterData<T>& Writer() const { return this->template Self<Detail::BufferWriterData<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& IBufferWriter<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{nullptr, typeid(IBufferWriter)};
        return info;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Buffers::IBufferWriter<T>> = true;
