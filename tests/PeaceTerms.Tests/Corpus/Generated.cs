using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Documents that the tests write: fresh when their text is what the tests would write; PEACETERMS_WRITE=1 writes them.</summary>
internal static class Generated
{
    public static void IsFresh(string name, string text)
    {
        var file = Path.Combine(SourceTree.Root, "docs", name);
        if (Environment.GetEnvironmentVariable("PEACETERMS_WRITE") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
