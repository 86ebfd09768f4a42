// Object: what C# boxes, casts and compares.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/Array.hpp>
#include <System/AsyncCallback.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidCastException.hpp>
#include <System/Net/Sockets/AddressFamily.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NullReferenceException.hpp>

using namespace System;
using namespace System::Net::Sockets;

namespace
{
    struct State
    {
        int Number = 5;
    };
    struct Large
    {
        std::string Text = "large";
        int Numbers[20] = {};
    };
    struct Printing
    {
        [[nodiscard]] std::string ToString() const { return "printed"; }
    };
    struct Base
    {
        virtual ~Base() = default;
    };
    struct Derived : Base
    {
    };

    class DataOfThing final : public Detail::ObjectData
    {
    public:
        const Detail::TypeInfo& GetType() const noexcept override;
        void Dispose() override { ++Disposals; }
        static inline int Disposals = 0;
    };

    /// A handle as the library has many.
    class Thing : public Handle
    {
        SYSTEMNET_HANDLE(Thing, Handle)
        Thing() : Thing(Detail::Adopt, new DataOfThing) {}
        void Dispose() const { Self<DataOfThing>().Dispose(); }
    };
    class Other : public Handle
    {
        SYSTEMNET_HANDLE(Other, Handle)
    };
    const Detail::TypeInfo& Thing::Type() noexcept
    {
        static const Detail::TypeInfo type{"Test.Thing", typeid(Thing), nullptr, &IDisposable::Type()};
        return type;
    }
    const Detail::TypeInfo& Other::Type() noexcept
    {
        static const Detail::TypeInfo type{"Test.Other", typeid(Other)};
        return type;
    }
    const Detail::TypeInfo& DataOfThing::GetType() const noexcept
    {
        return Thing::Type();
    }
    class UsersThing : public Thing
    {
        using Thing::Thing;
    };

    class UsersException : public Exception
    {
    public:
        using Exception::Exception;
        int Code = 42;
    };

    template <class T>
    std::string CastError(const Object& object)
    {
        return MessageOf<InvalidCastException>([&] { return (T)object; });
    }
}

BOOST_AUTO_TEST_CASE(every_kind_of_value_comes_back_as_itself)
{
    BOOST_TEST((int)Object(5) == 5);
    BOOST_TEST((double)Object(2.5) == 2.5);
    BOOST_TEST(((Byte)Object(Byte{7}) == 7 && (bool)Object(true) && !(bool)Object(false)));
    BOOST_TEST(((String)Object("text") == "text" && (String)Object(std::string("x")) == "x" && (std::string)Object("y") == "y"));
    const auto state = std::make_shared<State>();
    BOOST_TEST(((std::shared_ptr<State>)Object(state) == state && (State*)Object(state.get()) == state.get()));
    BOOST_TEST(((State)Object(State{9})).Number == 9);
    BOOST_TEST(((Large)Object(Large{})).Text == "large");
    const Array<Byte> array(3);
    BOOST_TEST(((Array<Byte>)Object(array) == array));
    const Thing thing;
    BOOST_TEST(((Thing)Object(thing) == thing && Object(thing) == thing));
    int calls = 0;
    const AsyncCallback callback = [&](IAsyncResult) { ++calls; };
    ((AsyncCallback)Object(callback))(nullptr);
    BOOST_TEST(calls == 1);
}

BOOST_AUTO_TEST_CASE(null_makes_a_null_object_and_casts_to_null)
{
    Object o = nullptr;
    BOOST_TEST((o == nullptr && !o && Object(Thing(nullptr)) == nullptr && Object(String(nullptr)) == nullptr));
    BOOST_TEST((Object(std::shared_ptr<State>()) == nullptr && Object(static_cast<State*>(nullptr)) == nullptr));
    BOOST_TEST((Object(AsyncCallback(nullptr)) == nullptr && Object(static_cast<const char*>(nullptr)) == nullptr));
    BOOST_TEST((Object(std::optional<int>()) == nullptr && (int)Object(std::optional<int>(4)) == 4));
    BOOST_TEST(((Thing)o == nullptr && (String)o == nullptr && (std::shared_ptr<State>)o == nullptr && (State*)o == nullptr));
    BOOST_TEST(((AsyncCallback)o == nullptr && o.As<Thing>() == nullptr && !o.Is<int>()));
    BOOST_TEST(MessageOf<NullReferenceException>([&] { return (int)o; }) == "Object reference not set to an instance of an object.");
    Caught<NullReferenceException>([&] { return o.ToString(); });
    Caught<NullReferenceException>([&] { return o.GetHashCode(); });
    Caught<NullReferenceException>([&] { return o.Equals(o); });
}

