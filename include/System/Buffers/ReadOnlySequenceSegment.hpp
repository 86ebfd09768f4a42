// The .NET class ReadOnlySequenceSegment.
#pragma once
#include <System/Memory.hpp>

namespace System::Detail
{
    template <class T>
    class SequenceSegmentData;
}

namespace System::Buffers
{
    /// One part of a sequence, and which is the next. A program derives its own from it, which set what is here.
    /// Follows api/system.buffers.readonlysequencesegment-1.
    template <class T>
    class ReadOnlySequenceSegment : public Handle
    {
        SYSTEMNET_HANDLE(ReadOnlySequenceSegment, Handle)

        [[nodiscard]] ReadOnlyMemory<T> Memory() const { return Whole().Memory; }
        [[nodiscard]] ReadOnlySequenceSegment Next() const { return Whole().Next; }
        /// Elements in the parts before this one.
        [[nodiscard]] Int64 RunningIndex() const { return Whole().RunningIndex; }

    protected:
        ReadOnlySequenceSegment() : ReadOnlySequenceSegment(Detail::Adopt, new Detail::SequenceSegmentData<T>(Type())) {}
        void Memory(const ReadOnlyMemory<T>& value) const { Whole().Memory = value; }
        void Next(const ReadOnlySequenceSegment& value) const { Whole().Next = value; }
        void RunningIndex(Int64 value) const { Whole().RunningIndex = value; }

    private:
        [[nodiscard]] Detail::SequenceSegmentData<T>& Whole() const { return this->template Self<Detail::SequenceSegmentData<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& ReadOnlySequenceSegment<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{nullptr, typeid(ReadOnlySequenceSegment)};
        return info;
    }
}

namespace System::Detail
{
    template <class T>
    class SequenceSegmentData final : public ObjectData
    {
    public:
        explicit SequenceSegmentData(const TypeInfo& type) noexcept : _type(type) {}
        const TypeInfo& GetType() const noexcept override { return _type; }
        ~SequenceSegmentData() override
        {
            // One after the other: a chain of destructors would take a stack as deep as the sequence is long.
            Buffers::ReadOnlySequenceSegment<T> next = std::move(Next);
            while (next != nullptr && !static_cast<SequenceSegmentData*>(next.Data())->IsShared())
            {
                next = std::exchange(static_cast<SequenceSegmentData*>(next.Data())->Next, nullptr);
            }
        }

        ReadOnlyMemory<T> Memory;
        Buffers::ReadOnlySequenceSegment<T> Next = nullptr;
        Int64 RunningIndex = 0;

    private:
        const TypeInfo& _type;
    };
}
