using Spectre.Console;

namespace PeaceTerms.Cli;

/// <summary>Where a command writes: results, messages, and the terminal for tables; null when the output is piped.</summary>
internal sealed record CliContext(TextWriter Output, TextWriter Error, IAnsiConsole? Terminal);
