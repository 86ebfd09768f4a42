// What an action throws.
#pragma once
#include <System/ArgumentException.hpp>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <string>

/// The exception, which must be exactly an E; else the test has failed and the result is empty.
template <class E, class Action>
std::optional<E> Caught(Action action)
{
    try
    {
        static_cast<void>(action());
    }
    catch (const E& exception)
    {
        BOOST_TEST((typeid(exception) == typeid(E)));
        return exception;
    }
    catch (const std::exception& exception)
    {
        BOOST_ERROR("another exception: " << exception.what());
        return std::nullopt;
    }
    BOOST_ERROR("no exception");
    return std::nullopt;
}

/// The parameter name in an argument exception; "" if there was none.
template <class E, class Action>
std::string ParameterOf(Action action)
{
    const auto exception = Caught<E>(action);
    return exception ? std::string(exception->ParamName()) : std::string();
}

template <class E, class Action>
std::string MessageOf(Action action)
{
    const auto exception = Caught<E>(action);
    return exception ? std::string(exception->Message()) : std::string();
}
