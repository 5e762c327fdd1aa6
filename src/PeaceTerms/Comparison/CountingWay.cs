namespace PeaceTerms;

/// <summary>One way in which two wholes may count, where outcomes hold for what fills a facet as a whole (rules I11, I12).</summary>
internal enum CountingWay
{
    /// <summary>Both count the same.</summary>
    Same,

    /// <summary>The first counts all that the second does, and more.</summary>
    FirstWider,

    /// <summary>The second counts all that the first does, and more.</summary>
    SecondWider,

    /// <summary>Each may count something that the other does not, so that neither bounds the other.</summary>
    Open,
}
