using System.Globalization;

namespace PeaceTerms.Tests;

/// <summary>Lengths, deadlines, starts, ends, renewals and notice.</summary>
internal static class DurationFacts
{
    private static readonly string[] Vague = ["long-term", "temporary", "as-soon-as-possible", "extendable"];

    public static IEnumerable<(string Fact, string Expected)> Lost(CorpusDocument document, Node provision, EncodedProvision encoded)
    {
        var duration = provision["duration"];
        if (!duration.IsGiven)
        {
            yield break;
        }

        foreach (var (fact, length, fits) in Lengths(duration).Where(one => !encoded.Asks.Any(ask => Has(ask, one.Length, one.Fits, duration))))
        {
            yield return (fact, length);
        }

        foreach (var (fact, word) in new[] { ("start", duration["start"]), ("end", duration["end"]), ("start", duration["preceded_by"]["start"]) }.Where(pair => pair.Item2.IsGiven).Select(pair => (pair.Item1, pair.Item2.Text)))
        {
            if (!IsNamed(word, document, encoded))
            {
                yield return (fact, word);
            }
        }

        foreach (var (fact, isHeld) in Forms(duration, encoded).Where(form => !form.IsHeld))
        {
            yield return (fact, "as stated");
        }
    }

    /// <summary>Every figure with its unit, and whether it must be a lower or an upper end.</summary>
    private static IEnumerable<(string Fact, string Length, Func<OutcomeRange, decimal, bool> Fits)> Lengths(Node duration)
    {
        static bool Any(OutcomeRange range, decimal value) => range.From == value || range.To == value;
        var unit = duration["unit"].Text;
        if (duration["value"].IsGiven)
        {
            yield return ("length", $"{duration["value"].Text} {unit}", duration["at_most"].IsGiven || duration["whichever"].IsGiven || duration["role"].IsGiven ? (range, value) => range.To == value
                : duration["at_least"].IsGiven || duration["kind"].Text == "more-than" ? (range, value) => range.From == value && range.To is null
                : (range, value) => range.From == value && range.To == value);
        }

        if (duration["min"].IsGiven)
        {
            yield return ("shortest length", $"{duration["min"].Text} {unit}", (range, value) => range.From == value);
            yield return ("longest length", $"{duration["max"].Text} {unit}", (range, value) => range.To == value);
        }

        foreach (var one in duration["values"].Texts)
        {
            yield return ("one of the lengths", $"{one} {unit}", (range, value) => range.From == value && range.To == value);
        }

        foreach (var part in new[] { "renewal", "notice", "preceded_by" }.Where(part => duration[part]["value"].IsGiven))
        {
            yield return ($"{part} length", $"{duration[part]["value"].Text} {duration[part]["unit"].Text}", Any);
        }

        foreach (var stage in duration["stages"].Items.Where(stage => stage["value"].IsGiven))
        {
            yield return ("stage", $"{stage["value"].Text} {stage["unit"].Text}", Any);
        }
    }

