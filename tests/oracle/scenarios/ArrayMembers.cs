// Array, Buffer and the members of arrays.
namespace Oracle;

class ArrayMembers : Scenario
{
    private static readonly int[] Places = { -1, 0, 1, 3, 5, 6 };

    private static int[] Some() => new int[] { 3, 1, 2, 3, 1 };

    private static void Ranges()
    {
        foreach (int at in Places)
        {
            Section($"at {at}");
            Observe("IndexOf", () => Array.IndexOf(Some(), 3, at));
            Observe("LastIndexOf", () => Array.LastIndexOf(Some(), 3, at));
            Observe("[]", () => Some()[at]);
            Observe("Resize", () =>
            {
                int[] numbers = Some();
                Array.Resize(ref numbers, at);
                return numbers;
            });
            Observe("Copy", () =>
            {
                int[] target = new int[5];
                Array.Copy(Some(), target, at);
                return target;
            });
            Observe("new", () => new int[at].Length);
            Observe("CopyTo", () =>
            {
                int[] target = new int[6];
                Some().CopyTo(target, at);
                return target;
            });
            foreach (int count in Places)
            {
                Observe($"IndexOf, {count}", () => Array.IndexOf(Some(), 3, at, count));
                Observe($"LastIndexOf, {count}", () => Array.LastIndexOf(Some(), 3, at, count));
                Observe($"Clear, {count}", () =>
                {
                    int[] numbers = Some();
                    Array.Clear(numbers, at, count);
                    return numbers;
                });
                Observe($"Reverse, {count}", () =>
                {
                    int[] numbers = Some();
                    Array.Reverse(numbers, at, count);
                    return numbers;
                });
                Observe($"Sort, {count}", () =>
                {
                    int[] numbers = Some();
                    Array.Sort(numbers, at, count);
                    return numbers;
                });
                Observe($"BinarySearch, {count}", () => Array.BinarySearch(new int[] { 1, 2, 3, 4, 5 }, at, count, 3));
                Observe($"Copy from, {count}", () =>
                {
                    int[] target = new int[4];
                    Array.Copy(Some(), at, target, 1, count);
                    return target;
                });
                Observe($"Copy to, {count}", () =>
                {
                    int[] target = new int[4];
                    Array.Copy(Some(), 0, target, at, count);
                    return target;
                });
                Observe($"BlockCopy from, {count}", () =>
                {
                    byte[] target = new byte[8];
                    Buffer.BlockCopy(Some(), at, target, 1, count);
                    return target;
                });
                Observe($"BlockCopy to, {count}", () =>
                {
                    byte[] target = new byte[4];
                    Buffer.BlockCopy(Some(), 0, target, at, count);
                    return target;
                });
            }
            Observe("GetByte", () => Buffer.GetByte(Some(), at * 4));
            Observe("SetByte", () =>
            {
                int[] numbers = Some();
                Buffer.SetByte(numbers, at, 7);
                return numbers;
            });
        }
    }

    private static void Whole()
    {
        Section("");
        int[] none = null;
        Observe("Sort", () =>
        {
            int[] numbers = Some();
            Array.Sort(numbers);
            return numbers;
        });
        Observe("Sort by a comparison", () =>
        {
            int[] numbers = Some();
            Array.Sort(numbers, (left, right) => right - left);
            return numbers;
        });
        Observe("Sort texts", () =>
        {
            string[] texts = { "b", "c", "a", "" };
            Array.Sort(texts, StringComparer.Ordinal);
            return texts;
        });
        Observe("Sort texts ignoring case", () =>
        {
            string[] texts = { "b", "C", "A", "d" };
            Array.Sort(texts, StringComparer.OrdinalIgnoreCase);
            return texts;
        });
        Observe("Reverse", () =>
        {
            int[] numbers = Some();
            Array.Reverse(numbers);
            return numbers;
        });
        Observe("Fill", () =>
        {
            int[] numbers = Some();
            Array.Fill(numbers, 4);
            return numbers;
        });
        Observe("IndexOf", () => Several(Array.IndexOf(Some(), 1), Array.IndexOf(Some(), 9), Array.LastIndexOf(Some(), 1), Array.LastIndexOf(Some(), 9)));
        Observe("Find", () => Several(Array.Find(Some(), n => n < 3), Array.FindLast(Some(), n => n < 3), Array.Find(Some(), n => n > 5), Array.FindIndex(Some(), n => n == 2), Array.FindLastIndex(Some(), n => n == 3), Array.FindIndex(Some(), n => n == 9)));
        Observe("FindAll", () => Array.FindAll(Some(), n => n != 1));
        Observe("Exists", () => Several(Array.Exists(Some(), n => n == 2), Array.TrueForAll(Some(), n => n > 0), Array.TrueForAll(Some(), n => n > 1)));
        Observe("ConvertAll", () => Array.ConvertAll(Some(), n => n * 2));
        Observe("BinarySearch", () => Several(Array.BinarySearch(new int[] { 1, 3, 5 }, 3), Array.BinarySearch(new int[] { 1, 3, 5 }, 4), Array.BinarySearch(new int[] { 1, 3, 5 }, 0), Array.BinarySearch(new int[] { 1, 3, 5 }, 9), Array.BinarySearch(new int[0], 9)));
        Observe("Clone", () =>
        {
            int[] numbers = Some();
            int[] copy = (int[])numbers.Clone();
            copy[0] = 9;
            return Several(numbers, copy);
        });
        Observe("members", () => Several(Some().Length, Some().LongLength, Some().Rank, Some().GetLength(0)));
        Observe("ByteLength", () => Several(Buffer.ByteLength(Some()), Buffer.ByteLength(new short[3])));
        Observe("null Length", () => none.Length);
        Observe("null []", () => none[0]);
        Observe("null Sort", () => Array.Sort(none));
        Observe("null IndexOf", () => Array.IndexOf(none, 1));
        Observe("null Reverse", () => Array.Reverse(none));
        Observe("null Clear", () => Array.Clear(none));
        Observe("null Copy", () => Array.Copy(none, Some(), 1));
        Observe("Copy to null", () => Array.Copy(Some(), none, 1));
        Observe("null Find", () => Array.Find(none, n => n == 1));
        Observe("null Resize", () =>
        {
            int[] numbers = null;
            Array.Resize(ref numbers, 2);
            return numbers;
        });
        Observe("null BlockCopy", () => Buffer.BlockCopy(none, 0, Some(), 0, 1));
        Observe("null ByteLength", () => Buffer.ByteLength(none));
        Observe("overlapping Copy", () =>
        {
            int[] numbers = Some();
            Array.Copy(numbers, 0, numbers, 1, 4);
            return numbers;
        });
        Observe("overlapping BlockCopy", () =>
        {
            int[] numbers = Some();
            Buffer.BlockCopy(numbers, 4, numbers, 0, 16);
            return numbers;
        });
        Observe("Empty", () => Array.Empty<int>().Length);
    }

    public override void Run()
    {
        Ranges();
        Whole();
    }
}
