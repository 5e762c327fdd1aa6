namespace PeaceTerms;

/// <summary>
/// What can further be said of any topic: how much of it, from when until when, how long, with what renewal. Each is an issue of its own, derived
/// from the topic; the same is told apart for a bar on it, so that the length of a bar never meets the length of what is barred.
/// </summary>
internal static class Aspects
{
    public const string Amount = "amount";
    public const string Consent = "consent";
    public const string Start = "start";
    public const string Date = "date";
    public const string End = "end";
    public const string Length = "length";
    public const string Renewal = "renewal";
    public const string RenewalLength = "renewal-length";
    public const string Renewals = "renewals";
    public const string Notice = "notice";
    public const string RenewalUnit = "renewals";
    private const string Bar = "bar-";
    private const int LongestPrefix = 45;

    private static readonly OutcomeDomain Grades = OutcomeDomain.Grades("none", "by consent", "automatic");

    /// <summary>The id of an aspect of a topic, or of a bar on it.</summary>
    public static TopicId IdOf(Topic topic, string aspect, bool ofBar = false) => BuiltInTopics.Id($"{Prefix(topic)}-{(ofBar ? Bar : "")}{aspect}");

    /// <summary>The built-in topics with their aspects.</summary>
    public static IReadOnlyDictionary<TopicId, Topic> BuiltIn => Lazily.BuiltIn;

    /// <summary>The built-in topics and those of a dossier, with their aspects; what is declared itself stands before what is derived.</summary>
    public static IReadOnlyDictionary<TopicId, Topic> With(IEnumerable<Topic> own)
    {
        var topics = own.Where(topic => topic is not null).ToList();
        return topics.Count == 0 ? BuiltIn : Joined(new Dictionary<TopicId, Topic>(BuiltIn), topics);
    }

    private static Dictionary<TopicId, Topic> Joined(Dictionary<TopicId, Topic> all, IReadOnlyList<Topic> topics)
    {
        foreach (var topic in topics.Concat(topics.SelectMany(Of)))
        {
            all.TryAdd(topic.Id, topic);
        }

        return all;
    }

    // A class of its own: the built-in topics are made before their aspects.
    private static class Lazily
    {
        public static readonly Dictionary<TopicId, Topic> BuiltIn = Joined([], BuiltInTopics.All);
    }

    /// <summary>The aspects of a topic.</summary>
    public static IEnumerable<Topic> Of(Topic topic) => topic.Order is not null || topic.IsFactual == true || topic.Domain is null or { Kind: DomainKind.Duration or DomainKind.Date } || Prefix(topic).Length > LongestPrefix ? [] :
    [
        .. topic.Domain.Kind is DomainKind.Choice ? [Derived(topic, Amount, "how much: ", OutcomeDomain.Amount(null), topic.WantsMore, topic.WantsLess) with
        {
            Facets = [.. topic.Facets.Select(role => role with { AsAWhole = true, CountedBy = role.Name == RoleNames.Actors ? RoleNames.Counting : null }), new Role { Name = RoleNames.Counting, Kind = RoleKind.Categories, AsAWhole = true }],
        }] : Array.Empty<Topic>(),
        .. topic.Keys.Any(role => role.Name == RoleNames.Body) ? Array.Empty<Topic>() : [Derived(topic, Consent, "consent to: ", OutcomeDomain.Choices("needed", "not needed"), null, null) with
        {
            Keys = [.. topic.Keys, new Role { Name = RoleNames.Body, Kind = RoleKind.Parties }], NegativeOutcomes = ["not needed"],
        }],
        .. InTime(topic, "", "", topic.WantsMore, topic.WantsLess),
        .. topic.Domain.Kind is DomainKind.Choice or DomainKind.Grade ? InTime(topic, Bar, "bar on ", topic.WantsLess, topic.WantsMore) : [],
    ];

    private static IEnumerable<Topic> InTime(Topic topic, string bar, string word, string? more, string? less)
    {
        // Who wants more of an amount does not so want it longer: a holder wants a ceiling high and short.
        (more, less) = topic.Domain.Kind is DomainKind.Choice or DomainKind.Grade ? (more, less) : (null, null);
        yield return Derived(topic, bar + Start, $"start of the {word}", OutcomeDomain.Dates, null, null);
        yield return Derived(topic, bar + Date, $"date of the {word}", OutcomeDomain.Dates, null, null);
        yield return Derived(topic, bar + End, $"end of the {word}", OutcomeDomain.Dates, null, null);
        yield return Derived(topic, bar + Length, $"length of the {word}", OutcomeDomain.InMonths, more, less);
        yield return Derived(topic, bar + Renewal, $"renewal of the {word}", Grades, more, less) with { NegativeOutcomes = ["none"] };
        yield return Derived(topic, bar + RenewalLength, $"length of each renewal of the {word}", OutcomeDomain.InMonths, more, less);
        yield return Derived(topic, bar + Renewals, $"number of renewals of the {word}", OutcomeDomain.Amount(RenewalUnit), more, less);
        yield return Derived(topic, bar + Notice, $"notice to end the {word}", OutcomeDomain.InMonths, null, null);
    }

    private static Topic Derived(Topic topic, string aspect, string word, OutcomeDomain domain, string? more, string? less) => new()
    {
        Id = BuiltInTopics.Id($"{Prefix(topic)}-{aspect}"),
        Name = word.EndsWith(": ", StringComparison.Ordinal) ? word + topic.Name : (word.EndsWith(' ') ? word : word + " ") + "\"" + topic.Name + "\"",
        Domain = domain,
        Keys = topic.Keys,
        Facets = topic.Facets,
        WantsMore = more,
        WantsLess = less,
        Codes = topic.Codes,
    };

    private static string Prefix(Topic topic) => topic.AspectsAs ?? topic.Id.ToString();
}
