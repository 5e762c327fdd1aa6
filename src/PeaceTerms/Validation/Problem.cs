namespace PeaceTerms;

/// <summary>Something that is wrong with a dossier or a draft, and what to do about it.</summary>
public sealed record Problem
{
    /// <summary>The rule's permanent code, such as <c>PT1101</c>; see <see cref="Validation.ErrorCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>The place as a JSON path, such as <c>$.statements[0].term.guarantors[1]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong and what to do, the same in every culture.</summary>
    public required string Message { get; init; }

    /// <summary>The problem in one line.</summary>
    /// <returns>Such as <c>error PT1101 at $.statements[0].by: There is no party 'x' in the dossier; declare it in 'parties'.</c>.</returns>
    public override string ToString() => $"{(Severity == ProblemSeverity.Warning ? "warning" : "error")} {Code} at {Path}: {Message}";
}
