using System.Text;
using PeaceTerms.Cli;
using Spectre.Console;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var isTerminal = !Console.IsOutputRedirected;
if (isTerminal)
{
    Console.OutputEncoding = utf8;
}

try
{
    using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n", AutoFlush = isTerminal };
    using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
    // The table knows a terminal only by the console's own writer.
    Console.SetOut(output);
    return CliApp.Run(args, Console.Out, error, isTerminal ? Terminal.Of(Console.Out, Environment.GetEnvironmentVariable("NO_COLOR")) : null);
}
catch (IOException)
{
    await Console.Error.WriteLineAsync("peaceterms: the output cannot be written.").ConfigureAwait(false);
    return ExitCode.BadInput;
}
