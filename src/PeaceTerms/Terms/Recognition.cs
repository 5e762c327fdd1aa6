namespace PeaceTerms;

/// <summary>A claim to the territory is to be recognised, or not.</summary>
public sealed record Recognition : TerritorialOutcome
{
    private readonly ValueList<PartyId> by = ValueList.Empty<PartyId>();

    /// <summary>Whose claim.</summary>
    public required PartyId Claimant { get; init; }

    /// <summary>Who recognises; empty means anyone.</summary>
    public IReadOnlyList<PartyId> By
    {
        get => by;
        init => by = ValueList.From(value);
    }

    /// <summary>How far.</summary>
    public required RecognitionGrade Grade { get; init; }

    /// <summary>The one sovereign until now, who wants less; a side role that only gives direction. Null when not said.</summary>
    public PartyId? SovereignUntilNow { get; init; }

    internal override bool IsNegative => Grade == RecognitionGrade.None;

    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context)
    {
        var topic = BuiltInTopics.Id("recognition");
        var domain = context.Topic(topic).Domain;
        yield return new Ask
        {
            Issue = new Issue { Topic = topic, Key = [new RoleValue { Role = RoleNames.Claimant, Id = Claimant.ToString() }] },
            Scope = new Scope { Facets = [FacetOf.Parties(RoleNames.Recognisers, By), FacetOf.Areas(areas)] },
            Value = WordedValue.Named(domain, domain.Outcomes[(int)Grade]),
            Binds = Grade == RecognitionGrade.None ? ValueList.Empty<PartyId>() : by,
            SideRoles = SovereignUntilNow is { } sovereign ? ValueList.From([FacetOf.Parties(RoleNames.Sovereign, [sovereign])]) : ValueList.Empty<PartyFacet>(),
        };
        if (Grade == RecognitionGrade.DeJure)
        {
            yield return Ask(context, "status-settled", "settled here", [FacetOf.Areas(areas)]);
        }
    }
}
