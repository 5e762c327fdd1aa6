namespace PeaceTerms;

/// <summary>A row of the table in one English sentence, made from nothing but its facts.</summary>
internal static class RowSentence
{
    public static string Of(TableRow row) => $"{Verdict(row)}{Elsewhere(row)}.";

    private static string Verdict(TableRow row) => row.Verdict switch
    {
        PeaceTerms.Verdict.Conflict => $"No outcome suits all on {row.Question}{Depends(row)}: {OutcomeText.Either([.. row.Clashes.Select(Clash).Distinct()], "and")}{Beside(row)}",
        PeaceTerms.Verdict.Aligned => $"All who speak to {row.Question} want the same: {Zones(row)}",
        PeaceTerms.Verdict.Bridgeable => $"All who speak to {row.Question} have room for one outcome: {Zones(row)}",
        PeaceTerms.Verdict.Undetermined => $"Undetermined for all on {row.Question}, since {OutcomeText.Either([.. row.Reasons.Select(reason => reason.InWords())], "and")}{Beside(row)}",
        _ => $"Only {row.Places[0].Positions[0].Label} speaks to {row.Question}{(row.OnlyIn is { } text ? $", in {text}" : "")}",
    };

    private static string Depends(TableRow row) => row.Certainty switch
    {
        Certainty.Conditional => " if certain conditions hold",
        Certainty.UnderOption => " under certain options",
        _ => "",
    };

    private static string Clash(Finding finding) => finding.Kind switch
    {
        FindingKind.SelfContradiction => $"{finding.Sides[0].Label} {(finding.Sides[0].Parties.Count > 1 ? "contradict themselves" : "contradicts itself")}",
        FindingKind.Joint => $"{OutcomeText.Either([.. finding.Sides.Select(side => side.Label)], "and")} clash together, though any fewer of them do not",
        _ => $"{finding.Sides[0].Label} against {finding.Sides[^1].Label}{(finding.Gap is { IsReached: true, Amount: > 0 } gap ? $", {gap} apart" : "")}",
    };

    private static string Beside(TableRow row) => row.Zones.Count == 0 ? "" : $"; in part there is room: {Zones(row)}";

    private static string Zones(TableRow row) => OutcomeText.Either(
        [.. row.Zones.Select(zone => $"{zone.Label} {(zone.Wanted is null ? "can accept" : "want")} {zone.Wanted ?? zone.Room}{Under(zone)}").Distinct()], "and");

    private static string Under(SharedZone zone) => zone.Options.Count == 0 ? "" : $" under {OutcomeText.Either([.. zone.Options.Select(option => option.Option.ToString())], "and")}";

    private static string Elsewhere(TableRow row) => row.Across.Count == 0 ? "" : "; together with other issues more clashes";
}
