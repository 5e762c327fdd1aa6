using FsCheck;
using FsCheck.Fluent;

namespace PeaceTerms.Tests;

/// <summary>Words of one side, which shrink to fewer and plainer ones.</summary>
public sealed record SpokenWords(IReadOnlyList<SpokenWord> Words)
{
    public static Arbitrary<SpokenWords> Several() => Arb.From(
        from count in Gen.Choose(1, 6)
        from words in Spoken.ListOf(count)
        select new SpokenWords([.. words]),
        said => Enumerable.Range(0, said.Words.Count).SelectMany(place => Plainer(said.Words[place]).Select(plain => new SpokenWords([.. said.Words.Select((word, at) => at == place ? plain : word)]))
            .Append(new SpokenWords([.. said.Words.Where((_, at) => at != place)]))).Where(fewer => fewer.Words.Count > 0));

    private static Gen<Bits> AnyBits =>
        from possible in Gen.Choose(1, Bits.All)
        from sure in Gen.Frequency((2, Gen.Constant(Bits.All)), (1, Gen.Choose(0, Bits.All)))
        select new Bits(sure & possible, possible);

    private static Gen<SpokenWord> Spoken =>
        from day in Gen.Choose(0, 3)
        from voice in Gen.Frequency((3, Gen.Constant(2)), (1, Gen.Choose(0, 1)))
        from stance in Gen.Frequency((4, Gen.Elements(Stance.Demands, Stance.Offers)), (2, Gen.Constant(Stance.Accepts)), (3, Gen.Constant(Stance.Rejects)), (1, Gen.Constant(Stance.Withdraws)))
        from says in AnyBits
        from literal in Gen.Frequency((3, Gen.Constant(says)), (1, AnyBits))
        from document in Gen.Elements<int?>(null, 1, 2)
        from isConditional in Gen.Elements(true, false, false)
        from launch in Gen.Elements<bool?>(null, true, false)
        from parley in Gen.Elements<bool?>(null, null, true)
        from rare in Gen.Choose(0, 23)
        from option in Gen.Elements<int?>(null, null, 1)
        select new SpokenWord
        {
            Day = day,
            Voice = voice,
            Stance = stance,
            Says = says,
            Literal = literal,
            Document = document,
            OnLaunch = isConditional && stance != Stance.Withdraws ? launch : null,
            OnParley = isConditional && stance != Stance.Withdraws ? parley : null,
            IsBasis = rare < 3 && stance is Stance.Accepts or Stance.Demands,
            IsAgreed = rare is 3 or 4 or 5,
            IsDenied = rare == 6,
            NeverHolds = rare is 7 || (rare == 6 && day == 0),
            Option = option,
        };

    private static IEnumerable<SpokenWord> Plainer(SpokenWord word) => new[]
    {
        word with { OnLaunch = null }, word with { OnParley = null }, word with { IsBasis = false }, word with { IsAgreed = false }, word with { IsDenied = false }, word with { NeverHolds = false },
        word with { Option = null }, word with { Document = null }, word with { Literal = word.Says }, word with { Voice = 2 }, word with { Day = Math.Max(0, word.Day - 1) },
    }.Where(plain => plain != word);
}
