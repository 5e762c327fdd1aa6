namespace PeaceTerms.Reports;

/// <summary>What a side wants and can accept, in words.</summary>
internal static class PositionWords
{
    private const string NotSaid = "not said";

    /// <summary>What it wants and, where that is more, what it can accept.</summary>
    public static string Of(Side side, Names names) => side.Ideal == side.Acceptable ? Of(side.Ideal, names) : $"{Of(side.Ideal, names)}; can accept: {Of(side.Acceptable, names)}";

    /// <summary>The same for a small place: what it wants or, where it has not said so, what it can accept.</summary>
    public static string Short(Side side, Names names) => side.Ideal != side.Acceptable && Of(side.Ideal, names) == NotSaid ? $"can accept {Of(side.Acceptable, names)}" : Of(side, names);

    /// <summary>What is sure, then what may be.</summary>
    public static string Of(AllowedOutcomes? outcomes, Names names) => outcomes switch
    {
        null => NotSaid,
        _ when outcomes.Sure == outcomes.Possible => names.Of(outcomes.Possible),
        { Sure.IsEmpty: true } => outcomes.Possible.Complement().IsEmpty ? NotSaid : $"perhaps {names.Of(outcomes.Possible)}",
        _ => $"{names.Of(outcomes.Sure)}, perhaps {names.Of(outcomes.Possible)}",
    };

    /// <summary>On which conditions some of it depends; null where it depends on none.</summary>
    public static string? Depends(Side side) => side.Statements.SelectMany(use => use.Conditions).Select(state => state.InWords()).Distinct().ToList() is { Count: > 0 } conditions
        ? $"some of it only if {string.Join(", or if ", conditions)}" : null;
}
