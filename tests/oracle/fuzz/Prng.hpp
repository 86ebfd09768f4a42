// The pseudo-random numbers of the fuzzer.
#pragma once
#include <cstdint>

/// splitmix64, the twin of Prng.cs.
class Prng
{
public:
    Prng(std::uint64_t seed, std::uint64_t index) : _state(seed)
    {
        const auto mixed = Next();
        _state = mixed ^ (index * 0xD1342543DE82EF95ULL);
    }

    std::uint64_t Next()
    {
        _state += 0x9E3779B97F4A7C15ULL;
        auto z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    int Below(int limit) { return static_cast<int>(Next() % static_cast<std::uint64_t>(limit)); }

    /// True in one of n cases.
    bool Once(int n) { return Below(n) == 0; }

private:
    std::uint64_t _state;
};
