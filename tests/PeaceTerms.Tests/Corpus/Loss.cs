namespace PeaceTerms.Tests;

/// <summary>A fact of the corpus that no requirement holds.</summary>
internal sealed record Loss(string Document, string Provision, string Fact, string Expected);
