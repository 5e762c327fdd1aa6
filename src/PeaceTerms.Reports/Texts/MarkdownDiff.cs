namespace PeaceTerms.Reports;

/// <summary>Writes the diff of two drafts as Markdown: numbers, both drafts side by side for each kind of change, and what it does to the parties.</summary>
internal sealed class MarkdownDiff(DraftDiffReport report, TextWriter text)
{
    private readonly MarkdownWriter writer = new(text);
    private readonly DraftDiff diff = report.Diff;

    public void Write()
    {
        writer.Title(report.Heading, DiffHeadline.About(diff));
        writer.Heading("in numbers");
        writer.Table(["", "entries"], DiffMarks.Kinds.Select(kind => new[] { DiffMarks.Name(kind), $"{diff.Changes.Count(change => change.Kind == kind)}" }));
        foreach (var kind in DiffMarks.Kinds.Where(kind => diff.Changes.Any(change => change.Kind == kind)))
        {
            writer.Heading(DiffMarks.Name(kind));
            writer.Table(["issue", "before", "after", "what it means"], diff.Changes.Where(change => change.Kind == kind).Select(change => new[]
            {
                (change.Before ?? change.After)!.Question, Said(change.Before), Said(change.After), string.Join("; ", DiffText.Facts(change)),
            }));
        }

        if (diff.Changes.Count == 0)
        {
            writer.Say("The two drafts say nothing that could be compared.");
        }
    }

    private static string Said(TextEntry? entry) => entry is null ? "" : DiffText.Said(entry);
}
