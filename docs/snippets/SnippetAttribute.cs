namespace PeaceTerms.Snippets;

/// <summary>Marks a method that runs the region of its own name, as the documents show it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SnippetAttribute : Attribute;
