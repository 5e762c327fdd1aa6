namespace PeaceTerms;

/// <summary>Who is to run the territory. Says nothing of control or sovereignty.</summary>
public sealed record Administration : TerritorialOutcome
{
    /// <summary>The party that is to run it; null when <see cref="Form"/> is given.</summary>
    public PartyId? By { get; init; }

    /// <summary>How it is to be run where no one party runs it; null when <see cref="By"/> is given.</summary>
    public AdministrationForm? Form { get; init; }

    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context)
    {
        var outcome = Form switch
        {
            AdministrationForm.Shared => "shared",
            AdministrationForm.International => "international",
            _ => $"{By}",
        };
        return [Ask(context, "administration", outcome, [FacetOf.Areas(areas)])];
    }
}
