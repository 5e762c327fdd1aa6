namespace PeaceTerms.Reports;

/// <summary>What one party said on one day in one document.</summary>
internal sealed record TimelineEntry(PartyId By, DateOnly Day, DocumentId? Document, string Title, int Count);
