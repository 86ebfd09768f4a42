// The memory that calls read and fill.
#pragma once
#include "ports/Port.hpp"
#include <System/Array.hpp>
#include <System/ArraySegment.hpp>
#include <array>
#include <span>
#include <vector>

namespace System::Core
{
    /// A piece of memory together with what keeps it alive (nothing for a span, which the caller keeps alive).
    struct BufferView
    {
        Array<Byte> Owner;
        Byte* Data = nullptr;
        std::size_t Size = 0;

        [[nodiscard]] Port::Segment Segment() const noexcept { return {Data, Size}; }
    };

    /// The segments of a list call, in the port's form; up to 16 without allocation.
    class SegmentList
    {
    public:
        void Add(Port::Segment segment)
        {
            if (_count < _inPlace.size() && _more.empty())
            {
                _inPlace[_count] = segment;
            }
            else
            {
                if (_more.empty())
                {
                    _more.assign(_inPlace.begin(), _inPlace.end());
                }
                _more.push_back(segment);
            }
            ++_count;
        }
        void Clear() noexcept
        {
            _count = _first = 0;
            _more.clear();
        }
        /// Drops what has been transferred. No empty segment comes first afterwards: an OS takes a limited number in one call.
        void Advance(std::size_t bytes) noexcept
        {
            for (Port::Segment& segment : Segments())
            {
                const std::size_t part = bytes < segment.Size ? bytes : segment.Size;
                segment.Data += part;
                segment.Size -= part;
                bytes -= part;
                if (segment.Size != 0)
                {
                    return;
                }
                ++_first;
            }
        }
        [[nodiscard]] std::size_t Total() noexcept
        {
            std::size_t total = 0;
            for (const Port::Segment& segment : Segments())
            {
                total += segment.Size;
            }
            return total;
        }
        [[nodiscard]] std::span<Port::Segment> Segments() noexcept
        {
            return (_more.empty() ? std::span<Port::Segment>(_inPlace.data(), _count) : std::span<Port::Segment>(_more)).subspan(_first);
        }

    private:
        std::array<Port::Segment, 16> _inPlace;
        std::size_t _count = 0;
        std::size_t _first = 0;
        std::vector<Port::Segment> _more;
    };
}
