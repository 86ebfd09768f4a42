/// splitmix64, the twin of Prng.hpp.
sealed class Prng
{
    private ulong _state;

    public Prng(ulong seed, ulong index)
    {
        _state = seed;
        ulong mixed = Next();
        _state = mixed ^ (index * 0xD1342543DE82EF95UL);
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// True in one of n cases.
    public bool Once(int n) => Below(n) == 0;
}
