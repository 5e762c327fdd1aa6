namespace PeaceTerms;

/// <summary>Why files do not make a dossier, at one place.</summary>
public sealed record FileProblem
{
    /// <summary>The place; for two definitions that differ, that of the later.</summary>
    public required FilePlace Place { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The problem in one line.</summary>
    /// <returns>Such as <c>talks.json:12: error at $.title: expected text in double quotes; found the number 5.</c></returns>
    public override string ToString() => $"{Place}: error at {Place.Path}: {Message}";

    internal static FileProblem At(FilePlace place, string message) => new() { Place = place, Message = message };
}
