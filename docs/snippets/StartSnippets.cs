namespace PeaceTerms.Snippets;

internal static class StartSnippets
{
    [Snippet]
    public static void ReadmeSample(Printed Console)
    {
        #region ReadmeSample
        Party us = new() { Id = PartyId.Parse("us"), Name = "United States", Kind = PartyKind.State };
        Party ukraine = new() { Id = PartyId.Parse("ukraine"), Name = "Ukraine", Kind = PartyKind.State };
        var said = new DateOnly(2025, 12, 28);
        var guarantee = new SecurityGuarantee { Guarantors = [us.Id], Beneficiary = ukraine.Id };
        Statement offer = new() { Id = StatementId.Parse("offer"), By = us.Id, Date = said, Stance = Stance.Offers, Term = guarantee with { Duration = Duration.OfYears(15) } };
        Statement request = new() { Id = StatementId.Parse("request"), By = ukraine.Id, Date = said, Stance = Stance.Demands, Term = guarantee with { Duration = Duration.OfYears(30) } };
        var dossier = new Dossier { Parties = [us, ukraine], Statements = [offer, request] };
        foreach (var finding in PositionComparer.Compare(dossier).Findings)
            Console.WriteLine($"{finding.Verdict}: {finding.Sentence}");
        #endregion
    }

    [Snippet]
    public static void ReadAFile(Printed Console)
    {
        var file = Talks.File;
        #region ReadAFile
        var dossier = DossierJson.Read(File.ReadAllBytes(file), new DossierReadOptions { FileName = file });
        var problems = DossierValidation.Check(dossier);
        Console.WriteLine($"{dossier.Statements.Count} statements, {dossier.Drafts.Count} drafts");
        foreach (var problem in problems)
            Console.WriteLine(problem);
        #endregion
    }

    [Snippet]
    public static void SortFindings(Printed Console)
    {
        var dossier = Talks.January;
        #region SortFindings
        var findings = PositionComparer.Compare(dossier).Findings;
        foreach (var group in findings.CountBy(finding => (finding.Kind, finding.Verdict)))
            Console.WriteLine($"{group.Key.Kind}, {group.Key.Verdict?.ToString() ?? "no verdict"}: {group.Value}");
        #endregion
    }

    [Snippet]
    public static void WhatAFindingRestsOn(Printed Console)
    {
        var dossier = Talks.January;
        #region WhatAFindingRestsOn
        var length = PositionComparer.Compare(dossier).Findings.First(finding => finding is { Verdict: Verdict.Conflict, Gap: not null });
        Console.WriteLine(length.Sentence);
        foreach (var side in length.Sides)
        {
            foreach (var use in side.Statements.Concat(side.SetAside))
                Console.WriteLine($"{side.Label}, {use.Date:yyyy-MM-dd}, {use.Source?.Document}: {use.Says}{(use.SetAside is { } why ? $" (set aside: {why})" : "")}");
        }
        #endregion
    }
}
