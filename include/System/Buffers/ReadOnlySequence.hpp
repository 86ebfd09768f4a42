// The .NET structure ReadOnlySequence.
#pragma once
#include <System/Buffers/ReadOnlySequenceSegment.hpp>
#include <System/SequencePosition.hpp>
#include <optional>

namespace System::Buffers
{
    /// Elements that lie in one or more parts of memory, which it keeps alive.
    /// Follows api/system.buffers.readonlysequence-1.
    template <class T>
    class ReadOnlySequence
    {
        using Segment = ReadOnlySequenceSegment<T>;

    public:
        ReadOnlySequence() noexcept = default;
        inline static const ReadOnlySequence& Empty = *new ReadOnlySequence;
        /// @throws ArgumentNullException array is null
        explicit ReadOnlySequence(const Array<T>& array) : _single(array)
        {
            Detail::CheckNull(!array, "array");
            _end = array.Length();
        }
        /// @throws ArgumentOutOfRangeException start or length is negative or beyond the array
        ReadOnlySequence(const Array<T>& array, int start, int length)
        {
            Detail::CheckNull(!array, "array");
            if (start < 0 || start > array.Length())
            {
                Detail::ThrowArgumentOutOfRange("start");
            }
            if (length < 0 || length > array.Length() - start)
            {
                Detail::ThrowArgumentOutOfRange("length");
            }
            _single = array;
            _start = start;
            _end = start + length;
        }
        explicit ReadOnlySequence(const ReadOnlyMemory<T>& memory)
            : _single(memory.Owner()), _start(memory.Start()), _end(memory.Start() + memory.Length())
        {
        }
        /// From an index in one part to an index in the same or a later one.
        /// @throws ArgumentNullException a part is null
        /// @throws ArgumentOutOfRangeException an index is negative or beyond its part, or the end is before the start
        ReadOnlySequence(const Segment& startSegment, int startIndex, const Segment& endSegment, int endIndex)
            : _first(startSegment), _last(endSegment), _start(startIndex), _end(endIndex)
        {
            Detail::CheckNull(startSegment == nullptr, "startSegment");
            Detail::CheckNull(endSegment == nullptr, "endSegment");
            if (startIndex < 0 || startIndex > startSegment.Memory().Length())
            {
                Detail::ThrowArgumentOutOfRange("startIndex");
            }
            if (endIndex < 0 || endIndex > endSegment.Memory().Length())
            {
                Detail::ThrowArgumentOutOfRange("endIndex");
            }
            if (startSegment.RunningIndex() + startIndex > endSegment.RunningIndex() + endIndex)
            {
                Detail::ThrowArgumentOutOfRange("endSegment");
            }
        }

        const ReadOnlySequence* operator->() const noexcept { return this; }

        [[nodiscard]] Int64 Length() const { return Offset(_last, _end) - Offset(_first, _start); }
        [[nodiscard]] bool IsEmpty() const { return Length() == 0; }
        [[nodiscard]] bool IsSingleSegment() const { return _first == _last; }
        [[nodiscard]] ReadOnlyMemory<T> First() const { return Part(_first); }
        [[nodiscard]] ReadOnlySpan<T> FirstSpan() const { return First().Span(); }
        [[nodiscard]] SequencePosition Start() const { return At(_first, _start); }
        [[nodiscard]] SequencePosition End() const { return At(_last, _end); }

        // All of them: ArgumentOutOfRangeException if it would not lie within this.
        ReadOnlySequence Slice(Int64 start) const { return Cut(Find(start, "start"), {_last, _end}); }
        ReadOnlySequence Slice(Int64 start, Int64 length) const
        {
            if (start >= 0 && length < 0)
            {
                CheckLength(length, 0);
            }
            const Place first = Find(start, "start");
            CheckLength(length, Length() - start);
            return Cut(first, Find(start + length, "length"));
        }
        ReadOnlySequence Slice(const SequencePosition& start) const { return Cut(PlaceOf(start), {_last, _end}); }
        ReadOnlySequence Slice(const SequencePosition& start, const SequencePosition& end) const
        {
            return Cut(PlaceOf(start), PlaceOf(end));
        }
        ReadOnlySequence Slice(Int64 start, const SequencePosition& end) const { return Cut(Find(start, "start"), PlaceOf(end)); }
        ReadOnlySequence Slice(const SequencePosition& start, Int64 length) const
        {
            const Place first = PlaceOf(start);
            const Int64 offset = GetOffset(start);
            CheckLength(length, Length() - offset);
            return Cut(first, Find(offset + length, "length"));
        }

        [[nodiscard]] SequencePosition GetPosition(Int64 offset) const
        {
            const Place place = Find(offset, "offset");
            return At(place.In, place.Index);
        }
        [[nodiscard]] SequencePosition GetPosition(Int64 offset, const SequencePosition& origin) const
        {
            if (offset < 0)
            {
                Detail::ThrowArgumentOutOfRange("offset");
            }
            return GetPosition(GetOffset(origin) + offset);
        }
        /// How many elements are before a position.
        [[nodiscard]] Int64 GetOffset(const SequencePosition& position) const
        {
            const Place place = PlaceOf(position);
            return Offset(place.In, place.Index) - Offset(_first, _start);
        }
        /// The first such element, if there is one.
        [[nodiscard]] std::optional<SequencePosition> PositionOf(const T& value) const
        {
            Int64 offset = 0;
            for (const ReadOnlyMemory<T>& part : *this)
            {
                if (const int index = part.Span().IndexOf(value); index >= 0)
                {
                    return GetPosition(offset + index);
                }
                offset += part.Length();
            }
            return std::nullopt;
        }
        /// The part that a position is in, from there on; false at the end.
        /// @param advance whether position becomes that of the next part
        bool TryGet(SequencePosition& position, ReadOnlyMemory<T>& memory, bool advance = true) const
        {
            if (position.GetObject() == nullptr && _first != nullptr)
            {
                memory = ReadOnlyMemory<T>();
                return false;
            }
            const Place place = PlaceOf(position);
            memory = Part(place.In).Slice(place.Index - (place.In == _first ? _start : 0));
            const bool isLast = place.In == _last;
            const bool isThere = !isLast || place.Index <= _end;
            if (advance)
            {
                position = isLast ? SequencePosition(Object(nullptr), place.Index + memory.Length() + 1) : At(place.In.Next(), 0);
            }
            return isThere;
        }

