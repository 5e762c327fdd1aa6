namespace PeaceTerms;

/// <summary>Why files do not make a dossier, at one place.</summary>
/// <param name="Place">The place; for two definitions that differ, that of the later.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record FileProblem(FilePlace Place, string Message)
{
    /// <summary>The problem in one line.</summary>
    /// <returns>Such as <c>talks.json:12: error at $.title: expected text in double quotes; found the number 5.</c></returns>
    public override string ToString() => $"{Place}: error at {Place.Path}: {Message}";
}
