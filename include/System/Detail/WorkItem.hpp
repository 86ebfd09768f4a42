// What the pool runs.
#pragma once

namespace System::Detail
{
    /// Something that runs once on a pool thread. It owns itself: Run may end its life.
    class WorkItem
    {
    public:
        virtual void Run() noexcept = 0;
        WorkItem* Next = nullptr;

    protected:
        ~WorkItem() = default;
    };
}
