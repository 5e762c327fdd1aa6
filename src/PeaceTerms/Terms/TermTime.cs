namespace PeaceTerms;

/// <summary>What a term says of the time of what it asks, as asks of their own (rules O10, O11).</summary>
internal static class TermTime
{
    public static IEnumerable<Ask> Of(Ask lead, Duration? duration, DateValue? when, ILoweringContext context)
    {
        var topic = context.Topic(lead.Issue.Topic);
        var isBar = topic.Domain.Kind is DomainKind.Choice or DomainKind.Grade && lead.Value.Literal.Possible is { IsEmpty: false } possible
            && possible.IsSubsetOf(topic.Domain.Named(topic.Domain.Outcomes.Where(topic.IsNegative)));
        Ask About(string aspect, Func<Topic, WordedValue> value)
        {
            var own = context.Topic(Aspects.IdOf(topic, aspect, isBar));
            return lead with { Issue = lead.Issue with { Topic = own.Id }, Value = value(own), Quantifier = Quantifier.Every };
        }

        if (when is not null)
        {
            yield return About(Aspects.Date, own => when.Lower(own, context));
        }

        if (duration is null)
        {
            yield break;
        }

        // A length that is said only by its end has no figure of its own; its end is an issue beside it.
        yield return About(Aspects.Length, _ => WordedDuration.Of(duration, context));
        if (Start(duration) is { } start)
        {
            yield return About(Aspects.Start, own => new DateValue { On = start }.Lower(own, context));
        }

        foreach (var end in Ends(duration))
        {
            yield return About(Aspects.End, own => end.Lower(own, context));
        }

        if (duration.Renewal is { } renewal)
        {
            yield return About(Aspects.Renewal, own => WordedValue.Named(own.Domain, own.Domain.Outcomes[(int)renewal.Kind]));
            if (renewal.Length is { } length)
            {
                yield return About(Aspects.RenewalLength, _ => WordedDuration.Of(length));
            }

            if (renewal.Times is { } times)
            {
                yield return About(Aspects.Renewals, _ => WordedQuantity.Of(new Figure { Value = times, Unit = Aspects.RenewalUnit }, context));
            }
        }

        if (duration.Notice is { } notice)
        {
            yield return About(Aspects.Notice, _ => WordedDuration.Of(notice));
        }
    }

    private static Deadline? Start(Duration duration) => duration.StartDate is { } day ? Deadline.On(day) : duration.Start is { } happening ? new Deadline { After = happening } : null;

    /// <summary>The ends that are said beside a length, or of which the first or last counts.</summary>
    private static IEnumerable<DateValue> Ends(Duration duration)
    {
        if (duration.Ends is { } end)
        {
            yield return new DateValue { On = end };
        }

        foreach (var until in duration is WhicheverDuration several ? several.Of.OfType<DurationUntil>() : [])
        {
            var at = new Deadline { After = until.End };
            yield return ((WhicheverDuration)duration).Later == true ? new DateValue { From = at } : new DateValue { By = at };
        }
    }
}
