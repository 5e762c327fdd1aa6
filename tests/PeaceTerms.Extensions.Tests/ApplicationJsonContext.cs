using System.Text.Json.Serialization;

namespace PeaceTerms.Extensions.Tests;

/// <summary>How an application writes the library's scalars among its own data.</summary>
[JsonSerializable(typeof(PartyId))]
[JsonSerializable(typeof(TerritoryId))]
[JsonSerializable(typeof(LineId))]
[JsonSerializable(typeof(EventId))]
[JsonSerializable(typeof(CategoryId))]
[JsonSerializable(typeof(TopicId))]
[JsonSerializable(typeof(DocumentId))]
[JsonSerializable(typeof(StatementId))]
[JsonSerializable(typeof(CalendarPeriod))]
[JsonSerializable(typeof(AdministrationForm))]
[JsonSerializable(typeof(AllianceKind))]
[JsonSerializable(typeof(Certainty))]
[JsonSerializable(typeof(ClauseRule))]
[JsonSerializable(typeof(Counting))]
[JsonSerializable(typeof(DecisionRule))]
[JsonSerializable(typeof(DomainKind))]
[JsonSerializable(typeof(DraftStatus))]
[JsonSerializable(typeof(EndorsementKind))]
[JsonSerializable(typeof(Exactness))]
[JsonSerializable(typeof(Extent))]
[JsonSerializable(typeof(FindingKind))]
[JsonSerializable(typeof(FindingSeverity))]
[JsonSerializable(typeof(Firmness))]
[JsonSerializable(typeof(ForceOfWords))]
[JsonSerializable(typeof(GuaranteeResponse))]
[JsonSerializable(typeof(LegalForce))]
[JsonSerializable(typeof(MembershipRule))]
[JsonSerializable(typeof(OrderRelation))]
[JsonSerializable(typeof(PartyKind))]
[JsonSerializable(typeof(PresenceRule))]
[JsonSerializable(typeof(ProblemSeverity))]
[JsonSerializable(typeof(Quantifier))]
[JsonSerializable(typeof(ReadingKind))]
[JsonSerializable(typeof(RecognitionGrade))]
[JsonSerializable(typeof(RenewalKind))]
[JsonSerializable(typeof(RoleKind))]
[JsonSerializable(typeof(ScopeFactKind))]
[JsonSerializable(typeof(SetAsideReason))]
[JsonSerializable(typeof(ShiftKind))]
[JsonSerializable(typeof(Stance))]
[JsonSerializable(typeof(StatementSelection))]
[JsonSerializable(typeof(UndeterminedReason))]
[JsonSerializable(typeof(Verdict))]
[JsonSerializable(typeof(ChangeDirection))]
[JsonSerializable(typeof(ChangeKind))]
[JsonSerializable(typeof(ChangedPart))]
[JsonSerializable(typeof(CheckOutcome))]
[JsonSerializable(typeof(PositionChange))]
[JsonSerializable(typeof(ConditionAnswer))]
[JsonSerializable(typeof(Consent))]
[JsonSerializable(typeof(PositionChange))]
[JsonSerializable(typeof(Shelf))]
internal sealed partial class ApplicationJsonContext : JsonSerializerContext;

/// <summary>A record of the application that holds scalars of the library.</summary>
internal sealed record Shelf
{
    public required StatementId Statement { get; init; }

    public required PartyId By { get; init; }

    public TopicId? Topic { get; init; }

    public CalendarPeriod? Kept { get; init; }

    public Stance? Stance { get; init; }
}
