namespace PeaceTerms.Tests;

/// <summary>The answer key beside what the comparer says of the same pairs of provisions, each statement and text taken by itself.</summary>
internal static class AnswerKey
{
    /// <summary>The documents of the talks on Ukraine, joined.</summary>
    public static CompiledDossier Dossier { get; } = CompiledDossier.Compile(DossierFiles.Join(CorpusFacts.Documents.Where(document => document.Parties.Contains("ukraine"))
        .Select(document => new DossierText($"{document.Id}.json", File.ReadAllBytes(CorpusWalkTests.FileOf(document.Id))))).Dossier);

    public static IReadOnlyList<Finding> Findings { get; } = In(Dossier);

    /// <summary>What the comparer says of each statement and text of a dossier by itself.</summary>
    public static IReadOnlyList<Finding> In(CompiledDossier dossier) => PositionComparer.Compare(dossier, new ComparisonOptions { Statements = StatementSelection.All }).Findings;

    /// <summary>The findings in which the two provisions are on different sides.</summary>
    public static IReadOnlyList<Finding> Between(Node one, Node other) => [.. Findings.Where(finding => IsBetween(finding, one, other))];

    public static bool IsBetween(Finding finding, Node one, Node other) => finding.Sides.Index().Any(first => Cites(first.Item, one)
        && finding.Sides.Index().Any(second => second.Index != first.Index && Cites(second.Item, other)));

    /// <summary>The kinds of shift on the way from one provision to the other, through what the party said in between.</summary>
    public static IReadOnlySet<ShiftKind> Shifts(Node from, Node to)
    {
        var found = new HashSet<ShiftKind>();
        var seen = new HashSet<Citation>();
        var open = new Queue<(Citation Place, ShiftKind[] Way)>([(PlaceOf(from), [])]);
        while (open.TryDequeue(out var next))
        {
            foreach (var shift in Findings.Where(finding => finding is { Kind: FindingKind.Shift, Shift: not null } && Said(finding.Sides[0]).Any(used => used.Source == next.Place)))
            {
                ShiftKind[] way = [.. next.Way, shift.Shift!.Value];
                var before = Said(shift.Sides[0]).Select(used => used.Source).ToHashSet();
                foreach (var place in Said(shift.Sides[1]).Select(used => used.Source).OfType<Citation>().Where(place => !before.Contains(place)))
                {
                    if (Cites(place, to))
                    {
                        found.UnionWith(way);
                    }
                    else if (seen.Add(place))
                    {
                        open.Enqueue((place, way));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>What a side has said, be it replaced since or set aside as vaguer.</summary>
    private static IEnumerable<StatementUse> Said(Side side) => side.Statements.Concat(side.SetAside);

    private static Citation PlaceOf(Node place) => new() { Document = DocumentId.Parse(place["doc"].Text), Locator = place["ref"].Text };

    public static bool Cites(Side side, Node place) => side.Statements.Concat(side.SetAside).Any(used => Cites(used.Source, place));

    public static bool Cites(Citation? source, Node place) => source is not null && source.Document.ToString() == place["doc"].Text && source.Locator == place["ref"].Text;

    /// <summary>The verdict that says most, in the words of the table.</summary>
    public static string Result(IReadOnlyList<Finding> findings) =>
        findings.Any(IsDefinite) ? "conflict"
        : findings.Any(finding => finding.Kind == FindingKind.DisputedFact) ? "disputed fact"
        : findings.Any(finding => finding.Verdict == Verdict.Conflict) ? "conditional"
        : findings.Any(finding => finding.Verdict == Verdict.Undetermined) ? "undetermined"
        : findings.Any(finding => finding.Verdict == Verdict.Bridgeable) ? "bridgeable"
        : findings.Any(finding => finding.Verdict == Verdict.Aligned) ? "aligned"
        : findings.Count > 0 ? "no verdict" : "no meeting";

    private static bool IsDefinite(Finding finding) => finding.Verdict == Verdict.Conflict && finding.Kind == FindingKind.Meeting && finding.Certainty is null or Certainty.Definite;
}
