namespace PeaceTerms.Cli.Input;

/// <summary>Reads a dossier that can be compared, or lists all that keeps it from being so.</summary>
internal static class DossierFile
{
    public static CompiledDossier Compile(string path)
    {
        var bytes = InputFile.Read(path);
        try
        {
            return CompiledDossier.Compile(DossierJson.Read(bytes));
        }
        catch (DossierFormatException exception)
        {
            throw new InputException(ProblemLine.Of(path, exception));
        }
        catch (InvalidDossierException exception)
        {
            var places = JsonPlaces.Of(bytes);
            throw new InputException([.. exception.Problems.Select(problem => ProblemLine.Of(path, places, problem))]);
        }
    }
}
