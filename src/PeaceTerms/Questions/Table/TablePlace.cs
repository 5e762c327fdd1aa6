namespace PeaceTerms;

/// <summary>One scope in which an issue is spoken of, with the position of each party that speaks of it.</summary>
public sealed record TablePlace
{
    private readonly ValueList<Side> positions = ValueList.Empty<Side>();

    /// <summary>The scope.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The issue in words, with its key roles and this scope.</summary>
    public required string Question { get; init; }

    /// <summary>What the scope adds to the row's question, in words, such as "guarantors: Northland"; empty where it adds nothing.</summary>
    public required string Where { get; init; }

    /// <summary>The positions, a party each and for each choice among its options, in order of the parties' ids. Never empty.</summary>
    public IReadOnlyList<Side> Positions
    {
        get => positions;
        init => positions = ValueList.From(value);
    }
}
