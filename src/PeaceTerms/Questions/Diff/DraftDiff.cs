namespace PeaceTerms;

/// <summary>Two drafts compared issue by issue. What is the same in both is listed as kept, so that nothing is left out.</summary>
public sealed record DraftDiff
{
    private readonly ValueList<DraftChange> changes = ValueList.Empty<DraftChange>();

    /// <summary>The first draft.</summary>
    public required DocumentId First { get; init; }

    /// <summary>Its title.</summary>
    public required string FirstTitle { get; init; }

    /// <summary>The second draft.</summary>
    public required DocumentId Second { get; init; }

    /// <summary>Its title.</summary>
    public required string SecondTitle { get; init; }

    /// <summary>The day as of which positions were asked, included; null when every statement counts.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The changes and what is kept, in the order of issues and then of keys.</summary>
    public IReadOnlyList<DraftChange> Changes
    {
        get => changes;
        init => changes = ValueList.From(value);
    }

    /// <summary>The diff in one English sentence, made from its facts.</summary>
    public string Sentence => DiffSentence.Of(this);
}
