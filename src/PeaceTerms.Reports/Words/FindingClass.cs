namespace PeaceTerms.Reports;

/// <summary>What a reader sees a finding as, in the order in which they are shown (rule M7).</summary>
internal enum FindingClass
{
    Conflict,
    ConditionalConflict,
    ConflictUnderOption,
    Departure,
    SelfContradiction,
    Bridgeable,
    Aligned,
    Undetermined,
    OneSided,
    Unconsented,
    DisputedFact,
    Shift,
}
