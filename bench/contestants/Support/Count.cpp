// Counts heap allocations: every malloc of the process passes here, also those of operator new and of the C library.
#include "Contestant.hpp"
#include <new>

extern "C"
{
    void* __libc_malloc(std::size_t size);
    void* __libc_calloc(std::size_t count, std::size_t size);
    void* __libc_realloc(void* memory, std::size_t size);
    void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace
{
    std::atomic<std::uint64_t> allocations{0};
    bool counting = false;

    void Note() noexcept
    {
        if (counting) [[unlikely]]
        {
            allocations.fetch_add(1, std::memory_order_relaxed);
        }
    }

    [[gnu::constructor]] void Prepare()
    {
        const char* value = std::getenv("BENCH_COUNT");
        counting = value != nullptr && *value == '1';
    }
}

std::uint64_t Bench::Allocations() noexcept
{
    return allocations.load(std::memory_order_relaxed);
}

extern "C"
{
    void* malloc(std::size_t size)
    {
        Note();
        return __libc_malloc(size);
    }
    void* calloc(std::size_t count, std::size_t size)
    {
        Note();
        return __libc_calloc(count, size);
    }
    void* realloc(void* memory, std::size_t size)
    {
        Note();
        return __libc_realloc(memory, size);
    }
    void* aligned_alloc(std::size_t alignment, std::size_t size)
    {
        Note();
        return __libc_memalign(alignment, size);
    }
    int posix_memalign(void** memory, std::size_t alignment, std::size_t size)
    {
        Note();
        *memory = __libc_memalign(alignment, size);
        return *memory == nullptr ? 12 : 0;
    }
}
