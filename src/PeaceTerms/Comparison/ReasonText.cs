namespace PeaceTerms;

/// <summary>Reasons in words.</summary>
public static class ReasonText
{
    /// <summary>A reason as a clause, such as "a figure is missing".</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The clause, without a full stop.</returns>
    public static string InWords(this UndeterminedReason reason) => FindingSentence.Reason(reason);
}
