namespace PeaceTerms.Validation;

/// <summary>A context that knows what the dossier declares.</summary>
internal interface IPartContext
{
    /// <summary>What the dossier declares; null when a record is checked alone.</summary>
    DossierIndex? Index { get; }
}
