// Room in each operation for what Asio keeps while the operation waits, so that waiting allocates nothing.
#pragma once
#include <atomic>
#include <cstddef>

namespace System::Core
{
    struct HandlerMemory
    {
        static constexpr std::size_t Size = 176;
        std::atomic<bool> Used{false};
        alignas(std::max_align_t) unsigned char Space[Size];
    };
}
