using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The pictures of docs/gallery.md are those that the command there makes.</summary>
public class GalleryTests
{
    // The documents of docs/history.md, in which one party's figures move over four years.
    private static readonly HistoryReport Moving = HistoryReport.Of(CompiledDossier.Compile(DossierFiles.Join(
        new[] { "ru-draft-ua-2022-03-07", "istanbul-draft-treaty-2022-04-15", "ru-conditions-2024-06-14", "ru-memorandum-2025-06-02", "seed-press-2026-01-04" }
            .Select(name => new DossierText($"{name}.json", File.ReadAllBytes(Repository.PathOf($"docs/examples/corpus/{name}.json"))))).Dossier), new TraceOptions { Parties = [PartyId.Parse("russia")] });

    private static readonly string Folder = Repository.PathOf("docs/gallery");

    [Fact]
    public void Pictures_are_fresh()
    {
        IReadOnlyList<Picture> pictures = [.. PictureReport.Write(DossierReport.Of(Talks.Dossier)), .. PictureReport.Write(Moving)];

        Assert.Equal(pictures.Select(picture => picture.FileName).Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(pictures, picture => Assert.True(picture.Svg == File.ReadAllText(Path.Combine(Folder, picture.FileName)).ReplaceLineEndings("\n"), $"{picture.FileName} is old: run the command of docs/gallery.md."));
    }

    [Fact]
    public void Each_picture_is_shown() =>
        Assert.All(Directory.GetFiles(Folder).Select(Path.GetFileName), name => Assert.Contains($"](gallery/{name})", File.ReadAllText(Repository.PathOf("docs/gallery.md")), StringComparison.Ordinal));
}