    private static bool Has(EncodedAsk ask, string length, Func<OutcomeRange, decimal, bool> fits, Node duration)
    {
        var (value, unit) = (decimal.Parse(length.Split(' ')[0], CultureInfo.InvariantCulture), length[(length.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        (decimal? months, decimal? hours) = unit switch { "years" => (value * 12, null), "months" => (value, null), "days" => (null, value * 24), "hours" => (null, value), _ => ((decimal?)null, (decimal?)null) };
        var ranges = new[] { ask.Sure, ask.Possible }.OfType<OrderedSet>().SelectMany(set => set.Ranges);
        return ranges.Any(range => ask.Domain switch
        {
            { Kind: DomainKind.Duration, Unit: OutcomeDomain.Months } => months is { } long_ && fits(range, long_),
            { Kind: DomainKind.Duration } => hours is { } short_ && fits(range, short_),
            { Kind: DomainKind.Date, Unit: { } axis } => (axis.StartsWith(OutcomeDomain.Months, StringComparison.Ordinal) ? months : hours) is { } after && fits(range, after),
            { Kind: DomainKind.Date } => duration["start"].IsGiven && months is { } whole && range.To is { } end && ask.StartDate is { } start && start.AddMonths((int)whole).DayNumber == end,
            { Kind: DomainKind.Amount, Unit: { } counted } => counted == unit && fits(range, value),
            _ => false,
        });
    }

    /// <summary>Whether a day or an event is said: as the end of a stretch of days, as an event of an issue or as a circumstance.</summary>
    private static bool IsNamed(string word, CorpusDocument document, EncodedProvision encoded)
    {
        if (word.Length >= 4 && DateOnly.TryParse(word[..Math.Min(10, word.Length)], CultureInfo.InvariantCulture, out var day) && char.IsAsciiDigit(word[0]))
        {
            return encoded.Asks.Any(ask => ask.StartDate == day || ask.Scope.Period?.From == day || ask.Scope.Period?.Until == day || (ask.Domain is { Kind: DomainKind.Date, Unit: null } && ask.Ends.Contains(day.DayNumber)));
        }

        if (int.TryParse(word, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 3000)
        {
            return encoded.Asks.Any(ask => ask.Domain is { Kind: DomainKind.Date, Unit: null } && ask.Ends.Any(end => end > 0 && end < DateOnly.MaxValue.DayNumber && DateOnly.FromDayNumber((int)end).Year == year));
        }

        var ids = document.IdsOf(word);
        return ids.Count > 0 && ids.All(id => encoded.Ids.Contains(id) || encoded.Asks.Any(ask => QuantityFacts.IsSaid(id, ask)));
    }

    private static IEnumerable<(string Fact, bool IsHeld)> Forms(Node duration, EncodedProvision encoded)
    {
        bool Aspect(string name, Func<EncodedAsk, bool> fits) => encoded.Asks.Any(ask => ask.Topic.Id.ToString().EndsWith(name, StringComparison.Ordinal) && fits(ask));
        bool Graded(string grade) => Aspect("-renewal", ask => ask.Sure.Equals(ask.Domain.Named(grade)));
        var kind = duration["kind"].Text;
        if (kind == "permanent")
        {
            yield return ("permanent", encoded.Asks.Any(ask => ask.Domain.Kind == DomainKind.Duration && ask.Possible is OrderedSet { NoLimit: true, Ranges.Count: 0 }));
        }

        if (kind == "immediate")
        {
            yield return ("immediate", encoded.Asks.Any(ask => ask.Domain.Kind == DomainKind.Date && ask.Ends.Any() && ask.Ends.All(end => end == 0)));
        }

        if (Vague.Contains(kind) || duration["date"].IsGiven)
        {
            yield return ("time without a figure", encoded.Asks.Any(ask => ask.Domain.Kind is DomainKind.Duration or DomainKind.Date && ask.Sure.IsEmpty));
        }

        if (kind is "by-agreement" || (duration["renewal"].IsGiven && duration["renewal"]["kind"].Text != "automatic"))
        {
            yield return ("renewal by consent", Graded("by consent"));
        }

        if (duration["renewal"]["kind"].Text == "automatic")
        {
            yield return ("automatic renewal", Graded("automatic"));
        }

        if (duration["times"].Number is { } times)
        {
            yield return ("number of renewals", Aspect("-renewals", ask => ask.Ends.Contains(times)));
        }

        if (duration["stages"].Number is { } stages)
        {
            yield return ("number of stages", encoded.Asks.Any(ask => ask.Domain is { Kind: DomainKind.Amount, Unit: "stages" } && ask.Ends.Contains(stages)));
        }

        if (duration["whichever"].IsGiven)
        {
            yield return ("whichever comes first", encoded.Asks.Any(ask => ask.Domain.Kind is DomainKind.Duration or DomainKind.Date && ask.Possible is OrderedSet { NoLimit: false, Ranges: [{ From: 0, To: not null }] }));
        }
    }
}
