namespace PeaceTerms.Reports;

/// <summary>Sorts findings into classes and names them.</summary>
internal static class FindingClasses
{
    public static FindingClass Of(Finding finding) => finding switch
    {
        { Kind: FindingKind.SelfContradiction } => FindingClass.SelfContradiction,
        { Kind: FindingKind.OneSided } => FindingClass.OneSided,
        { Kind: FindingKind.Unconsented } => FindingClass.Unconsented,
        { Kind: FindingKind.DisputedFact } => FindingClass.DisputedFact,
        { Kind: FindingKind.Shift } => FindingClass.Shift,
        { Kind: FindingKind.DepartsFromAgreement } => FindingClass.Departure,
        { Verdict: Verdict.Conflict, Certainty: Certainty.Conditional } => FindingClass.ConditionalConflict,
        { Verdict: Verdict.Conflict, Certainty: Certainty.UnderOption } => FindingClass.ConflictUnderOption,
        { Verdict: Verdict.Conflict } => FindingClass.Conflict,
        { Verdict: Verdict.Aligned } => FindingClass.Aligned,
        { Verdict: Verdict.Bridgeable } => FindingClass.Bridgeable,
        _ => FindingClass.Undetermined,
    };

    public static bool IsShownFirst(FindingClass kind) => kind <= FindingClass.Bridgeable;

    public static string Name(FindingClass kind) => kind switch
    {
        FindingClass.Conflict => "conflict",
        FindingClass.ConditionalConflict => "conditional conflict",
        FindingClass.ConflictUnderOption => "conflict under an option",
        FindingClass.Departure => "departure from what was signed",
        FindingClass.Shift => "shift",
        FindingClass.SelfContradiction => "self-contradiction",
        FindingClass.Bridgeable => "bridgeable",
        FindingClass.Aligned => "aligned",
        FindingClass.Undetermined => "undetermined",
        FindingClass.OneSided => "one-sided",
        FindingClass.Unconsented => "bound without consent",
        _ => "disputed fact",
    };

    /// <summary>The class and, where it says more, the severity.</summary>
    public static string Heading(Finding finding)
    {
        var kind = Of(finding);
        return finding.Kind == FindingKind.Joint ? $"joint {Name(kind)} of {finding.Sides.Count} ({Words.Of(finding.Severity)})"
            : kind is FindingClass.Conflict or FindingClass.SelfContradiction ? $"{Name(kind)} ({Words.Of(finding.Severity)})" : Name(kind);
    }

    /// <summary>Such as "2 conflicts, 1 bridgeable".</summary>
    public static string Counts(IEnumerable<Finding> findings) => string.Join(", ", findings.GroupBy(Of).OrderBy(group => group.Key).Select(group => Count(group.Key, group.Count())));

    private static string Count(FindingClass kind, int count) => count == 1 ? Words.Count(count, Name(kind)) : Words.Count(count, Plural(kind), Plural(kind));

    /// <summary>The class as a heading over several findings.</summary>
    public static string Plural(FindingClass kind) => kind switch
    {
        FindingClass.Conflict or FindingClass.ConditionalConflict or FindingClass.SelfContradiction or FindingClass.DisputedFact or FindingClass.Shift => $"{Name(kind)}s",
        FindingClass.ConflictUnderOption => "conflicts under an option",
        FindingClass.Departure => "departures from what was signed",
        _ => Name(kind),
    };
}
