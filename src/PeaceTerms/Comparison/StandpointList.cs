namespace PeaceTerms;

/// <summary>The sides that meet in a scope: those who say the same there as one, and apart those who contradict themselves (rules M6, M7).</summary>
internal sealed class StandpointList(World world, Topic topic, ScopeClasses classes, Positions positions, List<Speaker>[] speakersOf, bool eachStatement, bool joinsTheEqual)
{
    // Among so few, looking at each is cheaper than a dictionary.
    private const int MostToLookThrough = 8;

    /// <summary>The sides that speak in one class of scopes, as their words stand where it meets another.</summary>
    /// <param name="number">The class.</param>
    /// <param name="cell">Where it meets the other.</param>
    /// <param name="isContradicted">Told each side of whose words nothing is possible.</param>
    public List<Standpoint> In(int number, ScopeRelation cell, Action<Standpoint> isContradicted)
    {
        var own = classes[number];
        var heard = Heard(number, own, cell);
        var sides = new List<Voices>(heard.Count);
        var places = heard.Count > MostToLookThrough ? new Dictionary<Position, int>(Position.Alike) : null;
        foreach (var (speaker, position) in heard)
        {
            if (position.Acceptable.Possible.IsEmpty)
            {
                if (cell.IsSure && world.Scopes.Exceeds(topic, cell.Shared, position.Apart, own.Quantifier == Quantifier.Some))
                {
                    isContradicted(new Standpoint([speaker], position, own.Scope, own.Quantifier, eachStatement));
                }

                continue;
            }

            var isAlone = !joinsTheEqual || speaker.Text is not null || speaker.Options.Count > 0;
            var place = isAlone ? -1 : PlaceOf(position, sides, places);
            if (place < 0)
            {
                _ = places?.TryAdd(position, sides.Count);
                sides.Add(new Voices((speaker, position), null));
            }
            else
            {
                sides[place] = sides[place].With((speaker, position));
            }
        }

        var standpoints = new List<Standpoint>(sides.Count);
        foreach (var (first, all) in sides)
        {
            standpoints.Add(all is null ? new Standpoint([first.Speaker], first.Position, own.Scope, own.Quantifier, eachStatement) : Standpoint.Of(all, own.Scope, own.Quantifier, eachStatement));
        }

        return standpoints;
    }

    /// <summary>The first side that says the same; negative where none does.</summary>
    private static int PlaceOf(Position position, List<Voices> sides, Dictionary<Position, int>? places)
    {
        if (places is not null)
        {
            return places.TryGetValue(position, out var known) ? known : -1;
        }

        for (var place = 0; place < sides.Count; place++)
        {
            if (sides[place].First.Position.SaysTheSameAs(position))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>One of several who say the same, by itself.</summary>
    public Standpoint Single(Standpoint side, Speaker speaker, ScopeRelation cell) =>
        new([speaker], positions.At(speaker, (side.Scope, side.Quantifier), cell)!, side.Scope, side.Quantifier, eachStatement);

    private IReadOnlyList<(Speaker Speaker, Position Position)> Heard(int number, (Scope Scope, Quantifier Quantifier) own, ScopeRelation cell)
    {
        var heard = new List<(Speaker Speaker, Position Position)>(speakersOf[number].Count);
        foreach (var speaker in speakersOf[number])
        {
            if (positions.At(speaker, own, cell) is { } position)
            {
                heard.Add((speaker, position));
            }
        }

        return OptionVariants.WithoutIdle(heard);
    }

    /// <summary>Those who say the same; most say it alone, and then there is no list.</summary>
    private readonly record struct Voices((Speaker Speaker, Position Position) First, List<(Speaker Speaker, Position Position)>? All)
    {
        public Voices With((Speaker Speaker, Position Position) next)
        {
            var all = All ?? [First];
            all.Add(next);
            return this with { All = all };
        }
    }
}
