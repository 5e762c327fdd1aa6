namespace PeaceTerms;

/// <summary>How one calendar period compares with another (rule O10).</summary>
public enum PeriodOrdering
{
    /// <summary>It depends on the day from which both run, as with P1M and P30D.</summary>
    Undetermined,

    /// <summary>The first is shorter.</summary>
    Shorter,

    /// <summary>Both are equally long.</summary>
    Equal,

    /// <summary>The first is longer.</summary>
    Longer,
}
