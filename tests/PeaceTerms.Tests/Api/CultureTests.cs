using System.Globalization;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Cultures sort letters in orders of their own; results sort by the letters' codes and are the same everywhere.</summary>
public sealed class CultureTests
{
    // Pairs that these cultures sort otherwise than by code: ch after h, z before t, aa after z, lj after l.
    private static readonly string[] Ids = ["ch", "hz", "z", "t", "aa", "ab", "lj", "lz", "a-b", "a0"];

    [Theory]
    [InlineData("cs-CZ")]
    [InlineData("et-EE")]
    [InlineData("da-DK")]
    [InlineData("hr-HR")]
    public void Results_are_sorted_alike_in_every_culture(string culture)
    {
        // Where the culture's data is missing, nothing would be shown.
        Assert.Contains(Ids, one => Ids.Any(other => Math.Sign(new CultureInfo(culture).CompareInfo.Compare(one, other)) != Math.Sign(string.CompareOrdinal(one, other))));

        var expected = Results(CultureInfo.InvariantCulture);
        Assert.Equal(expected, Results(new CultureInfo(culture)));
        Assert.Contains("ch", expected, StringComparison.Ordinal);
    }

    private static string Results(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var compiled = CompiledDossier.Compile(Dossier());
            return string.Concat(
                FindingsJson.Write(PositionComparer.Compare(compiled)),
                FindingsJson.Write(IssueTabulator.Tabulate(compiled)),
                FindingsJson.Write(PositionTracer.Trace(compiled)),
                FindingsJson.Write(DraftChecker.Check(compiled, D("ch"))),
                FindingsJson.Write(DraftDiffer.Diff(compiled, D("ch"), D("hz"))),
                DossierJson.Write(compiled.Dossier));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Dossier Dossier()
    {
        static Term[] Terms(bool isBarred) =>
        [
            new AllianceMembership { Candidates = [P("state")], Organisations = [.. Ids.Reverse().Select(P)], Rule = isBarred ? MembershipRule.Barred : MembershipRule.Open },
            new ForeignPresence { Forces = [.. Ids.Select(P)], Areas = [.. Ids.Select(id => Area.Whole(TerritoryId.Parse(id)))], Rule = isBarred ? PresenceRule.Barred : PresenceRule.Permitted },
            new Ceasefire { Between = [.. Ids.Select(P)], Monitors = [.. Ids.Reverse().Skip(isBarred ? 3 : 0).Select(P)], MonitorsClosed = true },
        ];
        return new()
        {
            Parties = [new() { Id = P("state"), Name = "a state", Kind = PartyKind.State }, .. Ids.Select(id => new Party { Id = P(id), Name = id, Kind = PartyKind.Organisation })],
            Territories = [.. Ids.Select(id => new Territory { Id = TerritoryId.Parse(id), Name = id })],
            Statements = [.. Ids.SelectMany((id, number) => Terms(number % 2 == 0).Select((term, place) => new Statement { Id = S($"{id}-{place}"), By = P(id), Date = Day, Stance = Stance.Demands, Term = term }))],
            Drafts = [.. new[] { "ch", "hz" }.Select(id => new Draft { Id = D(id), Title = id, Date = Day, Proposers = [P("z"), P("ch"), P("t")], Provisions = [.. Terms(id == "ch").Select((term, place) => new Provision { Id = S($"{id}/{place}"), Locator = $"{place}", Term = term })] })],
        };
    }
}
