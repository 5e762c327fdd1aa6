namespace PeaceTerms;

/// <summary>Speakers who say the same in one scope, and what they say: a side before it is written into a finding (rule M7).</summary>
internal sealed class Standpoint(IReadOnlyList<Speaker> speakers, Position position, Scope scope, Quantifier quantifier, bool eachStatement)
{
    private string? key;

    public IReadOnlyList<Speaker> Speakers => speakers;

    public Position Position => position;

    /// <summary>The options under which the side speaks; empty where its words hold under each (rule M4).</summary>
    public IReadOnlyList<OptionChoice> Options => speakers.Count == 1 ? speakers[0].Options : ValueList.Empty<OptionChoice>();

    public Scope Scope => scope;

    public Quantifier Quantifier => quantifier;

    public IReadOnlyList<PartyId> Parties { get; } = speakers is [{ Parties: { Count: 1 } single }] ? single : [.. speakers.SelectMany(speaker => speaker.Parties).Distinct().Order()];

    /// <summary>The side as findings show it, written once since a side meets many others.</summary>
    public Side? Written { get; set; }

    /// <summary>The side in keys: the parties or the text, and each statement where every one meets on its own (rule F2).</summary>
    public string Key => key ??= (speakers is [{ Text: { } text }] ? $"text:{text.Id}" : Parties.Count == 1 ? Parties[0].ToString() : string.Join("+", Parties))
        + (eachStatement ? $":{string.Join("+", position.Used.Select(one => one.Statement).Distinct().Order())}" : "");

    /// <summary>The side of several that say the same.</summary>
    public static Standpoint Of(IReadOnlyList<(Speaker Speaker, Position Position)> alike, Scope scope, Quantifier quantifier, bool eachStatement)
    {
        if (alike.Count == 1)
        {
            return new Standpoint([alike[0].Speaker], alike[0].Position, scope, quantifier, eachStatement);
        }

        return new Standpoint([.. alike.Select(one => one.Speaker)], alike[0].Position with
        {
            Used = Evidence.OfAll([.. alike.Select(one => one.Position.Used)]),
            SetAside = ValueList.Later<(Requirement, SetAsideReason)>(static alike => [.. ((IReadOnlyList<(Speaker Speaker, Position Position)>)alike).SelectMany(one => one.Position.SetAside)], alike),
        }, scope, quantifier, eachStatement);
    }

    public bool IsOneWith(Standpoint other)
    {
        for (var mine = 0; mine < speakers.Count; mine++)
        {
            for (var theirs = 0; theirs < other.Speakers.Count; theirs++)
            {
                if (speakers[mine].IsOneWith(other.Speakers[theirs]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
