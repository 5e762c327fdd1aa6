namespace PeaceTerms;

/// <summary>Asks for a quantity: one, or one for each of its steps with its own period or circumstance, so that positions meet step by step.</summary>
internal static class Steps
{
    /// <summary>One ask, or one for each step.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="circumstance">The term's own circumstance, which a step after an event must not lose; null for always.</param>
    /// <param name="context">The context.</param>
    /// <param name="ask">Makes the ask for a quantity, without period.</param>
    public static IEnumerable<Ask> Of(Quantity quantity, Circumstance? circumstance, ILoweringContext context, Func<Quantity, Ask> ask)
    {
        if (quantity is not SteppedFigure { Steps: var steps })
        {
            return [ask(quantity)];
        }

        var from = steps.Select(step => step.From ?? (step.After is { } happening ? context.DateOf(happening) : null)).ToList();
        return steps.Select((step, place) =>
        {
            var next = from.Skip(place + 1).FirstOrDefault(day => day is not null);
            var when = step.After is { } after && from[place] is null ? new AfterEvent { Event = after }
                : steps.Skip(place + 1).Zip(from.Skip(place + 1)).FirstOrDefault(later => later.First.After is not null && later.Second is null).First?.After is { } before ? new BeforeEvent { Event = before }
                : (Circumstance?)null;
            var made = ask(step.Amount);
            var isInBoth = when is not null && circumstance is not (null or Always { Except.Count: 0 });
            return made with
            {
                Scope = made.Scope with
                {
                    Period = from[place] is null && next is null ? null : new DateRange { From = from[place], Until = next?.AddDays(-1) },
                    Circumstance = isInBoth ? made.Scope.Circumstance : when ?? made.Scope.Circumstance,
                },

                // A scope names one circumstance. Where both the term and the step have one, nothing is sure of either alone.
                Value = isInBoth ? made.Value with { Literal = AllowedOutcomes.Unknown(made.Value.Literal.Domain), IsBare = false, Vagueness = made.Value.Vagueness | Vagueness.OpenEnd } : made.Value,
            };
        }).Where(made => made.Scope.Period is not { From: { } first, Until: { } last } || first <= last);
    }
}
