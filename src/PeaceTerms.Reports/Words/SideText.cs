namespace PeaceTerms.Reports;

/// <summary>What a side says, on whose word, how firmly and where.</summary>
internal sealed class SideText(Side side, Names names)
{
    public const string OwnWord = "own word";

    public string Label => side.Quantifier == Quantifier.Some ? $"{side.Label} (of some)" : side.Label;

    /// <summary>What is said, each once, with those who say it.</summary>
    public IEnumerable<(string Says, IReadOnlyList<string> Words)> Sayings => side.Statements.Count == 0
        ? [("has not spoken to it", [])]
        : side.Statements.GroupBy(use => $"{Words.Of(use.Stance)} {use.Says}")
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(Word).Distinct()]));

    /// <summary>The side in one line.</summary>
    public string Line => $"{Label}: {string.Join("; ", Sayings.Select(said => said.Words.Count == 0 ? said.Says : $"{said.Says} ({string.Join("; ", said.Words)})"))}";

    /// <summary>Whose word a statement is: the speaker's own, its group's, or a report.</summary>
    public string Voice(StatementUse use)
    {
        var speaker = side.Parties.Contains(use.By) && side.Parties.Count == 1 ? null : names.Of(use.By);
        return (speaker, use.AttributedBy) switch
        {
            (null, null) => OwnWord,
            (null, { } reporter) => $"reported by {reporter}",
            ({ } by, null) => $"word of {by}",
            ({ } by, { } reporter) => $"word of {by}, reported by {reporter}",
        };
    }

    private string Word(StatementUse use)
    {
        var firmness = use.Firmness is { } firm ? $", {Words.Of(firm)}" : "";
        return $"{Voice(use)}{firmness}, {(use.Source is { } source ? names.Of(source) : "no source named")}";
    }
}
