using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PeaceTerms.Validation;

/// <summary>The ids of one kind that a dossier declares, and what to say of one that it does not.</summary>
internal sealed class DeclaredIds<TId>
    where TId : struct
{
    private readonly string noun;
    private readonly string cure;
    private readonly HashSet<TId> declared;
    private readonly ConcurrentDictionary<TId, string> messages = [];

    public DeclaredIds(string noun, string cure, IEnumerable<TId> ids) => (this.noun, this.cure, declared) = (noun, cure, [.. ids.Where(id => id.ToString() is { Length: > 0 })]);

    private DeclaredIds(DeclaredIds<TId> like, ImmutableHashSet<TId> more) => (noun, cure, declared, More) = (like.noun, like.cure, like.declared, more);

    /// <summary>Ids that came after the others, which are shared.</summary>
    private ImmutableHashSet<TId> More { get; } = [];

    public bool Contains(TId id) => declared.Contains(id) || More.Contains(id);

    /// <summary>These and one more.</summary>
    public DeclaredIds<TId> Plus(TId id) => new(this, More.Add(id));

    public string Missing(TId id) => messages.GetOrAdd(id, missing => Message(missing.ToString() ?? ""));

    private string Message(string id)
    {
        var nearest = Spelling.Nearest(id, declared.Concat(More).Select(known => known.ToString() ?? ""));
        return $"There is no {noun} '{id}' in the dossier; {(nearest is null ? cure : $"did you mean '{nearest}'?")}";
    }
}
