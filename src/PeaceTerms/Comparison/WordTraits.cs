namespace PeaceTerms;

/// <summary>What a speaker's words on one issue have about them, looked for once since it is asked again for each comparison.</summary>
[Flags]
internal enum WordTraits
{
    /// <summary>Not looked for yet.</summary>
    Unknown = 0,

    /// <summary>Looked for.</summary>
    Known = 1,

    /// <summary>Something is part of an option.</summary>
    OfAnOption = 2,

    /// <summary>Something of its own binds someone.</summary>
    Binding = 4,

    /// <summary>Its own words speak of more than one scope.</summary>
    OfSeveralScopes = 8,

    /// <summary>Something of its own is part of a signed agreement.</summary>
    Agreed = 16,
}
