using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms;

/// <summary>The generated metadata with what attributes can't say: enums by exact name, empty lists left out, and whether a draft is a root.</summary>
internal sealed class PeaceTermsJsonResolver : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Enums = new()
    {
        [typeof(PartyKind)] = ByName<PartyKind>(),
        [typeof(EndorsementKind)] = ByName<EndorsementKind>(),
        [typeof(OrderRelation)] = ByName<OrderRelation>(),
        [typeof(Stance)] = ByName<Stance>(),
        [typeof(Firmness)] = ByName<Firmness>(),
        [typeof(Exactness)] = ByName<Exactness>(),
        [typeof(DraftStatus)] = ByName<DraftStatus>(),
        [typeof(RenewalKind)] = ByName<RenewalKind>(),
        [typeof(RecognitionGrade)] = ByName<RecognitionGrade>(),
        [typeof(Counting)] = ByName<Counting>(),
        [typeof(LegalForce)] = ByName<LegalForce>(),
        [typeof(PresenceRule)] = ByName<PresenceRule>(),
        [typeof(DecisionRule)] = ByName<DecisionRule>(),
        [typeof(Extent)] = ByName<Extent>(),
        [typeof(GuaranteeResponse)] = ByName<GuaranteeResponse>(),
        [typeof(DomainKind)] = ByName<DomainKind>(),
        [typeof(Quantifier)] = ByName<Quantifier>(),
        [typeof(RoleKind)] = ByName<RoleKind>(),
        [typeof(ForceOfWords)] = ByName<ForceOfWords>(),
        [typeof(ClauseRule)] = ByName<ClauseRule>(),
        [typeof(MembershipRule)] = ByName<MembershipRule>(),
        [typeof(AdministrationForm)] = ByName<AdministrationForm>(),
        [typeof(AllianceKind)] = ByName<AllianceKind>(),
    };

    private static readonly string[] RootMembers = ["$schema", nameof(Draft.FormatVersion), nameof(Draft.Type)];

    private readonly IJsonTypeInfoResolver generated;

    private PeaceTermsJsonResolver(bool isDraftRoot)
    {
        var resolver = PeaceTermsJsonContext.Default.WithAddedModifier(LeaveOutTheEmpty);
        generated = isDraftRoot ? resolver : resolver.WithAddedModifier(TakeRootMembersFromDrafts);
    }

    /// <summary>For dossiers, whose drafts have no version of their own.</summary>
    public static PeaceTermsJsonResolver OfDossiers { get; } = new(isDraftRoot: false);

    /// <summary>For drafts in files of their own.</summary>
    public static PeaceTermsJsonResolver OfDrafts { get; } = new(isDraftRoot: true);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Enums.TryGetValue(type, out var byName) ? byName(options) : generated.GetTypeInfo(type, options);

    private static Func<JsonSerializerOptions, JsonTypeInfo> ByName<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum => options => JsonMetadataServices.CreateValueInfo<T>(options, new EnumNameConverter<T>());

    internal static void LeaveOutTheEmpty(JsonTypeInfo info)
    {
        // A member that is ignored would be accepted in reading, whatever it says.
        foreach (var ignored in info.Properties.Where(property => property is { Get: null, Set: null }).ToList())
        {
            info.Properties.Remove(ignored);
        }

        foreach (var property in info.Properties)
        {
            var isList = property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));
            property.ShouldSerialize = isList ? HasElements : IsGiven;
        }
    }

    private static bool HasElements(object owner, object? value) => value is IEnumerable list && list.GetEnumerator().MoveNext();

    private static bool IsGiven(object owner, object? value) => value is not null;

    private static void TakeRootMembersFromDrafts(JsonTypeInfo info)
    {
        if (info.Type != typeof(Draft))
        {
            return;
        }

        foreach (var member in info.Properties.Where(property => RootMembers.Contains(property.Name, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            info.Properties.Remove(member);
        }
    }
}
