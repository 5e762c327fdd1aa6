namespace PeaceTerms.Reports;

/// <summary>One picture.</summary>
public sealed record Picture
{
    /// <summary>A name for its file, such as <c>range-guarantee-length.svg</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>What it shows.</summary>
    public required string Title { get; init; }

    /// <summary>The picture as the text of an SVG file.</summary>
    public required string Svg { get; init; }
}
