namespace PeaceTerms.Tests;

/// <summary>Outcomes out of four as bits: what is sure, and what is possible.</summary>
public readonly record struct Bits(int Sure, int Possible)
{
    public const int All = 15;

    public static Bits Unknown => new(0, All);

    public static Bits None => new(0, 0);

    public static OutcomeDomain Domain { get; } = new() { Kind = DomainKind.Choice, Outcomes = ["first", "second", "third", "fourth"] };

    internal AllowedOutcomes Outcomes => new(Set(Sure), Set(Possible));

    public Bits And(Bits other) => new(Sure & other.Sure, Possible & other.Possible);

    public Bits Or(Bits other) => new(Sure | other.Sure, Possible | other.Possible);

    public Bits Beside(Bits other) => new(Sure & other.Sure, Possible | other.Possible);

    public Bits Without(Bits refused) => new(Sure & ~refused.Possible, Possible & ~refused.Sure);

    private static OutcomeSet Set(int bits) => Domain.Named(Domain.Outcomes.Where((_, place) => (bits >> place & 1) == 1));
}