BOOST_AUTO_TEST_CASE(a_wrong_cast_says_what_was_there)
{
    BOOST_TEST(CastError<int>("x") == "Unable to cast object of type 'System.String' to type 'System.Int32'.");
    BOOST_TEST(CastError<Int64>(5) == "Unable to cast object of type 'System.Int32' to type 'System.Int64'.");
    BOOST_TEST(CastError<String>(5) == "Unable to cast object of type 'System.Int32' to type 'System.String'.");
    BOOST_TEST(CastError<std::string>(5) == "Unable to cast object of type 'System.Int32' to type 'System.String'.");
    BOOST_TEST(CastError<UInt32>(SocketError::Success) ==
               "Unable to cast object of type 'System.Net.Sockets.SocketError' to type 'System.UInt32'.");
    BOOST_TEST(CastError<Array<Byte>>(Array<int>(1)) == "Unable to cast object of type 'System.Int32[]' to type 'System.Byte[]'.");
    BOOST_TEST(CastError<Other>(Thing()) == "Unable to cast object of type 'Test.Thing' to type 'Test.Other'.");
    BOOST_TEST(CastError<Thing>(std::make_shared<State>()) == "Unable to cast object of type 'State' to type 'Test.Thing'.");
    BOOST_TEST(CastError<std::shared_ptr<State>>(std::make_shared<Large>()) == "Unable to cast object of type 'Large' to type 'State'.");
    BOOST_TEST(CastError<SocketException>(InvalidCastException("x")) ==
               "Unable to cast object of type 'System.InvalidCastException' to type 'System.Net.Sockets.SocketException'.");
    BOOST_TEST(MessageOf<InvalidCastException>([] { return (Thing)IDisposable(Detail::Adopt, new Detail::ObjectData); }) ==
               "Unable to cast object of type 'System.Object' to type 'Test.Thing'.");
}

BOOST_AUTO_TEST_CASE(an_enumeration_and_its_number_unbox_as_each_other)
{
    BOOST_TEST((int)Object(SocketError::ConnectionRefused) == 10061);
    BOOST_TEST(((SocketError)Object(10061) == SocketError::ConnectionRefused));
    BOOST_TEST(Object(SocketError::Success).Is<SocketError>());
}

BOOST_AUTO_TEST_CASE(a_handle_comes_back_as_an_interface_of_its_class)
{
    const Thing thing;
    const Object o = thing;
    const IDisposable disposable = (IDisposable)o;
    BOOST_TEST((o.Is<IDisposable>() && !o.Is<Other>() && disposable == thing && (Thing)disposable == thing));
    DataOfThing::Disposals = 0;
    disposable.Dispose();
    BOOST_TEST(DataOfThing::Disposals == 1);
    Caught<NullReferenceException>([] { return IDisposable().Dispose(), 0; });
}

BOOST_AUTO_TEST_CASE(an_exception_keeps_its_class)
{
    const SocketException refused(10061);
    const Exception& asBase = refused;
    const Object o = asBase;
    BOOST_TEST(((SocketException)o).ErrorCode() == 10061);
    BOOST_TEST((o.Is<SocketException>() && o.Is<Exception>() && !o.Is<InvalidCastException>()));
    BOOST_TEST(o.ToString() == refused.ToString());
    try
    {
        throw UsersException("mine");
    }
    catch (const Exception& exception)
    {
        const Object kept = exception;
        BOOST_TEST(((UsersException)kept).Code == 42);
    }
    const UsersException unthrown("not thrown");
    BOOST_TEST(Object(unthrown).ToString() == unthrown.ToString());
}

BOOST_AUTO_TEST_CASE(equality_is_identity_or_the_value)
{
    BOOST_TEST((Object::Equals(5, 5) && !Object::Equals(5, Int64{5}) && Object::Equals("a", "a") && Object::Equals(nullptr, nullptr)));
    BOOST_TEST((!Object::Equals(SocketError::Success, 0) && !Object::Equals(5, nullptr) && Object::Equals(0.0, -0.0)));
    const Object first, copy = first, second;
    BOOST_TEST((first == copy && first != second && first.Equals(copy) && !first.Equals(second) && !first.Equals(nullptr)));
    const auto state = std::make_shared<State>();
    BOOST_TEST((Object(state) == Object(state) && Object(state) != Object(std::make_shared<State>())));
    BOOST_TEST(Object(state).GetHashCode() == Object(state).GetHashCode());
}

