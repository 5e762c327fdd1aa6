using System.Globalization;

namespace PeaceTerms.Reports;

/// <summary>The axis of a range picture: where values lie, and round figures along it.</summary>
internal sealed class Axis
{
    public const decimal Left = 8;
    public const decimal TopLeft = 346;
    public const decimal TopRight = 392;
    private const decimal Room = 1.15m;
    private const int MonthsPerYear = 12;
    private const int HoursPerDay = 24;

    private readonly OutcomeDomain domain;

    public Axis(RangeChart chart)
    {
        domain = chart.Domain;
        var sets = chart.Bars.SelectMany(bar => new[] { bar.Accepts.Sure, bar.Accepts.Possible }).OfType<OrderedSet>().ToList();
        var figures = sets.SelectMany(set => set.Ranges).SelectMany(range => new[] { range.From, range.To ?? range.From }).ToList();
        var isDate = domain is { Kind: DomainKind.Date, Unit: null };
        var last = figures.DefaultIfEmpty(0).Max();
        // An open end such as the first or last day that a calendar can write is no figure that anybody said.
        var said = isDate ? figures.Where(figure => figure > 0 && figure < DateOnly.MaxValue.DayNumber).DefaultIfEmpty(0).ToList() : figures;
        (From, To) = isDate ? (said.Min() - 30 - ((said.Max() - said.Min()) / 6), said.Max() + 30 + ((said.Max() - said.Min()) / 6)) : (0, last == 0 ? 1 : last * Room);
        HasTop = sets.Any(set => set.NoLimit);
        Right = HasTop ? 328 : TopRight;
    }

    public decimal From { get; }

    public decimal To { get; }

    /// <summary>Whether "no limit" has a place of its own at the right.</summary>
    public bool HasTop { get; }

    public decimal Right { get; }

    public decimal At(decimal value) => Left + ((Right - Left) * (Math.Clamp(value, From, To) - From) / (To - From));

    /// <summary>Round figures with their words, at most five.</summary>
    public IEnumerable<(decimal X, string Words)> Ticks()
    {
        var (unit, _) = Unit();
        var step = Step((To - From) / unit) * unit;
        // Words close to the place of "no limit" would run into its own.
        for (var value = Math.Ceiling(From / step) * step; value <= To && (!HasTop || At(value) < Right - 24); value += step)
        {
            yield return (At(value), Word(value));
        }
    }

    /// <summary>What the figures along the axis count.</summary>
    public string Name => RelativeDomain.UnitWords(domain) ?? domain switch
    {
        { Kind: DomainKind.Date, Unit: null } => "",
        { Kind: DomainKind.Date or DomainKind.Amount } => domain.Unit ?? "",
        _ => Unit().Name,
    };

    private (decimal Size, string Name) Unit() => domain switch
    {
        { Kind: DomainKind.Duration, Unit: OutcomeDomain.Months } when To >= 2 * MonthsPerYear => (MonthsPerYear, "years"),
        { Kind: DomainKind.Duration, Unit: OutcomeDomain.Hours } when To >= 2 * HoursPerDay => (HoursPerDay, "days"),
        { Kind: DomainKind.Duration } => (1, domain.Unit ?? ""),
        { Kind: DomainKind.Date, Unit: null } when To - From > 800 => (365.25m, ""),
        { Kind: DomainKind.Date, Unit: null } => (30.4375m, ""),
        _ => (1, ""),
    };

    private string Word(decimal value) => domain is { Kind: DomainKind.Date, Unit: null }
        ? DateOnly.FromDayNumber((int)Math.Clamp(value, 0, DateOnly.MaxValue.DayNumber)).ToString(To - From > 800 ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture)
        : (value / Unit().Size).ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A step of 1, 2 or 5 with noughts, of which four or fewer fit.</summary>
    private static decimal Step(decimal length)
    {
        var step = 1m;
        while (length / step > 5)
        {
            step *= 10;
        }

        while (length / step < 0.5m)
        {
            step /= 10;
        }

        return new[] { step / 5, step / 2, step }.First(one => length / one <= 5);
    }
}
