using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>What a reader of a result must know beside it.</summary>
internal static class Warnings
{
    public static void Write(ComparisonResult result, TextLines messages) => Write(result.StatementsAfterAsOf, result.AsOf, messages);

    public static void Write(int statementsAfterAsOf, DateOnly? asOf, TextLines messages)
    {
        if (statementsAfterAsOf > 0 && asOf is { } day)
        {
            messages.Add($"peaceterms: warning: {Words.Count(statementsAfterAsOf, "statement")} later than {Words.Day(day)} {(statementsAfterAsOf == 1 ? "was" : "were")} left out.");
        }
    }
}
