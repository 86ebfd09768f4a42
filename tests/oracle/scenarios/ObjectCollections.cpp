// ArrayList, BitArray and NameValueCollection.
#include "harness/Transcript.hpp"
#include <System/Collections.hpp>
#include <System/Collections/Specialized/NameValueCollection.hpp>
#include <System/Collections/Specialized/StringCollection.hpp>
#include <System/Collections/Specialized/StringDictionary.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections;
    using namespace System::Collections::Specialized;

    ArrayList Objects()
    {
        return ArrayList(Array<int>{5, 3, 8, 3});
    }

    void OfObjects()
    {
        Section("ArrayList");
        ObserveText("new(-1)", [&] { return ArrayList(-1).Count(); });
        ObserveText("AddRange",
                    [&]
                    {
                        auto list = Objects();
                        list.AddRange(Array<int>{7, 8});
                        return list;
                    });
        ObserveText("Sort",
                    [&]
                    {
                        auto list = Objects();
                        list.Sort();
                        return list;
                    });
        ObserveText("Reverse",
                    [&]
                    {
                        auto list = Objects();
                        list.Reverse();
                        return list;
                    });
        ObserveText("ToArray", [&] { return Objects().ToArray(); });
        ObserveText("mixed",
                    [&]
                    {
                        auto list = ArrayList();
                        list.Add(1);
                        list.Add("x");
                        list.Add(nullptr);
                        list.Add(true);
                        return list;
                    });
        ObserveText("Sort of mixed ones",
                    [&]
                    {
                        auto list = ArrayList();
                        list.Add(1);
                        list.Add("x");
                        list.Sort();
                        return list;
                    });
        for (int index : Array<int>{-1, 0, 2, 4, 5})
        {
            ObserveText(At("GetRange(", index, ", 2)"), [&] { return Objects().GetRange(index, 2); });
            ObserveText(At("RemoveRange(", index, ", 2)"),
                        [&]
                        {
                            auto list = Objects();
                            list.RemoveRange(index, 2);
                            return list;
                        });
            ObserveText(At("InsertRange(", index, ")"),
                        [&]
                        {
                            auto list = Objects();
                            list.InsertRange(index, Array<int>{7});
                            return list;
                        });
            ObserveText(At("IndexOf(3, ", index, ")"), [&] { return Objects().IndexOf(3, index); });
            ObserveText(At("Capacity = ", index),
                        [&]
                        {
                            auto list = Objects();
                            list.Capacity(index);
                            return list;
                        });
        }
        ObserveText("LastIndexOf", [&] { return Several(Objects().LastIndexOf(3), Objects().LastIndexOf(9)); });
        ObserveText("BinarySearch",
                    [&]
                    {
                        auto list = ArrayList(Array<int>{1, 3, 5});
                        return Several(list.BinarySearch(3), list.BinarySearch(4));
                    });
        Section("BitArray");
        ObserveText("new(-1)", [&] { return BitArray(-1).Length(); });
        ObserveText("new(5)", [&] { return BitArray(5); });
        ObserveText("new(3, true)", [&] { return BitArray(3, true); });
        ObserveText("of bytes", [&] { return BitArray(Array<Byte>{5}); });
        ObserveText("of bools", [&] { return BitArray(Array<bool>{true, false, true}); });
        ObserveText("of numbers", [&] { return BitArray(Array<int>{3}).Count(); });
        for (int index : Array<int>{-1, 0, 4, 5})
        {
            ObserveText(At("[", index, "]"),
                        [&]
                        {
                            bool bit = BitArray(5)[index];
                            return bit;
                        });
            ObserveText(At("Get(", index, ")"), [&] { return BitArray(5).Get(index); });
            ObserveText(At("Set(", index, ")"),
                        [&]
                        {
                            auto bits = BitArray(5);
                            bits.Set(index, true);
                            return bits;
                        });
            ObserveText(At("Length = ", index),
                        [&]
                        {
                            auto bits = BitArray(3, true);
                            bits.Length(index);
                            return bits;
                        });
        }
        ObserveText("And", [&] { return BitArray(Array<Byte>{12}).And(BitArray(Array<Byte>{10})); });
        ObserveText("Or", [&] { return BitArray(Array<Byte>{12}).Or(BitArray(Array<Byte>{10})); });
        ObserveText("Xor", [&] { return BitArray(Array<Byte>{12}).Xor(BitArray(Array<Byte>{10})); });
        ObserveText("Not", [&] { return BitArray(Array<Byte>{12}).Not(); });
        ObserveText("And of another length", [&] { return BitArray(3).And(BitArray(4)); });
        ObserveText("And(null)",
                    [&]
                    {
                        BitArray none = nullptr;
                        return BitArray(3).And(none);
                    });
        ObserveText("SetAll",
                    [&]
                    {
                        auto bits = BitArray(3);
                        bits.SetAll(true);
                        return bits;
                    });
        ObserveText("HasAllSet, HasAnySet",
                    [&] { return Several(BitArray(3).HasAnySet(), BitArray(3, true).HasAllSet(), BitArray(0).HasAllSet()); });
        ObserveText("LeftShift", [&] { return BitArray(Array<Byte>{12}).LeftShift(1); });
        ObserveText("RightShift", [&] { return BitArray(Array<Byte>{12}).RightShift(1); });
        ObserveText("LeftShift(-1)", [&] { return BitArray(3).LeftShift(-1); });
        ObserveText("CopyTo bytes",
                    [&]
                    {
                        auto bytes = Array<Byte>(3);
                        BitArray(Array<int>{511}).CopyTo(bytes, 0);
                        return bytes;
                    });
        ObserveText("CopyTo bools",
                    [&]
                    {
                        auto bools = Array<bool>(9);
                        BitArray(Array<Byte>{3}).CopyTo(bools, 1);
                        return bools;
                    });
    }

    void Names()
    {
        Section("NameValueCollection");
        for (String name : Array<String>{"a", "A", "z", "", nullptr})
        {
            ObserveText(At("[", name, "]"),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add("a", "1");
                            c.Add("A", "2");
                            c.Add("b", nullptr);
                            String value = c[name];
                            return value;
                        });
            ObserveText(At("GetValues(", name, ")"),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add("a", "1");
                            c.Add("A", "2");
                            return c.GetValues(name);
                        });
            ObserveText(At("set [", name, "]"),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add("a", "1");
                            c[name] = "7";
                            return Several(c.AllKeys(), c.Count());
                        });
            ObserveText(At("Set(", name, ")"),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add("a", "1");
                            c.Add("a", "2");
                            c.Set(name, "7");
                            return Several(c.AllKeys(), c.Get("a"));
                        });
            ObserveText(At("Add(", name, ", null)"),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add(name, nullptr);
                            return Several(c.AllKeys(), c.Get(name), c.GetValues(name));
                        });
            ObserveText(At("Remove(", name, ")"),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add("a", "1");
                            c.Remove(name);
                            return c.AllKeys();
                        });
        }
        for (int index : Array<int>{-1, 0, 1})
        {
            ObserveText(At("Get(", index, ")"),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add("a", "1");
                            return c.Get(index);
                        });
            ObserveText(At("GetKey(", index, ")"),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add("a", "1");
                            return c.GetKey(index);
                        });
            ObserveText(At("GetValues at ", index),
                        [&]
                        {
                            auto c = NameValueCollection();
                            c.Add("a", "1");
                            return c.GetValues(index);
                        });
        }
        ObserveText("Add(null)",
                    [&]
                    {
                        NameValueCollection none = nullptr;
                        NameValueCollection().Add(none);
                    });
        ObserveText("Add of another",
                    [&]
                    {
                        auto c = NameValueCollection();
                        c.Add("a", "1");
                        auto d = NameValueCollection();
                        d.Add("a", "2");
                        d.Add("b", "3");
                        c.Add(d);
                        return Several(c.AllKeys(), c["a"] + "", c.HasKeys());
                    });
        ObserveText("enumerated",
                    [&]
                    {
                        auto c = NameValueCollection();
                        c.Add("a", "1");
                        c.Add("b", "2");
                        String all = "";
                        for (String key : c)
                        {
                            all = all + key;
                        }
                        return all;
                    });
    }

    void Run()
    {
        OfObjects();
        Names();
    }

    const Scenario scenario("ObjectCollections", Run);
}
