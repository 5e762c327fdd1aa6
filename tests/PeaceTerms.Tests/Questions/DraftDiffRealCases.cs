using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Real drafts beside each other: what the newspapers told, and nothing that is the same in both.</summary>
public class DraftDiffRealCases
{
    private static DraftDiff Counter { get; } = Of("us-28-point-2025-11", "e3-counter-2025-11-23");

    [Fact]
    public void The_army_grows_from_600_000_at_all_times_to_800_000_in_peacetime()
    {
        var change = Single(Counter, "ceiling", change => change.Kind == ChangeKind.Changed);

        Assert.Equal(("600,000 persons", "800,000 persons"), ($"{change.Before!.Allows.Possible}", $"{change.After!.Allows.Possible}"));
        Assert.Equal([ChangedPart.Outcome, ChangedPart.Scope, ChangedPart.Words], change.Parts);
        Assert.Equal(new Peacetime(), change.After.Scope.Circumstance);
        Assert.Equal((ChangeDirection.More, 200_000), (change.Direction, change.Gap!.Amount));
        Assert.Equal("for ukraine against russia", Favour(change));
    }

    [Fact]
    public void The_bar_on_NATO_becomes_the_consensus_of_its_members()
    {
        var change = Single(Counter, "membership", change => change.Kind == ChangeKind.Changed && change.Issue.Key[0].Id == "nato");

        Assert.Equal(("barred", "open"), ($"{change.Before!.Allows.Possible}", $"{change.After!.Allows.Possible}"));
        Assert.Equal("for ukraine against ", Favour(change));
    }

    [Fact]
    public void No_NATO_troops_ever_becomes_none_permanently_under_its_command_in_peacetime()
    {
        var change = Single(Counter, "presence-permitted", change => change.Kind == ChangeKind.Changed && Place(change.Before!) == "point 8");

        Assert.Equal(("barred", "barred"), ($"{change.Before!.Allows.Possible}", $"{change.After!.Allows.Possible}"));
        Assert.Equal(ChangeDirection.Narrower, change.Direction);
        Assert.Equal("area=ukraine;command=nato;forces=nato;permanence=permanent;presence=troops;peacetime", $"{change.After.Scope}");
        Assert.Equal("for  against russia", Favour(change));
    }

    [Fact]
    public void Territories_are_left_to_talks_that_start_at_the_line_of_contact()
    {
        var settled = Counter.Changes.Where(change => change.Issue.Topic == TopicOf("status-settled") && change.IsOfSubstance).ToList();
        var places = settled.SelectMany(change => ((AreaFacet)change.After!.Scope["area"]!).Areas).Select(area => $"{area.Territory}").Order();

        Assert.All(settled, change => Assert.Equal("left to talks", $"{change.After!.Allows.Possible}"));
        Assert.Equal(["crimea", "donetsk-oblast", "kherson-oblast", "luhansk-oblast", "zaporizhzhia-oblast"], places);
        Assert.Equal("line-of-contact", $"{Single(Counter, "talks-start-at").After!.Allows.Possible}");
        Assert.All(Counter.Changes.Where(change => change.Issue.Topic == TopicOf("recognition")), change => Assert.Equal(ChangeKind.Dropped, change.Kind));

        // What became of the recognition stands beside it, though neither proves the other.
        Assert.Contains(Counter.Changes, change => change.Issue.Topic == TopicOf("recognition") && change.Related.Intersect(settled.Select(one => one.Key)).Any());
    }

    [Fact]
    public void Clauses_struck_out_are_told_with_the_point_that_strikes_them()
    {
        var struck = Counter.Changes.Where(change => change.StruckBy.Count > 0).ToList();

        Assert.All(struck, change => Assert.Equal(ChangeKind.Dropped, change.Kind));
        Assert.Equal(["amnesty", "amnesty", "enlargement"], struck.Select(change => $"{change.Issue.Topic}"));
        Assert.Equal(["point 26, amnesty absent", "point 3 deleted"], struck.SelectMany(change => change.StruckBy).Select(use => use.Source!.Locator!).Distinct());
    }

