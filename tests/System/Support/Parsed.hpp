// What is parsed, as text, to be compared with what .NET gives.
#pragma once
#include <System/Array.hpp>
#include <System/DateTimeOffset.hpp>
#include <System/FormatException.hpp>
#include <System/Globalization/CultureInfo.hpp>
#include <System/OverflowException.hpp>
#include <boost/test/unit_test.hpp>

namespace ParseTests
{
    using namespace System;
    using namespace System::Globalization;

    inline const CultureInfo Invariant = CultureInfo::InvariantCulture();

    /// A local time as UTC, so that the time zone of the machine does not matter.
    inline std::string Shown(DateTime date)
    {
        const bool isLocal = date.Kind() == DateTimeKind::Local;
        return std::string((isLocal ? date.ToUniversalTime() : date).ToString("o")) + " " + std::string(ToString(date.Kind()));
    }
    inline std::string Shown(const DateTimeOffset& date)
    {
        return date.ToString("o");
    }
    inline std::string Shown(TimeSpan span)
    {
        return span.ToString();
    }

    /// What is parsed, or the message of the exception.
    template <class Action>
    std::string Result(Action action)
    {
        try
        {
            return Shown(action());
        }
        catch (const FormatException& exception)
        {
            return exception.Message();
        }
        catch (const OverflowException& exception)
        {
            return exception.Message();
        }
    }

    /// Compares; "<today>" stands for the date, which may become another meanwhile.
    template <class Action>
    void Expect(const std::string& input, const std::string& expected, Action action)
    {
        constexpr std::string_view today = "<today>";
        const std::size_t at = expected.find(today);
        std::string result;
        std::string dated;
        for (int i = 0; i != 2; ++i)
        {
            dated = expected;
            if (at != std::string::npos)
            {
                dated.replace(at, today.size(), std::string(DateTime::Today().ToString("yyyy-MM-dd")));
            }
            result = Result(action);
            if (result == dated)
            {
                break;
            }
        }
        BOOST_TEST(result == dated, input << ": " << result << ", expected " << dated);
    }
}
