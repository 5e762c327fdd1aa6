namespace PeaceTerms.Tests;

/// <summary>A dossier whose names and addresses try to run scripts.</summary>
public static class HostileDossier
{
    public const string Script = "<script>alert(1)</script>";

    public static Dossier Value { get; } = Of();

    private static Dossier Of()
    {
        var (one, other, source) = (PartyId.Parse("one"), PartyId.Parse("other"), DocumentId.Parse("source"));
        var guarantee = new SecurityGuarantee { Guarantors = [one], Beneficiary = other };
        return new Dossier
        {
            Title = $"</title>{Script}",
            Parties = [new() { Id = one, Name = Script, Kind = PartyKind.State }, new() { Id = other, Name = "\" onmouseover=\"alert(2)", Kind = PartyKind.State }],
            Sources =
            [
                new() { Id = source, Title = "</style></script><img src=x onerror=alert(3)>", Publisher = "<b>bold</b>", Address = "javascript:alert(4)" },
                new() { Id = DocumentId.Parse("data"), Title = "data", Address = "data:text/html,<script>alert(5)</script>" },
                new() { Id = DocumentId.Parse("web"), Title = "web", Address = "https://example.org/?a=\"><script>alert(6)</script>" },
            ],
            Statements =
            [
                new() { Id = StatementId.Parse("offer"), By = one, Stance = Stance.Offers, Date = new DateOnly(2026, 1, 1), Term = guarantee with { Duration = Duration.OfYears(15) }, Source = new() { Document = source, Locator = Script }, AttributedBy = Script },
                new() { Id = StatementId.Parse("more"), By = one, Stance = Stance.Offers, Date = new DateOnly(2026, 1, 3), Term = guarantee with { Duration = Duration.OfYears(20) }, Source = new() { Document = DocumentId.Parse("web"), Locator = "\" onmouseover=\"alert(7)" }, AttributedBy = Script },
                new() { Id = StatementId.Parse("request"), By = other, Stance = Stance.Demands, Date = new DateOnly(2026, 1, 2), Term = guarantee with { Duration = Duration.OfYears(30) }, Source = new() { Document = source } },
            ],
        };
    }
}
