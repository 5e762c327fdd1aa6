namespace PeaceTerms.Cli.Input;

/// <summary>What is wrong with one file.</summary>
internal sealed record FileCheck(IReadOnlyList<string> Lines, int Errors, int Warnings)
{
    public static FileCheck Of(string path)
    {
        var bytes = InputFile.Read(path);
        try
        {
            var problems = RootType.Of(bytes) == RootType.Draft
                ? DossierValidation.Check(DraftJson.Read(bytes))
                : DossierValidation.Check(DossierJson.Read(bytes));
            var places = JsonPlaces.Of(bytes);
            var errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
            return new FileCheck([.. problems.Select(problem => ProblemLine.Of(path, places, problem))], errors, problems.Count - errors);
        }
        catch (DossierFormatException exception)
        {
            return new FileCheck([ProblemLine.Of(path, exception)], 1, 0);
        }
    }
}
