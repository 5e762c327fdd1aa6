namespace PeaceTerms;

/// <summary>What a term may ask while it lowers itself.</summary>
internal interface ILoweringContext
{
    /// <summary>How far "about" reaches to either side where a source gives no tolerance, as a share of the figure.</summary>
    decimal Tolerance { get; }

    /// <summary>A topic by id, built in or the dossier's.</summary>
    Topic Topic(TopicId id);

    /// <summary>Whether an event is an armed attack.</summary>
    bool IsArmedAttack(EventId id);

    /// <summary>The day of an event; null when it is not known.</summary>
    DateOnly? DateOf(EventId id);

    /// <summary>An event's name for readers; its id where it has none.</summary>
    string NameOf(EventId id);

    /// <summary>A party's name for readers.</summary>
    string NameOf(PartyId id);

    /// <summary>A category's name for readers.</summary>
    string NameOf(CategoryId id);

    /// <summary>The level that a party is recorded to have held; null when it is not known, or when the records differ.</summary>
    KnownLevel? Level(LevelOf level);

    /// <summary>The day on which what is lowered was said; null when it is asked for no statement in particular.</summary>
    DateOnly? SaidOn { get; }

    /// <summary>Whether a line has a day or an event of its own.</summary>
    bool IsDated(LineId id);
}
