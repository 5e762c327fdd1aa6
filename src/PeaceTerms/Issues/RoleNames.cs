namespace PeaceTerms;

/// <summary>The names of the built-in topics' roles.</summary>
internal static class RoleNames
{
    public const string Beneficiary = "beneficiary";
    public const string Guarantors = "guarantors";
    public const string Response = "response";
    public const string Body = "body";
    public const string Payer = "payer";
    public const string Holder = "holder";
    public const string Category = "category";
    public const string Area = "area";
    public const string Protected = "protected";
    public const string Counting = "counting";
    public const string Forces = "forces";
    public const string Presence = "presence";
    public const string Command = "command";
    public const string Permanence = "permanence";
    public const string Purpose = "purpose";
    public const string Medium = "medium";
    public const string Claimant = "claimant";
    public const string Recognisers = "recognisers";
    public const string Sovereign = "sovereign";
    public const string Event = "event";
    public const string Awaited = "awaited";
}
