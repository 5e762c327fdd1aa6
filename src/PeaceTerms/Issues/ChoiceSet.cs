using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>A set of named outcomes, or all but some named outcomes where the domain is open.</summary>
public sealed record ChoiceSet : OutcomeSet
{
    private readonly ValueList<string> named = ValueList.Empty<string>();

    /// <summary>Makes a set from its members.</summary>
    public ChoiceSet()
    {
    }

    [SetsRequiredMembers]
    private ChoiceSet(OutcomeDomain domain, ValueList<string> inOrder, bool allBut) => (Domain, named, AllBut) = (domain, inOrder, allBut);

    /// <summary>The outcomes, in ordinal order; for <see cref="AllBut"/> those left out. Never null.</summary>
    public IReadOnlyList<string> Named
    {
        get => named;
        init => named = ValueList.From((value ?? []).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Whether the set holds every outcome of an open domain but those named.</summary>
    public bool AllBut { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsEmpty => !AllBut && named.Count == 0;

    internal static ChoiceSet All(OutcomeDomain domain) => domain.IsOpen ? Make(domain, [], true) : Make(domain, domain.Outcomes, false);

    internal static ChoiceSet Of(OutcomeDomain domain, IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Find(name => !domain.Knows(name)) is { } unknown
            ? throw new ArgumentException($"'{unknown}' is no outcome of this question.", nameof(names))
            : Make(domain, list, false);
    }

    /// <inheritdoc/>
    public override OutcomeSet Intersect(OutcomeSet other)
    {
        var set = Same(other);
        return (AllBut, set.AllBut) switch
        {
            (false, false) => With(SortedNames.Common(named, set.named), false),
            (false, true) => With(SortedNames.Without(named, set.named), false),
            (true, false) => With(SortedNames.Without(set.named, named), false),
            (true, true) => With(SortedNames.All(named, set.named), true),
        };
    }

    /// <inheritdoc/>
    public override OutcomeSet Unite(OutcomeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var set = Same(other);
        return (AllBut, set.AllBut) switch
        {
            (false, false) => With(SortedNames.All(named, set.named), false),
            (false, true) => With(SortedNames.Without(set.named, named), true),
            (true, false) => With(SortedNames.Without(named, set.named), true),
            (true, true) => With(SortedNames.Common(named, set.named), true),
        };
    }

    /// <inheritdoc/>
    public override OutcomeSet Complement() =>
        Domain.IsOpen ? With(named, !AllBut) : With(SortedNames.Without(((ChoiceSet)Domain.Everything).named, named), false);

    /// <inheritdoc/>
    public override bool Contains(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.Choice is { } choice && Domain.Knows(choice) && named.Contains(choice) != AllBut;
    }

    /// <inheritdoc/>
    public override Outcome? Witness()
    {
        if (!AllBut)
        {
            return named.Count == 0 ? null : new Outcome { Choice = named[0] };
        }

        // An open domain always has one more outcome than those left out; a named one is preferred to an invented one.
        var choice = Domain.Outcomes.FirstOrDefault(outcome => !named.Contains(outcome)) ?? FreshName();
        return new Outcome { Choice = choice };
    }

    /// <inheritdoc/>
    public override Gap? DistanceTo(OutcomeSet other)
    {
        _ = Same(other);
        return null;
    }

    internal override OutcomeSet AndBetter(bool moreIsBetter) => this;

    /// <summary>A set of this domain; this one where it is the same.</summary>
    private ChoiceSet With(ValueList<string> inOrder, bool allBut) =>
        ReferenceEquals(inOrder, named) && allBut == AllBut ? this : new ChoiceSet(Domain, inOrder, allBut);

    private string FreshName()
    {
        var name = "another";
        while (named.Contains(name))
        {
            name += "-other";
        }

        return name;
    }

    private ChoiceSet Same(OutcomeSet other) =>
        other as ChoiceSet is { } set ? SameDomain(set) : throw new ArgumentException("The sets are of different domains.", nameof(other));

    private static ChoiceSet Make(OutcomeDomain domain, IEnumerable<string> names, bool allBut) =>
        new() { Domain = domain, Named = [.. names], AllBut = allBut };
}
