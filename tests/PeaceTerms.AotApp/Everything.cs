using FluentValidation;
using PeaceTerms.Reports;
using PeaceTerms.Validation;

namespace PeaceTerms.AotApp;

/// <summary>Every question that the library answers, every form that the reports have, and its records inside one of the application.</summary>
internal static class Everything
{
    public static void Write(ComparisonReport report, TextWriter output)
    {
        var dossier = report.Dossier.Dossier;
        Validate(dossier, output);

        var desk = new Desk { Owner = "desk", Dossier = dossier };
        output.WriteLine($"read back: {Desk.FromJson(desk.ToJson()) == desk}");
        var answers = desk with
        {
            Comparison = report.Result,
            Check = dossier.Drafts.Count == 0 ? null : DraftChecker.Check(report.Dossier, dossier.Drafts[0].Id),
            Diff = dossier.Drafts.Count < 2 ? null : DraftDiffer.Diff(report.Dossier, dossier.Drafts[0].Id, dossier.Drafts[1].Id),
            History = PositionTracer.Trace(report.Dossier),
            Table = IssueTabulator.Tabulate(report.Dossier),
        };
        output.WriteLine(answers.ToJson());

        output.Write(DossierJson.Write(dossier));
        output.Write(FindingsJson.Write(report.Result));
        output.Write(HtmlReport.Write(report));
        output.Write(MarkdownReport.Write(report));
        output.Write(CsvReport.Write(report));
        foreach (var picture in PictureReport.Write(report))
        {
            output.Write(picture.Svg);
        }
    }

    /// <summary>The validators speak of each fault also where nothing can be compiled at run time.</summary>
    private static void Validate(Dossier dossier, TextWriter output)
    {
        foreach (var problem in DossierValidation.Check(dossier with { Parties = [.. dossier.Parties.Skip(1), dossier.Parties[^1] with { Name = "" }] }))
        {
            output.WriteLine(problem);
        }

        Show(new PartyValidator(), dossier.Parties[0] with { Name = "" }, output);
        Show(new DossierValidator(), dossier with { Parties = [] }, output);
    }

    private static void Show<T>(IValidator<T> validator, T value, TextWriter output)
    {
        foreach (var failure in validator.Validate(value).Errors)
        {
            output.WriteLine($"{failure.PropertyName}: {failure.ErrorCode} {failure.ErrorMessage}");
        }
    }
}
