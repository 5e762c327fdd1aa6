using PeaceTerms.Validation;
using Xunit;

namespace PeaceTerms.Extensions.Tests;

/// <summary>An application has topics of its own, in its files or in code, and the library knows nothing of them.</summary>
public sealed class OwnTopicTests
{
    // The topic as a file declares it; in code it is the record below.
    private const string Declared = """
        "topics": [
          {
            "id": "water-release", "name": "water released from the dam", "domain": { "kind": "amount" }, "keys": [{ "name": "dam", "kind": "areas" }],
            "wantsMore": "downstream", "wantsLess": "operator", "codes": [{ "scheme": "PA-X", "code": "NatRes" }]
          }
        ],
        """;

    private static readonly Topic WaterRelease = new()
    {
        Id = TopicId.Parse("water-release"),
        Name = "water released from the dam",
        Domain = new OutcomeDomain { Kind = DomainKind.Amount },
        Keys = [new Role { Name = "dam", Kind = RoleKind.Areas }],
        WantsMore = "downstream",
        WantsLess = "operator",
        Codes = [new FieldCode { Scheme = "PA-X", Code = "NatRes" }],
    };

    [Fact]
    public void A_topic_declared_in_the_file_is_compared()
    {
        var dossier = DossierJson.Read(Talks(Declared));

        Assert.Empty(DossierValidation.Check(dossier));
        AssertConflict(PositionComparer.Compare(dossier));
    }

    [Fact]
    public void A_topic_declared_in_code_is_compared_as_well()
    {
        var dossier = DossierJson.Read(Talks("")).WithTopics(WaterRelease);

        Assert.Empty(DossierValidation.Check(dossier));
        AssertConflict(PositionComparer.Compare(CompiledDossier.Compile(dossier)));
    }

    [Fact]
    public void Without_its_declaration_the_topic_is_unknown() =>
        Assert.Equal(ErrorCodes.TopicUnknown, Assert.Throws<InvalidDossierException>(() => PositionComparer.Compare(DossierJson.Read(Talks("")))).Problems[0].Code);

    [Fact]
    public void What_is_written_declares_the_topic_and_is_read_anywhere()
    {
        var written = DossierJson.Write(DossierJson.Read(Talks("")).WithTopics(WaterRelease));

        Assert.Equal(written, DossierJson.Write(DossierJson.Read(Talks(Declared))));
        AssertConflict(PositionComparer.Compare(DossierJson.Read(written)));
    }

    [Fact]
    public void The_same_declaration_twice_is_one() => Assert.Equal(WaterRelease, Assert.Single(DossierJson.Read(Talks(Declared)).WithTopics(WaterRelease, WaterRelease).Topics));

    [Fact]
    public void Another_declaration_of_one_topic_is_refused_by_name()
    {
        var dossier = DossierJson.Read(Talks(Declared));

        Assert.Contains("'water-release'", Assert.Throws<ArgumentException>(() => dossier.WithTopics(WaterRelease with { Name = "something else" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_in_code_that_is_built_in_is_a_problem_of_the_dossier()
    {
        var dossier = DossierJson.Read(Talks(Declared)).WithTopics(WaterRelease with { Id = TopicId.Parse("ceiling") });

        Assert.Equal((ErrorCodes.TopicBuiltIn, "$.topics[1].id"), Assert.Single(DossierValidation.Check(dossier)) is var problem ? (problem.Code, problem.Path) : default);
    }

    private static void AssertConflict(ComparisonResult result)
    {
        var finding = Assert.Single(result.Findings, finding => finding.Verdict == Verdict.Conflict);

        Assert.Equal(WaterRelease.Id, finding.Issue.Topic);
        Assert.Contains("water released from the dam", finding.Sentence, StringComparison.Ordinal);
    }

    private static string Talks(string topics) => $$"""
        {
          "formatVersion": 1, "type": "dossier",
          "parties": [{ "id": "upland", "name": "Upland", "kind": "state" }, { "id": "delta", "name": "Delta", "kind": "state" }],
          "territories": [{ "id": "high-dam", "name": "High Dam" }],
          {{topics}}
          "statements": [
            {{Said("delta", "demands", "downstream", "atLeast", 500)}},
            {{Said("upland", "offers", "operator", "atMost", 300)}}
          ]
        }
        """;

    private static string Said(string by, string stance, string role, string bound, int amount) => $$$"""
        {
          "id": "{{{by}}}", "by": "{{{by}}}", "stance": "{{{stance}}}", "date": "2026-01-15",
          "term": {
            "type": "generalTerm",
            "requires": [
              {
                "topic": "water-release", "key": [{ "role": "dam", "id": "high-dam" }], "sideRoles": [{ "name": "{{{role}}}", "parties": ["{{{by}}}"] }],
                "value": { "type": "quantity", "quantity": { "type": "range", "{{{bound}}}": {{{amount}}}, "unit": "m3/s" } }
              }
            ]
          }
        }
        """;
}
