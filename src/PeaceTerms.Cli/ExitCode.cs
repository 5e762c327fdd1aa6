namespace PeaceTerms.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>What <c>--fail-on</c> asks about was found.</summary>
    public const int Found = 1;

    /// <summary>The input or the command line is wrong; the message is on the error stream.</summary>
    public const int BadInput = 2;
}
