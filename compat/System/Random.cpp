#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Random.hpp>
#include <bit>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <random>

namespace System
{
    namespace
    {
        /// Knuth's subtractive generator, with the slip in its set-up that .NET keeps for its sequences' sake.
        class RandomData final : public Detail::ObjectData
        {
        public:
            RandomData(int seed, bool isShared)
            {
                if (isShared)
                {
                    _mutex.emplace();
                }
                int last = 161803398 - (seed == MinValue<int> ? MaxValue<int> : std::abs(seed));
                int next = 1;
                _state[55] = last;
                for (int i = 1, at = 0; i != 55; ++i)
                {
                    at = (at + 21) % 55;
                    _state[at] = next;
                    next = Difference(last, next);
                    last = _state[at];
                }
                for (int round = 0; round != 4; ++round)
                {
                    for (int i = 1; i != 56; ++i)
                    {
                        _state[i] = Difference(_state[i], _state[1 + (i + 30) % 55]);
                    }
                }
            }

            const Detail::TypeInfo& GetType() const noexcept override { return Random::Type(); }

            [[nodiscard]] std::unique_lock<std::mutex> Lock()
            {
                return _mutex ? std::unique_lock(*_mutex) : std::unique_lock<std::mutex>();
            }
            int Sample()
            {
                _next = _next % 55 + 1;
                _nextBehind = _nextBehind % 55 + 1;
                // Not Difference: the largest number is avoided before the sign is looked at.
                int sample = Subtract(_state[_next], _state[_nextBehind]);
                if (sample == MaxValue<int>)
                {
                    --sample;
                }
                if (sample < 0)
                {
                    sample += MaxValue<int>;
                }
                return _state[_next] = sample;
            }
            double SampleDouble() { return Sample() * (1.0 / MaxValue<int>); }
            int Below(int limit) { return static_cast<int>(SampleDouble() * limit); }
            /// For ranges that an int does not hold.
            double SampleLarge()
            {
                double sample = Sample();
                if (Sample() % 2 == 0)
                {
                    sample = -sample;
                }
                return (sample + (MaxValue<int> - 1)) / (2U * static_cast<UInt32>(MaxValue<int>) - 1);
            }
            UInt64 SampleBits()
            {
                UInt64 bits = static_cast<UInt64>(Below(1 << 22));
                bits |= static_cast<UInt64>(Below(1 << 22)) << 22;
                return bits | static_cast<UInt64>(Below(1 << 20)) << 44;
            }

        private:
            static int Subtract(int left, int right) noexcept
            {
                return static_cast<int>(static_cast<UInt32>(left) - static_cast<UInt32>(right));
            }
            static int Difference(int left, int right) noexcept
            {
                const int difference = Subtract(left, right);
                return difference < 0 ? difference + MaxValue<int> : difference;
            }

            int _state[56] = {};
            int _next = 0;
            int _nextBehind = 21;
            std::optional<std::mutex> _mutex;
        };

        int SeedByChance()
        {
            return static_cast<int>(std::random_device()() & 0x7fffffff);
        }

        [[noreturn]] void ThrowMinimumAboveMaximum()
        {
            Detail::ThrowArgumentOutOfRange("minValue", "'minValue' cannot be greater than maxValue.");
        }
    }

    const Detail::TypeInfo& Random::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Random", typeid(Random)};
        return type;
    }

    Random::Random() : Random(SeedByChance()) {}

    Random::Random(int seed) : Random(Detail::Adopt, new RandomData(seed, false)) {}

    Random Random::Shared()
    {
        // Never destroyed: threads may use it while the program ends.
        static const Random& shared = *new Random(Detail::Adopt, new RandomData(SeedByChance(), true));
        return shared;
    }

    int Random::Next() const
    {
        auto& random = Self<RandomData>();
        const auto lock = random.Lock();
        return random.Sample();
    }

    int Random::Next(int maxValue) const
    {
        auto& random = Self<RandomData>();
        if (maxValue < 0)
        {
            Detail::ThrowNegative("maxValue", maxValue);
        }
        const auto lock = random.Lock();
        return random.Below(maxValue);
    }

    int Random::Next(int minValue, int maxValue) const
    {
        auto& random = Self<RandomData>();
        if (minValue > maxValue)
        {
            ThrowMinimumAboveMaximum();
        }
        const auto lock = random.Lock();
        const Int64 range = static_cast<Int64>(maxValue) - minValue;
        return range <= MaxValue<int> ? random.Below(static_cast<int>(range)) + minValue
                                      : static_cast<int>(static_cast<Int64>(random.SampleLarge() * static_cast<double>(range)) + minValue);
    }

    Int64 Random::NextInt64() const
    {
        auto& random = Self<RandomData>();
        const auto lock = random.Lock();
        UInt64 bits;
        do
        {
            bits = random.SampleBits() >> 1;
        } while (bits == static_cast<UInt64>(MaxValue<Int64>));
        return static_cast<Int64>(bits);
    }

    Int64 Random::NextInt64(Int64 maxValue) const
    {
        if (maxValue < 0)
        {
            Detail::ThrowNegative("maxValue", maxValue);
        }
        return NextInt64(0, maxValue);
    }

    Int64 Random::NextInt64(Int64 minValue, Int64 maxValue) const
    {
        auto& random = Self<RandomData>();
        if (minValue > maxValue)
        {
            ThrowMinimumAboveMaximum();
        }
        const auto lock = random.Lock();
        const UInt64 range = static_cast<UInt64>(maxValue) - static_cast<UInt64>(minValue);
        if (range <= 1)
        {
            return minValue;
        }
        const int bits = static_cast<int>(std::bit_width(range - 1));
        UInt64 sample;
        do
        {
            sample = random.SampleBits() >> (64 - bits);
        } while (sample >= range);
        return static_cast<Int64>(sample + static_cast<UInt64>(minValue));
    }

    double Random::NextDouble() const
    {
        auto& random = Self<RandomData>();
        const auto lock = random.Lock();
        return random.SampleDouble();
    }

    float Random::NextSingle() const
    {
        auto& random = Self<RandomData>();
        const auto lock = random.Lock();
        float sample;
        do
        {
            sample = static_cast<float>(random.SampleDouble());
        } while (!(sample < 1.0F));
        return sample;
    }

    void Random::NextBytes(const Array<Byte>& buffer) const
    {
        if (!buffer)
        {
            Detail::ThrowArgumentNull("buffer");
        }
        NextBytes(buffer.AsSpan());
    }

    void Random::NextBytes(Span<Byte> buffer) const
    {
        auto& random = Self<RandomData>();
        const auto lock = random.Lock();
        for (Byte& byte : buffer)
        {
            byte = static_cast<Byte>(random.Sample());
        }
    }
}
