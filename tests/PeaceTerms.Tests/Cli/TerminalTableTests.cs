using Spectre.Console;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Results as tables on terminals of several widths.</summary>
public sealed class TerminalTableTests : IDisposable
{
    private const char Escape = '\u001b';
    private const string BoxLine = "\u2502";
    private readonly TempFolder folder = new();

    public static TheoryData<string, int> AtWidths => new(from command in new[] { "compare", "check", "diff", "history", "issues" } from width in new[] { 60, 80, 120, 200 } select (command, width));

    public static TheoryData<string> Commands => ["compare", "check", "diff", "history", "issues"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(AtWidths))]
    public void A_table_takes_the_width_and_no_more(string command, int width)
    {
        var run = CliRun.Of(Arguments(command), writer => CliOutputTests.Screen(writer, width, AnsiSupport.No));
        var rows = run.Output.Split('\n').Where(line => line.Contains(BoxLine, StringComparison.Ordinal)).ToList();

        Assert.Equal(0, run.Code);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row.TrimEnd().Length <= width, row));
        Assert.DoesNotContain(Escape, run.Output);
    }

    [Theory]
    [MemberData(nameof(AtWidths))]
    public void No_word_of_a_cell_is_cut_away(string command, int width)
    {
        var narrow = Words(CliRun.Of(Arguments(command), writer => CliOutputTests.Screen(writer, width, AnsiSupport.No)).Output);
        var wide = Words(CliRun.Of(Arguments(command), writer => CliOutputTests.Screen(writer, 2_000, AnsiSupport.No)).Output);

        Assert.Equal(wide, narrow);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Colour_is_for_terminals_only_and_no_color_is_honoured(string command)
    {
        Assert.Contains(Escape, CliRun.Of(Arguments(command), writer => CliOutputTests.Screen(writer, 120, AnsiSupport.Yes)).Output);
        Assert.DoesNotContain(Escape, CliRun.Of(Arguments(command)).Output);
        Assert.DoesNotContain(Escape, CliRun.Of(Arguments(command), writer => PeaceTerms.Cli.Terminal.Of(writer, "1")).Output);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_narrow_terminal_and_a_pipe_get_plain_text(string command) =>
        Assert.Equal(CliRun.Of(Arguments(command)), CliRun.Of(Arguments(command), writer => CliOutputTests.Screen(writer, 40, AnsiSupport.Yes)));

    private static string[] Arguments(string command)
    {
        static string Corpus(string name) => Repository.PathOf($"docs/examples/corpus/{name}.json");
        return command switch
        {
            "check" => ["check", Corpus("us-28-point-2025-11"), "--against", Corpus("ua-memorandum-2025-06-02"), Corpus("ru-memorandum-2025-06-02")],
            "diff" => ["diff", Corpus("us-28-point-2025-11"), Corpus("e3-counter-2025-11-23")],
            "history" => ["history", Corpus("ru-draft-ua-2022-03-07"), Corpus("istanbul-draft-treaty-2022-04-15"), Corpus("ru-memorandum-2025-06-02")],
            _ => [command, Repository.PathOf("docs/examples/ukraine-2026-01.json")],
        };
    }

    /// <summary>The letters of the table, sorted: where a narrow column breaks a word its letters are still all there.</summary>
    private static string Words(string output) => new([.. output.Where(char.IsLetterOrDigit).Order()]);
}
