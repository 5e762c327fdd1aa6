using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule M8: what a later word does to an earlier one, beside sets of outcomes counted one by one.</summary>
public class ShiftKindLaws
{
    private const int Three = 7;
    private static readonly ConditionMap Unknown = new(new Dossier(), null, []);
    private static readonly Bits[] All = [.. from possible in Enumerable.Range(1, Three) from sure in Enumerable.Range(0, Three + 1) where (sure & ~possible) == 0 select new Bits(sure, possible)];

    private static SpokenWord Word(Bits says, Stance stance = Stance.Accepts, int day = 0) => new() { Day = day, Voice = 2, Stance = stance, Says = says, Literal = says };

    private static Position Position(Bits ideal, Bits acceptable, params Requirement[] used) =>
        new() { Ideal = ideal.Outcomes, Acceptable = acceptable.Outcomes, Used = new Evidence([.. used]), Said = used };

    private static ShiftKind? Kind(Position before, Position after, params Requirement[] words) => ShiftFindings.Kind(Unknown, before, after, words, isTakenBack: false);

    private static bool IsWithin(int one, int other) => (one & ~other) == 0;

    [Fact]
    public void M8_less_that_is_acceptable_is_harder_and_more_is_softer()
    {
        foreach (var (before, after) in from one in All from other in All select (one, other))
        {
            var expected = before == after ? ShiftKind.Repeated
                : before.Possible != after.Possible ? IsWithin(after.Possible, before.Possible) ? ShiftKind.Hardened : IsWithin(before.Possible, after.Possible) ? ShiftKind.Softened : ShiftKind.Moved
                : IsWithin(after.Sure, before.Sure) ? ShiftKind.Hardened : IsWithin(before.Sure, after.Sure) ? ShiftKind.Softened : ShiftKind.Moved;
            var later = Word(after, day: 1).At(1);
            Assert.Equal(expected, Kind(Position(before, before, Word(before).At(0)), Position(after, after, later), later));
        }
    }

    [Fact]
    public void M8_where_the_same_is_acceptable_another_wish_is_clearer()
    {
        foreach (var (before, after) in from one in All from other in All where one != other select (one, other))
        {
            var (wide, later) = (new Bits(Three, Three), Word(after, day: 1).At(1));
            Assert.Equal(ShiftKind.Clearer, Kind(Position(before, wide, Word(before).At(0)), Position(after, wide, later), later));
        }
    }

    [Fact]
    public void M8_a_wish_that_leaves_less_open_than_a_vague_one_and_takes_nothing_sure_away_is_clearer_and_not_harder()
    {
        foreach (var (before, after) in from one in All from other in All where one != other && one.Possible != other.Possible select (one, other))
        {
            var (earlier, later) = (Word(before, Stance.Demands).At(0), Word(after, Stance.Demands, 1).At(1));
            var isClearer = before.Sure != before.Possible && IsWithin(after.Possible, before.Possible) && IsWithin(before.Sure, after.Sure);
            Assert.Equal(isClearer, Kind(Position(before, before, earlier), Position(after, after, later), later) == ShiftKind.Clearer);
        }
    }

    [Fact]
    public void M8_each_earlier_wish_must_be_vague_and_each_later_one_clearer()
    {
        var (vague, clear, other) = (new Bits(0, Three), new Bits(1, 1), new Bits(2, 2));
        ShiftKind? Of(Bits[] earlier, params Bits[] later)
        {
            Requirement[] before = [.. earlier.Select((says, place) => Word(says, Stance.Demands).At(place))];
            Requirement[] words = [.. later.Select((says, place) => Word(says, Stance.Demands, 1).At(place + 5))];
            return Kind(Position(vague, vague, before), Position(clear, clear, words), words);
        }

        Assert.Equal(ShiftKind.Clearer, Of([vague], clear));
        Assert.Equal(ShiftKind.Clearer, Of([vague, vague with { Possible = 3 }], clear));
        Assert.Equal(ShiftKind.Hardened, Of([vague, other], clear));
        Assert.Equal(ShiftKind.Hardened, Of([clear], clear));
        Assert.Equal(ShiftKind.Clearer, Of([vague], clear, other));
        Assert.Equal(ShiftKind.Hardened, Of([vague], clear, vague));

        // Clearer words that come to the same are a repetition.
        var (before, after) = ((Word(clear, Stance.Demands) with { Literal = vague }).At(0), Word(clear, Stance.Demands, 1).At(1));
        Assert.Equal(ShiftKind.Repeated, Kind(Position(clear, clear, before), Position(clear, clear, after), after));
    }

    [Fact]
    public void M8_words_on_conditions_are_compared_case_by_case()
    {
        var demand = Word(new Bits(3, 3), Stance.Demands);
        Requirement Said(SpokenWord word, int place) => word.At(place);
        Position Merged(params Requirement[] words) => PositionMerger.Merge(words)!;

        // In the one case nothing else is acceptable, in the other less was; together that is softer.
        var narrowed = Merged(Said(demand, 0), Said(Word(new Bits(1, 1), Stance.Demands) with { OnLaunch = true, Document = 2 }, 1));
        var again = Said(demand with { Day = 1 }, 2);
        Assert.Equal(ShiftKind.Softened, Kind(narrowed, Merged(again), again));

        // Less where it happens and more where it does not is neither.
        var both = new[] { Said(Word(new Bits(3, 3)) with { Day = 1, OnLaunch = false }, 3), Said(Word(new Bits(4, 4), Stance.Rejects) with { Day = 1, OnLaunch = true }, 4) };
        Assert.Equal(ShiftKind.Moved, Kind(Merged(Said(Word(new Bits(5, 5)), 0)), Merged([Said(Word(new Bits(5, 5)), 0), .. both]), both));

        // Who refuses on a condition all that it took is left with nothing there.
        var refusal = Said(Word(new Bits(3, 3), Stance.Rejects) with { Day = 1, OnLaunch = true }, 5);
        Assert.Equal(ShiftKind.Hardened, Kind(Merged(Said(Word(new Bits(3, 3)), 0)), Merged(Said(Word(new Bits(3, 3)), 0), refusal), refusal));

        // Clearer in one case and harder in the other is harder.
        var wish = Said(Word(new Bits(3, 3), Stance.Demands) with { Day = 1 }, 6);
        var barred = Said(Word(new Bits(2, 2), Stance.Rejects) with { Day = 1, OnLaunch = true }, 7);
        Assert.Equal(ShiftKind.Hardened, Kind(Merged(Said(Word(new Bits(3, 3)), 0)), Merged(wish, barred), wish, barred));
    }
}
