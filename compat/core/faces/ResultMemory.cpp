#include "compat/core/faces/ResultMemory.hpp"
#include "compat/core/objects/LeakCheck.hpp"
#include <array>
#include <atomic>
#include <new>

namespace System::Core::ResultMemory
{
    namespace
    {
        constexpr std::size_t Step = 64;
        constexpr std::size_t Classes = 9; ///< sizes up to 512 bytes are kept
        std::atomic<unsigned> most{64};    ///< blocks of a size that a thread keeps

        struct Block
        {
            Block* Next;
        };
        struct Kept
        {
            Block* First = nullptr;
            unsigned Count = 0;
        };
        struct Thread
        {
            std::array<Kept, Classes> Sizes;
            bool GivesBack = false; ///< Cleaner is in place
            bool HasEnded = false;
        };
        // Destroyed by nothing, so that results which end after Cleaner find it.
        constinit thread_local Thread thread{};

        /// Gives everything back when the thread ends.
        struct Cleaner
        {
            Cleaner() noexcept { thread.GivesBack = true; }
            ~Cleaner()
            {
                thread.HasEnded = true;
                for (Kept& kept : thread.Sizes)
                {
                    while (Block* block = kept.First)
                    {
                        kept.First = block->Next;
                        ::operator delete(block);
                    }
                }
            }
        };

        [[gnu::noinline]] void PutCleaner()
        {
            thread_local Cleaner cleaner;
            (void)cleaner;
        }

        constexpr std::size_t ClassOf(std::size_t size) noexcept
        {
            return (size + Step - 1) / Step;
        }
    }

    void* Allocate(std::size_t size)
    {
        const std::size_t index = ClassOf(size);
        if (index < Classes)
        {
            Kept& kept = thread.Sizes[index];
            if (Block* block = kept.First)
            {
                kept.First = block->Next;
                --kept.Count;
                return block;
            }
        }
        return ::operator new(index* Step);
    }

    void Free(void* memory, std::size_t size) noexcept
    {
        const std::size_t index = ClassOf(size);
        Thread& own = thread;
        if (LeakCheck::IsOn || index >= Classes || own.Sizes[index].Count >= most.load(std::memory_order_relaxed) || own.HasEnded)
        {
            // A checker of memory wants to see the end of each.
            ::operator delete(memory);
            return;
        }
        if (!own.GivesBack)
        {
            PutCleaner();
        }
        Kept& kept = own.Sizes[index];
        kept.First = new (memory) Block{kept.First};
        ++kept.Count;
    }

    void KeepAtMost(unsigned blocks) noexcept
    {
        most.store(blocks, std::memory_order_relaxed);
    }
}
