// Delegates: what they are made of, what they share and what they equal.
#include "tests/Support/Caught.hpp"
#include <System/AsyncCallback.hpp>
#include <System/NullReferenceException.hpp>
#include <functional>

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
