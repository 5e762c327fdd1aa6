namespace PeaceTerms.Reports;

/// <summary>Histories for readers: a block for each party and issue, a line for each step.</summary>
internal sealed class HistoryText(HistoryReport report, bool showsAll)
{
    private readonly PositionHistory history = report.History;
    private readonly Names names = new(report.Dossier.Dossier);

    /// <summary>The lines above the tracks.</summary>
    public IEnumerable<string> Head => [$"{report.Heading}, {(history.AsOf is { } day ? $"as of {Words.Day(day)}" : "all statements, whatever their day")}", Moves.Summary(report)];

    /// <summary>The tracks that are shown.</summary>
    public IReadOnlyList<PositionTrack> Shown { get; } = [.. report.History.Tracks.Where(track => showsAll || Moves.IsMoving(track))];

    /// <summary>The lines below the tracks.</summary>
    public IEnumerable<string> Foot
    {
        get
        {
            var once = history.Tracks.Count - Shown.Count;
            if (once > 0)
            {
                yield return $"also: {Words.Count(once, "track")} with a single word, which {(once == 1 ? "shows" : "show")} no movement (show {(once == 1 ? "it" : "them")} with --all)";
            }

            if (history.Silent.Count > 0 && history.Tracks.Count > 0)
            {
                yield return $"silent: {string.Join(", ", history.Silent.Select(names.Of))}";
            }
        }
    }

    public void Write(TextLines lines)
    {
        lines.AddAll(Head);
        lines.Blank();
        foreach (var track in Shown)
        {
            Write(track, lines);
        }

        lines.AddAll(Foot);
    }

    private void Write(PositionTrack track, TextLines lines)
    {
        var voice = track.IsAttributed ? ", as others report it" : "";
        lines.Add($"{track.Label}{voice}: {track.Question}{Moves.Under(track)}");
        lines.AddAll(track.Steps.Select(Line), 1);
        lines.Add($"key: {track.Key}", 1);
        lines.Blank();
    }

    private string Line(PositionStep step)
    {
        var where = step.Where.Length == 0 ? "" : $" [{step.Where}]";
        return step.Change == PositionChange.SilentDrop
            ? $"{Words.Day(step.Date)}  silent drop{where}: {Moves.Says(step)}"
            : $"{Words.Day(step.Date)}  {Words.Of(step.Change)}{Moves.Beside(step)}{where}: {string.Join("; ", Moves.Sayings(step).Select(said => $"{said.Says} ({string.Join("; ", said.Uses.Select(Word).Distinct())})"))}";
    }

    /// <summary>Where it was said, on whose word, and how firmly.</summary>
    public string Word(StatementUse use)
    {
        var source = use.Source is { } cited ? names.Of(cited) : "no source named";
        var aside = use.SetAside is { } reason && reason != SetAsideReason.Vaguer ? $"; set aside: {Words.Of(reason)}" : "";
        return $"{(use.AttributedBy is { } reporter ? $"reported by {reporter}, " : "")}{source}{(use.Firmness is { } firmness ? $", {Words.Of(firmness)}" : "")}{aside}";
    }
}
