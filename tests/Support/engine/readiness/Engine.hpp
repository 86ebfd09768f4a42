// What tests ask of the engine `readiness`. The same names are in each folder beside this one; CMake picks.
#pragma once

namespace Engine
{
    /// System calls for a request whose read fills its buffer: on one connection; and on many, beside the wait that they share. After the
    /// engine's attempt finds nothing more, Boost.Asio makes one of its own before it waits.
    inline constexpr int CallsOfOne = 5;
    inline constexpr int CallsOfMany = 4;
}
