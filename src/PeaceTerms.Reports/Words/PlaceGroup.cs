namespace PeaceTerms.Reports;

/// <summary>The places of a row in which the same parties want and can accept the same, told together: the scopes, and each position with the statements of all of them.</summary>
internal sealed record PlaceGroup(IReadOnlyList<string> Where, IReadOnlyList<Side> Positions)
{
    public static IReadOnlyList<PlaceGroup> Of(TableRow row) => [.. row.Places.GroupBy(place => string.Join('\n', place.Positions.Select(Likeness)), StringComparer.Ordinal).Select(alike => new PlaceGroup(
        [.. alike.Select(place => place.Where).Distinct()],
        [.. alike.First().Positions.Select((side, at) => side with
        {
            Statements = [.. alike.SelectMany(place => place.Positions[at].Statements).Distinct()],
            SetAside = [.. alike.SelectMany(place => place.Positions[at].SetAside).Distinct()],
        })]))];

    /// <summary>What two places must share to be told together: who, under which options, of all or of some, and what they want and can accept.</summary>
    private static string Likeness(Side side) => string.Join('|', string.Join('+', side.Parties), string.Join('+', side.Options), side.Quantifier,
        side.Ideal?.Sure, side.Ideal?.Possible, side.Ideal?.Domain.Unit, side.Acceptable?.Sure, side.Acceptable?.Possible, PositionWords.Depends(side));
}
