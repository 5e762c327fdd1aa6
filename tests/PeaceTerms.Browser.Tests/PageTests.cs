using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The pages in a real browser, opened from a folder as a reader would.</summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string, int> AtWidths => new(from name in Pages.Names from width in new[] { 360, 768, 1440 } select (name, width));

    public static TheoryData<string, ColorScheme> InColours => new(from name in Pages.Names from scheme in new[] { ColorScheme.Light, ColorScheme.Dark } select (name, scheme));

    [Theory]
    [MemberData(nameof(AtWidths))]
    public async Task Nothing_is_fetched_nothing_complains_and_nothing_overflows(string name, int width)
    {
        await using var open = await chromium.OpenAsync(Pages.Of(name), width);

        var tooWide = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body *')].filter(one => !one.closest('.scroll,.symbols,.skip,.hear') && one.getClientRects().length > 0
                && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(one => one.outerHTML.slice(0, 200))
            """);

        Assert.Empty(tooWide);
        Assert.True(await open.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await open.IsQuietAsync();
    }

    [Theory]
    [MemberData(nameof(InColours))]
    public async Task Axe_finds_no_serious_violation(string name, ColorScheme scheme)
    {
        await using var open = await chromium.OpenAsync(Pages.Of(name), scheme: scheme);

        var result = await open.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });

        var serious = result.Violations.Where(one => one.Impact is "serious" or "critical").Select(one => $"{one.Id}: {string.Join("; ", one.Nodes.Take(3).Select(node => node.Html))}");
        Assert.True(!serious.Any(), string.Join('\n', serious));
    }

    [Fact]
    public async Task Conflicts_are_shown_first_and_the_rest_on_request()
    {
        await using var open = await chromium.OpenAsync(Pages.Talks);
        var first = await open.ShownAsync();

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        Assert.True(await open.ShownAsync() > first);
        Assert.Equal(await open.Page.Locator("#findings > section > details").CountAsync(), await open.ShownAsync());
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();
        await open.Page.WaitForFunctionAsync($"() => document.querySelector('output').textContent.startsWith('{first} of')");
        await open.IsQuietAsync();
    }

    [Fact]
    public async Task Filters_and_search_leave_what_fits_and_the_address_keeps_them()
    {
        await using var open = await chromium.OpenAsync(Pages.Talks);
        await open.Page.Locator("[name=party]").SelectOptionAsync("ukraine");
        await open.Page.Locator("[name=with]").SelectOptionAsync("united-states");
        var both = await open.ShownAsync();
        await open.Page.GetByLabel("Search").FillAsync("length guarantee");
        var found = await open.ShownAsync();
        var address = open.Page.Url;

        Assert.InRange(found, 1, both);
        Assert.Contains("length of the guarantee", await open.Page.Locator("#findings > section:not([hidden]) > details:not([hidden])").First.InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.GetByLabel("Search").FillAsync("no such words");
        Assert.Equal(0, await open.ShownAsync());
        Assert.Contains("No finding fits", await open.Page.Locator("output").InnerTextAsync(), StringComparison.Ordinal);

        await using var again = await chromium.OpenAsync(Pages.Talks, hash: address[address.IndexOf('#', StringComparison.Ordinal)..]);
        Assert.Equal(found, await again.ShownAsync());
    }

    [Fact]
    public async Task A_permalink_opens_its_finding_with_both_sides_and_their_sources_even_if_it_is_filtered_out()
    {
        await using var open = await chromium.OpenAsync(Pages.Talks);
        var id = await open.Page.EvaluateAsync<string>("() => document.querySelector('#findings > section[hidden] > details').id");

        await using var linked = await chromium.OpenAsync(Pages.Talks, hash: $"#{id}");

        var card = linked.Page.Locator($"#{id}");
        await linked.Page.WaitForFunctionAsync($"() => document.activeElement.closest('details')?.id === '{id}'");
        Assert.True(await card.IsVisibleAsync());
        Assert.NotNull(await card.GetAttributeAsync("open"));
        Assert.NotEqual(0, await card.Locator(".sides li a").CountAsync());
    }

    [Theory]
    [InlineData("history", "#steps .tracks > details li[id]")]
    [InlineData("history", "#steps .tracks > details[id]")]
    [InlineData("table", "#rows details[id]")]
    [InlineData("table", "#settled details[id]")]
    [InlineData("talks", "#steps .tracks > details[id]")]
    [InlineData("talks", "#statements li[id^=s]")]
    public async Task A_permalink_unfolds_what_it_leads_to(string name, string selector)
    {
        await using var open = await chromium.OpenAsync(Pages.Of(name));
        var id = await open.Page.Locator(selector).Last.GetAttributeAsync("id");

        await using var linked = await chromium.OpenAsync(Pages.Of(name), hash: $"#{id}");

        await linked.Page.WaitForFunctionAsync($"() => document.getElementById('{id}').checkVisibility() && !document.getElementById('{id}').closest('details:not([open])') && document.getElementById('{id}').getBoundingClientRect().top < innerHeight");
        await linked.IsQuietAsync();
    }

    [Theory]
    [InlineData("history", "#moves td a", "#steps")]
    [InlineData("table", "#table tbody td a", "#rows")]
    public async Task A_cell_leads_to_its_details(string name, string cell, string part)
    {
        await using var open = await chromium.OpenAsync(Pages.Of(name));
        await open.Page.Locator(cell).Last.ClickAsync();

        await open.Page.WaitForFunctionAsync($"() => document.activeElement.closest('{part} details[open]') !== null");
    }

    [Fact]
    public async Task A_cell_of_each_matrix_leads_to_its_findings()
    {
        await using var open = await chromium.OpenAsync(Pages.Talks);

        await open.Page.Locator("#parties td.x a").First.ClickAsync();
        var ofPair = await open.ShownAsync();
        await open.Page.Locator("#issues tbody[data-is=x] td.x a").First.ClickAsync();

        Assert.NotEqual(0, ofPair);
        Assert.NotEqual(0, await open.ShownAsync());
        Assert.Contains("issue=", open.Page.Url, StringComparison.Ordinal);
        Assert.Contains("party=", open.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("talks")]
    [InlineData("check")]
    [InlineData("short-history")]
    [InlineData("short-table")]
    public async Task The_keyboard_reaches_every_control(string name)
    {
        await using var open = await chromium.OpenAsync(Pages.Of(name));
        var controls = await open.Page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(one => one.checkVisibility({ visibilityProperty: true })).map((one, place) => one.dataset.tried = place).length
            """);
        var reached = new HashSet<string>();
        for (var press = 0; press < controls + 5; press++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            reached.Add(await open.Page.EvaluateAsync<string>("() => document.activeElement.dataset.tried ?? ''"));
        }

        reached.Remove("");
        Assert.Equal(controls, reached.Count);
    }

    [Theory]
    [InlineData("hostile", "#findings")]
    [InlineData("hostile-history", "#steps")]
    [InlineData("hostile-table", "#rows")]
    public async Task Names_and_addresses_that_try_to_run_scripts_are_text(string name, string part)
    {
        await using var open = await chromium.OpenAsync(Pages.Of(name));
        foreach (var card in await open.Page.Locator("summary").AllAsync())
        {
            await card.EvaluateAsync("one => one.click()");
        }

        var addresses = await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a')].map(link => link.protocol ?? new URL(link.href.baseVal, location).protocol)");

        Assert.All(addresses, scheme => Assert.Contains(scheme, new[] { "file:", "https:" }));
        Assert.Equal(1, await open.Page.Locator("script").CountAsync());
        Assert.Equal(0, await open.Page.Locator("img, iframe, object, embed, [onmouseover], [onerror]").CountAsync());
        Assert.Contains(HostileDossier.Script, await open.Page.Locator(part).EvaluateAsync<string>("part => part.textContent"), StringComparison.Ordinal);
        await open.IsQuietAsync();
    }

    [Theory]
    [InlineData("history")]
    [InlineData("table")]
    [InlineData("talks")]
    public async Task Paper_has_nothing_folded_but_what_the_statements_repeat(string name)
    {
        await using var open = await chromium.OpenAsync(Pages.Of(name));

        await open.Page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");

        Assert.Equal(0, await open.Page.Locator(".tracks details:not([open]), .rows details:not([open]), #settled details:not([open]), .tree details:not([open])").CountAsync());
    }

    [Fact]
    public async Task Paper_shows_the_sides_of_each_shown_finding()
    {
        await using var open = await chromium.OpenAsync(Pages.Talks);

        await open.Page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");

        Assert.Equal(await open.ShownAsync(), await open.Page.Locator("#findings > section:not([hidden]) > details[open]:not([hidden]) > .sides").CountAsync());
    }
}
