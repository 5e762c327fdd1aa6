namespace PeaceTerms.Reports;

/// <summary>A check of a draft for readers: point by point what it crosses, then what concerns the whole.</summary>
internal sealed class CheckText(DraftCheckReport report, bool showsAll)
{
    private readonly DraftCheck check = report.Check;
    private readonly Names names = new(report.Dossier.Dossier);

    // What several points say together is shown under the first of them.
    private readonly Dictionary<string, string> shownUnder = new(StringComparer.Ordinal);

    public void Write(TextLines lines)
    {
        lines.AddAll(Head);
        foreach (var provision in check.Provisions)
        {
            Write(provision, lines);
        }

        WriteRest(lines);
    }

    /// <summary>The lines above the points.</summary>
    public IEnumerable<string> Head => [$"{check.Title}, against positions {(check.AsOf is { } day ? $"as of {Words.Day(day)}" : "of all days")}", Counts()];

    /// <summary>The points with the marks that are shown, each mark once.</summary>
    public IEnumerable<(ProvisionCheck Provision, ProvisionMark Mark)> Shown => check.Provisions.SelectMany(provision => provision.Marks.Select(mark => (provision, mark)))
        .Where(one => showsAll || one.mark.Outcome <= CheckOutcome.CrossesPosition).DistinctBy(one => one.mark.Key);

    /// <summary>What concerns the draft as a whole.</summary>
    public void WriteRest(TextLines lines)
    {
        Write("Packages that a party refuses and the draft holds", check.Packages.Select(finding => finding.Sentence), lines);
        Write("Contradictions of the draft's own", check.Contradictions.Select(finding => finding.Sentence), lines);
        Write("Conditions of positions", check.Conditions.Where(one => showsAll || one.Answer != ConditionAnswer.Open).Select(one => one.Sentence), lines);
        WriteGroups("Bound without consent", check.Unconsented.OrderBy(one => one.Consent switch { Consent.Objects => 0, Consent.Undetermined => 1, _ => 2 }).ThenBy(one => one.Party)
            .GroupBy(Bound, one => $"{one.Question}: {Places(one.Provisions)}"), lines);
        WriteGroups("Demanded and left out", check.LeftOut.Where(one => !one.IsPartlySpokenTo).GroupBy(one => one.Label, LeftOut), lines);
        WriteGroups("Demanded and spoken to only in part", check.LeftOut.Where(one => one.IsPartlySpokenTo).GroupBy(one => one.Label, LeftOut), lines);
        if (!showsAll)
        {
            lines.Blank();
            lines.Add("What is satisfied, acceptable, with room or undetermined, and conditions left open: --all");
        }
    }

    private string Counts()
    {
        int Of(CheckOutcome outcome) => check.Marks.Count(mark => mark.Outcome == outcome);
        var parts = new[]
        {
            Words.Count(Of(CheckOutcome.CrossesRedLine), "red line") + " crossed",
            Words.Count(Of(CheckOutcome.CrossesPosition), "other position") + " crossed",
            $"{Of(CheckOutcome.Satisfied)} satisfied",
            $"{Of(CheckOutcome.Acceptable)} acceptable",
            $"{Of(CheckOutcome.LeavesRoom)} with room",
            $"{Of(CheckOutcome.Undetermined)} undetermined",
        };
        return string.Join(", ", parts);
    }

    private void Write(ProvisionCheck provision, TextLines lines)
    {
        var shown = provision.Marks.Where(mark => showsAll || mark.Outcome <= CheckOutcome.CrossesPosition).ToList();
        if (shown.Count == 0 && !showsAll)
        {
            return;
        }

        lines.Blank();
        lines.Add($"{provision.Locator}{(provision.By.Count == 0 ? "" : $" (version of {string.Join(", ", provision.By.Select(names.Of))})")}");
        foreach (var mark in shown)
        {
            if (shownUnder.TryGetValue(mark.Key, out var first))
            {
                lines.Add($"{Outcome(mark)}: {mark.Finding.Question}; see {first}", 1);
                continue;
            }

            shownUnder.Add(mark.Key, provision.Locator);
            lines.Add($"{Outcome(mark)}: {mark.Finding.Question}", 1);
            lines.AddAll(Facts(mark.Finding), 2);
            lines.Add($"key: {mark.Key}", 2);
        }

        if (showsAll && provision.Silent.Count > 0)
        {
            lines.Add($"silent: {string.Join(", ", provision.Silent.Select(names.Of))}", 1);
        }
    }

