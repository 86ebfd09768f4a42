// Texts and causes of the exceptions; expectations were taken from .NET 10 on Linux.
#include "Os.hpp"
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ApplicationException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Environment.hpp>
#include <System/IO/EndOfStreamException.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/OverflowException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/Threading/SemaphoreFullException.hpp>
#include <System/TimeoutException.hpp>
#include <thread>

using namespace System;
using namespace System::ComponentModel;
using namespace System::IO;
using namespace System::Net::Sockets;
using namespace System::Runtime::InteropServices;

namespace
{
    class MyException : public Exception
    {
    public:
        using Exception::Exception;
    };
    class SilentException : public InvalidOperationException
    {
    public:
        SilentException() = default;
        [[nodiscard]] String Message() const override { return "own message"; }
    };

    const String NewLine = Environment::NewLine();
    const String End = NewLine + "   --- End of inner exception stack trace ---";
    const InvalidOperationException Inner("inner");
    const String InnerText = NewLine + " ---> System.InvalidOperationException: inner";
    const String Null = nullptr;
}

BOOST_AUTO_TEST_CASE(exception_has_a_message_always)
{
    BOOST_TEST(Exception().Message() == "Exception of type 'System.Exception' was thrown.");
    BOOST_TEST(Exception(Null).Message() == "Exception of type 'System.Exception' was thrown.");
    BOOST_TEST((Exception("").Message() == "" && Exception("").ToString() == "System.Exception"));
    BOOST_TEST(Exception("m").ToString() == "System.Exception: m");
    BOOST_TEST(MyException().Message() == "Exception of type 'MyException' was thrown.");
    BOOST_TEST((MyException("q").ToString() == "MyException: q" && SilentException().ToString() == "SilentException: own message"));
    BOOST_TEST(SystemException(Null).Message() == "Exception of type 'System.SystemException' was thrown.");
    BOOST_TEST(IOException(Null).Message() == "Exception of type 'System.IO.IOException' was thrown.");
    BOOST_TEST(InvalidOperationException(Null).Message() == "Operation is not valid due to the current state of the object.");
}

BOOST_AUTO_TEST_CASE(inner_exceptions_print_and_keep_their_class)
{
    BOOST_TEST(Exception("m", Inner).ToString() == "System.Exception: m" + InnerText + End);
    const Exception nested("m", Exception("n", ArgumentException("o", "p")));
    BOOST_TEST(nested.ToString() == "System.Exception: m" + NewLine + " ---> System.Exception: n" + NewLine +
                                        " ---> System.ArgumentException: o (Parameter 'p')" + End + End);
    BOOST_TEST(dynamic_cast<const ArgumentException&>(*nested.GetBaseException()).ParamName() == "p");
    const Exception alone("z");
    BOOST_TEST((alone.GetBaseException() == &alone && alone.InnerException() == nullptr));
    const IOException wrapped("w", SocketException(10061));
    const auto* socketError = dynamic_cast<const SocketException*>(wrapped.InnerException());
    BOOST_REQUIRE(socketError != nullptr);
    BOOST_TEST(socketError->ErrorCode() == 10061);
    const IOException copy = wrapped;
    BOOST_TEST(copy.InnerException() == socketError);
}

BOOST_AUTO_TEST_CASE(a_programs_own_exception_is_kept_as_a_cause)
{
    std::optional<Exception> outer;
    try
    {
        throw MyException("mine");
    }
    catch (const Exception& exception)
    {
        outer.emplace("outer", exception);
    }
    BOOST_TEST(dynamic_cast<const MyException*>(outer->InnerException()) != nullptr);
    // One that nobody threw can only be copied as a class of the library, but it looks the same.
    const Exception unthrown("outer", MyException("q", MyException("w")));
    BOOST_TEST(unthrown.ToString() ==
               "System.Exception: outer" + NewLine + " ---> MyException: q" + NewLine + " ---> MyException: w" + End + End);
    BOOST_TEST(dynamic_cast<const InvalidOperationException*>(Exception("o", SilentException()).InnerException()) != nullptr);
}

