// The .NET structure SequencePosition.
#pragma once
#include <System/Object.hpp>

namespace System
{
    /// A place in a sequence; only the sequence knows which.
    /// Follows api/system.sequenceposition.
    class SequencePosition
    {
    public:
        SequencePosition() noexcept = default;
        SequencePosition(const Object& object, int integer) : _object(object), _integer(integer) {}

        const SequencePosition* operator->() const noexcept { return this; }
        /// The segment.
        [[nodiscard]] Object GetObject() const { return _object; }
        /// The index in the segment.
        [[nodiscard]] int GetInteger() const noexcept { return _integer; }
        bool Equals(const SequencePosition& other) const noexcept { return *this == other; }
        int GetHashCode() const { return (_object == nullptr ? 0 : _object.GetHashCode()) * 31 + _integer; }
        friend bool operator==(const SequencePosition& left, const SequencePosition& right) noexcept
        {
            return left._integer == right._integer && left._object == right._object;
        }

    private:
        Object _object = nullptr;
        int _integer = 0;
    };
}