    private IEnumerable<string> Facts(Finding finding)
    {
        if (DraftSays(finding) is { } says)
        {
            yield return $"the draft says {says}";
        }

        yield return new SideText(finding.Sides[^1], names).Line;
        foreach (var fact in Beside(finding))
        {
            yield return fact;
        }
    }

    /// <summary>What the draft says in the words of its provisions; null where a finding is of one side.</summary>
    public static string? DraftSays(Finding finding) => finding.Sides is [var draft, _] ? string.Join(", ", draft.Statements.Select(use => $"{(use.Stance == Stance.Rejects ? "not " : "")}{use.Says}").Distinct()) : null;

    /// <summary>What a finding shows beside what the two say.</summary>
    public static IEnumerable<string> Beside(Finding finding)
    {
        foreach (var fact in FindingFacts.Shown(finding))
        {
            yield return fact;
        }

        if (finding.Kind == FindingKind.SelfContradiction)
        {
            yield return "why: what it says contradicts itself";
        }

        if (finding.Conditions.Count > 0)
        {
            yield return $"if {string.Join(", or ", finding.Conditions.Select(one => string.Join(" and ", one.States.Select(state => state.InWords()))))}";
        }

        foreach (var option in finding.Sides.SelectMany(side => side.Options).Distinct())
        {
            yield return $"under the option {option}";
        }
    }

    public static string Outcome(ProvisionMark mark)
    {
        var how = mark.Finding.Certainty switch
        {
            Certainty.Conditional => ", on a condition",
            Certainty.UnderOption => ", under an option",
            _ => "",
        };
        return mark.Outcome switch
        {
            CheckOutcome.CrossesRedLine => $"crosses a red line of {mark.Label}{how}",
            CheckOutcome.CrossesPosition => $"crosses a {(mark.Firmness is { } firmness ? $"{Words.Of(firmness)} " : "")}position of {mark.Label}{how}",
            CheckOutcome.Satisfied => $"satisfies {mark.Label}",
            CheckOutcome.Acceptable => $"acceptable to {mark.Label}, though not surely what it asked for",
            CheckOutcome.LeavesRoom => $"leaves room for {mark.Label}",
            _ => $"undetermined for {mark.Label}",
        };
    }

    private static void Write(string title, IEnumerable<string> entries, TextLines lines) => WriteGroups(title, entries.GroupBy(entry => entry, _ => ""), lines);

    private static void WriteGroups(string title, IEnumerable<IGrouping<string, string>> groups, TextLines lines)
    {
        var list = groups.ToList();
        if (list.Count == 0)
        {
            return;
        }

        lines.Blank();
        lines.Add($"{title}:");
        foreach (var group in list)
        {
            lines.Add(group.Key, 1);
            lines.AddAll(group.Where(entry => entry.Length > 0).Distinct(), 2);
        }
    }

    private static string Bound(MissingConsent bond) => bond.Label + bond.Consent switch
    {
        Consent.Objects => ", against its own word",
        Consent.Silent => ", without a word on it",
        _ => ", without having surely offered or accepted it",
    };

    private string LeftOut(LeftOutDemand one) => $"{string.Join(", ", one.Statements.Select(use => use.Says).Distinct())}: {one.Question}"
        + $"{(one.Default is { } holds ? $"; if nothing is said: {holds}" : "")}{(one.Near.Count == 0 ? "" : $"; near: {Places(one.Near)}")}";

    private string Places(IEnumerable<StatementId> ids) => string.Join(", ", check.Provisions.Where(provision => ids.Contains(provision.Provision)).Select(provision => provision.Locator).Distinct());
}
