#include "tests/System/Threading/Support/Blocked.hpp"
#include <tuple>
#include <vector>

using namespace ThreadingTests;

BOOST_AUTO_TEST_CASE_TEMPLATE(numbers_change_and_wrap, T, decltype(std::tuple<int, Int64, UInt32, UInt64>()))
{
    T n = 5;
    BOOST_TEST(Interlocked::Increment(n) == T(6));
    BOOST_TEST(Interlocked::Decrement(n) == T(5));
    BOOST_TEST(Interlocked::Add(n, 10) == T(15));
    BOOST_TEST(Interlocked::Exchange(n, 7) == T(15));
    BOOST_TEST(Interlocked::CompareExchange(n, 9, 8) == T(7));
    BOOST_TEST(Interlocked::CompareExchange(n, 9, 7) == T(7));
    if constexpr (sizeof(T) == 8)
    {
        BOOST_TEST(Interlocked::Read(n) == T(9));
    }
    BOOST_TEST(Interlocked::And(n, 8) == T(9));
    BOOST_TEST(Interlocked::Or(n, 3) == T(8));
    BOOST_TEST(n == T(11));
    n = MaxValue<T>;
    BOOST_TEST(Interlocked::Increment(n) == MinValue<T>);
    BOOST_TEST(Interlocked::Decrement(n) == MaxValue<T>);
}

namespace
{
    template <class T>
    concept CanBeCounted = requires(T& n)
    {
        Interlocked::Increment(n);
        Interlocked::Decrement(n);
        Interlocked::Add(n, T());
        Interlocked::And(n, T());
        Interlocked::Or(n, T());
    };
    template <class T>
    concept CanBeIncremented = requires(T& n)
    {
        Interlocked::Increment(n);
    };
    template <class T>
    concept CanBeRead = requires(T& n)
    {
        Interlocked::Read(n);
    };
    template <class T>
    concept CanBeExchanged = requires(T& n)
    {
        Interlocked::Exchange(n, n);
        Interlocked::CompareExchange(n, n, n);
    };
    enum class Step
    {
        First,
        Second
    };
    struct Structure
    {
        int Field;
    };
}

BOOST_AUTO_TEST_CASE(the_types_are_those_of_dotnet)
{
    static_assert(CanBeCounted<int> && CanBeCounted<UInt32> && CanBeCounted<Int64> && CanBeCounted<UInt64> && CanBeCounted<long long>);
    static_assert(!CanBeIncremented<Int16> && !CanBeIncremented<Byte> && !CanBeIncremented<char> && !CanBeIncremented<bool>);
    static_assert(!CanBeIncremented<double> && !CanBeIncremented<Step> && !CanBeIncremented<int*> && !CanBeIncremented<const int>);
    static_assert(!CanBeIncremented<wchar_t> && !CanBeIncremented<Object>);
    static_assert(CanBeRead<Int64> && CanBeRead<UInt64> && !CanBeRead<int> && !CanBeRead<double> && !CanBeRead<Object>);
    static_assert(CanBeExchanged<int> && CanBeExchanged<IntPtr> && CanBeExchanged<float> && CanBeExchanged<double>);
    static_assert(CanBeExchanged<Int16> && CanBeExchanged<Byte> && CanBeExchanged<bool> && CanBeExchanged<Step>);
    static_assert(CanBeExchanged<Object> && CanBeExchanged<String> && CanBeExchanged<ManualResetEvent> && CanBeExchanged<Array<int>>);
    static_assert(CanBeExchanged<int*> && CanBeExchanged<std::shared_ptr<int>> && CanBeExchanged<Action<>>);
    static_assert(!CanBeExchanged<Structure> && !CanBeExchanged<TimeSpan> && !CanBeExchanged<std::string>);
    Step step = Step::First;
    BOOST_TEST((Interlocked::CompareExchange(step, Step::Second, Step::First) == Step::First && step == Step::Second));
}

BOOST_AUTO_TEST_CASE(pointers_enumerations_and_handles_are_exchanged)
{
    int a = 0;
    int b = 0;
    int* p = &a;
    BOOST_TEST(Interlocked::CompareExchange(p, &b, &a) == &a);
    BOOST_TEST(Interlocked::Exchange(p, nullptr) == &b);
    bool flag = false;
    BOOST_TEST(!Interlocked::Exchange(flag, true));
    double d = 1;
    BOOST_TEST(Interlocked::Exchange(d, 2) == 1);

    ManualResetEvent first = ManualResetEvent(false);
    ManualResetEvent second = ManualResetEvent(true);
    ManualResetEvent variable = first;
    BOOST_TEST((Interlocked::CompareExchange(variable, second, nullptr) == first));
    BOOST_TEST((Interlocked::CompareExchange(variable, second, first) == first));
    BOOST_TEST((variable == second));
    BOOST_TEST((Interlocked::Exchange(variable, nullptr) == second));
    Object object = first;
    BOOST_TEST((Interlocked::CompareExchange(object, 5, first) == first));
    BOOST_TEST((int)object == 5);
    String text = "a";
    BOOST_TEST((Interlocked::Exchange(text, "b") == "a"));
    Volatile::Write(variable, first);
    BOOST_TEST((Volatile::Read(variable) == first));
    Volatile::Write(a, 3);
    BOOST_TEST(Volatile::Read(a) == 3);
    Interlocked::MemoryBarrier();
}

BOOST_AUTO_TEST_CASE(no_change_is_lost)
{
    int count = 0;
    Int64 sum = 0;
    ManualResetEvent shared = ManualResetEvent(false);
    std::vector<Thread> threads;
    for (int i = 0; i != 4; ++i)
    {
        threads.push_back(Started(
            [&]
            {
                for (int n = 0; n != 5000; ++n)
                {
                    Interlocked::Increment(count);
                    Interlocked::Add(sum, 3);
                    Interlocked::Exchange(shared, n % 2 != 0 ? ManualResetEvent(true) : ManualResetEvent(nullptr));
                }
            }));
    }
    for (const Thread& thread : threads)
    {
        Finish(thread);
    }
    BOOST_TEST(count == 20000);
    BOOST_TEST(sum == 60000);
}