BOOST_AUTO_TEST_CASE(argument_exceptions_name_the_parameter)
{
    BOOST_TEST(ArgumentException().Message() == "Value does not fall within the expected range.");
    BOOST_TEST(ArgumentException("m", "p").Message() == "m (Parameter 'p')");
    BOOST_TEST(ArgumentException(Null, "p").Message() == "Value does not fall within the expected range. (Parameter 'p')");
    BOOST_TEST((ArgumentException("m", "").Message() == "m" && ArgumentException("", "p").Message() == " (Parameter 'p')"));
    BOOST_TEST(ArgumentException("m", "p", Inner).ToString() == "System.ArgumentException: m (Parameter 'p')" + InnerText + End);
    BOOST_TEST((ArgumentException("m").ParamName() == nullptr && ArgumentException("m", "p").ParamName() == "p"));

    BOOST_TEST(ArgumentNullException().Message() == "Value cannot be null.");
    BOOST_TEST(ArgumentNullException("p").Message() == "Value cannot be null. (Parameter 'p')");
    BOOST_TEST(ArgumentNullException("p", "m").Message() == "m (Parameter 'p')");
    BOOST_TEST(ArgumentNullException("p", Null).Message() == "Value cannot be null. (Parameter 'p')");
    BOOST_TEST(ArgumentNullException("m", Inner).Message() == "m");

    BOOST_TEST(ArgumentOutOfRangeException("p").Message() == "Specified argument was out of the range of valid values. (Parameter 'p')");
    BOOST_TEST(ArgumentOutOfRangeException("p", "m").Message() == "m (Parameter 'p')");
    const ArgumentOutOfRangeException valued("p", 5, "m");
    BOOST_TEST(valued.Message() == "m (Parameter 'p')" + NewLine + "Actual value was 5.");
    BOOST_TEST((int)valued.ActualValue() == 5);
    BOOST_TEST(ArgumentOutOfRangeException(Null, 5, "m").Message() == "m" + NewLine + "Actual value was 5.");
    BOOST_TEST(ArgumentOutOfRangeException("p", nullptr, "m").Message() == "m (Parameter 'p')");
}

BOOST_AUTO_TEST_CASE(a_disposed_object_is_named)
{
    BOOST_TEST(ObjectDisposedException("n").Message() == "Cannot access a disposed object." + NewLine + "Object name: 'n'.");
    BOOST_TEST(ObjectDisposedException(Null).Message() == "Cannot access a disposed object.");
    BOOST_TEST((ObjectDisposedException("").ObjectName() == "" && ObjectDisposedException("n").ObjectName() == "n"));
    BOOST_TEST(ObjectDisposedException("n", "m").Message() == "m" + NewLine + "Object name: 'n'.");
    BOOST_TEST(ObjectDisposedException("m", Inner).ToString() == "System.ObjectDisposedException: m" + InnerText + End);
}

BOOST_AUTO_TEST_CASE(a_socket_exception_has_winsocks_code_and_the_systems_text)
{
    const SocketException refused(10061);
    BOOST_TEST(refused.ErrorCode() == 10061);
    BOOST_TEST((refused.SocketErrorCode() == SocketError::ConnectionRefused));
    BOOST_TEST((SocketException(10061, "hello").Message() == "hello" && SocketException(SocketError::TimedOut, 0).ErrorCode() == 10060));
    BOOST_TEST(SocketException(SocketError::TimedOut, 7).NativeErrorCode() == 7);
    BOOST_TEST(SocketException(10061, Null).Message() == "External component has thrown an exception.");
    BOOST_TEST(SocketException(12345).ErrorCode() == 12345);
    const ExternalException& external = refused;
    BOOST_TEST(external.ErrorCode() == 10061);
    BOOST_TEST(refused.HResult() == static_cast<int>(0x80004005));
}

BOOST_AUTO_TEST_CASE(a_socket_exception_prints_the_systems_number)
{
    const SocketException refused(10061);
    BOOST_TEST(refused.NativeErrorCode() == Os::ConnectionRefused);
    BOOST_TEST(refused.Message() == Os::TextOf(Os::ConnectionRefused));
    BOOST_TEST(refused.ToString() ==
               "System.Net.Sockets.SocketException (" + ToString(Os::ConnectionRefused) + "): " + Os::TextOf(Os::ConnectionRefused));
    BOOST_TEST(SocketException(0).ToString().StartsWith("System.Net.Sockets.SocketException (0x80004005)"));
    BOOST_TEST(Exception("a", refused).ToString() == "System.Exception: a" + NewLine + " ---> " + refused.ToString() + End);
    Os::SetLastError(Os::ConnectionRefused);
    const SocketException last;
    BOOST_TEST(last.ErrorCode() == 10061);
}

