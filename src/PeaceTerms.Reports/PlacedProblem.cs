namespace PeaceTerms.Reports;

/// <summary>A problem of a file, at its place.</summary>
public sealed record PlacedProblem
{
    /// <summary>The file; null for a problem that stands in no file.</summary>
    public string? File { get; init; }

    /// <summary>The line in the file, counted from 1; null when there is no file.</summary>
    public int? Line { get; init; }

    /// <summary>The rule's permanent code; null for a text that cannot be read at all.</summary>
    public string? Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>The place as a JSON path in the file.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>A problem of a joined dossier, at its place in the files that it was joined of.</summary>
    /// <param name="joined">The joined dossier.</param>
    /// <param name="problem">The problem, with its path in the joined dossier.</param>
    /// <returns>The problem at its place.</returns>
    public static PlacedProblem Of(JoinedDossier joined, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(joined);
        ArgumentNullException.ThrowIfNull(problem);
        var place = joined.PlaceOf(problem.Path);
        return new PlacedProblem { File = place?.File, Line = place?.Line, Code = problem.Code, Severity = problem.Severity, Path = place?.Path ?? problem.Path, Message = problem.Message };
    }

    /// <summary>A problem of a text that is no dossier.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The problem at its place.</returns>
    public static PlacedProblem Of(FileProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new PlacedProblem { File = problem.Place.File, Line = problem.Place.Line, Severity = ProblemSeverity.Error, Path = problem.Place.Path, Message = problem.Message };
    }

    /// <summary>The problem in one line that editors can jump from.</summary>
    /// <returns>Such as <c>talks.json:12: error PT1101 at $.statements[0].by: There is no party 'x' in the dossier; declare it in 'parties'.</c>.</returns>
    public override string ToString() => $"{(File is null ? "" : FormattableString.Invariant($"{File}:{Line}: "))}{Words.Of(Severity)}{(Code is null ? "" : $" {Code}")} at {Path}: {Message}";
}
