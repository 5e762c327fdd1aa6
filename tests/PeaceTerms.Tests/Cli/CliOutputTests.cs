using System.Diagnostics;
using System.Globalization;
using PeaceTerms.Cli;
using Spectre.Console;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public sealed class CliOutputTests : IDisposable
{
    private const char Escape = '\u001b';
    private const string BoxLine = "\u2502";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_table_of_80_columns_holds_the_figures_and_the_keys_below_it()
    {
        var run = CliRun.Of(["compare", folder.Write(CliSample.Dossier)], writer => Screen(writer, 80, AnsiSupport.No));

        var lines = run.Output.Split('\n');
        Assert.All(lines.Where(line => line.Contains(BoxLine, StringComparison.Ordinal)), line => Assert.True(line.TrimEnd().Length <= 80, line));
        foreach (var word in new[] { "85,000", "800,000", "715,000", "15 years", "demands 30", "conflict", "bridgeable", "minister, red", "Speech to", "Southland" })
        {
            Assert.Contains(word, run.Output, StringComparison.Ordinal);
        }

        Assert.Contains($"  1  {CliSample.LengthKey}", lines);
        Assert.Contains("also: 1 aligned", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_colour()
    {
        var run = CliRun.Of(["compare", folder.Write(CliSample.Dossier)], writer => Screen(writer, 100, AnsiSupport.Yes));

        Assert.Contains(Escape, run.Output);
    }

    [Fact]
    public void No_color_leaves_a_table_without_escapes()
    {
        var run = CliRun.Of(["compare", folder.Write(CliSample.Dossier), "--all"], writer => Terminal.Of(writer, "1"));

        Assert.Contains("Verdict", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, run.Output);
    }

    [Theory]
    [InlineData("1", ColorSystem.NoColors)]
    [InlineData("0", ColorSystem.NoColors)]
    public void No_color_counts_whatever_its_value(string value, ColorSystem colours)
    {
        var profile = Terminal.Of(TextWriter.Null, value).Profile.Capabilities;

        Assert.Equal((false, colours), (profile.Ansi, profile.ColorSystem));
    }

    [Fact]
    public void A_narrow_terminal_gets_plain_text()
    {
        var path = folder.Write(CliSample.Dossier);

        Assert.Equal(CliRun.Of("compare", path), CliRun.Of(["compare", path], writer => Screen(writer, 40, AnsiSupport.Yes)));
    }

    [Fact]
    public void Plain_text_has_no_boxes_no_escapes_and_no_cuts()
    {
        var lengthy = string.Join(' ', Enumerable.Repeat("word", 200));
        var run = CliRun.Of("compare", folder.Write(Renamed(lengthy)), "--all");

        Assert.DoesNotContain(run.Output, sign => sign is Escape or '\r' or (>= '\u2500' and <= '\u257F'));
        Assert.Contains($"  {lengthy}: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]x[/]")]
    [InlineData("[/] [link=https://example.org]y")]
    public void Names_are_never_read_as_markup(string name)
    {
        var path = folder.Write(Renamed(name));

        Assert.Contains($"  {name}: ", CliRun.Of("compare", path).Output, StringComparison.Ordinal);
        Assert.Contains(name, CliRun.Of(["compare", path], writer => Screen(writer, 300, AnsiSupport.No)).Output, StringComparison.Ordinal);
        Assert.Contains(name, CliRun.Of("explain", path, CliSample.LengthKey).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u001b[2Jb", "a\\u{001B}[2Jb")]
    [InlineData("a\r\nb", "a\\u{000D}\\u{000A}b")]
    [InlineData("a\u009bb", "a\\u{009B}b")]
    [InlineData("a\u202eb", "a\\u{202E}b")]
    public void Signs_that_steer_a_terminal_are_shown_escaped(string name, string shown)
    {
        var path = folder.Write(Renamed(name));
        var plain = CliRun.Of("compare", path).Output;
        var table = CliRun.Of(["compare", path], writer => Screen(writer, 300, AnsiSupport.No)).Output;
        var explained = CliRun.Of("explain", path, CliSample.LengthKey).Output;

        Assert.All(new[] { plain, table, explained }, text =>
        {
            Assert.Contains(shown, text, StringComparison.Ordinal);
            Assert.DoesNotContain(name, text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Every_culture_gives_the_same_text(string culture)
    {
        var good = folder.Write(CliSample.Dossier);
        var bad = folder.Write(With(Said("cap", "nobody", Stance.Demands, Guarantee)), "bad.json");
        string[][] commands =
        [
            ["compare", good, "--all"], ["compare", good, "--format", "json"], ["compare", good, "--as-of", "2026-01-10", "--statements", "all"],
            ["explain", good, CliSample.LengthKey], ["explain", good, "x"], ["validate", good, bad], ["compare", "--help"], ["COMPARE"], ["compare", good, "--as-of", "1.1."],
        ];
        CliRun[] Runs() => [.. commands.Select(command => CliRun.Of(command)), CliRun.Of(["compare", good], writer => Screen(writer, 80, AnsiSupport.Yes))];

        var invariant = In("", Runs);

        Assert.Equal(invariant, In(culture, Runs));
    }

    [Fact]
    public async Task A_pipe_gets_bytes_without_mark_and_the_exit_code()
    {
        var path = folder.Write(Renamed("Zürich"));
        var start = new ProcessStartInfo("dotnet", [typeof(CliApp).Assembly.Location, "compare", path, "--fail-on", "conflict"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "tr_TR.UTF-8";
        using var process = Process.Start(start)!;
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(CliRun.Of("compare", path).Output), bytes.ToArray());
    }

    private static Dossier Renamed(string southland) => CliSample.Dossier with
    {
        Parties = [.. CliSample.Dossier.Parties.Select(party => party.Id == P("southland") ? party with { Name = southland } : party)],
    };

    internal static IAnsiConsole Screen(TextWriter writer, int width, AnsiSupport ansi)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = ansi,
            ColorSystem = ansi == AnsiSupport.Yes ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = width;
        return console;
    }

    private static T In<T>(string culture, Func<T> action)
    {
        var (before, uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }
}
