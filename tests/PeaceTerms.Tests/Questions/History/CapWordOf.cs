using FsCheck;
using FsCheck.Fluent;

namespace PeaceTerms.Tests;

/// <summary>One own word that asks, gives or refuses something, rather than taking back.</summary>
public sealed record CapWordOf(CapWord Word)
{
    public static Arbitrary<CapWordOf> Words() => Arb.From(
        from day in Gen.Choose(0, HistoryWorld.LastDay)
        from who in Gen.Elements(true, false)
        from stance in Gen.Elements(Stance.Demands, Stance.Offers, Stance.Accepts, Stance.Rejects)
        from figure in Gen.Choose(0, 5)
        from when in Gen.Choose(0, 2)
        select new CapWordOf(new CapWord(day, who, stance, figure, when, null, 0)));
}
