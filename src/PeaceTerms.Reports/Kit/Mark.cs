namespace PeaceTerms.Reports;

/// <summary>What a cell, a tile or a card shows by colour and by shape, from what matters most to what matters least.</summary>
internal enum Mark
{
    RedLine,
    Conflict,
    Conditional,
    Bridgeable,
    Undetermined,
    Acceptable,
    Aligned,
    OneSided,
}
