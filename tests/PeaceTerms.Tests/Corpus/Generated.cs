using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Documents that the tests write: fresh when their text is what the tests would write; PEACETERMS_WRITE=1 writes them.</summary>
internal static class Generated
{
    public static void IsFresh(string name, string text) => IsFreshAt($"docs/{name}", text);

    public static void IsFreshAt(string path, string text)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("PEACETERMS_WRITE") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
