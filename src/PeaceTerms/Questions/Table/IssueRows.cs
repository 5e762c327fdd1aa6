namespace PeaceTerms;

/// <summary>The rows of one issue, one for each group of connected scopes in which something stands.</summary>
internal sealed class IssueRows(World world, SpokenIssue issue, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> across, IReadOnlyList<PartyId> heard)
{
    private readonly Wording wording = new(world);
    private readonly FindingMaker maker = new(world, issue.Topic, issue.Issue);

    public IEnumerable<TableRow> Rows() => issue.Groups().Select(Row).OfType<TableRow>().OrderBy(row => row.Key, StringComparer.Ordinal);

    private TableRow? Row(IReadOnlyList<int> numbers)
    {
        var scopes = numbers.Select(number => issue.Scopes[number].Scope).Distinct().ToList();
        var words = new RowWording(wording, issue.Topic, issue.Issue, scopes);
        var places = Places(numbers, words).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var parties = places.SelectMany(place => place.Positions).SelectMany(side => side.Parties).Distinct().Order().ToList();
        var here = findings.Where(finding => finding.Sides.Count > 0 && scopes.Contains(finding.Sides[0].Scope)).ToList();
        List<Finding> clashes = [.. here.Where(IsClash).OrderBy(CertaintyOf).ThenBy(finding => finding.Sides.Count).ThenBy(finding => finding.Key, StringComparer.Ordinal)];
        var zones = new ZoneFinder(world, issue, numbers, words);
        var shared = zones.Zones();
        var reasons = clashes.Count > 0 || parties.Count < 2 ? [] : Reasons(here, parties.TrueForAll(party => shared.Any(zone => zone.Parties.Contains(party))) ? zones.Open : zones.Open.DefaultIfEmpty(UndeterminedReason.Scope));
        var row = new TableRow
        {
            Key = $"row|{issue.Issue}|{scopes[0]}||",
            Issue = issue.Issue,
            Question = words.Question,
            Verdict = clashes.Count > 0 ? Verdict.Conflict
                : parties.Count < 2 ? null
                : reasons.Count > 0 ? Verdict.Undetermined
                : shared.All(zone => zone.Wanted is not null) ? Verdict.Aligned : Verdict.Bridgeable,
            Certainty = clashes.Count > 0 ? clashes.Min(CertaintyOf) : null,
            Severity = here.Where(finding => finding.Kind is FindingKind.Meeting or FindingKind.Joint or FindingKind.SelfContradiction or FindingKind.DisputedFact).Select(finding => finding.Severity).Append(FindingSeverity.Info).Max(),
            Places = places,
            Zones = shared,
            Clashes = clashes,
            Across = [.. across.Where(finding => finding.Sides.Any(side => side.Parties.Any(parties.Contains)))],
            Reasons = reasons,
            Silent = [.. heard.Where(party => !parties.Contains(party) && !world.Parties.GroupsOf(party).Any(parties.Contains))],
        };
        return row with { OnlyIn = OnlyIn(numbers, row) };
    }

    private static bool IsClash(Finding finding) => finding.Kind == FindingKind.SelfContradiction || (finding.Kind is FindingKind.Meeting or FindingKind.Joint && finding.Verdict == Verdict.Conflict);

    private static Certainty CertaintyOf(Finding finding) => finding.Certainty ?? (finding.Sides.Any(side => side.Options.Count > 0) ? Certainty.UnderOption : Certainty.Definite);

    /// <summary>Why nothing is shown for all: the reasons of those who met and, where their meetings give none, of the scopes without a zone.</summary>
    private static List<UndeterminedReason> Reasons(IEnumerable<Finding> here, IEnumerable<UndeterminedReason> open)
    {
        List<UndeterminedReason> reasons = [.. here.Where(finding => finding.Verdict == Verdict.Undetermined && finding.Kind is FindingKind.Meeting or FindingKind.DisputedFact).SelectMany(finding => finding.Reasons).Distinct().Order()];
        return reasons.Count > 0 ? reasons : [.. open];
    }

    private IEnumerable<TablePlace> Places(IEnumerable<int> numbers, RowWording words)
    {
        foreach (var there in numbers.GroupBy(number => issue.Scopes[number].Scope))
        {
            if (issue.Scopes.Relate(there.Key, there.Key) is not { } itself)
            {
                continue;
            }

            List<Side> sides = [.. there.SelectMany(number => issue.Heard(number, itself).Select(one => maker.SideOf(new Standpoint([one.Speaker], one.Position, there.Key, issue.Scopes[number].Quantifier, eachStatement: false))))
                .OrderBy(side => side.Parties[0]).ThenBy(side => side.Quantifier).ThenBy(side => string.Join("+", side.Options), StringComparer.Ordinal)];
            if (sides.Count > 0)
            {
                yield return new TablePlace { Scope = there.Key, Question = words.QuestionIn(there.Key), Where = words.Where(there.Key), Positions = sides };
            }
        }
    }

    /// <summary>The one text of which all words here are, if it leaves something that all for whom it speaks surely share.</summary>
    private DocumentId? OnlyIn(IReadOnlyList<int> numbers, TableRow row)
    {
        var isSettled = row.Verdict is Verdict.Aligned or Verdict.Bridgeable
            || (row.Verdict is null && row.Places.SelectMany(place => place.Positions).All(side => side.Ideal is { Sure.IsEmpty: false }));
        return isSettled && issue.WordsIn(numbers).Select(one => one.Text).Distinct().ToList() is [{ } text] ? text : null;
    }
}
