// Telling a call that comes from the member which overrides it.
#pragma once

namespace System::Core
{
    /// Stands on the stack while a member of a program's object is called by way of the class that it derives from. A member that calls the
    /// one it overrides comes by here a second time, and then what that class itself does is wanted.
    class ProgramCall
    {
    public:
        ProgramCall(const void* object, int member) noexcept;
        ProgramCall(const ProgramCall&) = delete;
        ProgramCall& operator=(const ProgramCall&) = delete;
        ~ProgramCall();

        /// Whether this is the second time.
        [[nodiscard]] bool IsFromOverride() const noexcept { return _isFromOverride; }

    private:
        const void* _object;
        int _member;
        bool _isFromOverride;
        ProgramCall* _outer;
    };
}
