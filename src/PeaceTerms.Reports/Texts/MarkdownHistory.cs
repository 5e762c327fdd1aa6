namespace PeaceTerms.Reports;

/// <summary>Writes histories as Markdown: numbers, then for each party and issue its steps with their sources.</summary>
internal sealed class MarkdownHistory(HistoryReport report, TextWriter text)
{
    private readonly MarkdownWriter writer = new(text);
    private readonly HistoryView view = new(report);

    public void Write()
    {
        writer.Title(report.Heading, HistoryHeadline.About(view));
        if (report.History.Tracks.Count == 0)
        {
            writer.Say(Moves.Summary(report));
            return;
        }

        var counts = report.History.Tracks.SelectMany(track => track.Steps).GroupBy(step => step.Change).ToDictionary(steps => steps.Key, steps => steps.Count());
        writer.Heading("in numbers");
        writer.Table(["change", "steps", "meaning"], Enum.GetValues<PositionChange>().Select(change => new[] { Words.Of(change), $"{counts.GetValueOrDefault(change)}", MoveMarks.Meaning(change) }));
        foreach (var own in view.Moving.GroupBy(track => track.Party))
        {
            writer.Heading(view.Names.Of(own.Key));
            foreach (var track in own)
            {
                writer.Entry($"{track.Question}{Moves.Under(track)}{(track.IsAttributed ? ", as others report it" : "")}", "", track.Steps.Select(Line));
            }
        }

        var once = report.History.Tracks.Except(view.Moving).ToList();
        if (once.Count > 0)
        {
            writer.Heading("said once");
            once.ForEach(track => writer.Entry(Moves.Who(track), $"{track.Question}: {Line(track.Steps[0])}"));
        }

        if (report.History.Silent.Count > 0)
        {
            writer.Say($"Silent until then: {string.Join(", ", report.History.Silent.Select(view.Names.Of))}.");
        }

        writer.Sources(report.Dossier.Dossier);
    }

    private string Line(PositionStep step) => $"{Words.Day(step.Date)}, {Words.Of(step.Change)}{Moves.Beside(step)}{(step.Where.Length == 0 ? "" : $" [{step.Where}]")}: "
        + (step.Statements.Count == 0 ? Moves.Says(step) : string.Join("; ", Moves.Sayings(step).Select(said => $"{said.Says} ({string.Join("; ", said.Uses.Select(Cite).Distinct())})")));

    private string Cite(StatementUse use) => string.Join(", ", new[] { use.Source is { } source ? view.Names.Of(source) : "no source named", Moves.Voice(use) }.Where(part => part.Length > 0));
}
