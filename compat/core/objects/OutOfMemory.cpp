// What a failed allocation is: OutOfMemoryException, by one mechanism for all memory.
#include <System/Detail/ObjectData.hpp>
#include <System/OutOfMemoryException.hpp>
#include <new>

namespace System::Detail
{
    namespace
    {
        /// Made before it is needed, since making it takes memory, and copied once, after which copying takes none. Null before static
        /// initialisation.
        const OutOfMemoryException* prepared = nullptr;

        /// Every allocation of C++ ends here when there is no memory: the library's own, those of the standard containers that it and its
        /// headers use, and the program's. So none of them has to be translated, and in a program of .NET's manner `new` fails as in C#.
        /// A program that wants std::bad_alloc, or has a handler of its own, sets that; the library leaves it in place.
        struct Handler
        {
            Handler()
            {
                prepared = new OutOfMemoryException(OutOfMemoryException());
                if (std::get_new_handler() == nullptr)
                {
                    std::set_new_handler(&ThrowOutOfMemory);
                }
            }
        };
        const Handler handler;
    }

    void ThrowOutOfMemory()
    {
        if (prepared == nullptr)
        {
            throw std::bad_alloc();
        }
        throw OutOfMemoryException(*prepared);
    }
}
