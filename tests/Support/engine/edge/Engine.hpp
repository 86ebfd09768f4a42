// What tests ask of the engine `edge`. The same names are in each folder beside this one; CMake picks.
#pragma once

namespace Engine
{
    /// System calls for a request whose read fills its buffer: on one connection; and on many, beside the wait that they share.
    inline constexpr int CallsOfOne = 4;
    inline constexpr int CallsOfMany = 3;
}
