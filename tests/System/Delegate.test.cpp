// Delegates: what they are made of, what they share and what they equal.
#include "tests/Support/Caught.hpp"
#include <System/AsyncCallback.hpp>
#include <System/NullReferenceException.hpp>
#include <functional>
#include <memory>

using namespace System;

namespace
{
    int calls = 0;
    void Count(int n)
    {
        calls += n;
    }
    void Overloaded(int n)
    {
        calls += n;
    }
    [[maybe_unused]] void Overloaded(const String&) {}
    int Twice(int n)
    {
        return 2 * n;
    }

    struct Base
    {
        void FromBase(int n) { Sum += n; }
        int Sum = 0;
    };
    struct Counter : Base
    {
        void Add(int n) { Sum += n; }
        void AddConst(int n) const { calls += n; }
        void Over(int n) { Sum += n; }
        void Over(const String&) {}
        void ByReference(const int& n) { Sum += n; }
        int Result(int n) { return Sum += n; }
        static void Static(int n) { calls += n; }
    };

    using Callback = Action<int>;
}

BOOST_AUTO_TEST_CASE(functions_bind)
{
    calls = 0;
    Callback{Count}(1);
    Callback{&Count}.Invoke(1);
    Callback{Overloaded}(1);
    Callback{&Counter::Static}(1);
    Callback implicit = Count;
    implicit->Invoke(1);
    BOOST_TEST(calls == 5);
    BOOST_TEST((Func<int, int>(Twice)(4) == 8));
}

BOOST_AUTO_TEST_CASE(objects_bind_with_their_methods)
{
    calls = 0;
    Counter counter;
    Callback(&counter, &Counter::Add)(1);
    Callback(&counter, &Counter::Over)(1);
    Callback(&counter, &Counter::ByReference)(1);
    Callback(&counter, &Counter::FromBase)(1);
    Callback(&counter, &Counter::Result)(1);
    Callback(&counter, &Counter::AddConst)(1);
    BOOST_TEST((counter.Sum == 5 && calls == 1));
    const auto shared = std::make_shared<Counter>();
    const Callback keeps(shared, &Counter::Add);
    BOOST_TEST(shared.use_count() == 2);
    keeps(3);
    BOOST_TEST(shared->Sum == 3);
    const Func<int, int> result(shared, &Counter::Result);
    BOOST_TEST(result(4) == 7);
}

BOOST_AUTO_TEST_CASE(handles_bind_with_their_methods)
{
    const String text = "hello";
    const Func<String> trim(text, static_cast<String (String::*)() const>(&String::Trim));
    BOOST_TEST((trim() == "hello"));
    const Func<int> length(text, &String::Length);
    BOOST_TEST(length() == 5);
}

BOOST_AUTO_TEST_CASE(lambdas_and_callables_bind)
{
    int sum = 0;
    Callback([&](int n) { sum += n; })(1);
    Callback([&](auto n) { sum += n; })(1);
    const std::function<void(int)> function = [&](int n) { sum += n; };
    Callback callback = function;
    callback(1);
    std::string large(200, 'x');
    callback = [&, large](int n) { sum += n * static_cast<int>(large.size()); };
    callback(1);
    BOOST_TEST(sum == 203);
    const Func<int> fewer = [] { return 7; };
    BOOST_TEST(fewer() == 7);
    static_assert(!std::is_convertible_v<void (*)(String), Callback>);
    static_assert(!std::is_constructible_v<Callback, void (*)()>);
}

BOOST_AUTO_TEST_CASE(copies_of_a_changing_closure_share_it)
{
    const Func<int> first = [n = 0]() mutable { return ++n; };
    const Func<int> second = first;
    BOOST_TEST(first() == 1);
    BOOST_TEST(second() == 2);
    BOOST_TEST((first == second));
}

BOOST_AUTO_TEST_CASE(null_has_nothing_to_call)
{
    const Callback null = nullptr;
    BOOST_TEST((null == nullptr && !null && Callback() == null && Callback(static_cast<void (*)(int)>(nullptr)) == nullptr));
    BOOST_TEST((Callback(std::function<void(int)>()) == nullptr));
    Caught<NullReferenceException>([&] { return null(1), 0; });
    Caught<NullReferenceException>([&] { return null.Invoke(1), 0; });
    Callback assigned = Count;
    assigned = nullptr;
    BOOST_TEST((assigned == nullptr));
    Counter* nobody = nullptr;
    const Callback bound(nobody, &Counter::Add);
    Caught<NullReferenceException>([&] { return bound(1), 0; });
}

