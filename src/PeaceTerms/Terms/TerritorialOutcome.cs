using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What is to happen to a territory.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Control), "control")]
[JsonDerivedType(typeof(Sovereignty), "sovereignty")]
[JsonDerivedType(typeof(Recognition), "recognition")]
[JsonDerivedType(typeof(Withdrawal), "withdrawal")]
[JsonDerivedType(typeof(Freeze), "freeze")]
[JsonDerivedType(typeof(Demilitarisation), "demilitarisation")]
[JsonDerivedType(typeof(Administration), "administration")]
[JsonDerivedType(typeof(Autonomy), "autonomy")]
[JsonDerivedType(typeof(Referendum), "referendum")]
[JsonDerivedType(typeof(Deferral), "deferral")]
public abstract record TerritorialOutcome
{
    private protected TerritorialOutcome()
    {
    }

    internal virtual bool IsNegative => false;

    internal abstract IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context);

    private protected static Ask Ask(ILoweringContext context, string topic, string outcome, IEnumerable<Facet> facets, params PartyId[] binds)
    {
        var id = BuiltInTopics.Id(topic);
        return new Ask
        {
            Issue = new Issue { Topic = id },
            Scope = new Scope { Facets = [.. facets] },
            Value = WordedValue.Named(context.Topic(id).Domain, outcome),
            Binds = ValueList.From(binds),
        };
    }
}
