using System.Xml.Linq;

namespace PeaceTerms.Reports;

/// <summary>The parts that Markdown reports share: the title, headings, tables and lists. Every text is escaped here.</summary>
internal sealed class MarkdownWriter(TextWriter text)
{
    /// <summary>The title, and below it what the report is about, as the page says it.</summary>
    public void Title(string title, XElement about)
    {
        text.WriteLine($"# {Markdown.Of(title)}");
        text.WriteLine();
        text.WriteLine(Markdown.Of(about.Value));
    }

    public void Heading(string words, int depth = 2)
    {
        text.WriteLine();
        text.WriteLine($"{new string('#', depth)} {Markdown.Of(Html.Capital(words))}");
        text.WriteLine();
    }

    /// <summary>A paragraph of our own words or a dossier's.</summary>
    public void Say(string words)
    {
        text.WriteLine();
        text.WriteLine(Markdown.Of(words));
    }

    /// <summary>A table; its cells are texts and never markup.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IEnumerable<string?>> rows)
    {
        text.WriteLine(Markdown.Row(columns.Select(Markdown.Of)));
        text.WriteLine(Markdown.Rule(columns.Count));
        foreach (var row in rows)
        {
            text.WriteLine(Markdown.Row(row.Select(cell => Markdown.Of(cell ?? ""))));
        }
    }

    /// <summary>An entry of a list, its beginning in bold, with entries below it.</summary>
    public void Entry(string bold, string words, IEnumerable<string>? below = null)
    {
        text.WriteLine($"- {(bold.Length == 0 ? "" : $"**{Markdown.Of(bold)}** ")}{Markdown.Of(words)}");
        foreach (var line in below ?? [])
        {
            text.WriteLine($"  - {Markdown.Of(line)}");
        }
    }

    public void Entries(string heading, IEnumerable<string> entries)
    {
        var list = entries.Distinct().ToList();
        if (list.Count > 0)
        {
            Heading(heading);
            list.ForEach(entry => Entry("", entry));
        }
    }

    /// <summary>The documents of the dossier, by day.</summary>
    public void Sources(Dossier dossier)
    {
        if (dossier.Sources.Count == 0)
        {
            return;
        }

        Heading("sources");
        foreach (var source in dossier.Sources.OrderBy(source => source.Date ?? DateOnly.MaxValue).ThenBy(source => source.Id))
        {
            string?[] parts = [source.Date is { } day ? Words.Day(day) : null, Markdown.Of(source.Title), source.Publisher is { } publisher ? Markdown.Of(publisher) : null, source.Address is { } address ? (SafeLink.IsWeb(address) ? $"<{new Uri(address).AbsoluteUri}>" : Markdown.Of(address)) : null];
            text.WriteLine($"- {string.Join(", ", parts.Where(part => part is not null))}");
        }
    }
}
