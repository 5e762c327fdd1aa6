using System.Numerics;

namespace PeaceTerms;

/// <summary>An exact fraction, so that a chain of parts is worked out without rounding on the way.</summary>
internal readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    private const int Places = 10;
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public static Fraction One { get; } = new(1, 1);

    public static Fraction Of(PartOf part) => part.Percent is { } percent
        ? Of(percent).Over(100)
        : new Fraction(part.Numerator ?? 1, part.Denominator ?? 1);

    public static Fraction Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var whole = new BigInteger((uint)bits[0]) + (new BigInteger((uint)bits[1]) << 32) + (new BigInteger((uint)bits[2]) << 64);
        return new Fraction(value < 0 ? -whole : whole, BigInteger.Pow(10, bits[3] >> 16 & 0xFF));
    }

    public Fraction Times(Fraction other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>The nearest numbers around it, whole or with ten places; both are the fraction itself where it is one. Null when it is too large.</summary>
    public (decimal Low, decimal High)? Around(bool isWhole)
    {
        var scale = isWhole ? BigInteger.One : BigInteger.Pow(10, Places);
        var low = BigInteger.DivRem(Numerator * scale, Denominator, out var rest);
        var high = rest.IsZero ? low : low + 1;
        return high / scale >= new BigInteger(Largest) ? null : ((decimal)low / (decimal)scale, (decimal)high / (decimal)scale);
    }

    private Fraction Over(int divisor) => new(Numerator, Denominator * divisor);
}
