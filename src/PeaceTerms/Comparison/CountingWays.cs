namespace PeaceTerms;

/// <summary>All the ways in which two wholes may count: a claim must hold in each of them (rule I12).</summary>
internal static class CountingWays
{
    public static ValueList<CountingWay> OnlySame { get; } = ValueList.From([CountingWay.Same]);

    public static ValueList<CountingWay> Of(params IEnumerable<CountingWay> ways) => ValueList.From(ways.Distinct().Order());

    /// <summary>The ways of two facets together: every way of the one with every way of the other.</summary>
    public static ValueList<CountingWay> With(this ValueList<CountingWay> ways, ValueList<CountingWay> others) =>
        Of(ways.SelectMany(one => others.Select(other => Joined(one, other))));

    public static ValueList<CountingWay> Mirrored(this ValueList<CountingWay> ways) => Of(ways.Select(way => way switch
    {
        CountingWay.FirstWider => CountingWay.SecondWider,
        CountingWay.SecondWider => CountingWay.FirstWider,
        _ => way,
    }));

    private static CountingWay Joined(CountingWay one, CountingWay other) =>
        one == other || other == CountingWay.Same ? one
        : one == CountingWay.Same ? other
        : CountingWay.Open;
}
