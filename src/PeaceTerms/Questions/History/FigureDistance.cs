namespace PeaceTerms;

/// <summary>How far the figures that were said before and now lie apart, as worded and before any direction.</summary>
internal static class FigureDistance
{
    public static Gap? Between(IEnumerable<Requirement> before, IEnumerable<Requirement> now) =>
        Figures(before) is { } one && Figures(now) is { } other && CommonDomain.Of(one, other, null) is (var first, var second, null)
            && first.Possible.DistanceTo(second.Possible) is { Amount: > 0 } gap ? gap : null;

    /// <summary>All figures named; null where nothing is, or not on one axis.</summary>
    private static AllowedOutcomes? Figures(IEnumerable<Requirement> words)
    {
        var named = words.Where(one => !one.IsRefusal && one.Stance != Stance.Withdraws).Select(one => one.Literal).Distinct().ToList();
        return named.Count == 0 || named.Exists(one => one.Domain != named[0].Domain) || named[0].Domain.Kind is DomainKind.Choice or DomainKind.Grade
            ? null
            : named.Aggregate((all, one) => all.Unite(one));
    }
}