BOOST_AUTO_TEST_CASE(numbers_hash_as_in_dotnet)
{
    BOOST_TEST(Object(5).GetHashCode() == 5);
    BOOST_TEST(Object(-1).GetHashCode() == -1);
    BOOST_TEST(Object(Int64{-1}).GetHashCode() == 0);
    BOOST_TEST(Object(true).GetHashCode() == 1);
    BOOST_TEST(Object(SocketError::TimedOut).GetHashCode() == 10060);
    BOOST_TEST(Object("a").GetHashCode() == String("a").GetHashCode());
}

BOOST_AUTO_TEST_CASE(everything_prints_as_dotnet_does)
{
    BOOST_TEST((Object().ToString() == "System.Object" && Object(5).ToString() == "5" && Object(true).ToString() == "True"));
    BOOST_TEST((Object(1e20).ToString() == "1E+20" && Object(0.1F).ToString() == "0.1" && Object('c').ToString() == "c"));
    BOOST_TEST((Object(SocketError::TimedOut).ToString() == "TimedOut" && Object(Array<int>(1)).ToString() == "System.Int32[]"));
    BOOST_TEST((Object(Thing()).ToString() == "Test.Thing" && ToString(Thing()) == "Test.Thing" && ToString(Thing(nullptr)) == ""));
    BOOST_TEST(ToString(UsersThing()) == "UsersThing");
    BOOST_TEST((Object(std::make_shared<State>()).ToString() == "State" && Object(State()).ToString() == "State"));
    BOOST_TEST((Object(Printing()).ToString() == "printed" && Object(std::make_shared<Printing>()).ToString() == "printed"));
    BOOST_TEST((Object(std::shared_ptr<Base>(std::make_shared<Derived>())).ToString() == "Derived"));
    BOOST_TEST((ToString(Object(nullptr)) == "" && ToString(nullptr) == ""));
}

BOOST_AUTO_TEST_CASE(types_have_dotnet_names)
{
    BOOST_TEST(Detail::TextOfType(typeid(Byte)) == "System.Byte");
    BOOST_TEST(Detail::TextOfType(typeid(Int64)) == "System.Int64");
    BOOST_TEST(Detail::TextOfType(typeid(UInt64)) == "System.UInt64");
    BOOST_TEST(Detail::TextOfType(typeid(char)) == "System.Char");
    BOOST_TEST(Detail::TextOfType(typeid(float)) == "System.Single");
    BOOST_TEST(Detail::TextOfType(typeid(std::string)) == "System.String");
    BOOST_TEST(Detail::TextOfType(typeid(std::shared_ptr<SocketException>)) == "System.Net.Sockets.SocketException");
    BOOST_TEST(Detail::TextOfType(typeid(Array<Array<Byte>>)) == "System.Byte[][]");
    BOOST_TEST(Detail::TextOfType(typeid(AsyncCallback)) == "System.AsyncCallback");
    BOOST_TEST(Detail::TextOfType(typeid(Action<>)) == "System.Action");
    BOOST_TEST(Detail::TextOfType(typeid(Action<int, String>)) == "System.Action`2[System.Int32,System.String]");
    BOOST_TEST(Detail::TextOfType(typeid(Func<int, bool>)) == "System.Func`2[System.Int32,System.Boolean]");
    BOOST_TEST(Detail::TextOfType(typeid(std::optional<int>)) == "System.Nullable`1[System.Int32]");
    const auto lambda = [] {};
    BOOST_TEST(!Detail::TextOfType(typeid(lambda)).empty());
}

BOOST_AUTO_TEST_CASE(copies_share_and_moves_leave_null)
{
    const auto state = std::make_shared<State>();
    Object a = state;
    Object b = a;
    BOOST_TEST(state.use_count() == 3);
    Object c = std::move(a);
    BOOST_TEST((a == nullptr && state.use_count() == 3));
    b = c;
    c = 5;
    b = nullptr;
    BOOST_TEST(state.use_count() == 1);
}
