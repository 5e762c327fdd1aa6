namespace PeaceTerms.Reports;

/// <summary>Writes lines of plain text; the one place where text from files becomes safe to show.</summary>
internal sealed class TextLines(TextWriter writer)
{
    private const int Indent = 2;

    public void Add(string text, int depth = 0)
    {
        writer.Write(new string(' ', Indent * depth));
        writer.Write(Printable.Of(text));
        writer.Write('\n');
    }

    public void AddAll(IEnumerable<string> lines, int depth = 0)
    {
        foreach (var line in lines)
        {
            Add(line, depth);
        }
    }

    public void Blank() => writer.Write('\n');
}
