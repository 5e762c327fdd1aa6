namespace PeaceTerms.Cli.Input;

/// <summary>The input is not what the command needs; the lines say so to the user.</summary>
internal sealed class InputException(IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    public InputException(string line)
        : this([line])
    {
    }

    public IReadOnlyList<string> Lines { get; } = lines;
}
