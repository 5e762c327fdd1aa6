using System.Collections.Concurrent;
using PeaceTerms.Validation;

namespace PeaceTerms;

/// <summary>A dossier that has been checked and lowered once, so that it can be asked many times. Immutable and safe to share between threads.</summary>
public sealed class CompiledDossier : IKnownDossier
{
    private readonly Lowering lowering;
    private readonly DossierIndex index;
    private readonly ConcurrentDictionary<DateOnly, World> worlds;
    private readonly ConcurrentDictionary<DateOnly, ComparisonState> states = new();
    private readonly ConcurrentDictionary<DateOnly, SpokenIssues> speakers = new();

    // What this one adds to: a comparison of that one is the start of this one's.
    private readonly CompiledDossier? before;
    private readonly CompiledStatement? added;

    private CompiledDossier(Dossier dossier, DossierIndex index, Lowering lowering)
    {
        (Dossier, this.index, this.lowering, worlds) = (dossier, index, lowering, new());
        Statements = ValueList.From(lowering.Statements(dossier));
    }

    private CompiledDossier(Dossier dossier, DossierIndex index, CompiledDossier before, CompiledStatement added)
    {
        (Dossier, this.index, lowering, worlds, this.before, this.added) = (dossier, index, before.lowering, before.worlds, before, added);
        Statements = before.Statements.Plus(added);
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    internal ValueList<CompiledStatement> Statements { get; }

    /// <summary>Checks and lowers a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="tolerance">How far "about" reaches to either side where a source gives no tolerance, as a share of the figure; 0 or more.</param>
    /// <returns>The compiled dossier.</returns>
    /// <exception cref="InvalidDossierException">The dossier does not hold together; the exception has all its problems.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative.</exception>
    public static CompiledDossier Compile(Dossier dossier, decimal tolerance = 0.1m)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        var problems = DossierValidation.Check(dossier, out var index);
        return problems.Any(problem => problem.Severity == ProblemSeverity.Error)
            ? throw new InvalidDossierException(problems)
            : new CompiledDossier(dossier, index, new Lowering(dossier, tolerance));
    }

    /// <summary>
    /// The dossier with one more statement. Comparing positions then looks again only at the issues that it speaks to, if this dossier was compared
    /// as of the same day; options, packages, order, shares and near misses reach further and are compared from the start.
    /// </summary>
    /// <param name="statement">The statement, with an id of its own.</param>
    /// <returns>The new dossier; this one stays as it is.</returns>
    /// <exception cref="InvalidDossierException">The statement does not fit the dossier; the exception has all its problems.</exception>
    public CompiledDossier With(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var problems = DossierValidation.Check(statement, Dossier, index);
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            throw new InvalidDossierException(problems);
        }

        var dossier = Dossier with { Statements = ((ValueList<Statement>)Dossier.Statements).Plus(statement) };
        var known = index.With(dossier, statement.Id);
        return statement.Option is not null || statement.Term.ClausesSpokenOf.Any()
            ? new CompiledDossier(dossier, known, new Lowering(dossier, lowering.Tolerance))
            : new CompiledDossier(dossier, known, this, lowering.Of(statement));
    }

    /// <summary>The topic of an issue, built in, of the dossier's own or derived from one of them.</summary>
    internal Topic TopicOf(Issue issue) => lowering.Topic(issue.Topic);

    /// <summary>What is known of the positions as of a day, from a comparison of this dossier or of the one that it adds to; null when nothing is.</summary>
    internal ComparisonState? StateAsOf(DateOnly? day)
    {
        var at = day ?? DateOnly.MaxValue;
        if (!states.TryGetValue(at, out var state) && before?.StateAsOf(day)?.With(added!) is { } grown)
        {
            states[at] = state = grown;
        }

        return state;
    }

    internal void Keep(DateOnly? day, ComparisonState state) => states[day ?? DateOnly.MaxValue] = state;

    internal World WorldAsOf(DateOnly? day) => worlds.GetOrAdd(day ?? DateOnly.MaxValue, _ => new World(Dossier, lowering, Statements, day));

    /// <summary>Each party with what it has said until a day, in its direction.</summary>
    internal SpokenIssues SpeakersAsOf(DateOnly? day) => speakers.GetOrAdd(day ?? DateOnly.MaxValue, _ => new SpokenIssues(
        new SpeakerList(WorldAsOf(day), day is null ? Statements : [.. Statements.Where(statement => statement.Date <= day)]).Parties(_ => true)));

    /// <summary>The dossier as it would be known if these conditions held or failed.</summary>
    internal World WorldAsOf(DateOnly? day, IReadOnlyCollection<ConditionState> assumed) =>
        assumed.Count == 0 ? WorldAsOf(day) : new World(Dossier, lowering, Statements, day, assumed);

    IReadOnlyList<CompiledStatement> IKnownDossier.Statements => Statements;

    World IKnownDossier.WorldAsOf(DateOnly? day) => WorldAsOf(day);

    World IKnownDossier.WorldAsOf(DateOnly? day, IReadOnlyCollection<ConditionState> assumed) => WorldAsOf(day, assumed);
}
