using Xunit;

namespace PeaceTerms.Tests;

/// <summary>A fixed fault: a raised offer once passed for a vaguer restatement of the lower one.</summary>
public sealed class RaisedOfferTests
{
    private static readonly PartyId Guarantor = PartyId.Parse("northland");
    private static readonly PartyId Beneficiary = PartyId.Parse("southland");

    [Fact]
    public void P3_a_raised_offer_supersedes_the_lower_one()
    {
        var finding = Assert.Single(PositionComparer.Compare(Talks(Duration.OfYears(15))).Findings, one => one is { Kind: FindingKind.Meeting, Issue.Topic: var topic } && topic.ToString() == "guarantee-length");

        Assert.Equal("15 years", $"{finding.Gap}");
        Assert.Equal(SetAsideReason.Superseded, Assert.Single(finding.Sides[0].SetAside).SetAside);
    }

    [Fact]
    public void P3_a_later_offer_without_a_figure_leaves_the_figure_standing()
    {
        var finding = Assert.Single(PositionComparer.Compare(Talks(new UnquantifiedDuration { Phrase = "long-term" })).Findings, one => one is { Kind: FindingKind.Meeting, Issue.Topic: var topic } && topic.ToString() == "guarantee-length");

        Assert.Equal("25 years", $"{finding.Gap}");
        Assert.Equal(SetAsideReason.Vaguer, Assert.Single(finding.Sides[0].SetAside).SetAside);
    }

    private static Dossier Talks(Duration later) => new()
    {
        Parties = [new() { Id = Guarantor, Name = "Northland", Kind = PartyKind.State }, new() { Id = Beneficiary, Name = "Southland", Kind = PartyKind.State }],
        Statements =
        [
            Says("early", Guarantor, Stance.Offers, 1, Duration.OfYears(5)),
            Says("later", Guarantor, Stance.Offers, 2, later),
            Says("wish", Beneficiary, Stance.Demands, 1, Duration.OfYears(30)),
        ],
    };

    private static Statement Says(string id, PartyId by, Stance stance, int day, Duration duration) => new()
    {
        Id = StatementId.Parse(id),
        By = by,
        Stance = stance,
        Date = new DateOnly(2026, 1, day),
        Term = new SecurityGuarantee { Guarantors = [Guarantor], Beneficiary = Beneficiary, Duration = duration },
    };
}