        void CopyTo(const Span<T>& destination) const
        {
            if (Length() > destination.Length())
            {
                Detail::ThrowArgumentOutOfRange("destination");
            }
            int copied = 0;
            for (const ReadOnlyMemory<T>& part : *this)
            {
                part.Span().CopyTo(destination.Slice(copied));
                copied += part.Length();
            }
        }
        Array<T> ToArray() const
        {
            const Array<T> array(Length());
            CopyTo(array);
            return array;
        }
        /// A sequence of char is its text.
        String ToString() const
        {
            if constexpr (std::same_as<T, char>)
            {
                return ToArray().AsSpan().ToString();
            }
            else
            {
                return Detail::TextOfSpan("Buffers.ReadOnlySequence", typeid(T), static_cast<int>(Length()));
            }
        }

        /// The parts one by one.
        class Enumerator
        {
        public:
            explicit Enumerator(const ReadOnlySequence& sequence) : _sequence(sequence), _next(sequence._first) {}
            bool MoveNext()
            {
                if (_isDone)
                {
                    return false;
                }
                _current = _sequence.Part(_next);
                _isDone = _next == _sequence._last;
                _next = _isDone ? Segment(nullptr) : _next.Next();
                return true;
            }
            [[nodiscard]] ReadOnlyMemory<T> Current() const { return _current; }

        private:
            ReadOnlySequence _sequence;
            Segment _next;
            ReadOnlyMemory<T> _current;
            bool _isDone = false;
        };
        [[nodiscard]] Enumerator GetEnumerator() const { return Enumerator(*this); }

        class Iterator
        {
        public:
            Iterator() = default;
            explicit Iterator(const ReadOnlySequence& sequence) : _enumerator(sequence) { ++*this; }
            const ReadOnlyMemory<T>& operator*() const { return _current; }
            Iterator& operator++()
            {
                _isThere = _enumerator->MoveNext();
                _current = _enumerator->Current();
                return *this;
            }
            bool operator==(const Iterator& other) const noexcept { return _isThere == other._isThere; }

        private:
            std::optional<Enumerator> _enumerator;
            ReadOnlyMemory<T> _current;
            bool _isThere = false;
        };
        [[nodiscard]] Iterator begin() const { return Iterator(*this); }
        [[nodiscard]] Iterator end() const { return Iterator(); }

    private:
        struct Place
        {
            Segment In = nullptr;
            int Index = 0;
        };

        static void CheckLength(Int64 length, Int64 most)
        {
            if (length < 0 || length > most)
            {
                Detail::ThrowArgumentOutOfRange("length");
            }
        }
        static Int64 Offset(const Segment& segment, int index) { return (segment == nullptr ? 0 : segment.RunningIndex()) + index; }
        // Without parts there is one array, and indexes are those in the array.
        [[nodiscard]] SequencePosition At(const Segment& segment, int index) const
        {
            return segment != nullptr ? SequencePosition(segment, index) : SequencePosition(_single, index);
        }
        [[nodiscard]] Place PlaceOf(const SequencePosition& position) const
        {
            const Object object = position.GetObject();
            const Place place{object.Is<Segment>() ? (Segment)object : Segment(nullptr), position.GetInteger()};
            const Int64 offset = Offset(place.In, place.Index);
            if ((place.In == nullptr) != (_first == nullptr) || offset < Offset(_first, _start) || offset > Offset(_last, _end))
            {
                Detail::ThrowArgumentOutOfRange("position");
            }
            return place;
        }
        [[nodiscard]] Place Find(Int64 offset, const char* parameter) const
        {
            if (offset < 0 || offset > Length())
            {
                Detail::ThrowArgumentOutOfRange(parameter);
            }
            Place place{_first, 0};
            Int64 index = offset + _start;
            while (place.In != _last && index >= place.In.Memory().Length())
            {
                index -= place.In.Memory().Length();
                place.In = place.In.Next();
            }
            place.Index = static_cast<int>(index);
            return place;
        }
        [[nodiscard]] ReadOnlySequence Cut(const Place& start, const Place& end) const
        {
            if (Offset(start.In, start.Index) > Offset(end.In, end.Index))
            {
                Detail::ThrowArgumentOutOfRange("start");
            }
            ReadOnlySequence cut(*this);
            cut._first = start.In;
            cut._start = start.Index;
            cut._last = end.In;
            cut._end = end.Index;
            return cut;
        }
        // What of a part belongs to this.
        [[nodiscard]] ReadOnlyMemory<T> Part(const Segment& segment) const
        {
            const int start = segment == _first ? _start : 0;
            if (segment == nullptr)
            {
                return ReadOnlyMemory<T>(_single, start, _end - start);
            }
            const ReadOnlyMemory<T> memory = segment.Memory();
            return memory.Slice(start, (segment == _last ? _end : memory.Length()) - start);
        }

        Array<T> _single; ///< if there are no parts
        Segment _first = nullptr;
        Segment _last = nullptr;
        int _start = 0; ///< in the first part, or in the array
        int _end = 0;   ///< in the last part, or in the array
    };
}
