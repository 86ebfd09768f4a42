#include "tests/Support/Print.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections/CollectionBase.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Collections;

BOOST_AUTO_TEST_SUITE(CollectionBaseTest)

namespace
{
    /// Numbers; notes what it is told, and refuses 13.
    class Numbers : public CollectionBase
    {
    public:
        using CollectionBase::CollectionBase;
        std::shared_ptr<std::string> Log = std::make_shared<std::string>();

        int operator[](int index) const { return (int)List()[index]; }
        void Set(int index, int value) const { List()[index] = value; }
        int Add(int value) const { return List().Add(value); }
        void Insert(int index, int value) const { List().Insert(index, value); }
        void Remove(int value) const { List().Remove(value); }
        bool Contains(int value) const { return List().Contains(value); }
        void AddObject(const Object& value) const { List().Add(value); }

    protected:
        void OnValidate(Object value) const override
        {
            CollectionBase::OnValidate(value);
            if (!value.Is<int>())
            {
                throw ArgumentException("no number", "value");
            }
        }
        void OnInsert(int index, Object value) const override { Note("insert", index, value); }
        void OnInsertComplete(int index, Object value) const override
        {
            if ((int)value == 13)
            {
                throw ArgumentException("unlucky");
            }
            Note("inserted", index, value);
        }
        void OnRemove(int index, Object value) const override { Note("remove", index, value); }
        void OnRemoveComplete(int index, Object value) const override { Note("removed", index, value); }
        void OnSet(int index, Object oldValue, Object newValue) const override
        {
            Note("old", index, oldValue);
            Note("new", index, newValue);
        }
        void OnClear() const override { *Log += "clear "; }
        void OnClearComplete() const override { *Log += "cleared "; }

    private:
        void Note(const char* what, int index, const Object& value) const
        {
            *Log += std::string(what) + std::to_string(index) + "=" + std::to_string((int)value) + " ";
        }
    };
}

BOOST_AUTO_TEST_CASE(changes_go_through_the_overrides)
{
    const Numbers numbers;
    BOOST_TEST(numbers.Add(5) == 0);
    numbers.Insert(0, 6);
    numbers.Set(1, 7);
    numbers.Remove(6);
    numbers.RemoveAt(0);
    numbers.Clear();
    BOOST_TEST(*numbers.Log ==
               "insert0=5 inserted0=5 insert0=6 inserted0=6 old1=5 new1=7 remove0=6 removed0=6 remove0=7 removed0=7 clear cleared ");
}

BOOST_AUTO_TEST_CASE(a_refusal_leaves_the_list_as_it_was)
{
    const Numbers numbers;
    numbers.Add(1);
    BOOST_CHECK_THROW(numbers.Add(13), ArgumentException);
    BOOST_TEST(numbers.Count() == 1);
    BOOST_CHECK_THROW(numbers.AddObject(String("x")), ArgumentException);
    BOOST_CHECK_THROW(numbers.AddObject(nullptr), ArgumentNullException);
    BOOST_TEST(numbers[0] == 1);
}

BOOST_AUTO_TEST_CASE(positions_are_checked)
{
    const Numbers numbers(4);
    BOOST_TEST(numbers.Capacity() >= 4);
    BOOST_CHECK_THROW(static_cast<void>(numbers[0]), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(numbers.Set(0, 1), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(numbers.Insert(1, 1), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(numbers.RemoveAt(0), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(numbers.Remove(5), ArgumentException);
    BOOST_CHECK_THROW(CollectionBase(-1), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(it_is_a_collection_of_objects)
{
    const Numbers numbers;
    numbers.Add(1);
    numbers.Add(2);
    int sum = 0;
    for (Object each : numbers)
    {
        sum += (int)each;
    }
    BOOST_TEST(sum == 3);
    BOOST_TEST(numbers.Contains(2));
    const ICollection<> collection = numbers;
    BOOST_TEST(collection.Count() == 2);
    Array<Object> copy(2);
    collection.CopyTo(copy, 0);
    BOOST_TEST((int)copy[1] == 2);
    const Numbers shared = numbers;
    shared.Add(3);
    BOOST_TEST(numbers.Count() == 3);
}

BOOST_AUTO_TEST_SUITE_END()
