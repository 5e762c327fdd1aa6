namespace PeaceTerms.Snippets;

/// <summary>Takes the place of the console, which tests share.</summary>
internal sealed class Printed
{
    public List<string> Lines { get; } = [];

    public void WriteLine(object? line) => Lines.Add($"{line}");
}
