using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Why neither conflict nor agreement can be shown (rule M2).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UndeterminedReason>))]
public enum UndeterminedReason
{
    /// <summary>A figure is missing.</summary>
    [JsonStringEnumMemberName("vague")]
    Vague,

    /// <summary>A figure is approximate.</summary>
    [JsonStringEnumMemberName("approximate")]
    Approximate,

    /// <summary>The sides differ in what they say, but one could accept more than it has said.</summary>
    [JsonStringEnumMemberName("notStated")]
    NotStated,

    /// <summary>A side has said only what it refuses.</summary>
    [JsonStringEnumMemberName("refusalOnly")]
    RefusalOnly,

    /// <summary>Whether the scopes share anything is not sure, or what is asked for some need not be what the other speaks of.</summary>
    [JsonStringEnumMemberName("scope")]
    Scope,

    /// <summary>The units have no fixed conversion.</summary>
    [JsonStringEnumMemberName("unit")]
    Unit,

    /// <summary>Months and days can be compared only from the same start date.</summary>
    [JsonStringEnumMemberName("start")]
    Start,

    /// <summary>It depends on what is counted.</summary>
    [JsonStringEnumMemberName("counting")]
    Counting,

    /// <summary>Several asks are refused together, so that no single one is ruled out.</summary>
    [JsonStringEnumMemberName("package")]
    Package,

    /// <summary>The words of a side are weaker than a duty.</summary>
    [JsonStringEnumMemberName("forceOfWords")]
    ForceOfWords,

    /// <summary>An end depends on an event.</summary>
    [JsonStringEnumMemberName("openEnd")]
    OpenEnd,

    /// <summary>A fact or a statement is disputed.</summary>
    [JsonStringEnumMemberName("disputed")]
    Disputed,

    /// <summary>It depends on conditions whose cases can't be told apart (rule M3).</summary>
    [JsonStringEnumMemberName("condition")]
    Condition,

    /// <summary>One side speaks only to a related issue (rule I8).</summary>
    [JsonStringEnumMemberName("related")]
    Related,

    /// <summary>An open list says nothing sure of what it does not name (rule I4).</summary>
    [JsonStringEnumMemberName("listNotClosed")]
    ListNotClosed,

    /// <summary>Two events may be one (rule I10).</summary>
    [JsonStringEnumMemberName("sameEvent")]
    SameEvent,

    /// <summary>A side has taken a text only as a basis (rule T4).</summary>
    [JsonStringEnumMemberName("asBasis")]
    AsBasis,

    /// <summary>A side says nothing of time (rule I9).</summary>
    [JsonStringEnumMemberName("timeNotSaid")]
    TimeNotSaid,
}
