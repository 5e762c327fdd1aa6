namespace PeaceTerms.Reports;

/// <summary>One finding with everything that it rests on, so that it can be checked by hand.</summary>
internal sealed class Explanation(Finding finding, Names names)
{
    public void Write(TextLines lines)
    {
        lines.Add(finding.Sentence);
        lines.Blank();
        lines.Add($"verdict: {FindingClasses.Name(FindingClasses.Of(finding))}");
        lines.Add($"severity: {Words.Of(finding.Severity)}");
        lines.Add($"issue: {finding.Question}");
        lines.Add($"{finding.Issue}", 1);
        WriteScope(lines);
        foreach (var side in finding.Sides)
        {
            lines.Blank();
            WriteSide(lines, side);
        }

        lines.Blank();
        WriteProof(lines);
        lines.AddAll(FindingFacts.Shown(finding));
        WriteList(lines, "how values were read:", finding.Readings.Select(reading => $"{Words.Of(reading.Kind)}: {reading.Text}"));
        WriteList(lines, "see also:", finding.SeeAlso.SelectMany(one => new[] { one.Question, $"  key: {one.Key}" }));
        lines.Add($"key: {finding.Key}");
    }

    private static void WriteList(TextLines lines, string heading, IEnumerable<string> entries, int depth = 0)
    {
        var list = entries.ToList();
        if (list.Count > 0)
        {
            lines.Add(heading, depth);
            lines.AddAll(list, depth + 1);
        }
    }

    private static string Pair(AllowedOutcomes outcomes) => $"surely {outcomes.Sure}; possibly {outcomes.Possible}";

    private void WriteScope(TextLines lines)
    {
        var overlap = finding.Overlap;
        var scope = finding.Sides.Count > 1 ? "common scope" : "scope";
        lines.Add($"{scope}: {Words.Of(overlap.Scope)}{(overlap.IsSure ? "" : " (it is not sure that anything is shared)")}");
        WriteList(lines, "rests on:", overlap.RestsOn.Select(fact => names.Of(fact)), 1);
        WriteList(lines, "says nothing of:", overlap.Except.Select(Words.Of), 1);
    }

    private void WriteSide(TextLines lines, Side side)
    {
        lines.Add(new SideText(side, names).Label);
        lines.Add($"speaks of: {(side.Quantifier == Quantifier.Some ? "some part" : "every part")}, {Words.Of(side.Scope)}", 1);
        if (side is { Ideal: { } ideal, Acceptable: { } acceptable })
        {
            lines.Add($"wants: {Pair(ideal)}", 1);
            lines.Add($"can accept: {Pair(acceptable)}", 1);
        }

        lines.Add(side.Statements.Count == 0 ? "statements used: none" : "statements used:", 1);
        WriteUses(lines, side, side.Statements);
        if (side.SetAside.Count > 0)
        {
            lines.Add("statements set aside:", 1);
            WriteUses(lines, side, side.SetAside);
        }
    }

    private void WriteUses(TextLines lines, Side side, IEnumerable<StatementUse> uses)
    {
        foreach (var use in uses)
        {
            lines.Add($"{use.Id}, {Words.Day(use.Date)}: {names.Of(use.By)} {Words.Of(use.Stance)} {use.Says}", 2);
            lines.Add($"source: {(use.Source is { } source ? names.InFull(source) : "none named")}", 3);
            lines.Add($"voice: {new SideText(side, names).Voice(use)}; firmness: {(use.Firmness is { } firmness ? Words.Of(firmness) : "not stated")}", 3);
            if (use.SetAside is { } reason)
            {
                lines.Add($"set aside: {Words.Of(reason)}", 3);
            }
        }
    }

    private void WriteProof(TextLines lines)
    {
        if (finding.Kind == FindingKind.SelfContradiction)
        {
            lines.Add("proof: its own statements leave no outcome that it can accept");
        }

        var sets = finding.Kind == FindingKind.Joint ? $"{finding.Sides.Count} sets without a common outcome, although any {finding.Sides.Count - 1} of them share one" : "two sets without a common outcome";
        WriteList(lines, $"proof, {sets}:", finding.Proof.Select(one => $"{(one.Case is { } name ? $"{name}: " : "")}{string.Join("; ", Accepted(one))}"));
    }

    private IEnumerable<string> Accepted(ProofCase one) => finding.Sides.Zip([one.First, one.Second, .. one.Others])
        .Select((pair, place) => $"{pair.First.Label} {(place == 0 ? "can accept " : "")}only {pair.Second}");
}
