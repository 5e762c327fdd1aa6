namespace PeaceTerms;

/// <summary>A dossier lowered once, as the questions ask it: what was said, and how the world is known on a day.</summary>
internal interface IKnownDossier
{
    /// <summary>The dossier.</summary>
    Dossier Dossier { get; }

    /// <summary>Its statements, lowered.</summary>
    IReadOnlyList<CompiledStatement> Statements { get; }

    /// <summary>The dossier as it is known on a day; null for all days.</summary>
    World WorldAsOf(DateOnly? day);

    /// <summary>The dossier as it would be known if these conditions held or failed.</summary>
    World WorldAsOf(DateOnly? day, IReadOnlyCollection<ConditionState> assumed);
}
