// GetType and the names of types.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Collections/Generic/Dictionary.hpp>
#include <System/Collections/Generic/List.hpp>
#include <System/Console.hpp>
#include <System/NullReferenceException.hpp>
#include <System/Object.hpp>
#include <System/Type.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Collections::Generic;

namespace
{
    class OwnException : public Exception
    {
        using Exception::Exception;
    };
}

BOOST_AUTO_TEST_CASE(an_exception_tells_its_class_also_through_a_base)
{
    try
    {
        throw ArgumentNullException("buffer");
    }
    catch (const Exception& e)
    {
        BOOST_TEST(e.GetType().Name() == "ArgumentNullException");
        BOOST_TEST(e.GetType().FullName() == "System.ArgumentNullException");
        BOOST_TEST(e->GetType()->Namespace() == "System");
        BOOST_TEST((e.GetType() == ArgumentNullException("another").GetType()));
        BOOST_TEST(String::Format("{0}", e.GetType()) == "System.ArgumentNullException");
    }
    BOOST_TEST(OwnException("text").GetType().Name() == "OwnException");
}

BOOST_AUTO_TEST_CASE(an_object_and_a_handle_tell_theirs)
{
    BOOST_TEST(Object(5).GetType().FullName() == "System.Int32");
    BOOST_TEST(Object("text").GetType().Name() == "String");
    const List<int> list;
    BOOST_TEST(list.GetType().Name() == "List`1");
    BOOST_TEST(list.GetType().Namespace() == "System.Collections.Generic");
    BOOST_TEST((Object(list).GetType() == list.GetType()));
}

BOOST_AUTO_TEST_CASE(a_type_is_named_without_an_object)
{
    BOOST_TEST((Type::Of<int>().FullName() == "System.Int32" && Type::Of<String>().Name() == "String"));
    BOOST_TEST((Type::Of<Array<Byte>>().Name() == "Byte[]" && Type::Of<Array<Byte>>().FullName() == "System.Byte[]"));
    BOOST_TEST((Type::Of<List<int>>().Name() == "List`1" && Type::Of<std::optional<int>>().Name() == "Nullable`1"));
    BOOST_TEST((Type::Of<OwnException>().Name() == "OwnException" && Type::Of<std::shared_ptr<OwnException>>().Name() == "OwnException"));
    BOOST_TEST((Object(5).GetType() == Type::Of<int>() && String("a").GetType() == Type::Of<String>()));
    BOOST_TEST((Exception(OwnException()).GetType() == Type::Of<OwnException>() && Type::Of<int>() != Type::Of<Byte>()));
    BOOST_TEST(Type::Of<int>().GetHashCode() == Type::Of<int>().GetHashCode());
}

BOOST_AUTO_TEST_CASE(null_has_no_class)
{
    Caught<NullReferenceException>([] { Object(nullptr).GetType(); });
    Caught<NullReferenceException>([] { List<int>(nullptr).GetType(); });
    const Type none = nullptr;
    BOOST_TEST((none == nullptr));
    BOOST_TEST((Type(String("Name")) != nullptr));
    BOOST_TEST((Type(String("Name")).Namespace() == nullptr));
}

BOOST_AUTO_TEST_CASE(an_element_of_a_dictionary_is_an_argument)
{
    Dictionary<String, String> names;
    names["a"] = "first";
    BOOST_TEST(String::Format("{0}", names["a"]) == "first");
    const Object held = names["a"];
    BOOST_TEST((String)held == "first");
}
