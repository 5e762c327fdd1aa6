namespace PeaceTerms;

/// <summary>Durations as worded values (rules O2 to O6, O10, O11).</summary>
internal static class WordedDuration
{
    /// <summary>A duration with what the dossier knows of its events: a start and an end with dates make it a length (rule O11).</summary>
    public static WordedValue Of(Duration duration, ILoweringContext context)
    {
        var start = duration.StartDate ?? (duration.Start is { } from ? context.DateOf(from) : null);
        if (duration is DurationUntil until && start is { } first && context.DateOf(until.End) is { } last && last >= first)
        {
            var days = last.DayNumber - first.DayNumber;
            return AnyOf(OutcomeDomain.InHours, [CalendarPeriod.FromDays(days)], exactly: false) with
            {
                StartDate = start,
                Readings = ValueList.From([new Reading { Kind = ReadingKind.Arithmetic, Text = FormattableString.Invariant($"from {first:yyyy-MM-dd} until {context.NameOf(until.End)}, {last:yyyy-MM-dd}: {days} days") }]),
            };
        }

        return Of(duration, context.Tolerance, context.NameOf) with { StartDate = start };
    }

    public static WordedValue Of(Duration duration, decimal tolerance, Func<EventId, string>? nameOf = null)
    {
        var domain = BasisOf(duration);
        var value = duration switch
        {
            FixedDuration one => AnyOf(domain, [one.Period], one.Exactly),
            OneOfDurations list => AnyOf(domain, list.Periods, list.Exactly),
            ApproximateDuration about => About(domain, about, tolerance),
            DurationRange range => Range(domain, range),
            IndefiniteDuration => Literal(AllowedOutcomes.Exactly(OrderedSet.OnlyNoLimit(domain))) with { IsBare = true },
            UnquantifiedDuration words => Literal(new AllowedOutcomes(domain.Nothing, OrderedSet.EveryFigure(domain))) with
            {
                Words = $"\"{words.Phrase}\" (no figure)",
                Vagueness = Vagueness.NoFigure,
            },
            WhicheverDuration several => Whichever(domain, several, tolerance, nameOf),
            DurationUntil until => Literal(AllowedOutcomes.Exactly(RelativeDomain.AtEvent(until.End))) with { Words = $"until {nameOf?.Invoke(until.End) ?? TimeText.Named($"{until.End}")}", Vagueness = Vagueness.OpenEnd },
            _ => throw new ArgumentException("A duration of an unknown kind.", nameof(duration)),
        };
        return value with { StartDate = duration.StartDate };
    }

    public static WordedValue Of(CalendarPeriod period) =>
        AnyOf(period.Hours == 0 ? OutcomeDomain.InMonths : OutcomeDomain.InHours, [period], exactly: false);

    /// <summary>Months if all periods are whole months; hours else, where months become what they can span.</summary>
    private static OutcomeDomain BasisOf(Duration duration) =>
        duration.Named.All(period => period.Hours == 0) && (duration as ApproximateDuration)?.Tolerance is not { Hours: not 0 }
            ? OutcomeDomain.InMonths
            : OutcomeDomain.InHours;

    private static WordedValue Literal(AllowedOutcomes outcomes) => new() { Literal = outcomes, Words = outcomes.Possible.ToString() };

    private static WordedValue AnyOf(OutcomeDomain domain, IReadOnlyList<CalendarPeriod> periods, bool? exactly)
    {
        var outcomes = periods.Select(period => One(domain, period)).Aggregate(AllowedOutcomes.None(domain), (all, one) => all.Unite(one));
        var words = outcomes.Sure == outcomes.Possible
            ? outcomes.Sure.ToString()
            : OutcomeText.Either([.. periods.Select(TimeText.Of)]);
        return Literal(outcomes) with { IsBare = exactly != true, Words = words };
    }

    /// <summary>The shortest or longest of several lengths: exact where all have figures, else bounded by those that have.</summary>
    private static WordedValue Whichever(OutcomeDomain domain, WhicheverDuration several, decimal tolerance, Func<EventId, string>? nameOf)
    {
        var isLater = several.Later == true;
        var parts = several.Of.Select(one => (Words: Of(one, tolerance, nameOf), Span: one.Named.ToList() is [var period] && one is FixedDuration ? Span(domain, period) : ((decimal Least, decimal Most)?)null)).ToList();
        var spans = parts.Select(part => part.Span).OfType<(decimal Least, decimal Most)>().ToList();
        var words = $"{OutcomeText.Either([.. parts.Select(part => part.Words.Words)])}, whichever is {(isLater ? "later" : "earlier")}";
        var (least, most) = isLater ? (spans.Max(span => span.Least), spans.Max(span => span.Most)) : (spans.Min(span => span.Least), spans.Min(span => span.Most));
        if (spans.Count == parts.Count)
        {
            var exact = OrderedSet.Between(domain, least, true, most, true);
            return Literal(new AllowedOutcomes(least == most ? exact : domain.Nothing, exact)) with { IsBare = true, Words = words };
        }

        var open = isLater ? OrderedSet.Between(domain, least, true, null, true).Unite(OrderedSet.OnlyNoLimit(domain)) : OrderedSet.Between(domain, null, true, most, true);
        return Literal(new AllowedOutcomes(domain.Nothing, open)) with { Words = words, Vagueness = Vagueness.OpenEnd };
    }

    private static AllowedOutcomes One(OutcomeDomain domain, CalendarPeriod period)
    {
        var (least, most) = Span(domain, period);
        var possible = OrderedSet.Between(domain, least, true, most, true);
        return new AllowedOutcomes(least == most ? possible : domain.Nothing, possible);
    }

    private static (decimal Least, decimal Most) Span(OutcomeDomain domain, CalendarPeriod period) =>
        domain == OutcomeDomain.InMonths ? (period.Months, period.Months) : CalendarSpan.HoursRange(period);

    private static WordedValue About(OutcomeDomain domain, ApproximateDuration about, decimal tolerance)
    {
        var (least, most) = Span(domain, about.Period);
        var spread = about.Tolerance is { } said ? Span(domain, said).Most : most * tolerance;
        var exact = One(domain, about.Period);
        var words = exact.Sure == exact.Possible ? exact.Sure.ToString() : TimeText.Of(about.Period);
        return new WordedValue
        {
            Literal = new AllowedOutcomes(exact.Sure, OrderedSet.Between(domain, Math.Max(0, least - spread), true, most + spread, true)),
            Words = $"about {words}",
            IsBare = true,
            Vagueness = Vagueness.Approximate,
            Readings = about.Tolerance is null ? ValueList.From([WordedQuantity.DefaultTolerance(words, tolerance)]) : ValueList.Empty<Reading>(),
        };
    }

    private static WordedValue Range(OutcomeDomain domain, DurationRange range)
    {
        var (low, high) = (range.MoreThan ?? range.AtLeast, range.LessThan ?? range.AtMost);
        var (lowSpan, highSpan) = (low is { } l ? Span(domain, l) : default, high is { } h ? Span(domain, h) : default);
        OutcomeSet Between(decimal from, decimal to)
        {
            var figures = OrderedSet.Between(domain, from, range.MoreThan is null, high is null ? null : to, range.LessThan is null);
            return high is null ? figures.Unite(OrderedSet.OnlyNoLimit(domain)) : figures;
        }

        var possible = Between(lowSpan.Least, highSpan.Most);
        return Literal(new AllowedOutcomes(Between(lowSpan.Most, highSpan.Least).Intersect(possible), possible));
    }
}
