using System.Collections.Concurrent;

namespace PeaceTerms;

/// <summary>A dossier that has been checked and lowered once, so that it can be asked many times. Immutable and safe to share between threads.</summary>
public sealed class CompiledDossier
{
    private readonly Lowering lowering;
    private readonly ConcurrentDictionary<DateOnly, World> worlds = new();

    private CompiledDossier(Dossier dossier, Lowering lowering)
    {
        (Dossier, this.lowering) = (dossier, lowering);
        Statements = [.. lowering.Statements(dossier)];
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    internal IReadOnlyList<CompiledStatement> Statements { get; }

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
        var problems = DossierValidation.Check(dossier);
        return problems.Any(problem => problem.Severity == ProblemSeverity.Error)
            ? throw new InvalidDossierException(problems)
            : new CompiledDossier(dossier, new Lowering(dossier, tolerance));
    }

    internal World WorldAsOf(DateOnly? day) => worlds.GetOrAdd(day ?? DateOnly.MaxValue, _ => new World(Dossier, lowering, Statements, day));
}
