using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The pictures of docs/gallery.md are those that the command there makes.</summary>
public class GalleryTests
{
    private static readonly string Folder = Repository.PathOf("docs/gallery");

    [Fact]
    public void Pictures_are_fresh()
    {
        var pictures = PictureReport.Write(Talks.Report);

        Assert.Equal(pictures.Select(picture => picture.FileName).Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(pictures, picture => Assert.True(picture.Svg == File.ReadAllText(Path.Combine(Folder, picture.FileName)).ReplaceLineEndings("\n"), $"{picture.FileName} is old: run the command of docs/gallery.md."));
    }

    [Fact]
    public void Each_picture_is_shown() =>
        Assert.All(Directory.GetFiles(Folder).Select(Path.GetFileName), name => Assert.Contains($"](gallery/{name})", File.ReadAllText(Repository.PathOf("docs/gallery.md")), StringComparison.Ordinal));
}
