namespace PeaceTerms;

/// <summary>An issue in words, its topic and what it is restricted to each on its own, so that an application can set them apart.</summary>
public sealed record IssueWords
{
    private readonly ValueList<IssueDetail> details = ValueList.Empty<IssueDetail>();

    /// <summary>The topic's name, such as <c>length of the guarantee</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>What the issue is restricted to: its key roles, then the scope. Empty where it is restricted to nothing.</summary>
    public IReadOnlyList<IssueDetail> Details
    {
        get => details;
        init => details = ValueList.From(value);
    }

    /// <summary>The details in one line; empty where there are none.</summary>
    public string Scope => string.Join("; ", details);

    /// <summary>The issue as findings call it in <see cref="Finding.Question"/>.</summary>
    /// <returns>Such as <c>length of the guarantee (beneficiary: Southland)</c>.</returns>
    public override string ToString() => details.Count == 0 ? Topic : $"{Topic} ({Scope})";
}
