using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace PeaceTerms.Cli.Commands;

/// <summary>Writes the tool's own version, also when another program runs it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        parseResult.InvocationConfiguration.Output.WriteLine(version.Split('+')[0]);
        return ExitCode.Done;
    }
}
