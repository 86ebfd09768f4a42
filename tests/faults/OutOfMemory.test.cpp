// Where there is no memory there is an OutOfMemoryException, whoever asked for it.
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Text.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Text;

namespace
{
    struct Large
    {
        std::uint64_t Words[1 << 16]; // half a MB, so that int's maximum of them is more than any machine has
    };
    constexpr int Most = std::numeric_limits<int>::max();
}

BOOST_AUTO_TEST_CASE(an_array_that_does_not_fit_is_out_of_memory)
{
    BOOST_CHECK_THROW(Array<Large>(Most / 2), OutOfMemoryException);
    BOOST_CHECK_THROW(Array<Large>(Most / 2), Exception);
    BOOST_CHECK_THROW(Array<Byte>(Int64{3000000000}), OutOfMemoryException);
}

BOOST_AUTO_TEST_CASE(a_list_that_cannot_grow_is_out_of_memory_and_keeps_its_elements)
{
    List<Large> list;
    BOOST_CHECK_THROW(list.Capacity(Most / 2), OutOfMemoryException);
    BOOST_TEST(list.Count() == 0);
    list.Add(Large());
    BOOST_TEST(list.Count() == 1);
}

BOOST_AUTO_TEST_CASE(what_the_program_allocates_itself_is_out_of_memory_too)
{
    BOOST_CHECK_THROW((void)std::make_unique<Large[]>(static_cast<std::size_t>(Most)), OutOfMemoryException);
    std::vector<Large> vector;
    BOOST_CHECK_THROW(vector.reserve(static_cast<std::size_t>(Most)), OutOfMemoryException);
    BOOST_TEST((new (std::nothrow) Large[static_cast<std::size_t>(Most)] == nullptr));
}

BOOST_AUTO_TEST_CASE(a_program_that_wants_bad_alloc_has_it)
{
    const std::new_handler librarys = std::set_new_handler(nullptr);
    BOOST_CHECK_THROW((void)std::make_unique<Large[]>(static_cast<std::size_t>(Most)), std::bad_alloc);
    std::set_new_handler(librarys);
}

BOOST_AUTO_TEST_CASE(the_text_of_out_of_memory_is_dot_nets)
{
    try
    {
        Array<Large> array(Most / 2);
        BOOST_ERROR("it fitted");
    }
    catch (const OutOfMemoryException& exception)
    {
        BOOST_TEST(exception.Message() == "Insufficient memory to continue the execution of the program.");
        BOOST_TEST(exception.HResult() == static_cast<int>(0x8007000E));
    }
}

BOOST_AUTO_TEST_CASE(an_array_whose_elements_cannot_be_made_is_given_up)
{
    static int alive = 0;
    struct Third
    {
        Third()
        {
            if (alive == 2)
            {
                throw InvalidOperationException("no third");
            }
            ++alive;
        }
        Third(const Third&) { ++alive; }
        Third& operator=(const Third&) = default;
        ~Third() { --alive; }
    };
    BOOST_CHECK_THROW(Array<Third>(3), InvalidOperationException);
    BOOST_TEST(alive == 0);
}
