using System.Collections.Frozen;

namespace PeaceTerms;

/// <summary>The order in which findings list topics: the built-in ones as they are declared, then others by id.</summary>
internal static class TopicOrder
{
    private static readonly FrozenDictionary<TopicId, int> Places = BuiltInTopics.All.Select((topic, place) => (topic.Id, place)).ToFrozenDictionary(pair => pair.Id, pair => pair.place);

    public static int Of(TopicId topic) => Places.GetValueOrDefault(topic, int.MaxValue);
}
