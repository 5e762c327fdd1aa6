namespace PeaceTerms.Tests;

/// <summary>
/// A domain on an axis with a small universe of sample points that tells any two sets apart whose ends are among <see cref="Ends"/>:
/// the ends, the whole numbers around them, a point between each two of them, one beyond them all, and null for the top.
/// </summary>
public sealed record Axis(string Name, OutcomeDomain Domain, bool HasTop, bool IsWhole, decimal? Maximum)
{
    private static readonly decimal LastDay = DateOnly.MaxValue.DayNumber;

    public static IReadOnlyList<Axis> All { get; } =
    [
        new("persons", OutcomeDomain.Amount("persons"), HasTop: true, IsWhole: true, null),
        new("km", OutcomeDomain.Amount("km"), HasTop: true, IsWhole: false, null),
        new("months", OutcomeDomain.InMonths, HasTop: true, IsWhole: false, null),
        new("hours", OutcomeDomain.InHours, HasTop: true, IsWhole: false, null),
        new("grades", OutcomeDomain.Grades("none", "some", "most", "all"), HasTop: false, IsWhole: true, 3),
        new("dates", OutcomeDomain.Dates, HasTop: false, IsWhole: true, LastDay),
    ];

    public IReadOnlyList<decimal> Ends { get; } =
    [
        -1, 0, 0.5m, 1, 1.5m, 2, 2.5m, 3, 4, 5,
        .. Maximum == LastDay ? new[] { LastDay - 1, LastDay - 0.5m, LastDay, LastDay + 1 } : [],
    ];

    public IReadOnlyList<decimal> Figures => [.. Ends, .. IsWhole ? Enumerable.Range(-2, 12).SelectMany(step => Maximum == LastDay ? new[] { step, LastDay - step } : [step]).Where(whole => !Ends.Contains(whole)).Distinct() : [], .. Ends.Zip(Ends.Skip(1), (low, high) => (low + high) / 2), Ends[^1] + 1000];

    public IReadOnlyList<decimal?> Samples => [.. Figures.Order().Select(figure => (decimal?)figure), .. HasTop ? new decimal?[] { null } : []];

    /// <summary>The samples that are outcomes of the domain at all.</summary>
    public IReadOnlyList<decimal?> Universe =>
        [.. Samples.Where(point => point is not { } figure || (figure >= 0 && !(figure > Maximum) && !(IsWhole && figure % 1 != 0)))];

    public static Outcome OutcomeAt(decimal? point) => point is { } figure ? new Outcome { Number = figure } : new Outcome { NoLimit = true };

    public override string ToString() => Name;
}
