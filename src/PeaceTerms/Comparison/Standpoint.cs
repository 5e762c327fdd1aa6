namespace PeaceTerms;

/// <summary>Speakers who say the same in one scope, and what they say: a side before it is written into a finding (rule M7).</summary>
internal sealed record Standpoint(IReadOnlyList<Speaker> Speakers, Position Position, Scope Scope, Quantifier Quantifier)
{
    public IEnumerable<PartyId> Parties => Speakers.SelectMany(speaker => speaker.Parties).Distinct().Order();

    /// <summary>The side in keys: the parties or the text, and each statement where every one meets on its own (rule F2).</summary>
    public string Key(bool eachStatement)
    {
        var name = Speakers is [{ Text: { } text }] ? $"text:{text.Id}" : string.Join("+", Parties);
        return eachStatement ? $"{name}:{string.Join("+", Position.Used.Select(one => one.Statement).Distinct().Order())}" : name;
    }

    public bool IsOneWith(Standpoint other) => Speakers.Any(one => other.Speakers.Any(one.IsOneWith));
}
