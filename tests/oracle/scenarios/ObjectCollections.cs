// ArrayList, BitArray and NameValueCollection.
using System.Collections;
using System.Collections.Specialized;

namespace Oracle;

class ObjectCollections : Scenario
{
    private static ArrayList Objects()
    {
        return new ArrayList(new int[] { 5, 3, 8, 3 });
    }

    private static void OfObjects()
    {
        Section("ArrayList");
        ObserveText("new(-1)", () => new ArrayList(-1).Count);
        ObserveText("AddRange", () => { var list = Objects(); list.AddRange(new int[] { 7, 8 }); return list; });
        ObserveText("Sort", () => { var list = Objects(); list.Sort(); return list; });
        ObserveText("Reverse", () => { var list = Objects(); list.Reverse(); return list; });
        ObserveText("ToArray", () => Objects().ToArray());
        ObserveText("mixed", () => { var list = new ArrayList(); list.Add(1); list.Add("x"); list.Add(null); list.Add(true); return list; });
        ObserveText("Sort of mixed ones", () => { var list = new ArrayList(); list.Add(1); list.Add("x"); list.Sort(); return list; });
        foreach (int index in new int[] { -1, 0, 2, 4, 5 })
        {
            ObserveText(At("GetRange(", index, ", 2)"), () => Objects().GetRange(index, 2));
            ObserveText(At("RemoveRange(", index, ", 2)"), () => { var list = Objects(); list.RemoveRange(index, 2); return list; });
            ObserveText(At("InsertRange(", index, ")"), () => { var list = Objects(); list.InsertRange(index, new int[] { 7 }); return list; });
            ObserveText(At("IndexOf(3, ", index, ")"), () => Objects().IndexOf(3, index));
            ObserveText(At("Capacity = ", index), () => { var list = Objects(); list.Capacity = index; return list; });
        }
        ObserveText("LastIndexOf", () => Several(Objects().LastIndexOf(3), Objects().LastIndexOf(9)));
        ObserveText("BinarySearch", () => { var list = new ArrayList(new int[] { 1, 3, 5 }); return Several(list.BinarySearch(3), list.BinarySearch(4)); });
        Section("BitArray");
        ObserveText("new(-1)", () => new BitArray(-1).Length);
        ObserveText("new(5)", () => new BitArray(5));
        ObserveText("new(3, true)", () => new BitArray(3, true));
        ObserveText("of bytes", () => new BitArray(new byte[] { 5 }));
        ObserveText("of bools", () => new BitArray(new bool[] { true, false, true }));
        ObserveText("of numbers", () => new BitArray(new int[] { 3 }).Count);
        foreach (int index in new int[] { -1, 0, 4, 5 })
        {
            ObserveText(At("[", index, "]"), () => { bool bit = new BitArray(5)[index]; return bit; });
            ObserveText(At("Get(", index, ")"), () => new BitArray(5).Get(index));
            ObserveText(At("Set(", index, ")"), () => { var bits = new BitArray(5); bits.Set(index, true); return bits; });
            ObserveText(At("Length = ", index), () => { var bits = new BitArray(3, true); bits.Length = index; return bits; });
        }
        ObserveText("And", () => new BitArray(new byte[] { 12 }).And(new BitArray(new byte[] { 10 })));
        ObserveText("Or", () => new BitArray(new byte[] { 12 }).Or(new BitArray(new byte[] { 10 })));
        ObserveText("Xor", () => new BitArray(new byte[] { 12 }).Xor(new BitArray(new byte[] { 10 })));
        ObserveText("Not", () => new BitArray(new byte[] { 12 }).Not());
        ObserveText("And of another length", () => new BitArray(3).And(new BitArray(4)));
        ObserveText("And(null)", () => { BitArray none = null; return new BitArray(3).And(none); });
        ObserveText("SetAll", () => { var bits = new BitArray(3); bits.SetAll(true); return bits; });
        ObserveText("HasAllSet, HasAnySet", () => Several(new BitArray(3).HasAnySet(), new BitArray(3, true).HasAllSet(), new BitArray(0).HasAllSet()));
        ObserveText("LeftShift", () => new BitArray(new byte[] { 12 }).LeftShift(1));
        ObserveText("RightShift", () => new BitArray(new byte[] { 12 }).RightShift(1));
        ObserveText("LeftShift(-1)", () => new BitArray(3).LeftShift(-1));
        ObserveText("CopyTo bytes", () => { var bytes = new byte[3]; new BitArray(new int[] { 511 }).CopyTo(bytes, 0); return bytes; });
        ObserveText("CopyTo bools", () => { var bools = new bool[9]; new BitArray(new byte[] { 3 }).CopyTo(bools, 1); return bools; });
    }

    private static void Names()
    {
        Section("NameValueCollection");
        foreach (string name in new string[] { "a", "A", "z", "", null })
        {
            ObserveText(At("[", name, "]"), () => { var c = new NameValueCollection(); c.Add("a", "1"); c.Add("A", "2"); c.Add("b", null); string value = c[name]; return value; });
            ObserveText(At("GetValues(", name, ")"), () => { var c = new NameValueCollection(); c.Add("a", "1"); c.Add("A", "2"); return c.GetValues(name); });
            ObserveText(At("set [", name, "]"), () => { var c = new NameValueCollection(); c.Add("a", "1"); c[name] = "7"; return Several(c.AllKeys, c.Count); });
            ObserveText(At("Set(", name, ")"), () => { var c = new NameValueCollection(); c.Add("a", "1"); c.Add("a", "2"); c.Set(name, "7"); return Several(c.AllKeys, c.Get("a")); });
            ObserveText(At("Add(", name, ", null)"), () => { var c = new NameValueCollection(); c.Add(name, null); return Several(c.AllKeys, c.Get(name), c.GetValues(name)); });
            ObserveText(At("Remove(", name, ")"), () => { var c = new NameValueCollection(); c.Add("a", "1"); c.Remove(name); return c.AllKeys; });
        }
        foreach (int index in new int[] { -1, 0, 1 })
        {
            ObserveText(At("Get(", index, ")"), () => { var c = new NameValueCollection(); c.Add("a", "1"); return c.Get(index); });
            ObserveText(At("GetKey(", index, ")"), () => { var c = new NameValueCollection(); c.Add("a", "1"); return c.GetKey(index); });
            ObserveText(At("GetValues at ", index), () => { var c = new NameValueCollection(); c.Add("a", "1"); return c.GetValues(index); });
        }
        ObserveText("Add(null)", () => { NameValueCollection none = null; new NameValueCollection().Add(none); });
        ObserveText("Add of another", () => { var c = new NameValueCollection(); c.Add("a", "1"); var d = new NameValueCollection(); d.Add("a", "2"); d.Add("b", "3"); c.Add(d); return Several(c.AllKeys, c["a"] + "", c.HasKeys()); });
        ObserveText("enumerated", () => { var c = new NameValueCollection(); c.Add("a", "1"); c.Add("b", "2"); string all = ""; foreach (string key in c) { all = all + key; } return all; });
    }

    public override void Run()
    {
        OfObjects();
        Names();
    }
}
