namespace PeaceTerms;

/// <summary>A converter that can say in words what it reads, for messages.</summary>
internal interface ISaysWhatItExpects
{
    /// <summary>What is expected, such as "a party id: 1 to 64 lower-case letters, digits or hyphens".</summary>
    string Expected { get; }
}
