#include "tests/Support/Print.hpp"
#include <System/Collections/Generic/HashSet.hpp>
#include <System/FormatException.hpp>
#include <System/Net/NetworkInformation/PhysicalAddress.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net::NetworkInformation;

BOOST_AUTO_TEST_SUITE(PhysicalAddressTest)

BOOST_AUTO_TEST_CASE(four_forms_are_read)
{
    for (const char* text : {"001122334455", "00-11-22-33-44-55", "00:11:22:33:44:55", "0011.2233.4455"})
    {
        BOOST_TEST(PhysicalAddress::Parse(text).ToString() == "001122334455");
    }
    BOOST_TEST(PhysicalAddress::Parse("aa-BB").ToString() == "AABB");
    BOOST_TEST(PhysicalAddress::Parse("AABB").ToString() == "AABB");
    BOOST_TEST(PhysicalAddress::Parse("00-11-22-33-44-55-66-77-88").GetAddressBytes().Length() == 9);
    BOOST_TEST(PhysicalAddress::Parse("").ToString() == "");
    BOOST_TEST(PhysicalAddress::Parse(nullptr).Equals(PhysicalAddress::None));
}

BOOST_AUTO_TEST_CASE(other_texts_are_no_addresses)
{
    for (const char* text : {"0", "0-1-2", "00-11:22", "g0", "00-1-22", "001", "1:2:3", "00:1", "-", "00-", "0011-2233", "00.11", "0011.22",
                             "000.111", " 00", "0011.2233.4455.6677", "0:0:0", "00--11", ":00"})
    {
        BOOST_TEST_CONTEXT(text)
        {
            PhysicalAddress value = PhysicalAddress::None;
            BOOST_TEST(!PhysicalAddress::TryParse(text, value));
            BOOST_TEST((value == nullptr));
            BOOST_CHECK_EXCEPTION(static_cast<void>(PhysicalAddress::Parse(text)), FormatException,
                                  [&](const auto& e)
                                  { return e.Message() == String::Concat("An invalid physical address was specified: '", text, "'."); });
        }
    }
}

BOOST_AUTO_TEST_CASE(addresses_are_compared_by_value)
{
    const PhysicalAddress address = PhysicalAddress::Parse("0102");
    BOOST_TEST(address.Equals(PhysicalAddress::Parse("01-02")));
    BOOST_TEST(!address.Equals(PhysicalAddress::Parse("0103")));
    BOOST_TEST(!address.Equals(Object("0102")));
    BOOST_TEST((address != PhysicalAddress::Parse("0102")));
    Collections::Generic::HashSet<PhysicalAddress> set;
    set.Add(address);
    BOOST_TEST(set.Contains(PhysicalAddress(Array<Byte>{1, 2})));
}

BOOST_AUTO_TEST_CASE(hash_codes_are_dotnets)
{
    const std::pair<const char*, int> codes[] = {{"", 1},
                                                 {"00", 1},
                                                 {"01", 1},
                                                 {"0102", 513},
                                                 {"010203", 197121},
                                                 {"01020304", 67305985},
                                                 {"0102030405", 67305988},
                                                 {"010203040506", 67306500},
                                                 {"AABBCCDDEEFF", -573815740},
                                                 {"0102030405060708", 201589764},
                                                 {"010203040506070809", 201589773}};
    for (const auto& [text, code] : codes)
    {
        BOOST_TEST(PhysicalAddress::Parse(text).GetHashCode() == code);
    }
}

BOOST_AUTO_TEST_CASE(bytes_are_a_copy)
{
    const PhysicalAddress address = PhysicalAddress::Parse("0102");
    address.GetAddressBytes()[0] = 9;
    BOOST_TEST(address.ToString() == "0102");
    BOOST_TEST(PhysicalAddress::None.GetAddressBytes().Length() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
