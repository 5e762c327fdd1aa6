namespace PeaceTerms.Reports;

/// <summary>What is wrong with files, as a page or text is made of it.</summary>
public sealed record ValidationReport
{
    private readonly ValueList<PlacedProblem> problems = ValueList.Empty<PlacedProblem>();

    /// <summary>How many files were read.</summary>
    public required int Files { get; init; }

    /// <summary>Whether every file could be read, so that references and rules were checked, too.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The problems, in the order of the files. Never null; empty when there are none.</summary>
    public IReadOnlyList<PlacedProblem> Problems
    {
        get => problems;
        init => problems = ValueList.From(value);
    }

    /// <summary>The title; null for "Validation".</summary>
    public string? Title { get; init; }

    /// <summary>How many of the problems are errors.</summary>
    public int Errors => problems.Count(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>How many of the problems are warnings.</summary>
    public int Warnings => problems.Count - Errors;

    internal string Heading => Title ?? "Validation";

    /// <summary>All in one line.</summary>
    internal string Summary => $"{Words.Count(Files, "file")} {(IsComplete ? "checked" : "read")}: {Words.Count(Errors, "error")}, {Words.Count(Warnings, "warning")}{(IsComplete ? "" : ". References and rules are checked once every file can be read.")}";
}
