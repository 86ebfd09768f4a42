// How many descriptors this process has open.
#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <iterator>
#include <optional>
#include <thread>

/// None where the system does not tell.
inline std::optional<long> DescriptorCount()
{
    std::error_code error;
    const std::filesystem::directory_iterator open("/proc/self/fd", error);
    if (error)
    {
        return std::nullopt;
    }
    return std::distance(begin(open), end(open));
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
