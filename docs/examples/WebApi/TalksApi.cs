using PeaceTerms;

namespace WebApi;

/// <summary>A minimal API that takes a dossier and answers with what a comparison finds.</summary>
public static class TalksApi
{
    // A web server that strangers can reach takes less than the library would.
    private static readonly DossierReadOptions Limits = new() { MaxBytes = 4 * 1024 * 1024, MaxStatements = 10_000 };

    /// <summary>Sets the application up.</summary>
    /// <param name="args">The arguments of the process, such as <c>--urls http://127.0.0.1:5000</c>.</param>
    /// <returns>The application, not yet running.</returns>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        #region api-json
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, PeaceTermsJson.TypeInfoResolver);
            options.SerializerOptions.TypeInfoResolverChain.Insert(1, TalksJsonContext.Default);
        });
        #endregion
        builder.Services.AddProblemDetails();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapPost("/findings", Compare);
        return app;
    }

    #region api-compare
    private static async Task<IResult> Compare(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var dossier = await DossierJson.ReadAsync(request.Body, Limits, cancellationToken);
            var result = PositionComparer.Compare(dossier);
            return Results.Ok(new Answer { Title = dossier.Title, Findings = result.Findings });
        }
        catch (DossierFormatException exception)
        {
            return Refused("The text is no dossier.", new[] { new FormatFault(exception.Path, exception.Line, exception.Message) });
        }
        catch (InvalidDossierException exception)
        {
            return Refused("The dossier does not hold together.", exception.Problems.ToArray());
        }
    }

    private static IResult Refused(string title, object problems) =>
        Results.Problem(title: title, statusCode: StatusCodes.Status400BadRequest, extensions: new Dictionary<string, object?> { ["problems"] = problems });
    #endregion
}
