// A reference to an object of which nothing else is known.
#pragma once
#include <System/Handle.hpp>

namespace System::Detail
{
    /// Made from the object itself; takes a reference of its own unless it is to adopt one.
    class SharedHandle : public Handle
    {
    public:
        SharedHandle() noexcept = default;
        explicit SharedHandle(ObjectData& object) noexcept : Handle(Adopt, Share(&object)) {}
        SharedHandle(AdoptTag, ObjectData* object) noexcept : Handle(Adopt, object) {}
    };
}
