using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The same comparer on talks elsewhere.</summary>
public sealed class OtherTalksTests
{
    public static TheoryData<string> Agreements => [.. CorpusFacts.Documents.Where(document => document.Kind == "agreement" && document.Provisions.All(provision => !provision["position_of"].IsGiven)).Select(document => document.Id)];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void An_agreement_does_not_clash_with_itself(string id)
    {
        var result = PositionComparer.Compare(CompiledDossier.Compile(Of(id)));

        Assert.DoesNotContain(result.Findings, finding => finding.Kind == FindingKind.SelfContradiction || finding.Verdict == Verdict.Conflict);
    }

    [Theory]
    [InlineData("fry", 750)]
    [InlineData("croatia", 300)]
    [InlineData("bosnia", 300)]
    public void Ceilings_of_Dayton_are_computed_once_the_baseline_is_recorded(string holder, int ceiling)
    {
        var dossier = Of("dayton-annex-1b-1995");
        var level = new ForceLevel
        {
            Party = PartyId.Parse("fry"),
            Category = CategoryId.Parse("tanks"),
            At = EventId.Parse("article-iv-baseline"),
            Amount = new Figure { Value = 1_000, Unit = "tanks" },
            Source = new Citation { Document = DocumentId.Parse("dayton-annex-1b-1995") },
        };

        var asked = Asks(dossier with { Levels = [level] }).Where(ask => ask.Issue.Topic == TopicId.Parse("ceiling") && Has(ask, "tanks") && Has(ask, holder));

        Assert.Equal(OrderedSet.Exactly(OutcomeDomain.Amount("tanks"), ceiling), Assert.Single(asked).Value.Literal.Sure);
    }

    [Fact]
    public void The_ratio_of_Dayton_is_that_of_its_ceilings()
    {
        var asked = Asks(Of("dayton-annex-1b-1995")).Where(ask => ask.Issue.Topic == TopicId.Parse("force-ratio") && ask.Issue.Key.Any(role => role.Id == "fry")).ToList();

        Assert.Equal(2, asked.Count);
        Assert.All(asked, ask => Assert.Equal(0.4m, Assert.Single(((OrderedSet)ask.Value.Literal.Sure).Ranges).From));
    }

    [Fact]
    public void The_zones_of_Egypt_and_Israel_are_kept_apart()
    {
        var dossier = Of("egypt-israel-1979");
        string[] names = ["zone-a", "zone-b", "zone-c", "zone-d"];

        Assert.All(names, zone => Assert.Contains(Asks(dossier), ask => ask.Issue.Topic == TopicId.Parse("ceiling") && Has(ask, zone)));
        Assert.All(Asks(dossier).Where(ask => names.Any(zone => Has(ask, zone))), ask => Assert.Single(names, zone => Has(ask, zone)));
    }

    [Fact]
    public void The_five_years_of_Karabakh_renew_themselves_unless_notice_is_given()
    {
        var asked = Asks(Of("karabakh-statement-2020-11-10")).ToLookup(ask => $"{ask.Issue.Topic}", ask => $"{ask.Value.Literal.Sure}");

        Assert.Equal(["5 years"], asked["presence-length"]);
        Assert.Equal(["automatic"], asked["presence-renewal"]);
        Assert.Equal(["5 years"], asked["presence-renewal-length"]);
        Assert.Equal(["6 months"], asked["presence-notice"]);
    }

    [Fact]
    public void The_stages_of_Northern_Ireland_have_their_own_lengths() =>
        Assert.Equal(["8 months", "1 year", "4 months"], Asks(Of("ni-normalisation-2005")).Where(ask => ask.Issue.Topic == TopicId.Parse("normalisation-length") && (Has(ask, "stage-1") || Has(ask, "stage-2") || Has(ask, "stage-3"))).Select(ask => $"{ask.Value.Literal.Sure}"));

    [Theory]
    [InlineData("2005-08-01", "stage-1")]
    [InlineData("2006-03-31", "stage-1")]
    [InlineData("2006-04-01", "stage-2")]
    [InlineData("2007-04-01", "stage-3")]
    [InlineData("2007-07-31", "stage-3")]
    public void One_stage_of_Northern_Ireland_runs_as_of_each_day(string day, string stage) =>
        Assert.Equal(stage, Assert.Single((string[])["stage-1", "stage-2", "stage-3"], one => Asks(Of("ni-normalisation-2005")).Any(ask => Has(ask, one) && ask.Scope.Period is { } period && period.From <= Day(day) && period.Until >= Day(day))));

    [Theory]
    [InlineData("2006-12-31", false)]
    [InlineData("2007-07-31", false)]
    [InlineData("2007-08-01", true)]
    [InlineData("2010-01-01", true)]
    public void The_garrison_of_Northern_Ireland_is_limited_as_of_the_day_after_the_last_stage(string day, bool isLimited)
    {
        var dossier = Of("ni-normalisation-2005");
        var asked = dossier with
        {
            Parties = [.. dossier.Parties, new() { Id = PartyId.Parse("residents"), Name = "Residents", Kind = PartyKind.Group }],
            Statements = [new()
            {
                Id = StatementId.Parse("residents-demand"), By = PartyId.Parse("residents"), Stance = Stance.Demands, Date = Day("2005-08-02"),
                Term = new TroopCap
                {
                    Holders = [PartyId.Parse("united-kingdom")], Category = CategoryId.Parse("personnel"), Areas = [Area.Whole(TerritoryId.Parse("northern-ireland"))],
                    Ceiling = new Figure { Value = 4_000, Unit = "persons" }, Period = new DateRange { From = Day(day), Until = Day(day) },
                },
            }],
        };

        Assert.Equal(isLimited, PositionComparer.Compare(asked).Findings.Any(finding => finding.Verdict == Verdict.Conflict && finding.Overlap.Scope.Period is { } period && period.From == Day(day)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Dossier Of(string id) => DossierJson.Read(File.ReadAllText(CorpusWalkTests.FileOf(id)));

    private static IReadOnlyList<Ask> Asks(Dossier dossier) => [.. CompiledDossier.Compile(dossier).Statements.SelectMany(statement => statement.Asks)];

    private static bool Has(Ask ask, string id) => ask.Scope.Facets.Any(facet => facet switch
    {
        PartyFacet parties => parties.Parties.Any(party => $"{party}" == id),
        CategoryFacet categories => categories.Categories.Any(category => $"{category}" == id),
        AreaFacet areas => areas.Areas.Any(area => $"{area.Territory}" == id),
        _ => false,
    });
}
