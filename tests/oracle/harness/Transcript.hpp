// What a scenario is, and how it writes down what it observes; the twin of Transcript.cs.
#pragma once
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace Oracle
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    /// A scenario of scenarios/<Name>.cpp: a variable at namespace scope, whose name parameter is the scenario's id.
    class Scenario
    {
    public:
        Scenario(std::string name, void (*run)());
        [[nodiscard]] static const std::vector<Scenario>& All();

        std::string Name;
        void (*Run)();
    };

    struct Line
    {
        std::string Step;
        std::string Observation;
    };

    /// Runs a scenario and returns what it wrote down.
    /// @throws std::logic_error two steps have one name
    std::vector<Line> TranscriptOf(const Scenario& scenario);

    /// Text that is written down as it is.
    struct Raw
    {
        std::string Text;
    };

    std::string Describe(const Exception& exception);
    std::string Describe(const Raw& raw);
    std::string Describe(std::nullptr_t);
    std::string Describe(bool value);
    std::string Describe(const String& text);
    std::string Describe(const char* text);
    std::string Describe(const Object& value);
    std::string Describe(const Array<Byte>& bytes);
    std::string Describe(const LingerOption& option);
    std::string Describe(const MulticastOption& option);
    std::string Describe(const IPv6MulticastOption& option);
    std::string Describe(const IPHostEntry& entry);
    std::string Describe(const Socket& socket);
    std::string Describe(const IAsyncResult& result);

    template <class List>
    std::string DescribeList(const List& list);

    /// Numbers, enumerations, collections and all that has a ToString.
    template <class T>
    std::string Describe(const T& value)
    {
        if constexpr (System::Detail::IsNullable<T>)
        {
            if (value == nullptr)
            {
                return "null";
            }
        }
        if constexpr (requires { value.GetEnumerator(); })
        {
            return DescribeList(value);
        }
        else
        {
            return std::string(std::string_view(System::Detail::TextOf(value)));
        }
    }

    template <class List>
    std::string DescribeList(const List& list)
    {
        if (list == nullptr)
        {
            return "null";
        }
        std::string text;
        for (const auto& value : list)
        {
            text += (text.empty() ? "" : ", ") + Describe(value);
        }
        return "{" + text + "}";
    }
    template <class T>
    std::string Describe(const Array<T>& values)
    {
        return DescribeList(values);
    }
    template <class T>
    std::string Describe(const Collections::Generic::List<T>& values)
    {
        return DescribeList(values);
    }

    /// Several values as one observation.
    template <class... T>
    Raw Several(const T&... values)
    {
        std::string text;
        [[maybe_unused]] bool isFirst = true;
        ((text += (std::exchange(isFirst, false) ? "" : ", ") + Describe(values)), ...);
        return {text};
    }

    /// What the following steps begin with.
    void Section(const std::string& name);
    void Note(const std::string& step, const std::string& observation);

    std::string DescriptionOf(const std::function<std::string()>& action);

    template <class Action>
    std::string ValueText(const Action& action)
    {
        if constexpr (std::is_void_v<decltype(action())>)
        {
            action();
            return "ok";
        }
        else
        {
            return Describe(action());
        }
    }

    /// The value of a call or the exception that it throws.
    template <class Action>
    std::string OutcomeText(const Action& action)
    {
        return DescriptionOf([&]() -> std::string { return ValueText(action); });
    }

    /// Which exception a call throws, or that it throws none.
    template <class Action>
    Raw Outcome(const Action& action)
    {
        return {OutcomeText([&] { static_cast<void>(action()); })};
    }

    /// Writes down the value of a call or the exception that it throws.
    template <class Action>
    void Observe(const std::string& step, const Action& action)
    {
        Note(step, OutcomeText(action));
    }

    std::string ToldBy(const std::function<std::string()>& action);

    /// As Observe, with the message of the exception.
    template <class Action>
    void ObserveText(const std::string& step, const Action& action)
    {
        Note(step, ToldBy([&]() -> std::string { return ValueText(action); }));
    }

    std::string PartText(const String& text);

    /// The name of a step, made of its parts.
    template <class... T>
    String At(const T&... parts)
    {
        std::string step;
        const auto add = [&](const auto& part)
        {
            if constexpr (std::is_convertible_v<decltype(part), String> && !std::is_null_pointer_v<std::decay_t<decltype(part)>>)
            {
                step += PartText(part);
            }
            else
            {
                step += Describe(part);
            }
        };
        (add(parts), ...);
        return String(step);
    }

    [[nodiscard]] std::string Plain(const String& text);
}
