namespace PeaceTerms;

/// <summary>The built-in topic of what stands in a text, as data.</summary>
internal static class TextTopics
{
    public const string ClauseInId = "clause-in";
    private const string In = "in";
    private const string Out = "out";

    // A property that makes it anew, like the other lists of topics.
    public static IEnumerable<Topic> All =>
    [
        new() { Id = BuiltInTopics.Id(ClauseInId), Name = "whether the clause is in", Domain = OutcomeDomain.Choices(Out, In), Keys = [BuiltInTopics.Key(RoleNames.Clause, RoleKind.Provisions)], NegativeOutcomes = [Out] },
    ];

    /// <summary>Asks that a clause be in or out; <paramref name="clause"/> is the provision of the first text that has it (rule I6).</summary>
    public static Ask ClauseIn(StatementId clause, bool isIn) => new()
    {
        Issue = new Issue { Topic = BuiltInTopics.Id(ClauseInId), Key = [new RoleValue { Role = RoleNames.Clause, Id = clause.ToString() }] },
        Scope = Scope.Unrestricted,
        Value = WordedValue.Named(OutcomeDomain.Choices(Out, In), isIn ? In : Out),
    };
}
