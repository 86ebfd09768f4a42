// Waiting for things to happen, in tests with several threads. Boost.Test's checks are for the thread of the test case only.
#pragma once
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace Signals
{
    using Clock = std::chrono::steady_clock;

    /// Long enough for anything; whoever waits so long has failed.
    inline constexpr auto Limit = std::chrono::seconds(60);

    inline double MillisecondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    }

    /// A number that threads raise and one waits for.
    class Count
    {
    public:
        void Add(long number = 1)
        {
            const std::lock_guard lock(_mutex);
            _value += number;
            _changed.notify_all();
        }
        [[nodiscard]] long Value()
        {
            const std::lock_guard lock(_mutex);
            return _value;
        }
        /// Waits until the number is at least this; false after the limit.
        [[nodiscard]] bool Reaches(long number, std::chrono::milliseconds limit = Limit)
        {
            std::unique_lock lock(_mutex);
            return _changed.wait_for(lock, limit, [&] { return _value >= number; });
        }

    private:
        std::mutex _mutex;
        std::condition_variable _changed;
        long _value = 0;
    };

    /// Something that happens once.
    class Event
    {
    public:
        void Set() { _count.Add(); }
        [[nodiscard]] bool IsSet() { return _count.Value() != 0; }
        [[nodiscard]] bool Wait(std::chrono::milliseconds limit = Limit) { return _count.Reaches(1, limit); }

    private:
        Count _count;
    };

#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    inline constexpr bool IsSanitized = true;
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
    inline constexpr bool IsSanitized = true;
#else
    inline constexpr bool IsSanitized = false;
#endif
#else
    inline constexpr bool IsSanitized = false;
#endif

#if defined(SYSTEMNET_TESTS_EMULATED)
    inline constexpr bool IsEmulated = true;
#else
    inline constexpr bool IsEmulated = false;
#endif

    /// Where the calling function's stack ends.
    inline const char* StackPointer()
    {
#if defined(_MSC_VER)
        return static_cast<const char*>(_AddressOfReturnAddress());
#else
        return static_cast<const char*>(__builtin_frame_address(0));
#endif
    }

    /// How often something is repeated: less where everything is slow, under a sanitizer or an emulator.
    constexpr int Times(int plain, int slow)
    {
        return IsSanitized || IsEmulated ? slow : plain;
    }
}
