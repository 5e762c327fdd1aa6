using PeaceTerms.Fuzz;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Replays what fuzzing starts from and what it once found: only the documented exceptions come out.</summary>
public class KeptInputsTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "PeaceTerms.Fuzz");

    [Theory]
    [InlineData("seeds")]
    [InlineData("kept")]
    public void Every_input_is_read_or_refused(string kind)
    {
        var files = Directory.GetFiles(Path.Combine(Folder, kind));

        Assert.NotEmpty(files);
        Assert.All(files, file => FuzzTarget.Run(File.ReadAllBytes(file)));
    }

    [Fact]
    public void Seeds_go_all_the_way_to_a_comparison() =>
        Assert.True(Directory.GetFiles(Path.Combine(Folder, "seeds")).Count(file => DossierValidation.Check(DossierJson.Read(File.ReadAllBytes(file))).All(problem => problem.Severity == ProblemSeverity.Warning)) > 25);
}
