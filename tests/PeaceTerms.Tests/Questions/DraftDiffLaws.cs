using FsCheck.Xunit;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>What holds of every diff of two texts.</summary>
[Properties(Arbitrary = [typeof(DraftTexts)], MaxTest = 200)]
public class DraftDiffLaws
{
    private static DraftDiff Diff(TextPair pair) => DraftDiffer.Diff(pair.Dossier, D("first"), D("second"));

    [Property]
    public void A_text_beside_its_copy_is_all_kept(TextPair pair) =>
        Assert.All(Diff(pair with { Second = pair.First }).Changes, change => Assert.True(change.Kind == ChangeKind.Kept, change.Sentence));

    [Property]
    public void A_text_beside_itself_is_all_kept(TextPair pair) =>
        Assert.All(DraftDiffer.Diff(pair.Dossier, D("first"), D("first")).Changes, change => Assert.True(change.Kind == ChangeKind.Kept, change.Sentence));

    [Property]
    public void A_renumbered_text_is_only_moved(TextPair pair) =>
        Assert.All(Diff(pair with { Second = [.. pair.First.Select(one => one with { Locator = $"article 1{one.Locator[^1]}" })] }).Changes, change => Assert.True(change.Kind == ChangeKind.Moved, change.Sentence));

    [Property]
    public void A_point_that_is_split_is_still_found(TextPair pair) =>
        Assert.All(Diff(pair with { Second = [.. pair.First.SelectMany(Split)] }).Changes, change => Assert.False(change.IsOfSubstance, change.Sentence));

    [Property]
    public void Points_that_are_joined_are_still_found(TextPair pair) =>
        Assert.All(Diff(pair with { Second = pair.First, First = [.. pair.First.SelectMany(Split)] }).Changes, change => Assert.False(change.IsOfSubstance, change.Sentence));

    [Property]
    public void The_other_way_round_it_mirrors(TextPair pair)
    {
        var (there, back) = (Diff(pair), DraftDiffer.Diff(pair.Dossier, D("second"), D("first")));

        Assert.Equal(there.Changes.Select(change => Facts(Mirrored(change))).Order(StringComparer.Ordinal), back.Changes.Select(Facts).Order(StringComparer.Ordinal));
    }

    [Property]
    public void Every_provision_stands_in_a_change(TextPair pair)
    {
        var changes = Diff(pair).Changes;

        Assert.All(pair.Dossier.Drafts[0].Provisions, provision => Assert.Contains(changes, change => change.Before?.Provisions.Any(use => use.Id == provision.Id) == true));
        Assert.All(pair.Dossier.Drafts[1].Provisions, provision => Assert.Contains(changes, change => change.After?.Provisions.Any(use => use.Id == provision.Id) == true));
    }

    [Property]
    public void The_order_of_provisions_and_parties_changes_no_byte(TextPair pair)
    {
        var dossier = pair.Dossier;
        var turned = dossier with { Parties = [.. dossier.Parties.Reverse()], Statements = [.. dossier.Statements.Reverse()], Drafts = [.. dossier.Drafts.Reverse().Select(draft => draft with { Provisions = [.. draft.Provisions.Reverse()] })] };

        Assert.Equal(FindingsJson.Write(Diff(pair)), FindingsJson.Write(DraftDiffer.Diff(turned, D("first"), D("second"))));
    }

    [Property]
    public void Keys_are_of_one_change_each(TextPair pair)
    {
        var keys = Diff(pair).Changes.Select(change => change.Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    /// <summary>An independent, slow look: point by point, a ceiling is what all provisions leave that cover the point.</summary>
    [Property]
    public void Where_no_change_is_told_ceilings_are_the_same_at_every_point(TextPair pair)
    {
        var told = Diff(pair).Changes.Where(change => change.IsOfSubstance && change.Issue.Topic == TopicOf("ceiling")).ToList();
        foreach (var holder in new[] { "southland", "eastland", "westland" })
        {
            foreach (var circumstance in new Circumstance?[] { null, new Peacetime(), new Wartime(), new OnTrigger { Event = E("attack") } })
            {
                if (!told.Exists(change => Touches(change.Before?.Scope, holder) || Touches(change.After?.Scope, holder)))
                {
                    Assert.Equal(At(pair.First, holder, circumstance), At(pair.Second, holder, circumstance));
                }
            }
        }
    }

    private static bool Touches(Scope? scope, string holder) => scope?["holder"] is PartyFacet facet && facet.Parties.Contains(P(holder));

    /// <summary>The words that hold just there, as a set: equal sets of equal words leave the same.</summary>
    private static SortedSet<string> At(IEnumerable<Provision> provisions, string holder, Circumstance? circumstance) =>
        [.. provisions.Where(one => one.Term is TroopCap cap && cap.Holders.Contains(P(holder)) && Equals(cap.Circumstance, circumstance)).Select(one => $"{((TroopCap)one.Term).Ceiling} {one.Conditions.Count}")];

    private static IEnumerable<Provision> Split(Provision provision) => provision.Term switch
    {
        TroopCap { Holders.Count: > 1 } cap => cap.Holders.Select(holder => provision with { Term = cap with { Holders = [holder] } }),
        ForeignPresence presence => presence.Forces.SelectMany(force => presence.Areas.Select(area => provision with { Term = presence with { Forces = [force], Areas = [area] } })),
        SecurityGuarantee guarantee => guarantee.Guarantors.Select(guarantor => provision with { Term = guarantee with { Guarantors = [guarantor] } }),
        _ => [provision],
    };

    private static DraftChange Mirrored(DraftChange change) => change with
    {
        Kind = change.Kind switch { ChangeKind.Added => ChangeKind.Dropped, ChangeKind.Dropped => ChangeKind.Added, var same => same },
        Before = change.After,
        After = change.Before,
        Direction = change.Direction switch
        {
            ChangeDirection.More => ChangeDirection.Less,
            ChangeDirection.Less => ChangeDirection.More,
            ChangeDirection.Wider => ChangeDirection.Narrower,
            ChangeDirection.Narrower => ChangeDirection.Wider,
            var same => same,
        },
        InFavourOf = change.Against,
        Against = change.InFavourOf,
        Effects = [.. change.Effects.Select(effect => effect with { Before = effect.After, After = effect.Before })],
    };

    /// <summary>All of a change but its keys, which name the texts in order, and its severity, which looks forward.</summary>
    private static string Facts(DraftChange change) => string.Join('\n',
        change.Kind, change.Issue, change.Before?.ToString() ?? "-", change.After?.ToString() ?? "-", string.Join(",", change.Parts), change.Direction, change.Gap, change.Default,
        string.Join(",", change.InFavourOf), string.Join(",", change.Against), string.Join(",", change.Effects), string.Join(",", change.StruckBy));
}
