// What is left of an exception that is copied as one of its bases: all of it.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections/Generic/List.hpp>
#include <System/Delegate.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <System/Runtime/ExceptionServices/ExceptionDispatchInfo.hpp>
#include <stdexcept>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::ComponentModel;
using namespace System::IO;
using namespace System::Net::Sockets;
using System::Runtime::ExceptionServices::ExceptionDispatchInfo;

namespace
{
    class ProtocolException : public Exception
    {
    public:
        using Exception::Exception;
        ProtocolException(const String& message, int code) : Exception(message), _code(code) {}
        [[nodiscard]] int Code() const { return _code; }
        [[nodiscard]] String Message() const override { return Exception::Message() + " [" + System::ToString(_code) + "]"; }

    private:
        int _code = 0;
    };
    class PeerException : public SocketException
    {
    public:
        PeerException(int error, const String& peer) : SocketException(error), _peer(peer) {}
        [[nodiscard]] String Peer() const { return _peer; }

    private:
        String _peer;
    };
    // Never converted to Exception by its own type, so that nothing is known of it.
    class UnknownException : public InvalidOperationException
    {
    public:
        explicit UnknownException(int code) : InvalidOperationException("unknown"), Code(code) {}
        [[nodiscard]] String Message() const override { return InvalidOperationException::Message() + "!"; }
        int Code;
    };
    // Copies itself as written by hand, and passes its own type to the base.
    class HandMadeException : public Exception
    {
    public:
        explicit HandMadeException(int code) : Exception("hand"), Code(code) {}
        HandMadeException(const HandMadeException& other) : Exception(other), Code(other.Code) {}
        HandMadeException& operator=(const HandMadeException& other) = default;
        int Code;
    };

    template <class E>
    Exception CopyOf(const E& exception)
    {
        return exception;
    }
    template <class E>
    Exception CopyOfCaught(const E& exception)
    {
        try
        {
            throw exception;
        }
        catch (const Exception& caught)
        {
            return caught;
        }
    }
    Exception CopyByBase(const Exception& exception)
    {
        return exception;
    }
}

BOOST_AUTO_TEST_CASE(a_copy_as_the_base_keeps_class_and_data)
{
    Exception e = SocketException(10061);
    BOOST_TEST((e.Is<SocketException>() && e.Is<Win32Exception>() && e.Is<Exception>() && !e.Is<ArgumentException>()));
    BOOST_TEST(e.As<SocketException>()->ErrorCode() == 10061);
    BOOST_TEST((e.As<ArgumentException>() == nullptr && e.As<SocketException>() != nullptr));
    BOOST_TEST(e.GetType().Name() == "SocketException");
    BOOST_TEST((e.Message() == SocketException(10061).Message() && e.ToString() == SocketException(10061).ToString()));
    BOOST_TEST(std::string(e.what()) == std::string(e.Message()));
    e = ArgumentNullException("p");
    BOOST_TEST((e.As<ArgumentException>()->ParamName() == "p" && e.Message() == "Value cannot be null. (Parameter 'p')"));
    const Exception again = e;
    BOOST_TEST((again.Is<ArgumentNullException>() && again == e));
    BOOST_TEST(CopyByBase(ObjectDisposedException("o")).As<ObjectDisposedException>()->ObjectName() == "o");
    BOOST_TEST(CopyOf(FileNotFoundException("m", "f")).As<FileNotFoundException>()->FileName() == "f");
}

BOOST_AUTO_TEST_CASE(a_copy_as_a_class_in_between_keeps_what_it_was)
{
    ArgumentException argument = ArgumentOutOfRangeException("p", 5, "m");
    BOOST_TEST((argument.Is<ArgumentOutOfRangeException>() && argument.ParamName() == "p"));
    BOOST_TEST(argument.Message() == ArgumentOutOfRangeException("p", 5, "m").Message());
    argument = ArgumentNullException("q");
    BOOST_TEST((argument.Is<ArgumentNullException>() && argument.ParamName() == "q"));
    const Exception e = argument;
    BOOST_TEST(e.GetType().FullName() == "System.ArgumentNullException");
    const Win32Exception native = SocketException(10060);
    BOOST_TEST((native.ErrorCode() == 10060 || native.As<SocketException>()->ErrorCode() == 10060));
    BOOST_TEST(native.ToString() == SocketException(10060).ToString());
}

