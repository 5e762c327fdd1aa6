using System.Globalization;

namespace PeaceTerms;

/// <summary>Sets, outcomes and gaps in English, the same in every culture.</summary>
internal static class OutcomeText
{
    private const int MonthsPerYear = 12;
    private const int HoursPerDay = 24;

    public static string Describe(OutcomeSet set) => set switch
    {
        { IsEmpty: true } => "nothing",
        ChoiceSet choice => Describe(choice),
        OrderedSet ordered => Describe(ordered),
        _ => throw new ArgumentException("A set of an unknown kind.", nameof(set)),
    };

    public static string Describe(Outcome outcome, OutcomeDomain domain) =>
        outcome.Choice is { } choice ? choice
        : outcome.NoLimit == true ? Top(domain)
        : Figure(outcome.Number ?? 0, domain);

    public static string Describe(Gap gap)
    {
        var domain = gap.Unit is OutcomeDomain.Months or OutcomeDomain.Hours
            ? new OutcomeDomain { Kind = DomainKind.Duration, Unit = gap.Unit }
            : OutcomeDomain.Amount(gap.Unit);
        return (gap.IsReached ? "" : "more than ") + Figure(gap.Amount, domain);
    }

    /// <summary>Words joined as in "a, b or c".</summary>
    public static string Either(IReadOnlyList<string> parts, string word = "or") =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} {word} {parts[^1]}";

    private static string Describe(ChoiceSet set)
    {
        var names = set.Named.ToList();
        return !set.AllBut ? Either(names)
            : names.Count == 0 ? "anything"
            : $"anything but {Either(names)}";
    }

    private static string Describe(OrderedSet set)
    {
        var domain = set.Domain;
        if (set == OrderedSet.All(domain))
        {
            return "anything";
        }

        if (domain.Kind == DomainKind.Grade)
        {
            return Either([.. domain.Outcomes.Where((_, grade) => set.Contains(new Outcome { Number = grade }))]);
        }

        var ranges = set.Ranges;
        if (ranges.Count > 1 && ranges.All(range => range.From == range.To) && SharedUnit(ranges, domain) is var (numbers, unit))
        {
            return set.NoLimit ? Either([.. numbers.Take(numbers.Count - 1), numbers[^1] + unit, Top(domain)]) : Either(numbers) + unit;
        }

        var parts = ranges.Select(range => Range(range, domain, set.NoLimit)).ToList();
        var topIsSaid = ranges.Count > 0 && ranges[^1].To is null && parts[^1] is not "any figure" and not "any length";
        return Either(set.NoLimit && !topIsSaid ? [.. parts, Top(domain)] : parts);
    }

    private static string Range(OutcomeRange range, OutcomeDomain domain, bool withTop)
    {
        if (domain.IsRelative() && domain.Kind == DomainKind.Duration)
        {
            return RelativeDomain.Words(range, domain);
        }

        if (range.To is not { } to || (domain.Kind == DomainKind.Date && to == domain.Maximum))
        {
            var open = withTop ? "" : domain.HasTop ? ", but with a limit" : "";
            return range is { From: 0, FromIncluded: true }
                ? domain.Kind == DomainKind.Duration ? "any length" : "any figure"
                : range.FromIncluded ? $"{Figure(range.From, domain)} or {(domain.Kind == DomainKind.Date ? "later" : "more")}{open}"
                : $"more than {Figure(range.From, domain)}{open}";
        }

        if (range.From == to)
        {
            return Figure(to, domain);
        }

        if (range is { From: 0, FromIncluded: true })
        {
            return domain.Kind == DomainKind.Date ? $"{Figure(to, domain)} or earlier"
                : range.ToIncluded ? $"{Figure(to, domain)} or less" : $"less than {Figure(to, domain)}";
        }

        return (range.FromIncluded ? "" : "above ") + Figure(range.From, domain) + " to " + (range.ToIncluded ? "" : "below ") + Figure(to, domain);
    }

    /// <summary>A list such as "30, 40 or 50 years" names its unit once where all figures share it.</summary>
    private static (IReadOnlyList<string> Numbers, string Unit)? SharedUnit(IReadOnlyList<OutcomeRange> ranges, OutcomeDomain domain)
    {
        var figures = ranges.Select(range => Figure(range.From, domain).Split(' ', 2)).ToList();
        var unit = figures[^1].Length == 2 ? figures[^1][1] : "";
        return figures.All(figure => (figure.Length == 2 ? figure[1] : "") == unit) ? ([.. figures.Select(figure => figure[0])], unit.Length == 0 ? "" : $" {unit}") : null;
    }

    private static string Figure(decimal value, OutcomeDomain domain) => domain switch
    {
        _ when domain.IsRelative() => RelativeDomain.Words(value, domain),
        { Kind: DomainKind.Date } => DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Kind: DomainKind.Duration, Unit: OutcomeDomain.Months } => Counted(value, MonthsPerYear, "year", "month"),
        { Kind: DomainKind.Duration } => Counted(value, HoursPerDay, "day", "hour"),
        { Kind: DomainKind.Grade } => domain.Outcomes[(int)value],
        _ => domain.Unit is { } unit ? $"{Number(value)} {unit}" : Number(value),
    };

    private static string Counted(decimal value, int perLarge, string large, string small)
    {
        var (amount, word) = value != 0 && value % perLarge == 0 ? (value / perLarge, large) : (value, small);
        return $"{Number(amount)} {word}{(amount == 1 ? "" : "s")}";
    }

    private static string Number(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);

    private static string Top(OutcomeDomain domain) => domain.Kind == DomainKind.Duration ? "without end" : "no limit";

}
