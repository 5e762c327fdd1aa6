namespace PeaceTerms.Tests;

/// <summary>What must come about, or in which circumstance it holds, or whose consent it needs.</summary>
internal static class ConditionFacts
{
    public static IEnumerable<(string Fact, string Expected)> Lost(CorpusDocument document, Node provision, EncodedProvision encoded)
    {
        foreach (var condition in provision["conditions"].Texts)
        {
            var held = document.HoldersOf(provision["ref"].Text, condition);
            if (held.Count == 0 && condition != "or")
            {
                yield return ("condition", condition);
            }

            foreach (var one in held.Where(one => !IsHeld(one, encoded)))
            {
                yield return ("condition", $"{condition} ({one})");
            }
        }
    }

    private static bool IsHeld(string held, EncodedProvision encoded)
    {
        var (kind, value) = held.Split(':', 2) is [var first, var rest] ? (first, rest) : (held, "");
        var conditions = encoded.Statements.SelectMany(statement => statement.Conditions).ToList();
        return kind switch
        {
            "event" => conditions.Exists(state => $"{state.Event}" == value),
            "statement" => conditions.Exists(state => $"{state.Statement}" == value),
            "circumstance" => encoded.Asks.Any(ask => ask.CircumstanceText?.Contains(value, StringComparison.Ordinal) == true),
            "consent" => encoded.Asks.Any(ask => ask.Topic.Id.ToString().EndsWith("-consent", StringComparison.Ordinal) && ask.Issue.Key.Any(role => role.Id == value)),
            "topic" => encoded.Asks.Any(ask => $"{ask.Topic.Id}" == value),
            "option" => encoded.Statements.Any(statement => statement.Option is not null),
            _ => false,
        };
    }
}
