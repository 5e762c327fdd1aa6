namespace PeaceTerms;

/// <summary>
/// Each side keeps the part that it holds at a line (rule I13): its control stays, it need not pull back, its forces may be there and the
/// other sides' may not.
/// </summary>
public sealed record Freeze : TerritorialOutcome
{
    private readonly ValueList<PartyId> sides = ValueList.Empty<PartyId>();

    /// <summary>The line.</summary>
    public required LineId Line { get; init; }

    /// <summary>The day of which the line is meant, such as the day of the statement; null when the line has a day or event of its own, and else for the day of the statement.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The parties that face each other at the line. Fewer than two are a validation error.</summary>
    public IReadOnlyList<PartyId> Sides
    {
        get => sides;
        init => sides = ValueList.From(value);
    }

    /// <summary>How far each side's holding of its part is recognised by the others; null when nothing is said of recognition.</summary>
    public RecognitionGrade? Recognition { get; init; }

    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context) => Sides.SelectMany(side =>
    {
        var day = AsOf ?? (context.IsDated(Line) ? null : context.SaidOn);
        var part = FacetOf.Areas(areas.Select(area => area with { HeldBy = side, Line = Line, AsOf = day }));
        var own = FacetOf.Parties(RoleNames.Forces, [side]);
        PartyId[] others = [.. Sides.Where(other => other != side)];
        var asks = new List<Ask>
        {
            Ask(context, "control", side.ToString(), [part], others),
            Ask(context, "pull-back", "no", [own, part]),
            Ask(context, "presence-permitted", "permitted", [own, part]),
            Ask(context, "presence-permitted", "barred", [FacetOf.Parties(RoleNames.Forces, others), part], others),
        };
        if (Recognition is { } grade)
        {
            asks.AddRange(new Recognition { Claimant = side, By = others, Grade = grade }.Asks(part.Areas, context));
        }

        return asks;
    });
}
