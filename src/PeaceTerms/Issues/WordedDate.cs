namespace PeaceTerms;

/// <summary>Days and deadlines as worded values: dates where the dossier knows them, else days after their event (rule O11).</summary>
internal static class WordedDate
{
    public static WordedValue Of(Deadline? on, Deadline? by, Deadline? from, ILoweringContext context)
    {
        Deadline[] said = [.. new[] { on, by, from }.OfType<Deadline>()];
        var isInMonths = said.All(deadline => deadline.Period is not { Hours: not 0 });
        var words = string.Join(" and ", new[] { Text("on", on, context), Text("from", from, context), Text("by", by, context) }.OfType<string>());
        var places = said.Select(deadline => Place(deadline, isInMonths, context)).ToList();
        var domain = places.FirstOrDefault(place => place is not null)?.Domain ?? OutcomeDomain.Dates;
        if (places.Exists(place => place is null || place.Value.Domain != domain))
        {
            // Past the calendar, or from one moment by another that nothing connects.
            return new WordedValue { Literal = AllowedOutcomes.Unknown(domain), Words = words, Vagueness = Vagueness.OpenEnd };
        }

        var literal = AllowedOutcomes.Exactly(domain.Everything);
        foreach (var (deadline, place) in said.Zip(places))
        {
            var (_, low, high) = place!.Value;
            literal = literal.Intersect(deadline == on ? Pair(low, high, low, high) : deadline == by ? Pair(null, low, null, high) : Pair(high, null, low, null));
        }

        AllowedOutcomes Pair(decimal? sureFrom, decimal? sureTo, decimal? from, decimal? to)
        {
            var possible = OrderedSet.Between(domain, from, true, to, true);
            return new AllowedOutcomes(on is not null && sureFrom != sureTo ? domain.Nothing : OrderedSet.Between(domain, sureFrom, true, sureTo, true).Intersect(possible), possible);
        }

        return new WordedValue
        {
            Literal = literal,
            Words = words,
            IsBare = on is not null,
            Readings = ValueList.From(said.Where(deadline => deadline.After is { } start && context.DateOf(start) is not null).Select(deadline => new Reading
            {
                Kind = ReadingKind.Arithmetic,
                Text = FormattableString.Invariant($"{TimeText.Of(deadline, context.NameOf)} ({context.DateOf(deadline.After!.Value):yyyy-MM-dd}): {OutcomeText.Describe(new Outcome { Number = Place(deadline, isInMonths, context)!.Value.High }, domain)}"),
            })),
        };
    }

    /// <summary>A day "so long after" an event stands by itself; "on" goes before a date or the day of the event.</summary>
    private static string? Text(string word, Deadline? deadline, ILoweringContext context) => deadline is null ? null
        : word == "on" && deadline is { After: not null, Period: { } period } && period != default ? TimeText.Of(deadline, context.NameOf)
        : $"{word} {TimeText.Of(deadline, context.NameOf)}";

    /// <summary>Where a deadline stands on its axis, the earliest and the latest; null past the calendar.</summary>
    private static (OutcomeDomain Domain, decimal Low, decimal High)? Place(Deadline deadline, bool isInMonths, ILoweringContext context)
    {
        if (deadline.After is not { } start)
        {
            return deadline.Date is { } date ? (OutcomeDomain.Dates, date.DayNumber, date.DayNumber) : null;
        }

        var period = deadline.Period ?? default;
        if (context.DateOf(start) is { } day)
        {
            var last = (day.Year * 12) + day.Month + period.Months > 10_000 * 12 ? null : (int?)day.AddMonths(period.Months).DayNumber + (period.Hours / 24);
            return last is null || last >= DateOnly.MaxValue.DayNumber ? null : (OutcomeDomain.Dates, last.Value, last.Value + (period.Hours % 24 == 0 ? 0 : 1));
        }

        var domain = RelativeDomain.DaysAfter(start, isInMonths);
        var (low, high) = isInMonths ? (period.Months, period.Months) : CalendarSpan.HoursRange(period);
        return (domain, low, high);
    }
}
