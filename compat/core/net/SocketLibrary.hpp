// Makes the OS's socket library ready for use.
#pragma once

namespace System::Core
{
    /// Starts the socket library at the first call and has it stopped when the process ends.
    void StartSockets();
}
