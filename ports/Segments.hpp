// What the ports share of lists of segments.
#pragma once
#include "ports/Port.hpp"
#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

namespace System::Port
{
    /// A list of more segments than the OS takes in one call: the first as they are, and one piece of memory for the others. For datagrams,
    /// which one call has to carry whole.
    class JoinedSegments
    {
    public:
        /// @param most how many segments the OS takes
        JoinedSegments(std::span<const Segment> segments, std::size_t most) noexcept : _rest(segments.subspan(most - 1)), _count(most)
        {
            for (const Segment& segment : _rest)
            {
                // More than any datagram has: the OS may say so.
                _size = std::min(Longest, _size + std::min(Longest, segment.Size));
            }
            _joined.reset(new (std::nothrow) Byte[_size]);
            _segments.reset(new (std::nothrow) Segment[most]);
            if (*this)
            {
                std::copy_n(segments.begin(), most - 1, _segments.get());
                _segments[most - 1] = {_joined.get(), _size};
            }
        }

        /// False if there was no memory.
        explicit operator bool() const noexcept { return _joined != nullptr && _segments != nullptr; }
        [[nodiscard]] std::span<const Segment> Segments() const noexcept { return {_segments.get(), _count}; }

        /// Before a send.
        void Gather() noexcept
        {
            std::size_t done = 0;
            for (const Segment& segment : _rest)
            {
                const std::size_t part = std::min(segment.Size, _size - done);
                std::copy_n(segment.Data, part, _joined.get() + done);
                done += part;
            }
        }
        /// After a receive of so many bytes.
        void Scatter(std::size_t received) noexcept
        {
            for (const Segment& segment : Segments().first(_count - 1))
            {
                received -= std::min(received, segment.Size);
            }
            std::size_t done = 0;
            for (const Segment& segment : _rest)
            {
                const std::size_t part = std::min(segment.Size, received - done);
                std::copy_n(_joined.get() + done, part, segment.Data);
                done += part;
            }
        }

    private:
        static constexpr std::size_t Longest = std::size_t{1} << 24;

        std::span<const Segment> _rest;
        std::size_t _count;
        std::size_t _size = 0;
        std::unique_ptr<Byte[]> _joined;
        std::unique_ptr<Segment[]> _segments;
    };
}
