using Microsoft.Playwright;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Debian's Chromium, started once for all tests; null where none is installed, and the tests then skip.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;

    public IBrowser? Browser { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
        if (path is not null)
        {
            playwright = await Playwright.CreateAsync();
            Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Opens a page file in a window of a width, and keeps all that it asks for and complains of.</summary>
    public async Task<OpenPage> OpenAsync(string file, int width = 1440, ColorScheme scheme = ColorScheme.Light, string hash = "")
    {
        Assert.SkipWhen(Browser is null, "Chromium is not installed.");
        var context = await Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = new OpenPage(context, await context.NewPageAsync());
        await page.GoAsync($"{new Uri(file).AbsoluteUri}{hash}");
        return page;
    }
}
