// How many descriptors this process has open.
#pragma once
#include "Os.hpp"
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

/// None where the system does not tell.
inline std::optional<long> DescriptorCount()
{
    return Os::HandleCount();
}

/// Whether the number of open descriptors comes back to what it was; a descriptor may be closed by a thread that is only about to.
inline bool DescriptorsReturnTo(std::optional<long> before)
{
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (DescriptorCount() > before)
    {
        if (std::chrono::steady_clock::now() > limit)
        {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}
