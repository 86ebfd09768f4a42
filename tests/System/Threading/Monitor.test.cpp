#include "tests/System/Threading/Support/Blocked.hpp"
#include <System/Collections/Generic/Dictionary.hpp>
#include <memory>
#include <queue>
#include <vector>

using namespace ThreadingTests;

namespace
{
    struct Account
    {
        void Deposit(int amount)
        {
            Lock guard(this);
            Balance += amount;
        }
        int Balance = 0;
    };

    /// Whether another thread would have to wait.
    template <class T>
    bool IsLocked(const T& object)
    {
        bool entered = false;
        Finish(Started(
            [&]
            {
                entered = Monitor::TryEnter(object);
                if (entered)
                {
                    Monitor::Exit(object);
                }
            }));
        return !entered;
    }

    template <class T>
    void CheckLock(const T& object)
    {
        BOOST_TEST(!IsLocked(object));
        {
            Lock guard(object);
            BOOST_TEST(IsLocked(object));
            BOOST_TEST(Monitor::IsEntered(object));
            {
                Lock again(object);
            }
            BOOST_TEST(IsLocked(object));
        }
        BOOST_TEST(!IsLocked(object));
        BOOST_TEST(!Monitor::IsEntered(object));
    }
}

BOOST_AUTO_TEST_CASE(anything_with_an_identity_can_be_locked)
{
    CheckLock(Object());
    CheckLock(ManualResetEvent(false));
    CheckLock(std::make_shared<Account>());
    Account account;
    CheckLock(&account);
    CheckLock(Object(std::make_shared<Account>()));
    CheckLock(Array<int>(1));
}

BOOST_AUTO_TEST_CASE(what_has_no_identity_cannot_be_locked)
{
    static_assert(!std::is_constructible_v<Lock, int> && !std::is_constructible_v<Lock, bool> && !std::is_constructible_v<Lock, double>);
    static_assert(!std::is_constructible_v<Lock, TimeSpan> && !std::is_constructible_v<Lock, Account>);
    static_assert(!std::is_constructible_v<Lock, std::nullptr_t> && !std::is_constructible_v<Lock, EventResetMode>);
    static_assert(!std::is_constructible_v<Lock, const char*> && !std::is_constructible_v<Lock, const char(&)[2]>);
    static_assert(std::is_constructible_v<Lock, Object&> && std::is_constructible_v<Lock, String> &&
                  std::is_constructible_v<Lock, Account*>);
    static_assert(std::is_constructible_v<Lock, const std::shared_ptr<const Account>&> && std::is_constructible_v<Lock, WaitHandle>);
}

BOOST_AUTO_TEST_CASE(an_element_of_a_dictionary_can_be_locked)
{
    Collections::Generic::Dictionary<String, Object> objects;
    objects["a"] = Object();
    Lock guard(objects["a"]);
    BOOST_TEST(IsLocked(Object(objects["a"])));
    using NumberElement = decltype(Collections::Generic::Dictionary<String, int>()["a"]);
    static_assert(!std::is_constructible_v<Lock, NumberElement>);
}

BOOST_AUTO_TEST_CASE(a_lock_is_of_the_object_and_not_of_the_variable)
{
    Object object;
    Object same = object;
    ManualResetEvent event = ManualResetEvent(false);
    auto account = std::make_shared<Account>();
    Lock guard(object);
    Lock guard2(event);
    Lock guard3(account);
    BOOST_TEST(IsLocked(same));
    BOOST_TEST(IsLocked(WaitHandle(event)));
    BOOST_TEST(IsLocked(Object(event)));
    BOOST_TEST(IsLocked(account.get()));
    BOOST_TEST(!IsLocked(Object()));
}

BOOST_AUTO_TEST_CASE(a_lock_keeps_its_object_alive)
{
    Object object;
    Lock guard(object);
    object = Object();
    BOOST_TEST(!IsLocked(object));
}

BOOST_AUTO_TEST_CASE(what_a_lock_guards_is_changed_by_one_thread_at_a_time)
{
    auto account = std::make_shared<Account>();
    std::vector<Thread> threads;
    for (int i = 0; i != 4; ++i)
    {
        threads.push_back(Started(
            [=]
            {
                for (int n = 0; n != 2000; ++n)
                {
                    account->Deposit(1);
                }
            }));
    }
    for (const Thread& thread : threads)
    {
        Finish(thread);
    }
    BOOST_TEST(account->Balance == 8000);
}

