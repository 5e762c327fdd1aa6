namespace PeaceTerms;

/// <summary>How good a statement's voice is for a party's position, from the weakest (rules P3, T3).</summary>
internal enum Voice
{
    /// <summary>A report of what a group of the party's said.</summary>
    GroupAttributed,

    /// <summary>A report of what the party said, or a group's own word.</summary>
    Attributed,

    /// <summary>The party's own word.</summary>
    Own,
}
