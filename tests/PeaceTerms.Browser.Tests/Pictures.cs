using Microsoft.Playwright;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Pictures of the pages for people to look at, written where PAGES_TO says: three widths, light, dark and print.</summary>
public sealed class Pictures(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Names => [.. Pages.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Can_be_taken_of(string name)
    {
        var folder = Environment.GetEnvironmentVariable("PAGES_TO");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "PAGES_TO names no folder.");
        var file = Pages.Of(name);
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (768, ColorScheme.Dark), (1440, ColorScheme.Light), (1440, ColorScheme.Dark) })
        {
            await using var open = await chromium.OpenAsync(file, width, scheme);
            await open.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{scheme}.png"), FullPage = name != "corpus", Animations = ScreenshotAnimations.Disabled });
        }

        await using var printed = await chromium.OpenAsync(file);
        await printed.Page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");
        await printed.Page.PdfAsync(new() { Path = Path.Combine(folder, $"{name}.pdf"), Format = "A4", PreferCSSPageSize = true });
    }
}
