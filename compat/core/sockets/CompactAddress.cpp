#include "compat/core/sockets/CompactAddress.hpp"
#include <algorithm>
#include <cstring>
#include <new>

namespace System::Core
{
    Port::Byte* CompactAddress::Far() const noexcept
    {
        Port::Byte* outside = nullptr;
        if (_length > _bytes.size())
        {
            std::memcpy(&outside, _bytes.data(), sizeof outside);
        }
        return outside;
    }

    void CompactAddress::Clear() noexcept
    {
        delete[] Far();
        _length = 0;
    }

    void CompactAddress::Assign(const Port::NativeAddress& address) noexcept
    {
        Clear();
        Port::Byte* bytes = _bytes.data();
        if (address.Length > _bytes.size())
        {
            bytes = new (std::nothrow) Port::Byte[address.Length];
            if (bytes == nullptr)
            {
                return;
            }
            std::memcpy(_bytes.data(), &bytes, sizeof bytes);
        }
        std::copy_n(address.Bytes.begin(), address.Length, bytes);
        _length = static_cast<std::uint8_t>(address.Length);
    }

    Port::NativeAddress CompactAddress::Expand() const noexcept
    {
        Port::NativeAddress address;
        address.Length = _length;
        const Port::Byte* outside = Far();
        std::copy_n(outside != nullptr ? outside : _bytes.data(), _length, address.Bytes.begin());
        return address;
    }
}