BOOST_AUTO_TEST_CASE(exceptions_of_the_world_outside_print_their_code)
{
    BOOST_TEST(ExternalException().ToString() == "System.Runtime.InteropServices.ExternalException (0x80004005): External component has "
                                                 "thrown an exception.");
    BOOST_TEST(ExternalException("m", 5).ToString() == "System.Runtime.InteropServices.ExternalException (0x00000005): m");
    BOOST_TEST(ExternalException("").ToString() == "System.Runtime.InteropServices.ExternalException (0x80004005)");
    BOOST_TEST(ExternalException("m", Inner).ToString() == "System.Runtime.InteropServices.ExternalException (0x80004005): m" + InnerText);
    BOOST_TEST((ExternalException("m", 5).ErrorCode() == 5 && ExternalException("m").ErrorCode() == static_cast<int>(0x80004005)));

    BOOST_TEST(Win32Exception(2, "m").ToString() == "System.ComponentModel.Win32Exception (2): m");
    BOOST_TEST(Win32Exception(0, "m").ToString() == "System.ComponentModel.Win32Exception (0x80004005): m");
    BOOST_TEST(Win32Exception(-5, "m").ToString() == "System.ComponentModel.Win32Exception (0xFFFFFFFB): m");
    BOOST_TEST(Win32Exception(1, "").ToString() == "System.ComponentModel.Win32Exception (1)");
    const Win32Exception missing(Os::NoSuchFile);
    BOOST_TEST((missing.NativeErrorCode() == Os::NoSuchFile && missing.Message() == Os::TextOf(Os::NoSuchFile)));
    Os::SetLastError(0);
    BOOST_TEST(Win32Exception("m", Inner).ToString() == "System.ComponentModel.Win32Exception (0x80004005): m" + InnerText);
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_named)
{
    BOOST_TEST(FileNotFoundException().Message() == "Unable to find the specified file.");
    BOOST_TEST(FileNotFoundException("m", "f").ToString() == "System.IO.FileNotFoundException: m" + NewLine + "File name: 'f'");
    BOOST_TEST((FileNotFoundException("m", "f").FileName() == "f" && FileNotFoundException("m").FileName() == nullptr));
    BOOST_TEST(FileNotFoundException("m", "f", Inner).ToString() ==
               "System.IO.FileNotFoundException: m" + NewLine + "File name: 'f'" + InnerText);
    BOOST_TEST(FileNotFoundException(Null, "f").Message() ==
               "Could not load file or assembly 'f'. The system cannot find the file specified." + NewLine);
}

BOOST_AUTO_TEST_CASE(plain_exceptions_have_dotnets_texts_and_codes)
{
    BOOST_TEST(OperationCanceledException().ToString() == "System.OperationCanceledException: The operation was canceled.");
    BOOST_TEST(TimeoutException().Message() == "The operation has timed out.");
    BOOST_TEST(OverflowException().Message() == "Arithmetic operation resulted in an overflow.");
    BOOST_TEST(EndOfStreamException().Message() == "Attempted to read past the end of the stream.");
    BOOST_TEST(PlatformNotSupportedException().Message() == "Operation is not supported on this platform.");
    BOOST_TEST(ApplicationException().Message() == "Error in the application.");
    BOOST_TEST(Exception().HResult() == static_cast<int>(0x80131500));
    BOOST_TEST(ArgumentOutOfRangeException().HResult() == static_cast<int>(0x80131502));
    BOOST_TEST(ArgumentNullException().HResult() == static_cast<int>(0x80004003));
    BOOST_TEST(ArgumentException().HResult() == static_cast<int>(0x80070057));
    BOOST_TEST(ObjectDisposedException("n").HResult() == static_cast<int>(0x80131622));
    BOOST_TEST(FileNotFoundException().HResult() == static_cast<int>(0x80070002));
    BOOST_TEST(Threading::SemaphoreFullException().HResult() == static_cast<int>(0x80131501));
}

BOOST_AUTO_TEST_CASE(source_and_help_can_be_set)
{
    Exception exception("m");
    BOOST_TEST((exception.Source() == "systemnet" && exception.HelpLink() == nullptr));
    exception.Source("me");
    exception.HelpLink("there");
    exception.HResult(7);
    const Exception copy = exception;
    BOOST_TEST((copy.Source() == "me" && copy->HelpLink() == "there" && copy.HResult() == 7));
}

BOOST_AUTO_TEST_CASE(what_is_the_message_in_every_thread)
{
    const ArgumentException exception("m", "p");
    const char* const text = exception.what();
    BOOST_TEST(std::strcmp(text, "m (Parameter 'p')") == 0);
    std::exception_ptr shared;
    try
    {
        throw ArgumentException("m", "p");
    }
    catch (...)
    {
        shared = std::current_exception();
    }
    const auto ask = [&]
    {
        try
        {
            std::rethrow_exception(shared);
        }
        catch (const std::exception& caught)
        {
            return std::string(caught.what());
        }
    };
    std::string other;
    std::thread thread([&] { other = ask(); });
    const std::string here = ask();
    thread.join();
    BOOST_TEST((here == "m (Parameter 'p')" && other == here));
}

BOOST_AUTO_TEST_CASE(exceptions_form_dotnets_hierarchy)
{
    BOOST_CHECK_THROW(throw SocketException(1), Win32Exception);
    BOOST_CHECK_THROW(throw Win32Exception(1), ExternalException);
    BOOST_CHECK_THROW(throw ObjectDisposedException("x"), InvalidOperationException);
    BOOST_CHECK_THROW(throw ArgumentNullException("x"), ArgumentException);
    BOOST_CHECK_THROW(throw FileNotFoundException(), IOException);
    BOOST_CHECK_THROW(throw OverflowException(), SystemException);
    BOOST_CHECK_THROW(throw ApplicationException(), std::exception);
}

BOOST_AUTO_TEST_CASE(an_exception_is_added_to_text)
{
    const Exception exception("m");
    BOOST_TEST(("Error: " + exception == "Error: System.Exception: m" && String("x") + exception == "xSystem.Exception: m"));
    BOOST_TEST(String::Format("{0}", static_cast<const Exception&>(SilentException())) == "SilentException: own message");
}
