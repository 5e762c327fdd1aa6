namespace PeaceTerms;

/// <summary>One side on one issue before it is merged: a party with all it has said, one statement, or one text's provisions.</summary>
internal sealed class Speaker
{
    // As findings show it, so that they share one list.
    private readonly ValueList<PartyId> parties = ValueList.Empty<PartyId>();

    public required IReadOnlyList<PartyId> Parties
    {
        get => parties;
        init => parties = ValueList.From(value);
    }

    /// <summary>The text of several proposers that speaks alone; null for parties.</summary>
    public Draft? Text { get; init; }

    /// <summary>What its own words ask, which say in which scopes it speaks.</summary>
    public required IReadOnlyList<Requirement> Own { get; init; }

    /// <summary>What groups that it belongs to have said, which enters its position below its own word (rule T3).</summary>
    public IReadOnlyList<Requirement> OfGroups { get; init; } = ValueList.Empty<Requirement>();

    /// <summary>Whether anything that it says is part of an option.</summary>
    public bool HasOptions => (Traits & WordTraits.OfAnOption) != 0;

    /// <summary>Whether any of its own words binds someone.</summary>
    public bool BindsSomeone => (Traits & WordTraits.Binding) != 0;

    /// <summary>Whether anything of its own is part of a signed agreement (rule P4).</summary>
    public bool HasSigned => (Traits & WordTraits.Agreed) != 0;

    /// <summary>The one scope of which all its own words speak; null where there are several.</summary>
    public (Scope Scope, Quantifier Quantifier)? OnlyScope => (Traits & WordTraits.OfSeveralScopes) == 0 ? (Own[0].Scope, Own[0].Quantifier) : null;

    private WordTraits Traits => field == WordTraits.Unknown ? field = WordTraitsOf.Speaker(this) : field;

    /// <summary>Its own words in the order in which they are merged; sorted once, since they are merged for each comparison.</summary>
    public IReadOnlyList<Requirement> OwnInOrder => field ??= MergingOrder.Of(Own);

    /// <summary>The options under which this is what it says, one of each group; empty where it says the same under all (rules T5, M4).</summary>
    public IReadOnlyList<OptionChoice> Options { get; init; } = ValueList.Empty<OptionChoice>();

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
}
