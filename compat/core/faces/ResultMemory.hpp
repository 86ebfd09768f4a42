// The memory of result objects: what a thread has freed, it uses again.
#pragma once
#include <cstddef>

namespace System::Core::ResultMemory
{
    /// @throws std::bad_alloc
    [[nodiscard]] void* Allocate(std::size_t size);
    void Free(void* memory, std::size_t size) noexcept;
    /// How many blocks of a size each thread keeps from now on; 0 for who counts what is allocated.
    void KeepAtMost(unsigned blocks) noexcept;
}
