namespace PeaceTerms;

/// <summary>Brings what two allow to one domain: wide in Possible and narrow in Sure where units or bases differ (rules O9, O10).</summary>
internal static class CommonDomain
{
    /// <summary>The reason that is left undetermined when something was lost; null when nothing was.</summary>
    public static (AllowedOutcomes First, AllowedOutcomes Second, UndeterminedReason? Lost) Of(AllowedOutcomes first, AllowedOutcomes second, DateOnly? start)
    {
        if (first.Domain == second.Domain)
        {
            return (first, second, null);
        }

        if (first.Domain.IsRelative() || second.Domain.IsRelative())
        {
            var hours = (First: DaysInHours(first), Second: DaysInHours(second));
            return hours.First.Domain == hours.Second.Domain
                ? (hours.First, hours.Second, null)
                : (AllowedOutcomes.Unknown(first.Domain), AllowedOutcomes.Unknown(first.Domain), first.Domain.Kind == DomainKind.Date ? UndeterminedReason.Start : UndeterminedReason.OpenEnd);
        }

        if (first.Domain.Kind == DomainKind.Duration && second.Domain.Kind == DomainKind.Duration)
        {
            return (ToHours(first, start), ToHours(second, start), start is null ? UndeterminedReason.Start : null);
        }

        // Amounts: the side that names a unit gives it to one that names none.
        var target = first.Domain.Unit is null ? second.Domain : first.Domain;
        var isLost = first.Domain.Unit is not null && second.Domain.Unit is not null && (HasFigures(first) && HasFigures(second));
        return (ToUnit(first, target), ToUnit(second, target), isLost ? UndeterminedReason.Unit : null);
    }

    public static AllowedOutcomes To(AllowedOutcomes outcomes, OutcomeDomain target, DateOnly? start) =>
        outcomes.Domain == target ? outcomes
        : outcomes.Domain.IsRelative() || target.IsRelative() ? DaysInHours(outcomes) is { } days && days.Domain == target ? days : AllowedOutcomes.Unknown(target)
        : target.Kind == DomainKind.Duration ? ToHours(outcomes, start)
        : ToUnit(outcomes, target);

    private static bool HasFigures(AllowedOutcomes outcomes) =>
        !outcomes.Possible.IsSubsetOf(OrderedSet.Exactly(outcomes.Domain, 0).Unite(OrderedSet.OnlyNoLimit(outcomes.Domain)));

    /// <summary>Zero and no limit are the same in every unit; any other figure may be any other.</summary>
    private static AllowedOutcomes ToUnit(AllowedOutcomes outcomes, OutcomeDomain target)
    {
        if (outcomes.Domain == target)
        {
            return outcomes;
        }

        OutcomeSet Shared(OutcomeSet set)
        {
            var zero = set.Contains(new Outcome { Number = 0 }) ? OrderedSet.Exactly(target, 0) : target.Nothing;
            return ((OrderedSet)set).NoLimit ? zero.Unite(OrderedSet.OnlyNoLimit(target)) : zero;
        }

        var positive = OrderedSet.Between(target, 0, false, null, false);
        var possible = HasFigures(outcomes) ? Shared(outcomes.Possible).Unite(positive) : Shared(outcomes.Possible);
        return new AllowedOutcomes(Shared(outcomes.Sure), possible);
    }

    /// <summary>Days after an event in hours, where they are counted in months; from an event without a date nobody knows how long a month is.</summary>
    private static AllowedOutcomes DaysInHours(AllowedOutcomes outcomes)
    {
        if (!outcomes.Domain.IsInMonthsAfter())
        {
            return outcomes;
        }

        var domain = outcomes.Domain.InHoursAfter();
        var possible = Hours((OrderedSet)outcomes.Possible, null, isWide: true, domain);
        return new AllowedOutcomes(Hours((OrderedSet)outcomes.Sure, null, isWide: false, domain).Intersect(possible), possible);
    }

    private static AllowedOutcomes ToHours(AllowedOutcomes outcomes, DateOnly? start)
    {
        if (outcomes.Domain == OutcomeDomain.InHours)
        {
            return outcomes;
        }

        var possible = Hours((OrderedSet)outcomes.Possible, start, isWide: true);
        return new AllowedOutcomes(Hours((OrderedSet)outcomes.Sure, start, isWide: false).Intersect(possible), possible);
    }

    private static OutcomeSet Hours(OrderedSet months, DateOnly? start, bool isWide, OutcomeDomain? days = null)
    {
        var domain = days ?? OutcomeDomain.InHours;
        var hours = months.NoLimit ? OrderedSet.OnlyNoLimit(domain) : domain.Nothing;
        foreach (var range in months.Ranges)
        {
            // The low end of a wide reading is the fewest days that its months can span, the high end the most; a narrow reading is the reverse.
            var from = HoursOf(range.From, start, upward: !isWide);
            var to = range.To is { } end ? HoursOf(end, start, upward: isWide) : (decimal?)null;
            hours = hours.Unite(OrderedSet.Between(domain, from, range.FromIncluded, to, range.ToIncluded));
        }

        return hours;
    }

    private static decimal HoursOf(decimal months, DateOnly? start, bool upward)
    {
        // Only a tolerance gives fractions of a month; they round outward in a wide reading and inward in a narrow one.
        var whole = (int)Math.Min(upward ? decimal.Ceiling(months) : decimal.Floor(months), 9_999 * 12);
        var period = CalendarPeriod.FromMonths(whole);
        if (start is { } day && day.Year + (whole / 12) < 9_998)
        {
            return CalendarSpan.HoursFrom(period, day);
        }

        var (fewest, most) = CalendarSpan.HoursRange(period);
        return upward ? most : fewest;
    }
}
