using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule I8: which keys and facets of two kindred topics are one.</summary>
public class KinTieTests
{
    private static Role Named(string name) => new() { Name = name, Kind = RoleKind.Parties };

    private static RoleValue Filled(string role, string id) => new() { Role = role, Id = id };

    private static Topic Of(string id, Kinship[] kin, params string[] roles) => new() { Id = TopicOf(id), Name = id, Domain = OutcomeDomain.YesNo, Keys = [.. roles.Select(Named)], Facets = [.. roles.Select(role => Named($"{role}s"))], Kin = kin };

    private static readonly Kinship ToLoan = new()
    {
        Topic = TopicOf("loan"),
        Roles = [new() { Own = "giver", Other = "lender" }, new() { Own = "taker", Other = "giver" }, new() { Own = "givers", Other = "lenders" }],
        Only = [Filled("purpose", "bread")],
    };

    private static readonly Topic Gift = Of("gift", [ToLoan], "giver", "taker", "witness");
    private static readonly Topic Loan = Of("loan", [], "lender", "giver", "witness", "purpose");

    private static Issue Given { get; } = new() { Topic = Gift.Id, Key = [Filled("giver", "northland"), Filled("taker", "southland"), Filled("witness", "mediator")] };

    private static Issue Lent(string purpose) => new() { Topic = Loan.Id, Key = [Filled("lender", "eastland"), Filled("giver", "westland"), Filled("witness", "mediator"), Filled("purpose", purpose)] };

    [Fact]
    public void I8_roles_that_are_paired_are_one_and_others_are_by_their_names()
    {
        var (tie, back) = (KinTie.Of(Gift, Loan)!, KinTie.Of(Loan, Gift)!);
        Assert.Equal("northland,southland,mediator", tie.KeyOfFirst(Given));
        Assert.Equal("eastland,westland,mediator", tie.KeyOfSecond(Lent("bread")));
        Assert.Equal("westland,eastland,mediator", back.KeyOfFirst(Lent("bread")));
        Assert.Equal("southland,northland,mediator", back.KeyOfSecond(Given));
        Assert.Equal(["givers", "witnesss"], tie.Shared.Facets.Select(role => role.Name));
        Assert.Null(KinTie.Of(Gift, Of("sale", [], "giver")));
    }

    [Fact]
    public void I8_only_issues_that_hold_what_the_kinship_names_are_kindred()
    {
        Assert.Null(KinTie.Of(Gift, Loan)!.KeyOfSecond(Lent("roses")));
        Assert.Null(KinTie.Of(Loan, Gift)!.KeyOfFirst(Lent("roses")));
    }

    [Fact]
    public void I8_scopes_are_read_by_the_names_of_the_other_topic()
    {
        static Scope In(string facet) => new() { Facets = [new PartyFacet { Name = facet, Parties = [P("northland")] }] };
        var tie = KinTie.Of(Gift, Loan)!;
        Assert.Equal((In("givers"), In("givers"), In("lenders")), (tie.OfFirst(In("givers")), tie.OfSecond(In("lenders")), tie.AsSecondSays(In("givers"))));
        Assert.Equal(Scope.Unrestricted, tie.OfSecond(In("purposes")));
    }
}
