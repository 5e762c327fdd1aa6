namespace PeaceTerms.Validation;

/// <summary>The ids of one kind that a dossier declares, and what to say of one that it does not.</summary>
internal sealed class DeclaredIds<TId>(string noun, string cure, IEnumerable<TId> ids)
    where TId : struct
{
    private readonly HashSet<TId> declared = [.. ids.Where(id => id.ToString() is { Length: > 0 })];
    private readonly Dictionary<TId, string> messages = [];

    public bool Contains(TId id) => declared.Contains(id);

    public string Missing(TId id) => messages.TryGetValue(id, out var message) ? message : messages[id] = Message(id.ToString() ?? "");

    private string Message(string id)
    {
        var nearest = Spelling.Nearest(id, declared.Select(known => known.ToString() ?? ""));
        return $"There is no {noun} '{id}' in the dossier; {(nearest is null ? cure : $"did you mean '{nearest}'?")}";
    }
}
