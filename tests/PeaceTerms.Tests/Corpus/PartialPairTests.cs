using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Where the key calls a clash partial, the comparer says why in the key's sense; what the key says would settle it does.</summary>
public sealed class PartialPairTests
{
    private static readonly IReadOnlyList<Node> Conflicts = new Node(CorpusFacts.Key)["conflicts"].Items;

    public static TheoryData<string> Partial => [.. Conflicts.Where(pair => pair["strength"].Text == "partial").Select(pair => pair["id"].Text)];

    [Theory]
    [MemberData(nameof(Partial))]
    public void A_partial_clash_has_the_reason_that_the_key_names(string id)
    {
        var pair = Pair(id);
        var found = AnswerKey.Between(pair["a"], pair["b"]);

        Assert.All(PartialReason.Of[PartialReason.WordsOf(pair)], reason => Assert.Contains(found, reason.Is));
        Assert.DoesNotContain(found, finding => finding is { Verdict: Verdict.Conflict, Certainty: Certainty.Definite });
    }

    [Fact]
    public void No_reason_is_of_no_pair() =>
        Assert.Empty(PartialReason.Of.Keys.Except(Conflicts.Where(pair => pair["strength"].Text == "partial").Select(PartialReason.WordsOf)));

    [Fact]
    public void A_bound_by_the_author_makes_the_vague_ceiling_a_conflict()
    {
        var bounded = Ukraine() with
        {
            Statements = [.. Ukraine().Statements.Select(statement => statement.Term is TroopCap { Ceiling: Unquantified { Phrase: "symbolic force" } words } cap
            ? statement with { Term = cap with { Ceiling = words with { Bound = new AuthorsBound { AtMost = 100_000, By = "the author" } } } } : statement)]
        };

        Assert.Equal("conflict", AnswerKey.Result([.. AnswerKey.In(CompiledDossier.Compile(bounded)).Where(finding => AnswerKey.IsBetween(finding, Pair("kc-032")["a"], Pair("kc-032")["b"]))]));
    }

    [Theory]
    [InlineData("us-28-point-2025-11/point-3")]
    [InlineData("us-28-point-2025-11/point-21-a")]
    public void Whether_the_clause_is_in_the_text_clashes_outright(string clause)
    {
        Provision Says(string id, ClauseRule rule) => new() { Id = StatementId.Parse(id), Locator = id, Term = new Clause { Clauses = [StatementId.Parse(clause)], Rule = rule } };
        Draft Adds(Draft draft, ClauseRule rule) => draft with { Provisions = [.. draft.Provisions, Says($"{draft.Id}/clause", rule)] };
        var dossier = Ukraine() with
        {
            Drafts = [.. Ukraine().Drafts.Select(draft => $"{draft.Id}" switch
        {
            "e3-counter-2025-11-23" => Adds(draft, ClauseRule.Struck),
            "us-28-point-2025-11" => Adds(draft, ClauseRule.Kept),
            _ => draft,
        })]
        };

        Assert.Contains(AnswerKey.In(CompiledDossier.Compile(dossier)), finding => finding is { Verdict: Verdict.Conflict, Certainty: Certainty.Definite } && $"{finding.Issue.Topic}" == "clause-in");
    }

    private static Dossier Ukraine() => AnswerKey.Dossier.Dossier;

    private static Node Pair(string id) => Conflicts.Single(pair => pair["id"].Text == id);
}
