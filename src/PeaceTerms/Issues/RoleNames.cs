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
    public const string Organisation = "organisation";
    public const string Candidates = "candidates";
    public const string Rule = "rule";
    public const string Parties = "parties";
    public const string AllianceKind = "alliance-kind";
    public const string Sides = "sides";
    public const string Monitored = "monitored";
    public const string Sanctioning = "sanctioning";
    public const string Sanctioned = "sanctioned";
    public const string Sector = "sector";
    public const string Pool = "pool";
    public const string Debtor = "debtor";
    public const string Subject = "subject";
    public const string Recipient = "recipient";
    public const string Suppliers = "suppliers";
    public const string Facility = "facility";
    public const string Covered = "covered";
    public const string Acts = "acts";
    public const string Clause = "clause";
    public const string Actors = "actors";
    public const string Favoured = "favoured";
    public const string Toward = "toward";
    public const string First = "first";
    public const string Second = "second";
    public const string Resource = "resource";
    public const string Matter = "matter";
}
