using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>A small dossier that has a finding of every class.</summary>
internal static class CliSample
{
    public const string LengthKey = "meeting|guarantee-length(beneficiary=southland)|guarantors=eastland|eastland~southland|";

    public static Dossier Dossier { get; } = Valid with
    {
        Sources =
        [
            new() { Id = D("note-1"), Title = "A note", Publisher = "The Gazette", Date = Day, Address = "https://example.org/note-1" },
            new() { Id = D("speech"), Title = "Speech to the Assembly" },
        ],
        Drafts = [],
        Statements =
        [
            Said("early", "eastland", Stance.Offers, Guarantee(5)) with { Date = Day.AddDays(-10) },
            Said("offer", "eastland", Stance.Offers, Guarantee(15)) with { Firmness = Firmness.RedLine },
            Said("request", "southland", Stance.Demands, Guarantee(30)) with
            {
                Firmness = Firmness.RedLine, AttributedBy = "a minister", Source = new() { Document = D("speech") },
            },
            Said("own-cap", "southland", Stance.Offers, Cap(new Figure { Value = 800_000, Unit = "persons" })),
            Said("cap", "northland", Stance.Demands, Cap(new Figure { Value = 85_000, Unit = "persons" })),
            Said("barred", "northland", Stance.Demands, Presence(PresenceRule.Barred)),
            Said("claim", "northland", Stance.Asserts, new FactualClaim { Event = E("attack") }),
            Said("denial", "southland", Stance.Denies, new FactualClaim { Event = E("attack") }),
            Said("open", "southland", Stance.Demands, General(Crossing)),
            Said("shut", "northland", Stance.Demands, General(Crossing with { Value = new OutcomesValue { AnyOf = ["closed"] } })),
            Said("shut-not", "northland", Stance.Accepts, General(Crossing)),
        ],
    };

    private static SecurityGuarantee Guarantee(int years) => new()
    {
        Guarantors = [P("eastland")],
        Beneficiary = P("southland"),
        Duration = Duration.OfYears(years),
    };
}
