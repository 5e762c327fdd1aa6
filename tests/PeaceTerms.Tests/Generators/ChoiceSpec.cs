namespace PeaceTerms.Tests;

/// <summary>A domain of choices with the names that a test may put into a set, and one name that it never does.</summary>
public sealed record Menu(OutcomeDomain Domain, IReadOnlyList<string> Names)
{
    public const string NeverNamed = "never-named";

    public static IReadOnlyList<Menu> All { get; } =
    [
        new(OutcomeDomain.YesNo, ["no", "yes"]),
        new(OutcomeDomain.Choices("each alone", "jointly", "unanimity"), ["each alone", "jointly", "unanimity"]),
        new(OutcomeDomain.OpenChoices("shared", "international"), ["shared", "international", "northland", "Southland", "another", "another-other"]),
    ];

    public IReadOnlyList<string> Universe => Domain.IsOpen ? [.. Names, NeverNamed] : Names;
}

/// <summary>A set of choices as a test describes it: names, repeated or not, or everything but these names.</summary>
public sealed record ChoiceSpec(IReadOnlyList<string> Names, bool AllBut)
{
    public OutcomeSet On(Menu menu)
    {
        var set = menu.Domain.Named(Names);
        return AllBut ? set.Complement() : set;
    }

    public HashSet<string> PointsOn(Menu menu) => [.. menu.Universe.Where(name => Names.Contains(name) != AllBut)];

    public override string ToString() => (AllBut ? "all but " : "") + string.Join(",", Names);
}

/// <summary>Three sets of one domain of choices.</summary>
public sealed record ChoiceCase(Menu Menu, ChoiceSpec First, ChoiceSpec Second, ChoiceSpec Third)
{
    public OutcomeSet A => First.On(Menu);

    public OutcomeSet B => Second.On(Menu);

    public OutcomeSet C => Third.On(Menu);
}
