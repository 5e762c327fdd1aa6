using Xunit;

namespace PeaceTerms.Tests;

public class ArrowsTests
{
    private static readonly IReadOnlyList<SourceText> Library = SourceTree.Files(SourceTree.Library);

    [Fact]
    public void Every_folder_has_a_place_in_the_order() => Assert.All(Library, file => Assert.True(Arrows.HasPlace(file.Folder), $"{file.Path} is in a folder without a place."));

    [Fact]
    public void Arrows_between_folders_point_down() => AssertNone(Arrows.Broken(Library));

    [Fact]
    public void The_comparison_knows_terms_but_no_kind_of_term()
    {
        var kinds = Library.Where(file => file.Folder == "Terms").SelectMany(file => file.Types).Where(type => type != nameof(Term)).ToHashSet();
        var uses = Library.Where(file => file.Folder is "Comparison" or "Questions").SelectMany(file => file.Uses(kinds).Select(use => $"{file.Path}:{use.Line} uses {use.Name}"));

        Assert.NotEmpty(kinds);
        AssertNone(uses);
    }

    [Fact]
    public void The_check_reads_the_types_that_are_there()
    {
        var types = Library.SelectMany(file => file.Types).ToHashSet();
        var inAssembly = typeof(Term).Assembly.GetTypes()
            .Where(type => !type.IsNested && type.Namespace?.StartsWith("PeaceTerms", StringComparison.Ordinal) == true)
            .Select(type => type.Name.Split('`')[0]);

        Assert.Empty(inAssembly.Except(types));
    }

    [Theory]
    [InlineData("Terms", "public sealed record Ask { public Duration Length { get; } }", false)]
    [InlineData("Issues", "public sealed record Ask { public TroopCap Cap { get; } }", true)]
    [InlineData("Issues", "class Ask { object Make() => new TroopCap(); }", true)]
    [InlineData("Issues", "class Ask { bool Is(object o) => o is TroopCap; }", true)]
    [InlineData("Issues", "class Ask { string Name => $\"a {nameof(TroopCap)}\"; }", true)]
    [InlineData("Issues", "class Ask { List<TroopCap> all; }", true)]
    [InlineData("Issues", "class Ask { public TroopCap TroopCap { get; } }", true)]
    [InlineData("Issues", "class Ask { public int TroopCap { get; } int Twice => TroopCap * 2; }", false)]
    [InlineData("Issues", "class Ask { object Make() => new Other { TroopCap = 1 }; int Get(Other o) => o.TroopCap; }", false)]
    [InlineData("Issues", "enum Kind { None, TroopCap = 2, Other }", false)]
    [InlineData("Issues", "// TroopCap\nclass Ask { /* TroopCap */ string Name => \"TroopCap\" + @\"a \"\" TroopCap\" + $\"TroopCap {1}\"; }", false)]
    [InlineData("Issues", "class Ask { char Quote => '\"'; TroopCap Cap; }", true)]
    [InlineData("Terms", "class Ask { DossierJson Json; }", true)]
    [InlineData("Validation", "class Check { DossierJson Json; }", true)]
    [InlineData("Validation", "class Check { TroopCap Cap; }", false)]
    [InlineData("Terms", "class Ask { FrontDoor Door; }", true)]
    public void The_check_finds_arrows_that_point_up(string folder, string source, bool isBroken)
    {
        SourceText[] files =
        [
            new("Quantities/Duration.cs", "public abstract record Duration;"),
            new("Terms/TroopCap.cs", "public sealed record TroopCap : Term { private sealed record Duration; }"),
            new("Json/DossierJson.cs", "public static class DossierJson;"),
            new("FrontDoor.cs", "public static class FrontDoor { TroopCap Cap; DossierJson Json; }"),
            new($"{folder}/Tried.cs", source),
        ];

        Assert.Equal(isBroken, Arrows.Broken(files).Count > 0);
    }

    private static void AssertNone(IEnumerable<string> findings)
    {
        // An assertion on the list would cut the lines short.
        var text = string.Join(Environment.NewLine, findings);
        Assert.True(text.Length == 0, text);
    }
}
