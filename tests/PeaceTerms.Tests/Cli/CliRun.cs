using System.Globalization;
using PeaceTerms.Cli;
using Spectre.Console;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>One run of the tool: its exit code and what it wrote.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    public static CliRun Of(params string[] args) => Of(args, null);

    public static CliRun Of(string[] args, Func<TextWriter, IAnsiConsole>? terminal)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = CliApp.Run(args, output, error, terminal?.Invoke(output));
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Asserts that the run failed with plain words only: no result, no names of code.</summary>
    public CliRun Refused()
    {
        Assert.Equal(2, Code);
        Assert.NotEmpty(Error);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return this;
    }
}
