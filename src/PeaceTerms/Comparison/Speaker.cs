namespace PeaceTerms;

/// <summary>One side on one issue before it is merged: a party with all it has said, one statement, or one text's provisions.</summary>
internal sealed class Speaker
{
    public required IReadOnlyList<PartyId> Parties { get; init; }

    /// <summary>The text of several proposers that speaks alone; null for parties.</summary>
    public Draft? Text { get; init; }

    /// <summary>What its own words ask, which say in which scopes it speaks.</summary>
    public required IReadOnlyList<Requirement> Own { get; init; }

    /// <summary>What groups that it belongs to have said, which enters its position below its own word (rule T3).</summary>
    public IReadOnlyList<Requirement> OfGroups { get; init; } = [];

    /// <summary>Whether anything that it says is part of an option.</summary>
    public bool HasOptions => HasOption(Own) || HasOption(OfGroups);

    /// <summary>Its own words in the order in which they are merged; sorted once, since they are merged for each comparison.</summary>
    public IReadOnlyList<Requirement> OwnInOrder => field ??= PositionMerger.InOrder(Own);

    /// <summary>The options under which this is what it says, one of each group; empty where it says the same under all (rules T5, M4).</summary>
    public IReadOnlyList<OptionChoice> Options { get; init; } = [];

    /// <summary>Whether it meets even the party's other words, as a signed agreement does its signatory's later ones (rule P4).</summary>
    public bool StandsApart { get; init; }

    /// <summary>The speaker with all its options, of which this is one choice; null where it has none.</summary>
    public Speaker? Origin { get; init; }

    /// <summary>In how many ways it can choose among its options.</summary>
    public int Choices { get; init; } = 1;

    /// <summary>What it says where these options are taken.</summary>
    public Speaker Under(IReadOnlyList<OptionChoice> taken, int choices) => new()
    {
        Origin = this,
        Choices = choices,
        Parties = Parties,
        Text = Text,
        Own = [.. Own.Where(one => one.Option is null || taken.Contains(one.Option))],
        OfGroups = [.. OfGroups.Where(one => one.Option is null || taken.Contains(one.Option))],
        Options = taken,
        StandsApart = StandsApart,
    };

    /// <summary>The same words, said under no option in particular.</summary>
    public Speaker WithoutOptions() => new() { Parties = Parties, Text = Text, Own = Own, OfGroups = OfGroups, StandsApart = StandsApart };

    /// <summary>Whether two speakers are one side and so do not meet (rule M6).</summary>
    public bool IsOneWith(Speaker other) => ReferenceEquals(Origin ?? this, other.Origin ?? other)
        || (!StandsApart && !other.StandsApart && (Text is not null && other.Text is not null ? Text.Id == other.Text.Id
            : Parties is [var mine] && other.Parties is [var theirs] ? mine == theirs : Parties.Any(other.Parties.Contains)));

    private static bool HasOption(IReadOnlyList<Requirement> words)
    {
        for (var place = 0; place < words.Count; place++)
        {
            if (words[place].Option is not null)
            {
                return true;
            }
        }

        return false;
    }
}
