namespace PeaceTerms.Cli.Rendering;

/// <summary>A check of a draft for readers: point by point what it crosses, then what concerns the whole.</summary>
internal sealed class CheckReport(DraftCheck check, Names names, bool showsAll)
{
    public void Write(TextLines lines)
    {
        lines.Add($"{check.Title}, against positions {(check.AsOf is { } day ? $"as of {Words.Day(day)}" : "of all days")}");
        lines.Add(Counts());
        foreach (var provision in check.Provisions)
        {
            Write(provision, lines);
        }

        Write("Packages that a party refuses and the draft holds", check.Packages.Select(finding => finding.Sentence), lines);
        Write("Contradictions of the draft's own", check.Contradictions.Select(finding => finding.Sentence), lines);
        Write("Conditions of positions", check.Conditions.Where(one => showsAll || one.Answer != ConditionAnswer.Open).Select(one => one.Sentence), lines);
        WriteGroups("Bound without consent", check.Unconsented.GroupBy(Bound, one => $"{one.Question}: {string.Join(", ", one.Provisions.Select(LocatorOf).Distinct())}"), lines);
        WriteGroups("Demanded and left out", check.LeftOut.GroupBy(one => one.Label, LeftOut), lines);
        if (!showsAll)
        {
            lines.Blank();
            lines.Add("What is satisfied, acceptable or undetermined, and conditions left open: --all");
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
            var (draft, party) = (mark.Finding.Sides[0], mark.Finding.Sides[^1]);
            lines.Add($"{Outcome(mark)}: {mark.Finding.Question}", 1);
            lines.Add($"the draft: {string.Join(", ", draft.Statements.Select(use => $"{(use.Stance == Stance.Rejects ? "not " : "")}{use.Says}").Distinct())}", 2);
            lines.Add($"{new SideText(party, names).Line}", 2);
            lines.AddAll(FindingFacts.Shown(mark.Finding), 2);
            lines.Add($"key: {mark.Key}", 2);
        }

        if (showsAll && provision.Silent.Count > 0)
        {
            lines.Add($"silent: {string.Join(", ", provision.Silent.Select(names.Of))}", 1);
        }
    }

    private static string Outcome(ProvisionMark mark)
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
            CheckOutcome.CrossesPosition => $"crosses a position of {mark.Label}{how}",
            CheckOutcome.Satisfied => $"satisfies {mark.Label}",
            CheckOutcome.Acceptable => $"acceptable to {mark.Label}, though not surely what it asked for",
            CheckOutcome.LeavesRoom => $"leaves room for {mark.Label}",
            _ => $"undetermined for {mark.Label}",
        };
    }

    private static void Write(string title, IEnumerable<string> entries, TextLines lines)
    {
        var list = entries.ToList();
        if (list.Count == 0)
        {
            return;
        }

        lines.Blank();
        lines.Add($"{title}:");
        lines.AddAll(list, 1);
    }

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
            lines.AddAll(group.Distinct(), 2);
        }
    }

    private static string Bound(MissingConsent bond) => bond.Label + bond.Consent switch
    {
        Consent.Objects => ", against what it has said",
        Consent.Silent => ", which has said nothing of it",
        _ => ", which has not surely offered or accepted it",
    };

    private string LeftOut(LeftOutDemand one) => $"{string.Join(", ", one.Statements.Select(use => use.Says).Distinct())}: {one.Question}{(one.IsPartlySpokenTo ? " (the draft speaks to a part of it)" : "")}"
        + $"{(one.Near.Count == 0 ? "" : $" (near: {string.Join(", ", one.Near.Select(LocatorOf).Distinct())})")}";

    private string LocatorOf(StatementId id) => check.Provisions.FirstOrDefault(provision => provision.Provision == id)?.Locator ?? id.ToString();
}
