namespace PeaceTerms.Tests;

/// <summary>Who is bound, who gains, who says it, how and by whose report.</summary>
internal static class StandingFacts
{
    private static readonly string[] All = ["all-parties", "each-party"];

    public static IEnumerable<(string Fact, string Expected)> Lost(CorpusDocument document, Node provision, EncodedProvision encoded)
    {
        var ids = encoded.Ids;
        foreach (var role in new[] { "holder", "beneficiary", "counterparty" })
        {
            foreach (var id in provision[role].Texts)
            {
                if (All.Contains(id) ? !ids.Intersect(document.Parties).Skip(1).Any() : !ids.Contains(id))
                {
                    yield return (role, id);
                }
            }
        }

        foreach (var id in provision["position_of"].Texts.Where(id => !encoded.Statements.Any(statement => statement.By.Any(by => $"{by}" == id))))
        {
            yield return ("position of", id);
        }

        var stance = provision["stance"].Text;
        if (!(stance == "conditional" && provision["conditions"].IsGiven) && !encoded.Statements.Any(statement => Stands(stance, statement, encoded, document.Kind)))
        {
            yield return ("stance", stance);
        }

        var exactness = provision["exactness"].Text;
        if (!encoded.Statements.All(statement => $"{statement.Exactness ?? Exactness.Exact}".Equals(exactness, StringComparison.OrdinalIgnoreCase)))
        {
            yield return ("exactness", exactness);
        }

        if (provision["attributed_by"] is { IsGiven: true } reporter && !encoded.Statements.All(statement => statement.AttributedBy == reporter.Text))
        {
            yield return ("attribution", reporter.Text);
        }
    }

    /// <summary>A refusal may be said as the demand for its opposite, and a condition stands beside any stance.</summary>
    private static bool Stands(string stance, CompiledStatement statement, EncodedProvision encoded, string kind) => stance switch
    {
        "rejects" => statement.Stance is Stance.Rejects or Stance.Denies or Stance.Withdraws || (statement.Stance == Stance.Demands && encoded.Asks.Any(ask => ask.IsNegative || QuantityFacts.IsZero(ask) || QuantityFacts.IsNoLimit(ask))),
        "conditional" => statement.Conditions.Count > 0 || encoded.Asks.Any(ask => ask.Scope.Circumstance is not null || ask.Topic.Order is not null || ask.Topic.Id.ToString() is "membership" or "guarantee-ratified-by" || ask.Sure.IsEmpty),
        "accepts" when kind == "agreement" => statement is { Stance: Stance.Accepts, IsAgreed: true },
        "demands" => statement.Stance is Stance.Demands or Stance.Asserts,
        _ => statement.Stance.ToString().Equals(stance, StringComparison.OrdinalIgnoreCase),
    };
}
