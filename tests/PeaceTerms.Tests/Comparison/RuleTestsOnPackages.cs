using Xunit;
using static PeaceTerms.Tests.JointTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule T2: whom a refusal of several asks together meets.</summary>
public class RuleTestsOnPackages
{
    private static readonly Dossier Hall = Hosts with { Topics = [.. Hosts.Topics, Hosts.Topics[0] with { Id = TopicOf("chair"), Name = "chair", Domain = Hosts.Topics[0].Domain with { Outcomes = ["host", "guest", "nobody"] } }] };

    private static GeneralTerm Both(params Facet[] facets) => new() { Requires = [Venue(facets), Chair(facets)] };

    private static TopicAsk Venue(params Facet[] facets) => new() { Topic = TopicOf("venue"), Facets = facets, Value = new OutcomesValue { AnyOf = ["hall"] } };

    private static TopicAsk Chair(params Facet[] facets) => new() { Topic = TopicOf("chair"), Facets = facets, Value = new OutcomesValue { AnyOf = ["host"] } };

    private static PartyFacet Users(params string[] users) => new() { Name = "users", Parties = [.. users.Select(P)] };

    private static readonly Statement Wanted = Demand("southland", Both());
    private static readonly Statement Refused = Reject("eastland", Both());

    private static List<Finding> Packages(params Statement[] said) => [.. Hall.With(said).Findings().Where(finding => finding.Kind == FindingKind.Package)];

    [Fact]
    public void T2_it_meets_who_demands_each_of_its_asks()
    {
        var finding = Assert.Single(Packages(Wanted, Refused));
        Assert.Equal(("package|venue|any|eastland~southland:s2|", FindingSeverity.Serious, true), (finding.Key, finding.Severity, finding.Overlap.IsSure));
        Assert.Equal(["chair", "venue"], finding.Proof.Select(one => $"{one.Issue}").Order(StringComparer.Ordinal));
        Assert.Single(Packages(Demand("southland", new GeneralTerm { Requires = [Venue()] }), Demand("southland", new GeneralTerm { Requires = [Chair()] }), Refused));
        Assert.Single(Packages(Wanted, Accept("southland", Both()), Refused));
    }

    [Fact]
    public void T2_it_meets_nobody_who_could_go_without_one_of_them()
    {
        Assert.Empty(Packages(Demand("southland", new GeneralTerm { Requires = [Venue()] }), Refused));
        Assert.Empty(Packages(Demand("southland", new GeneralTerm { Requires = [Venue()] }), Demand("northland", new GeneralTerm { Requires = [Chair()] }), Refused));
        Assert.Empty(Packages(Accept("southland", Both()), Refused));
        Assert.Empty(Packages(Wanted, Accept("southland", new GeneralTerm { Requires = [Chair() with { Value = new OutcomesValue { AnyOf = ["guest"] } }] }), Refused));
        Assert.Empty(Packages(Wanted with { Source = new() { Document = D("note-1") }, Option = new() { Group = "ways", Name = "one" } }, Refused));
        Assert.Empty(Packages(Wanted with { Term = new GeneralTerm { Requires = [Venue() with { Quantifier = Quantifier.Some }, Chair()] } }, Refused));
    }

    [Fact]
    public void T2_words_weaker_than_a_duty_and_denied_ones_make_no_package_and_meet_none()
    {
        Assert.Empty(Packages(Wanted, Refused with { Term = Both() with { Force = ForceOfWords.Target } }));
        Assert.Empty(Packages(Wanted with { Term = Both() with { Force = ForceOfWords.Target } }, Refused));
        Assert.Empty(Packages(Wanted with { Denied = true }, Refused));
        Assert.Empty(Packages(Wanted, Refused with { Denied = true }));
    }

    [Fact]
    public void T2_it_meets_where_the_demands_hold_in_all_of_what_is_refused()
    {
        Assert.Single(Packages(Wanted, Reject("eastland", Both(Users("westland")))));
        Assert.Empty(Packages(Demand("southland", Both(Users("westland"))), Refused));
        Assert.Empty(Packages(Wanted, Demand("southland", new GeneralTerm { Requires = [Chair(Users("westland")) with { Value = new OutcomesValue { AnyOf = ["guest"] } }] }), Refused));
    }

    [Fact]
    public void T2_only_what_the_refuser_says_later_lifts_it()
    {
        Assert.Empty(Packages(Wanted, Refused, Accept("eastland", Both(), 1)));
        Assert.Single(Packages(Wanted, Refused, Accept("eastland", Both())));
        Assert.Single(Packages(Wanted, Accept("eastland", Both()), Refused with { Date = Monday.AddDays(1) }));
        Assert.Single(Packages(Wanted, Refused, Refused with { Date = Monday.AddDays(1), Id = S("again") }), finding => finding.Key.EndsWith(":s2|", StringComparison.Ordinal));
        Assert.Single(Packages(Wanted, Reject("eastland", Both(Users("westland"))), Accept("eastland", Both(Users("northland")), 1)));
    }

    [Fact]
    public void T2_nobody_refuses_its_own_package() => Assert.Empty(Packages(Demand("eastland", Both()), Refused with { Date = Monday.AddDays(1) }));

    [Fact]
    public void T2_packages_stand_in_the_order_of_their_keys()
    {
        var keys = Packages(Wanted, Reject("westland", Both()), Refused).ConvertAll(finding => finding.Key);
        Assert.Equal(["package|venue|any|eastland~southland:s3|", "package|venue|any|westland~southland:s2|"], keys);
    }
}
