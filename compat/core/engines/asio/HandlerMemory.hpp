// What Asio keeps while a wait goes on, kept for it so that waiting allocates once a socket.
#pragma once
#include "compat/core/engines/asio/HandlerAllocator.hpp"
#include <atomic>
#include <cstddef>

namespace System::Core
{
    struct HandlerMemory
    {
        static constexpr std::size_t Size = 176;
        std::atomic<bool> Used{false};
        alignas(std::max_align_t) unsigned char Space[Size];

        [[nodiscard]] SpaceAllocator<void> Allocator() noexcept { return SpaceAllocator<void>(Space, Size, Used); }
    };
}