BOOST_AUTO_TEST_CASE(equality_is_of_target_and_method)
{
    Counter one, two;
    BOOST_TEST((Callback(Count) == Callback(Count) && Callback(Count) != Callback(Overloaded)));
    BOOST_TEST((Callback(&one, &Counter::Add) == Callback(&one, &Counter::Add)));
    BOOST_TEST((Callback(&one, &Counter::Add) != Callback(&two, &Counter::Add)));
    BOOST_TEST((Callback(&one, &Counter::Add) != Callback(&one, &Counter::FromBase)));
    const Callback lambda = [](int) {};
    BOOST_TEST((lambda != nullptr && lambda != Callback(Count)));
}

BOOST_AUTO_TEST_CASE(a_copy_of_a_lambda_equals_it)
{
    int sum = 0;
    const Callback lambda = [&sum](int n) { sum += n; };
    const Callback copy = lambda;
    BOOST_TEST((lambda == copy));
    Callback other = [&sum](int n) { sum -= n; };
    BOOST_TEST((lambda != other));
    other = lambda;
    BOOST_TEST((lambda == other));
    const Callback capturing = [text = std::string("text"), shared = std::make_shared<int>(1), sum](int)
    { (void)text, (void)shared, (void)sum; };
    const Callback second = capturing;
    BOOST_TEST((capturing == second));
    const Callback mixed = [shared = std::make_shared<int>(1), sum](int) { (void)shared, (void)sum; };
    other = mixed;
    BOOST_TEST((mixed == other && mixed != capturing));
}

BOOST_AUTO_TEST_CASE(a_delegate_replaces_itself_safely)
{
    const auto shared = std::make_shared<Counter>();
    Callback callback(shared, &Counter::Add);
    const Callback& alias = callback;
    callback = alias;
    callback(1);
    callback = Count;
    BOOST_TEST((shared->Sum == 1 && shared.use_count() == 1));
}

namespace
{
    String trace;
    void TraceA()
    {
        trace += "A";
    }
    void TraceB()
    {
        trace += "B";
    }
    String TraceOf(const Action<>& action)
    {
        trace = "";
        action();
        return trace;
    }
    const Action<> A = TraceA;
    const Action<> B = TraceB;
    const Action<> C = [] { trace += "C"; };
}

BOOST_AUTO_TEST_CASE(a_sum_calls_all_in_order)
{
    BOOST_TEST((TraceOf(A + B) == "AB" && TraceOf(A + B + C) == "ABC" && TraceOf((A + B) + (C + A)) == "ABCA"));
    BOOST_TEST((TraceOf(A + TraceB) == "AB" && TraceOf(TraceA + B) == "AB" && TraceOf(A + [] { trace += "L"; }) == "AL"));
    Action<> action;
    action += TraceA;
    action += [] { trace += "L"; };
    action += A + B;
    BOOST_TEST((TraceOf(action) == "ALAB"));
    action += action;
    BOOST_TEST((TraceOf(action) == "ALABALAB"));
}

BOOST_AUTO_TEST_CASE(null_adds_and_removes_nothing)
{
    const Action<> null;
    BOOST_TEST((A + null == A && null + A == A && null + null == nullptr && A + nullptr == A && nullptr + A == A));
    BOOST_TEST((A - null == A && null - A == nullptr && null - null == nullptr && A - nullptr == A));
    Action<> action = nullptr;
    action += nullptr;
    action -= A;
    BOOST_TEST((action == nullptr));
    BOOST_TEST((Action<>::Combine(A, null) == A && Action<>::Remove(A, A) == nullptr));
}

BOOST_AUTO_TEST_CASE(the_last_occurrence_is_removed)
{
    const Action<> ab = A + B;
    const Action<> abab = ab + ab;
    BOOST_TEST((TraceOf(abab - ab) == "AB" && TraceOf(abab - B) == "ABA" && TraceOf(abab - A) == "ABB"));
    BOOST_TEST((TraceOf(abab - (B + A)) == "AB" && abab - (A + A) == abab && ab - C == ab && ab - (A + B + A) == ab && A - ab == A));
    BOOST_TEST((ab - ab == nullptr && ab - B == A && ab - A == B && A - A == nullptr));
    Action<> action = abab;
    action -= TraceB;
    action -= TraceB;
    BOOST_TEST((action == A + A));
    action -= TraceA;
    action -= TraceA;
    BOOST_TEST((action == nullptr));
    Caught<NullReferenceException>([&] { return action(), 0; });
}

