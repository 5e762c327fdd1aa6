using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Talks on a venue, on which three have room two by two but not together.</summary>
internal static class JointTalks
{
    public static readonly string[] Rooms = ["hall", "library", "tower", "garden"];

    public static readonly Dossier Hosts = Stage with
    {
        Topics =
        [
            new()
            {
                Id = TopicOf("venue"), Name = "venue", Domain = new() { Kind = DomainKind.Choice, Outcomes = Rooms },
                Facets = [new() { Name = "users", Kind = RoleKind.Parties }, new() { Name = "area", Kind = RoleKind.Areas }],
            },
        ],
    };

    public static readonly Statement[] Three = [In("northland", ["hall", "library"]), In("southland", ["library", "tower"]), In("eastland", ["hall", "tower"])];

    public static Finding Joint(Dossier dossier) => Assert.Single(dossier.Findings(), finding => finding.Kind == FindingKind.Joint);

    public static void IsNotJoint(Dossier dossier) => Assert.DoesNotContain(dossier.Findings(), finding => finding.Kind == FindingKind.Joint);

    public static GeneralTerm Term(string[] rooms) => new() { Requires = [new() { Topic = TopicOf("venue"), Value = new OutcomesValue { AnyOf = rooms } }] };

    public static Statement In(string by, string[] rooms) => Demand(by, Term(rooms));

    public static TopicAsk Ask(Statement statement) => ((GeneralTerm)statement.Term).Requires[0];

    public static Statement For(Statement statement, params string[] users) => Narrowed(statement, new PartyFacet { Name = "users", Parties = [.. users.Select(P)] });

    public static Statement At(Statement statement, string place) => Narrowed(statement, new AreaFacet { Name = "area", Areas = [Area.Whole(T(place))] });

    public static Statement OfSome(Statement statement) => statement with { Term = new GeneralTerm { Requires = [Ask(statement) with { Quantifier = Quantifier.Some }] } };

    private static Statement Narrowed(Statement statement, Facet facet) =>
        statement with { Term = new GeneralTerm { Requires = [Ask(statement) with { Facets = [.. Ask(statement).Facets, facet] }] } };
}
