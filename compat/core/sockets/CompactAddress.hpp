// A socket address that takes no more room than an IPv4 or IPv6 one.
#pragma once
#include "ports/Port.hpp"
#include <array>
#include <cstdint>

namespace System::Core
{
    /// A longer address (a Unix-domain one) is kept on the heap.
    class CompactAddress
    {
    public:
        CompactAddress() noexcept = default;
        CompactAddress(const CompactAddress&) = delete;
        CompactAddress& operator=(const CompactAddress&) = delete;
        ~CompactAddress() { Clear(); }

        [[nodiscard]] bool IsEmpty() const noexcept { return _length == 0; }
        /// Empty afterwards if there is no memory for it.
        void Assign(const Port::NativeAddress& address) noexcept;
        [[nodiscard]] Port::NativeAddress Expand() const noexcept;
        void Clear() noexcept;

    private:
        [[nodiscard]] Port::Byte* Far() const noexcept;

        std::uint8_t _length = 0;
        std::array<Port::Byte, 31> _bytes; ///< or the address of the bytes
    };
}
