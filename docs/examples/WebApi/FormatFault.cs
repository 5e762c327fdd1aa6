namespace WebApi;

/// <summary>Where a text stops being a dossier.</summary>
/// <param name="Path">The JSON path.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What was expected and what was found.</param>
public sealed record FormatFault(string Path, int Line, string Message);
