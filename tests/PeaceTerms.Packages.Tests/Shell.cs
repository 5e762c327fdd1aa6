using System.Diagnostics;
using Xunit;

namespace PeaceTerms.Packages.Tests;

/// <summary>Runs commands as somebody types them, in a folder and with a home of their own.</summary>
internal static class Shell
{
    /// <summary>Runs lines of bash and gives what they print; a line that fails fails the test.</summary>
    public static async Task<string> Run(string folder, string lines, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-c", lines]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the runner of the tests sets for its own build must not reach another one.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        // Servers that stay behind would keep the output open, so that nobody could wait for its end.
        (string, string)[] quiet =
        [
            ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("DOTNET_NOLOGO", "1"),
            ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"), ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ];
        foreach (var (name, value) in quiet.Concat(environment.Select(pair => (pair.Key, pair.Value))))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var (printed, complaint) = (await output, await error);
        Assert.True(process.ExitCode == 0, $"{lines}\nended with {process.ExitCode}:\n{printed}{complaint}");
        return printed;
    }
}
