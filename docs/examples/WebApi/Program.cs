using WebApi;

TalksApi.Build(args).Run();
