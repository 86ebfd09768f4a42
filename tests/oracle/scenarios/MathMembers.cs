// Math, on numbers of every kind.
namespace Oracle;

class MathMembers : Scenario
{
    private static void OfReal(double number)
    {
        Section($"{number}");
        Observe("parts", () => Several(Math.Floor(number), Math.Ceiling(number), Math.Truncate(number), Math.Abs(number), Outcome(() => Math.Sign(number))));
        Observe("Round", () => Several(Math.Round(number), Math.Round(number, MidpointRounding.AwayFromZero), Math.Round(number, MidpointRounding.ToZero), Math.Round(number, MidpointRounding.ToNegativeInfinity), Math.Round(number, MidpointRounding.ToPositiveInfinity)));
        foreach (int digits in new int[] { -1, 0, 1, 2, 5, 15, 16 })
        {
            Observe($"Round to {digits}", () => Math.Round(number, digits));
            Observe($"Round away to {digits}", () => Math.Round(number, digits, MidpointRounding.AwayFromZero));
        }
        Observe("Sqrt", () => Math.Sqrt(number));
        Observe("exact functions", () => Several(Math.BitIncrement(number), Math.BitDecrement(number), Math.ILogB(number), Math.ScaleB(number, 3), Math.CopySign(number, -1.0), Math.IEEERemainder(number, 3.0)));
        foreach (double other in new double[] { 0, -0.0, 1, -2.5, double.NaN, double.PositiveInfinity })
            Observe($"with {other}", () => Several(Math.Max(number, other), Math.Min(number, other), Math.MaxMagnitude(number, other), Math.MinMagnitude(number, other)));
        Observe("Clamp", () => Math.Clamp(number, -1.0, 2.0));
    }

    private static void OfWhole()
    {
        Section("");
        foreach (int number in new int[] { 0, 1, -1, 7, -7, 100, int.MaxValue, int.MinValue })
        {
            Observe($"Abs {number}", () => Math.Abs(number));
            Observe($"Sign {number}", () => Math.Sign(number));
            Observe($"Clamp {number}", () => Math.Clamp(number, -5, 5));
            foreach (int other in new int[] { 0, 1, -1, 3, int.MinValue })
            {
                Observe($"Max {number}, {other}", () => Several(Math.Max(number, other), Math.Min(number, other), Math.BigMul(number, other)));
                Observe($"DivRem {number}, {other}", () =>
                {
                    int quotient = Math.DivRem(number, other, out int rest);
                    return Several(quotient, rest);
                });
            }
        }
        Observe("Clamp, wrong", () => Math.Clamp(1, 5, 2));
        Observe("mixed", () => Several(Math.Max(1, 2L), Math.Min((byte)3, (byte)2), Math.Max(1.5f, 1f), Math.Max(1, 2.5)));
        Observe("constants", () => Several(Math.PI, Math.E, Math.Tau));
        Observe("powers", () => Several(Math.Pow(2, 10), Math.Pow(2, -1), Math.Pow(0, 0), Math.Pow(-8, 1.0 / 3), Math.Cbrt(27), Math.Log2(8), Math.Log10(1000), Math.Log(1), Math.Exp(0)));
        Observe("angles", () => Several(Math.Sin(0), Math.Cos(0), Math.Tan(0), Math.Atan2(0, -1), Math.Asin(2), Math.Acos(1)));
        Observe("wrong rounding", () => Math.Round(1.5, (MidpointRounding)9));
        Observe("Abs of least long", () => Math.Abs(long.MinValue));
        Observe("Abs of least short", () => Math.Abs(short.MinValue));
    }

    private static void Seeded()
    {
        foreach (int seed in new int[] { 0, 1, 42, -42, int.MinValue, int.MaxValue })
        {
            Section($"Random {seed}");
            Observe("Next", () =>
            {
                Random random = new Random(seed);
                int first = random.Next();
                int second = random.Next(100);
                int third = random.Next(-5, 5);
                double real = random.NextDouble();
                return Several(first, second, third, real);
            });
            Observe("NextBytes", () =>
            {
                byte[] bytes = new byte[5];
                new Random(seed).NextBytes(bytes);
                return bytes;
            });
            Observe("wide range", () => new Random(seed).Next(int.MinValue, int.MaxValue));
            Observe("NextInt64", () => new Random(seed).NextInt64(1000000000000));
        }
        Section("Random");
        Observe("Next of a negative", () => new Random(1).Next(-1));
        Observe("Next of a wrong range", () => new Random(1).Next(2, 1));
        Observe("Next of nothing", () => Several(new Random(1).Next(0), new Random(1).Next(3, 3)));
        Section("");
    }

    public override void Run()
    {
        foreach (double number in new double[] { 0, 0.5, -0.5, 1.5, 2.5, -2.5, 2.345, 1.005, -1234.5678, 1e15, 1e16, 4503599627370495.5, 123456789.123456789, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue })
            OfReal(number);
        OfWhole();
        Seeded();
    }
}