BOOST_AUTO_TEST_CASE(sums_are_equal_by_what_they_call)
{
    BOOST_TEST((A + B == Action<>(TraceA) + TraceB && A + B != B + A && A + B != A && A != A + A && A + B != nullptr));
    const Action<> copy = A + C;
    BOOST_TEST((copy == A + C));
    Action<> other = copy;
    BOOST_TEST((other == copy));
}

BOOST_AUTO_TEST_CASE(a_copy_does_not_change_with_its_original)
{
    Action<> original = A + B;
    const Action<> copy = original;
    original += C;
    BOOST_TEST((TraceOf(copy) == "AB" && TraceOf(original) == "ABC"));
    original -= A;
    BOOST_TEST((TraceOf(copy) == "AB" && TraceOf(original) == "BC"));
}

BOOST_AUTO_TEST_CASE(a_sum_gives_the_last_result)
{
    calls = 0;
    Func<int> one = [&] { return ++calls, 1; };
    one += [&] { return ++calls, 2; };
    BOOST_TEST((one() == 2 && calls == 2));
    Func<int, int> twice = Twice;
    twice += [](int n) { return n + 1; };
    BOOST_TEST((twice(5) == 6 && twice.Invoke(7) == 8));
}

BOOST_AUTO_TEST_CASE(each_gets_the_arguments)
{
    std::string seen;
    Action<std::string> take = [&](std::string text) { seen += std::string(std::move(text)); };
    take += take;
    take += [&](std::string text) { seen += text; };
    take("a long text that a move would take away;");
    BOOST_TEST(seen.size() == 3 * std::string("a long text that a move would take away;").size());
    Action<int&> change = [](int& n) { ++n; };
    change += change;
    int n = 0;
    change(n);
    BOOST_TEST(n == 2);
    const auto owner = std::make_shared<int>(1);
    Action<std::shared_ptr<int>> keep = [](std::shared_ptr<int> p) { p.reset(); };
    keep += [](std::shared_ptr<int> p) { *p += 1; };
    keep(owner);
    BOOST_TEST((*owner == 2 && owner.use_count() == 1));
    // What cannot be copied can still be handed to one.
    Action<std::unique_ptr<int>> consume = [&](std::unique_ptr<int> p) { n = *p; };
    consume(std::make_unique<int>(9));
    BOOST_TEST(n == 9);
}

BOOST_AUTO_TEST_CASE(an_exception_ends_the_calls)
{
    Action<> action = A;
    action += [] { throw NullReferenceException("x"); };
    action += B;
    trace = "";
    Caught<NullReferenceException>([&] { return action(), 0; });
    BOOST_TEST((trace == "A"));
}

BOOST_AUTO_TEST_CASE(a_list_that_replaces_itself_while_it_is_called_goes_on)
{
    calls = 0;
    Action<> action = [] {};
    action += [&, keep = std::make_shared<int>(5)]
    {
        action = nullptr;
        calls += *keep;
    };
    action += [&] { ++calls; };
    action();
    BOOST_TEST((calls == 6 && action == nullptr));
}

BOOST_AUTO_TEST_CASE(bound_methods_are_removed_by_object_and_method)
{
    Counter one, two;
    Callback callback(&one, &Counter::Add);
    callback += Callback(&two, &Counter::Add);
    callback += {&one, &Counter::FromBase};
    callback(1);
    callback -= Callback(&one, &Counter::Add);
    callback(1);
    BOOST_TEST((one.Sum == 3 && two.Sum == 2));
}

BOOST_AUTO_TEST_CASE(every_delegate_type_adds)
{
    calls = 0;
    AsyncCallback callback = [&](IAsyncResult) { ++calls; };
    callback += [&](IAsyncResult) { ++calls; };
    callback(nullptr);
    BOOST_TEST(calls == 2);
    static_assert(sizeof(Callback) == 5 * sizeof(void*));
}

BOOST_AUTO_TEST_CASE(a_delegate_that_was_moved_from_holds_nothing)
{
    const auto held = std::make_shared<int>(5);
    Func<int> from = [held] { return *held; };
    const Func<int> to = std::move(from);
    BOOST_TEST((held.use_count() == 2 && from == nullptr && to() == 5));
    int seen = 0;
    Action<int> plain = [at = &seen](int value) { *at = value; }; // nothing to destroy: its bytes are moved
    const Action<int> moved = std::move(plain);
    moved(7);
    BOOST_TEST((seen == 7 && plain == nullptr));
}
