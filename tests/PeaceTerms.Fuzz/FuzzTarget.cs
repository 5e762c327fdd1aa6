namespace PeaceTerms.Fuzz;

/// <summary>
/// What every input goes through: reading as a dossier, as a draft and as two files, validating, comparing in both ways, and writing. Only the
/// documented exceptions may come out, and what was written must read back equal.
/// </summary>
internal static class FuzzTarget
{
    // Small, so that one input is fast: what is over a limit is refused early.
    private static readonly DossierReadOptions Limits = new() { MaxBytes = 1 << 16, MaxStatements = 40 };

    public static void Run(byte[] input)
    {
        if (Read(() => DossierJson.Read(input, Limits)) is { } dossier)
        {
            Use(dossier);
        }

        if (Read(() => DraftJson.Read(input, Limits)) is { } draft)
        {
            _ = DossierValidation.Check(draft);
            Same(draft, DraftJson.Read(DraftJson.Write(draft)));
        }

        Join(input);
    }

    private static void Use(Dossier dossier)
    {
        Same(dossier, DossierJson.Read(DossierJson.Write(dossier)));
        CompiledDossier compiled;
        try
        {
            compiled = CompiledDossier.Compile(dossier);
        }
        catch (InvalidDossierException)
        {
            return;
        }

        foreach (var statements in new[] { StatementSelection.Latest, StatementSelection.All })
        {
            var result = PositionComparer.Compare(compiled, new ComparisonOptions { Statements = statements });
            _ = FindingsJson.Write(result);
            _ = string.Concat(result.Findings.Select(finding => finding.Sentence));
        }
    }

    /// <summary>Two files in one input, divided by a zero byte: joined, with each problem's place.</summary>
    private static void Join(byte[] input)
    {
        var cut = Array.IndexOf(input, (byte)0);
        var texts = cut < 0 ? [new DossierText("a", input)] : new[] { new DossierText("a", input.AsMemory(0, cut)), new DossierText("b", input.AsMemory(cut + 1)) };
        try
        {
            var joined = DossierFiles.Join(texts, Limits);
            foreach (var problem in DossierValidation.Check(joined.Dossier))
            {
                _ = joined.PlaceOf(problem.Path);
            }
        }
        catch (DossierFilesException)
        {
        }
    }

    private static T? Read<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (DossierFormatException)
        {
            return null;
        }
    }

    private static void Same<T>(T written, T read)
        where T : class
    {
        if (!written.Equals(read))
        {
            throw new InvalidOperationException("What was written reads back as something else.");
        }
    }
}