BOOST_AUTO_TEST_CASE(an_exception_variable_can_be_null_and_cast)
{
    Exception e = nullptr;
    BOOST_TEST((e == nullptr && !e && !e.Is<Exception>() && e.As<SocketException>() == nullptr));
    BOOST_CHECK_THROW(static_cast<void>(e.Message()), NullReferenceException);
    BOOST_CHECK_THROW(static_cast<void>(e.As<SocketException>()->ErrorCode()), NullReferenceException);
    SocketException last = nullptr;
    BOOST_TEST(((SocketException)e == nullptr && last == nullptr));
    e = SocketException(10054);
    last = (SocketException)e;
    BOOST_TEST(last.ErrorCode() == 10054);
    if (const SocketException socket = e.As<SocketException>())
    {
        BOOST_TEST(socket.ErrorCode() == 10054);
    }
    if (ArgumentException argument = e.As<ArgumentException>())
    {
        BOOST_ERROR("is none");
    }
    const SocketException* pointer = e.As<SocketException>();
    BOOST_TEST((pointer != nullptr && pointer->ErrorCode() == 10054));
    BOOST_TEST(MessageOf<InvalidCastException>([&] { return (ArgumentException)e; }) ==
               "Unable to cast object of type 'System.Net.Sockets.SocketException' to type 'System.ArgumentException'.");
    e = nullptr;
    BOOST_TEST((e == nullptr && last != nullptr));
}

BOOST_AUTO_TEST_CASE(lists_delegates_and_objects_keep_the_class)
{
    List<Exception> list;
    list.Add(SocketException(10060));
    list.Add(ProtocolException("p", 7));
    BOOST_TEST((list[0].As<SocketException>()->ErrorCode() == 10060 && list[1].As<ProtocolException>()->Code() == 7));
    BOOST_TEST((Array<Exception>(1)[0] == nullptr && list.Contains(list[1])));

    int code = 0;
    const Action<Exception> failed = [&](Exception e) { code = e.As<SocketException>()->ErrorCode(); };
    failed(SocketException(10057));
    BOOST_TEST(code == 10057);
    const Func<Exception, String> name = [](const Exception& e) { return e.GetType().Name(); };
    BOOST_TEST(name(ProtocolException("p", 7)) == "ProtocolException");

    const Object o = list[1];
    BOOST_TEST((o.Is<ProtocolException>() && o.As<ProtocolException>().Code() == 7 && o.ToString() == "ProtocolException: p [7]"));
    BOOST_TEST(((Exception)o == list[1] && o.Equals(Object(list[1])) && o.GetType().Name() == "ProtocolException"));
    BOOST_TEST((Object(Exception(nullptr)) == nullptr && Object(list[0]).As<ArgumentException>() == nullptr));
}

BOOST_AUTO_TEST_CASE(a_programs_own_class_is_kept)
{
    const Exception e = ProtocolException("p", 7);
    BOOST_TEST((e.Is<ProtocolException>() && e.As<ProtocolException>()->Code() == 7));
    BOOST_TEST((e.Message() == "p [7]" && e.ToString() == "ProtocolException: p [7]" && e.GetType().Name() == "ProtocolException"));
    const Exception peer = PeerException(10054, "host");
    BOOST_TEST((peer.As<PeerException>()->Peer() == "host" && peer.As<SocketException>()->ErrorCode() == 10054));
    BOOST_TEST(CopyByBase(ProtocolException("q", 8)).As<ProtocolException>()->Code() == 8);
    const SocketException middle = PeerException(10054, "host");
    BOOST_TEST((middle.As<PeerException>()->Peer() == "host" && middle.ErrorCode() == 10054));
    BOOST_TEST(CopyOf(HandMadeException(3)).As<HandMadeException>()->Code == 3);
    const HandMadeException hand(4);
    const HandMadeException copy(hand);
    BOOST_TEST((copy.Code == 4 && copy.Is<HandMadeException>() && CopyOf(copy).As<HandMadeException>()->Code == 4));
}