    [Fact]
    public void The_assets_stay_frozen_instead_of_being_spent()
    {
        var changes = Counter.Changes.Where(change => change.Issue.Topic == TopicOf("asset-use") && change.Kind == ChangeKind.Changed).ToList();

        Assert.Equal(2, changes.Count);
        Assert.All(changes, change => Assert.Equal(("spent on a purpose", "left frozen"), ($"{change.Before!.Allows.Possible}", $"{change.After!.Allows.Possible}")));
    }

    [Fact]
    public void What_is_the_same_in_both_is_kept()
    {
        var kept = Counter.Changes.Where(change => !change.IsOfSubstance).ToList();
        string[] points = ["point 5", "point 10(a)", "point 10(b)", "point 10(c)", "point 18", "point 19"];

        Assert.All(points, point => Assert.Contains(kept, change => Place(change.Before!) == point));
        Assert.All(kept, change => Assert.Equal(change.Before!.Allows, change.After!.Allows));
    }

    [Fact]
    public void From_28_points_to_20_the_army_the_payment_and_the_Donetsk_pull_back_change()
    {
        var diff = Of("us-28-point-2025-11", "ua-us-20-point-2025-12-23");
        var army = Single(diff, "ceiling", change => change.Kind == ChangeKind.Changed);
        var pullBack = Single(diff, "pull-back", change => change.Kind == ChangeKind.Changed && Place(change.Before!) == "point 21(d)");

        Assert.Equal((200_000, ChangeDirection.More), (army.Gap!.Amount, army.Direction));
        Assert.Equal(ChangeDirection.Less, Single(diff, "guarantee-payment").Direction);
        Assert.Equal("for ukraine against united-states", Favour(Single(diff, "guarantee-payment")));
        Assert.Equal(("yes", "no"), ($"{pullBack.Before!.Allows.Possible}", $"{pullBack.After!.Allows.Possible}"));
        Assert.Equal(ChangeKind.Moved, Single(diff, "ceiling", change => change.Kind != ChangeKind.Changed).Kind);
    }

    [Fact]
    public void From_the_Minsk_memorandum_to_the_package_the_zone_grows_by_weapon()
    {
        var widths = Of("minsk-memorandum-2014-09-19", "minsk-package-2015-02-12").Changes.Where(change => change.Issue.Topic == TopicOf("zone-width") && change.Kind == ChangeKind.Changed).ToList();

        Assert.All(widths, change => Assert.Equal(("30 km or more", ChangeDirection.More), ($"{change.Before!.Allows.Possible}", change.Direction)));
        Assert.Equal(["140 km", "50 km or more", "70 km"], widths.Select(change => $"{change.After!.Allows.Possible}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Against_a_dossier_each_change_says_what_it_does_to_red_lines()
    {
        var dossier = Compiled("us-28-point-2025-11", "e3-counter-2025-11-23", "ua-redlines-unsc-2025-11", "ru-memorandum-2025-06-02");
        var diff = DraftDiffer.Diff(dossier, D("us-28-point-2025-11"), D("e3-counter-2025-11-23"));
        var cleared = diff.Changes.Where(change => change.Effects.Any(effect => effect.CrossesRedLineNoMore)).Select(change => $"{change.Issue.Topic}").Distinct();

        Assert.Contains("recognition", cleared);
        Assert.DoesNotContain(diff.Changes, change => change.Effects.Any(effect => effect.CrossesRedLineNow));
        Assert.All(diff.Changes.Where(change => !change.IsOfSubstance), change => Assert.Empty(change.Effects));
    }

    private static DraftDiff Of(string first, string second) => DraftDiffer.Diff(Compiled(first, second), D(first), D(second));

    private static CompiledDossier Compiled(params string[] documents) =>
        CompiledDossier.Compile(DossierFiles.Join(documents.Select(id => new DossierText($"{id}.json", File.ReadAllBytes(CorpusWalkTests.FileOf(id))))).Dossier);

    private static DraftChange Single(DraftDiff diff, string topic, Func<DraftChange, bool>? isMeant = null) =>
        Assert.Single(diff.Changes, change => change.Issue.Topic == TopicOf(topic) && isMeant?.Invoke(change) != false);

    private static string Favour(DraftChange change) => $"for {string.Join("+", change.InFavourOf.Select(party => party.Id))} against {string.Join("+", change.Against.Select(party => party.Id))}";

    private static string? Place(TextEntry entry) => entry.Provisions[0].Source?.Locator;
}
