// The .NET structure SequenceReader.
#pragma once
#include <System/Buffers/Binary/BinaryPrimitives.hpp>
#include <System/Buffers/ReadOnlySequence.hpp>

namespace System::Buffers
{
    /// Reads a sequence from its beginning to its end.
    /// Follows api/system.buffers.sequencereader-1.
    template <class T>
    class SequenceReader
    {
    public:
        explicit SequenceReader(const ReadOnlySequence<T>& sequence) : _sequence(sequence), _rest(sequence) {}

        const SequenceReader* operator->() const noexcept { return this; }
        SequenceReader* operator->() noexcept { return this; }

        [[nodiscard]] ReadOnlySequence<T> Sequence() const { return _sequence; }
        [[nodiscard]] ReadOnlySequence<T> UnreadSequence() const { return _rest; }
        [[nodiscard]] SequencePosition Position() const { return _rest.Start(); }
        [[nodiscard]] ReadOnlySpan<T> UnreadSpan() const { return _rest.FirstSpan(); }
        [[nodiscard]] Int64 Length() const { return _sequence.Length(); }
        [[nodiscard]] Int64 Remaining() const { return _rest.Length(); }
        [[nodiscard]] Int64 Consumed() const { return Length() - Remaining(); }
        [[nodiscard]] bool End() const { return _rest.IsEmpty(); }

        bool TryPeek(T& value) const { return TryPeek(0, value); }
        bool TryPeek(Int64 offset, T& value) const
        {
            if (offset < 0)
            {
                Detail::ThrowArgumentOutOfRange("offset");
            }
            const bool isThere = offset < Remaining();
            value = isThere ? _rest.Slice(offset, 1).FirstSpan()[0] : Detail::DefaultOf<T>();
            return isThere;
        }
        bool TryRead(T& value)
        {
            const bool isThere = TryPeek(value);
            if (isThere)
            {
                Advance(1);
            }
            return isThere;
        }
        /// @throws ArgumentOutOfRangeException count is negative or more than remains
        void Advance(Int64 count)
        {
            if (count < 0 || count > Remaining())
            {
                Detail::ThrowArgumentOutOfRange("count");
            }
            _rest = _rest.Slice(count);
        }
        void Rewind(Int64 count)
        {
            if (count < 0 || count > Consumed())
            {
                Detail::ThrowArgumentOutOfRange("count");
            }
            _rest = _sequence.Slice(Consumed() - count);
        }
        void AdvanceToEnd() { Advance(Remaining()); }
        /// Everything before a delimiter; false, and nothing is read, if there is none.
        bool TryReadTo(ReadOnlySequence<T>& sequence, const T& delimiter, bool advancePastDelimiter = true)
        {
            const auto position = _rest.PositionOf(delimiter);
            if (!position)
            {
                sequence = ReadOnlySequence<T>();
                return false;
            }
            sequence = _rest.Slice(_rest.Start(), *position);
            Advance(sequence.Length() + (advancePastDelimiter ? 1 : 0));
            return true;
        }
        bool TryReadTo(ReadOnlySpan<T>& span, const T& delimiter, bool advancePastDelimiter = true)
        {
            ReadOnlySequence<T> sequence;
            const bool isThere = TryReadTo(sequence, delimiter, advancePastDelimiter);
            span = SpanOf(sequence);
            return isThere;
        }
        bool TryReadTo(ReadOnlySequence<T>& sequence, const ReadOnlySpan<T>& delimiter, bool advancePastDelimiter = true)
        {
            const int index = SpanOf(_rest).IndexOf(delimiter);
            if (index < 0)
            {
                sequence = ReadOnlySequence<T>();
                return false;
            }
            sequence = _rest.Slice(0, index);
            Advance(index + (advancePastDelimiter ? delimiter.Length() : 0));
            return true;
        }
        bool TryReadTo(ReadOnlySpan<T>& span, const ReadOnlySpan<T>& delimiter, bool advancePastDelimiter = true)
        {
            ReadOnlySequence<T> sequence;
            const bool isThere = TryReadTo(sequence, delimiter, advancePastDelimiter);
            span = SpanOf(sequence);
            return isThere;
        }
        bool TryReadExact(int count, ReadOnlySequence<T>& sequence)
        {
            if (count < 0)
            {
                Detail::ThrowArgumentOutOfRange("count");
            }
            const bool isThere = count <= Remaining();
            sequence = isThere ? _rest.Slice(0, count) : ReadOnlySequence<T>();
            Advance(isThere ? count : 0);
            return isThere;
        }
        bool TryAdvanceTo(const T& delimiter, bool advancePastDelimiter = true)
        {
            ReadOnlySequence<T> skipped;
            return TryReadTo(skipped, delimiter, advancePastDelimiter);
        }
        /// How many elements that are equal to it were passed.
        Int64 AdvancePast(const T& value)
        {
            Int64 count = 0;
            while (IsNext(value, true))
            {
                ++count;
            }
            return count;
        }
        bool IsNext(const T& next, bool advancePast = false)
        {
            T value = Detail::DefaultOf<T>();
            const bool isNext = TryPeek(value) && Detail::EqualValues<T>(value, next);
            Advance(isNext && advancePast ? 1 : 0);
            return isNext;
        }
        bool IsNext(const ReadOnlySpan<T>& next, bool advancePast = false)
        {
            const bool isNext = next.Length() <= Remaining() && SpanOf(_rest.Slice(0, next.Length())).SequenceEqual(next);
            Advance(isNext && advancePast ? next.Length() : 0);
            return isNext;
        }
        /// Fills the destination and reads nothing; false if less remains.
        bool TryCopyTo(const Span<T>& destination) const
        {
            if (Remaining() < destination.Length())
            {
                return false;
            }
            _rest.Slice(0, destination.Length()).CopyTo(destination);
            return true;
        }

        // Of bytes: numbers of two, four or eight.
        template <class N>
        bool TryReadBigEndian(N& value)
            requires(std::same_as<T, Byte> && Detail::Integer<N>)
        {
            return TryReadNumber(value, true);
        }
        template <class N>
        bool TryReadLittleEndian(N& value)
            requires(std::same_as<T, Byte> && Detail::Integer<N>)
        {
            return TryReadNumber(value, false);
        }

    private:
        static ReadOnlySpan<T> SpanOf(const ReadOnlySequence<T>& sequence)
        {
            return sequence.IsSingleSegment() ? sequence.FirstSpan() : ReadOnlySpan<T>(sequence.ToArray());
        }
        template <class N>
        bool TryReadNumber(N& value, bool isBig)
        {
            value = 0;
            if (Remaining() < static_cast<Int64>(sizeof(N)))
            {
                return false;
            }
            value = Detail::ReadNumber<N>(SpanOf(_rest.Slice(0, sizeof(N))), isBig);
            Advance(sizeof(N));
            return true;
        }

        ReadOnlySequence<T> _sequence;
        ReadOnlySequence<T> _rest;
    };
}
