using Microsoft.Playwright;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>A page in the browser, with what it asked the network for and what it complained of.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public OpenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    public Task GoAsync(string address) => Page.GotoAsync(address);

    /// <summary>How many cards are shown.</summary>
    public Task<int> ShownAsync() => Page.EvaluateAsync<int>("() => [...document.querySelectorAll('#findings > section:not([hidden]) > details:not([hidden])')].length");

    public async Task IsQuietAsync()
    {
        await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        Assert.Single(Requests);
        Assert.Empty(Complaints);
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
