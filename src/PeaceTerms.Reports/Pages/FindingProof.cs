namespace PeaceTerms.Reports;

/// <summary>How we know: the proof of a finding, and what else it rests on, a line each. Its witness and reasons are in its sentence.</summary>
internal static class FindingProof
{
    public static IEnumerable<string> Lines(Finding finding, Names names) => [.. Proof(finding, names), .. Notes(finding, names)];

    private static IEnumerable<string> Proof(Finding finding, Names names)
    {
        foreach (var one in finding.Proof)
        {
            yield return $"Proof{(one.Case is { } name ? $", {name}" : "")}{When(one)}: {string.Join("; ", finding.Sides.Zip([one.First, one.Second, .. one.Others], (side, set) => $"{side.Label} can accept only {names.Of(set)}"))}.";
        }

        if (finding.Circle.Count > 0)
        {
            yield return $"Proof: {string.Join(", then ", finding.Circle.Select(step => step.Words))}.";
        }
    }

    /// <summary>How values were read, the facts that an overlap of scopes rests on, and what the finding leaves out.</summary>
    private static IEnumerable<string> Notes(Finding finding, Names names)
    {
        foreach (var reading in finding.Readings)
        {
            yield return $"Read: {reading.Text}.";
        }

        if (finding.Overlap.RestsOn.Count > 0)
        {
            yield return $"Rests on: {string.Join("; ", finding.Overlap.RestsOn.Select(fact => names.Of(fact, inFull: false)))}.";
        }

        foreach (var scope in finding.Overlap.Except)
        {
            yield return $"Says nothing of: {names.Of(scope)}.";
        }
    }

    private static string When(ProofCase one) => one.When.Count == 0 ? "" : $", if {string.Join(" and ", one.When.Select(state => state.InWords()))}";
}