BOOST_AUTO_TEST_CASE(a_class_that_nothing_is_known_of_is_kept_while_it_is_handled)
{
    const Exception caught = CopyOfCaught(static_cast<const UnknownException&>(UnknownException(9)));
    BOOST_TEST((caught.As<UnknownException>()->Code == 9 && caught.Message() == "unknown!"));
    const Exception outer("outer", caught);
    const Exception inner = *outer.InnerException();
    BOOST_TEST((inner.As<UnknownException>()->Code == 9 && inner == caught));
    const Exception root = *outer.GetBaseException();
    BOOST_TEST(root.As<UnknownException>()->Code == 9);
    // Else name, text and the nearest class of the library are left.
    const Exception lost = CopyByBase(UnknownException(9));
    BOOST_TEST((lost.Is<InvalidOperationException>() && !lost.Is<UnknownException>()));
    BOOST_TEST((lost.ToString() == "UnknownException: unknown!" && lost.GetType().Name() == "UnknownException"));
    UnknownException whole(5);
    const UnknownException copy = whole;
    BOOST_TEST((copy.Message() == "unknown!" && copy.Code == 5));
}

BOOST_AUTO_TEST_CASE(copies_are_one_exception)
{
    const SocketException original(10061);
    const Exception e = original;
    e.HelpLink("there");
    e.Source("me");
    e.HResult(7);
    BOOST_TEST((original.HelpLink() == "there" && original.Source() == "me" && original.HResult() == 7 && e == original));
    BOOST_TEST(e.As<SocketException>()->HelpLink() == "there");
    BOOST_TEST(!(Exception("a") == Exception("a")));
}

BOOST_AUTO_TEST_CASE(dispatch_info_throws_the_class)
{
    const ExceptionDispatchInfo info = ExceptionDispatchInfo::Capture(SocketException(10061));
    const auto thrown = Caught<SocketException>([&]() -> int { info.Throw(); });
    BOOST_TEST(thrown->ErrorCode() == 10061);
    BOOST_TEST((info.SourceException() == *thrown && info.SourceException().Is<SocketException>()));
    const Exception own = ProtocolException("p", 7);
    BOOST_TEST(Caught<ProtocolException>([&]() -> int { ExceptionDispatchInfo::Capture(own).Throw(); })->Code() == 7);
    BOOST_TEST(Caught<ProtocolException>([&]() -> int { ExceptionDispatchInfo::Throw(own); })->Code() == 7);
    BOOST_TEST(Caught<PeerException>([]() -> int { ExceptionDispatchInfo::Capture(PeerException(1, "x")).Throw(); })->Peer() == "x");
    BOOST_TEST(Caught<Exception>([]() -> int { ExceptionDispatchInfo::Throw(Exception("plain")); })->Message() == "plain");
    const Exception kept = CopyOfCaught(UnknownException(9));
    BOOST_TEST(Caught<UnknownException>([&]() -> int { ExceptionDispatchInfo::Capture(kept).Throw(); })->Code == 9);
    const Exception none = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return ExceptionDispatchInfo::Capture(none); }) == "source");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&]() -> int { ExceptionDispatchInfo::Throw(none); }) == "source");
}

BOOST_AUTO_TEST_CASE(throw_again_keeps_the_class)
{
    const auto again = Caught<ProtocolException>(
        []() -> int
        {
            try
            {
                throw ProtocolException("p", 7);
            }
            catch (const Exception& e)
            {
                BOOST_TEST((e.Is<ProtocolException>() && e.As<ProtocolException>()->Code() == 7));
                throw;
            }
        });
    BOOST_TEST(again->Code() == 7);
}

BOOST_AUTO_TEST_CASE(pointers_to_exceptions_become_exceptions_and_come_back)
{
    const std::exception_ptr pointer = std::make_exception_ptr(UnknownException(9));
    const Exception e = Detail::ExceptionIn(pointer);
    BOOST_TEST((e.As<UnknownException>()->Code == 9 && Detail::PointerTo(e) == pointer));
    BOOST_CHECK_THROW(Detail::Rethrow(e), UnknownException);
    BOOST_CHECK_THROW(std::rethrow_exception(Detail::PointerTo(SocketException(10061))), SocketException);
    const Exception foreign = Detail::ExceptionIn(std::make_exception_ptr(std::out_of_range("far")));
    BOOST_TEST((foreign.Message() == "far" && foreign.GetType().Name() == "out_of_range"));
    BOOST_CHECK_THROW(Detail::Rethrow(foreign), std::out_of_range);
    BOOST_CHECK_THROW(Detail::Rethrow(Detail::ExceptionIn(std::make_exception_ptr(5))), int);
    BOOST_TEST(Detail::ExceptionIn(std::make_exception_ptr(std::bad_alloc())).Is<OutOfMemoryException>());
    BOOST_TEST((Detail::ExceptionIn(nullptr) == nullptr && Detail::PointerTo(nullptr) == nullptr));
}
