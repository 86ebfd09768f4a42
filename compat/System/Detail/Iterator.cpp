// Turns of those who walk through one iterator.
#include <System/Detail/Iterator.hpp>
#include <System/Threading/Monitor.hpp>

namespace System::Detail
{
    namespace
    {
        /// The object itself as a handle.
        class IteratorHandle : public Handle
        {
        public:
            explicit IteratorHandle(ObjectData& data) noexcept : Handle(Adopt, Share(&data)) {}
        };
    }

    IteratorTurn::IteratorTurn(ObjectData& iterator) : _iterator(IteratorHandle(iterator))
    {
        Threading::Monitor::Enter(_iterator);
    }

    IteratorTurn::~IteratorTurn()
    {
        Threading::Monitor::Exit(_iterator);
    }
}