BOOST_AUTO_TEST_CASE(enter_says_that_it_has_taken_the_lock)
{
    Object object;
    bool taken = false;
    Monitor::Enter(object, taken);
    BOOST_TEST(taken);
    BOOST_CHECK_THROW(Monitor::Enter(object, taken), ArgumentException);
    Finish(Started(
        [=]
        {
            bool other = false;
            Monitor::TryEnter(object, other);
            Check(!other);
            Monitor::TryEnter(object, 2, other);
            Check(!other);
            Check(!Monitor::TryEnter(object, TimeSpan::FromMilliseconds(1)));
            CheckThrows<SynchronizationLockException>([=] { Monitor::Exit(object); });
        }));
    Monitor::Exit(object);
    BOOST_CHECK_THROW(Monitor::Exit(object), SynchronizationLockException);
    BOOST_CHECK_THROW(Monitor::Pulse(object), SynchronizationLockException);
    BOOST_CHECK_THROW(Monitor::PulseAll(object), SynchronizationLockException);
    BOOST_CHECK_THROW(Monitor::Wait(object), SynchronizationLockException);
    BOOST_CHECK_THROW(Monitor::TryEnter(object, -2), ArgumentOutOfRangeException);
    BOOST_CHECK_EXCEPTION(Monitor::Enter(nullptr), ArgumentNullException, [](auto& e) { return e.ParamName() == nullptr; });
    BOOST_CHECK_THROW(Monitor::Enter(std::shared_ptr<Account>()), ArgumentNullException);
    BOOST_CHECK_THROW(Monitor::Enter(ManualResetEvent(nullptr)), ArgumentNullException);
}

BOOST_AUTO_TEST_CASE(a_waiting_thread_goes_on_when_it_is_pulsed_and_the_lock_is_free)
{
    Object monitor;
    bool ready = false;
    Thread waiter = Started(
        [&]
        {
            Lock guard(monitor);
            Lock again(monitor);
            while (!ready)
            {
                Check(Monitor::Wait(monitor));
            }
            Check(Monitor::IsEntered(monitor));
        });
    AwaitBlocked(waiter);
    {
        Lock guard(monitor);
        ready = true;
        Monitor::Pulse(monitor);
        BOOST_TEST(waiter.IsAlive());
    }
    Finish(waiter);
    BOOST_TEST(!IsLocked(monitor));
}

BOOST_AUTO_TEST_CASE(pulse_wakes_one_and_pulse_all_the_rest)
{
    Object monitor;
    int woken = 0;
    std::vector<Thread> waiters;
    for (int i = 0; i != 3; ++i)
    {
        waiters.push_back(Started(
            [&]
            {
                Lock guard(monitor);
                Monitor::Wait(monitor);
                ++woken;
            }));
        AwaitBlocked(waiters.back());
    }
    {
        Lock guard(monitor);
        Monitor::Pulse(monitor);
    }
    Finish(waiters[0]);
    {
        Lock guard(monitor);
        BOOST_TEST(woken == 1);
        Monitor::PulseAll(monitor);
    }
    Finish(waiters[1]);
    Finish(waiters[2]);
    BOOST_TEST(woken == 3);
}

BOOST_AUTO_TEST_CASE(a_wait_ends_when_the_time_is_up_and_holds_the_lock_again)
{
    Object monitor;
    Lock guard(monitor);
    BOOST_TEST(!Monitor::Wait(monitor, 0));
    BOOST_TEST(!Monitor::Wait(monitor, 2));
    BOOST_TEST(!Monitor::Wait(monitor, TimeSpan::FromMilliseconds(1)));
    BOOST_TEST(IsLocked(monitor));
}

BOOST_AUTO_TEST_CASE(producers_and_consumers_lose_nothing)
{
    Object monitor;
    std::queue<int> items;
    int sum = 0;
    constexpr int Items = 1000;
    std::vector<Thread> threads;
    for (int i = 0; i != 2; ++i)
    {
        threads.push_back(Started(
            [&]
            {
                for (int n = 0; n != Items; ++n)
                {
                    Lock guard(monitor);
                    while (items.empty())
                    {
                        Monitor::Wait(monitor);
                    }
                    sum += items.front();
                    items.pop();
                }
            }));
        threads.push_back(Started(
            [&]
            {
                for (int n = 0; n != Items; ++n)
                {
                    Lock guard(monitor);
                    items.push(1);
                    Monitor::Pulse(monitor);
                }
            }));
    }
    for (const Thread& thread : threads)
    {
        Finish(thread);
    }
    BOOST_TEST(sum == 2 * Items);
}
