namespace PeaceTerms;

/// <summary>The sides that meet in a scope: those who say the same there as one, and apart those who contradict themselves (rules M6, M7).</summary>
internal sealed class StandpointList(World world, Topic topic, ScopeClasses classes, Positions positions, List<Speaker>[] speakersOf, bool eachStatement, bool joinsTheEqual)
{
    /// <summary>The sides that speak in one class of scopes, as their words stand where it meets another.</summary>
    /// <param name="number">The class.</param>
    /// <param name="cell">Where it meets the other.</param>
    /// <param name="isContradicted">Told each side of whose words nothing is possible.</param>
    public List<Standpoint> In(int number, ScopeRelation cell, Action<Standpoint> isContradicted)
    {
        var own = classes[number];
        var sides = new List<List<(Speaker Speaker, Position Position)>>();
        var places = new Dictionary<Position, int>(Position.Alike);
        foreach (var (speaker, position) in Heard(number, own, cell))
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
            if (!places.TryAdd(position, sides.Count) && !isAlone)
            {
                sides[places[position]].Add((speaker, position));
            }
            else
            {
                sides.Add([(speaker, position)]);
            }
        }

        return sides.ConvertAll(side => Standpoint.Of(side, own.Scope, own.Quantifier, eachStatement));
    }

    /// <summary>One of several who say the same, by itself.</summary>
    public Standpoint Single(Standpoint side, Speaker speaker, ScopeRelation cell) =>
        new([speaker], positions.At(speaker, (side.Scope, side.Quantifier), cell)!, side.Scope, side.Quantifier, eachStatement);

    private IEnumerable<(Speaker Speaker, Position Position)> Heard(int number, (Scope Scope, Quantifier Quantifier) own, ScopeRelation cell)
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
}
