namespace PeaceTerms;

/// <summary>An outer bound for words without a figure, given by the dossier's author and named as that author's reading (rule O4).</summary>
public sealed record AuthorsBound
{
    /// <summary>The greatest figure that the words can mean, included, in the unit of the quantity.</summary>
    public required decimal AtMost { get; init; }

    /// <summary>Whose reading this is; findings name it.</summary>
    public required string By { get; init; }

    /// <summary>Why; null when no reason is given.</summary>
    public string? Reason { get; init; }
}
