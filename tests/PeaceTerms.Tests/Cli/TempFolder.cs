using Xunit;

namespace PeaceTerms.Tests;

/// <summary>A folder for the files of one test, gone after it.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peaceterms-");

    public string Path => folder.FullName;

    public string Write(Dossier dossier, string name = "talks.json") => Write(DossierJson.Write(dossier), name);

    public string Write(string text, string name)
    {
        var path = System.IO.Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
