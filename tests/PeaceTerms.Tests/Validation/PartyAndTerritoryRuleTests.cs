using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class PartyAndTerritoryRuleTests
{
    private static readonly Party Other = new() { Id = P("westland"), Name = "Westland", Kind = PartyKind.State };
    private static readonly Party Group = Other with { Id = P("group"), Kind = PartyKind.Group };
    private static readonly Territory Place = new() { Id = T("north"), Name = "North" };

    [Theory]
    [InlineData("nothland", "There is no party 'nothland' in the dossier; did you mean 'northland'?")]
    [InlineData("xyz", "There is no party 'xyz' in the dossier; declare it in 'parties'.")]
    [InlineData("p", "There is no party 'p' in the dossier; declare it in 'parties'.")]
    public void An_unknown_party_is_named_with_the_nearest_known_one(string id, string message) =>
        Assert.Equal(message, With(Other with { MemberOf = [new() { Group = P(id) }] }).HasOnly(ErrorCodes.PartyUnknown, "$.parties[6].memberOf[0].group").Message);

    [Fact]
    public void An_empty_id_is_an_error() => With(Other with { Id = default }).HasOnly(ErrorCodes.IdEmpty, "$.parties[6].id");

    [Fact]
    public void A_reference_without_text_is_an_error() => With(Other with { MemberOf = [new() { Group = default }] }).HasOnly(ErrorCodes.IdEmpty, "$.parties[6].memberOf[0].group");

    [Fact]
    public void A_repeated_party_names_the_first() => Assert.Equal(
        "The party id 'northland' is already used at $.parties[0]; ids are unique, so give one of the two another id or remove it.",
        With(Valid.Parties[0]).HasOnly(ErrorCodes.PartyRepeated, "$.parties[6].id").Message);

    [Fact]
    public void A_party_needs_a_name() => With(Other with { Name = "" }).HasOnly(ErrorCodes.TextEmpty, "$.parties[6].name");

    [Fact]
    public void An_organ_says_whose_it_is() => With(Other with { Kind = PartyKind.Organ }).HasOnly(ErrorCodes.OrganOfMissing, "$.parties[6].organOf");

    [Fact]
    public void Only_an_organ_is_an_organ() => With(Other with { OrganOf = P("eastland") }).HasOnly(ErrorCodes.OrganOfUnexpected, "$.parties[6].organOf");

    [Fact]
    public void A_party_is_no_organ_of_itself() => With(Other with { Kind = PartyKind.Organ, OrganOf = Other.Id }).HasOnly(ErrorCodes.OrganCircle, "$.parties[6].organOf");

    [Fact]
    public void A_state_has_no_members() => With(Other with { MemberOf = [new() { Group = P("northland") }] }).HasOnly(ErrorCodes.GroupCannotHaveMembers, "$.parties[6].memberOf[0].group");

    [Fact]
    public void A_state_counts_no_members() => With(Other with { MemberCount = 3 }).HasOnly(ErrorCodes.MembersUnexpected, "$.parties[6].memberCount");

    [Fact]
    public void A_state_names_no_non_members() => With(Other with { NonMembers = [P("northland")] }).HasOnly(ErrorCodes.MembersUnexpected, "$.parties[6].nonMembers");

    [Fact]
    public void A_group_is_no_member_of_itself() => With(Group with { MemberOf = [new() { Group = P("group") }] }).HasOnly(ErrorCodes.MembershipCircle, "$.parties[6].memberOf[0].group");

    [Fact]
    public void A_circle_of_memberships_is_reported_once()
    {
        var second = Group with { Id = P("union"), MemberOf = [new() { Group = P("coalition") }, new() { Group = P("group") }] };
        var dossier = Valid with { Parties = [.. Valid.Parties, Group with { MemberOf = [new() { Group = P("coalition") }, new() { Group = P("union") }] }, second] };
        Assert.Equal("The memberships 'group' in 'union' in 'group' run in a circle; remove one of them.", dossier.HasOnly(ErrorCodes.MembershipCircle, "$.parties[6].memberOf[1].group").Message);
    }

    [Fact]
    public void A_long_chain_of_memberships_is_no_circle()
    {
        var chain = Enumerable.Range(0, 50_000).Select(n => new Party { Id = P($"g{n}"), Name = "G", Kind = PartyKind.Group, MemberOf = n == 0 ? [] : [new() { Group = P($"g{n - 1}") }] });
        Assert.Empty(DossierValidation.Check(new Dossier { Parties = [.. chain.Reverse()] }));
    }

    [Fact]
    public void A_membership_does_not_end_before_it_begins() => Assert.Equal(
        "The membership lasts until 2026-01-14, before it begins on 2026-01-15; correct one of the dates.",
        With(Other with { MemberOf = [new() { Group = P("coalition"), Since = Day, Until = Day.AddDays(-1) }] }).HasOnly(ErrorCodes.DatesReversed, "$.parties[6].memberOf[0].until").Message);

    [Fact]
    public void A_member_count_is_not_negative() => With(Group with { MemberCount = -1 }).HasOnly(ErrorCodes.MemberCountNegative, "$.parties[6].memberCount");

    [Fact]
    public void A_member_count_covers_the_named_members()
    {
        var parties = Valid.Parties.Select(party => party.Id == P("pact") ? party with { MemberCount = 1 } : party);
        Assert.Equal("The member count of 'pact' is 1, but the dossier names 2 members; raise the count or remove memberships.", (Valid with { Parties = [.. parties] }).HasOnly(ErrorCodes.MemberCountTooSmall, "$.parties[3].memberCount").Message);
    }

    [Fact]
    public void A_former_member_counts_no_more_and_may_be_a_non_member()
    {
        var former = Other with { MemberOf = [new() { Group = P("group"), Until = new DateOnly(2026, 3, 1) }] };
        Assert.Empty(DossierValidation.Check(Valid with { Parties = [.. Valid.Parties, former, Group with { MemberCount = 0, NonMembers = [former.Id] }] }));
    }

    [Fact]
    public void A_party_is_not_both_member_and_none()
    {
        var member = Other with { MemberOf = [new() { Group = P("group") }] };
        (Valid with { Parties = [.. Valid.Parties, member, Group with { NonMembers = [member.Id] }] }).HasOnly(ErrorCodes.MemberAndNonMember, "$.parties[7].nonMembers[0]");
    }

    [Fact]
    public void An_unknown_territory_is_an_error() => With(Place with { Within = T("atlantis") }).HasOnly(ErrorCodes.TerritoryUnknown, "$.territories[3].within");

    [Fact]
    public void A_repeated_territory_is_an_error() => With(Place with { Id = T("south") }).HasOnly(ErrorCodes.TerritoryRepeated, "$.territories[3].id");

    [Fact]
    public void A_territory_does_not_lie_in_itself() => With(Place with { Within = Place.Id }).HasOnly(ErrorCodes.TerritoryCircle, "$.territories[3].within");

    [Fact]
    public void Territories_do_not_lie_in_each_other() =>
        (Valid with { Territories = [.. Valid.Territories, Place with { Within = T("far-north") }, Place with { Id = T("far-north"), Within = T("north") }] }).HasOnly(ErrorCodes.TerritoryCircle, "$.territories[3].within");

    [Fact]
    public void Only_a_vague_territory_has_a_core() => With(Place with { Core = [T("south")] }).HasOnly(ErrorCodes.ExtentNotVague, "$.territories[3].core");

    [Fact]
    public void Only_a_vague_territory_may_include_another() => With(Place with { MayInclude = [T("south")] }).HasOnly(ErrorCodes.ExtentNotVague, "$.territories[3].mayInclude");

    [Fact]
    public void A_vague_territory_is_not_its_own_core() => With(Place with { IsVague = true, Core = [T("south"), Place.Id] }).HasOnly(ErrorCodes.ExtentCircle, "$.territories[3].core[1]");

    [Fact]
    public void A_repeated_line_is_an_error() => With(Valid.Lines[0]).HasOnly(ErrorCodes.LineRepeated, "$.lines[1].id");

    [Fact]
    public void A_line_is_fixed_once() => With(new Line { Id = L("second"), Name = "Second", Date = Day, At = E("signature") }).HasOnly(ErrorCodes.LineFixedTwice, "$.lines[1].at");

    [Fact]
    public void An_unknown_event_is_an_error() => With(new Line { Id = L("second"), Name = "Second", At = E("signatur") }).HasOnly(ErrorCodes.EventUnknown, "$.lines[1].at");

    [Fact]
    public void A_part_needs_its_line() =>
        With(Demand(new Demilitarisation()) with { Areas = [new() { Territory = T("south"), HeldBy = P("northland") }] }).HasOnly(ErrorCodes.AreaWithoutLine, "$.statements[0].term.areas[0].heldBy");

    [Fact]
    public void A_part_needs_its_holder() =>
        With(Demand(new Demilitarisation()) with { Areas = [new() { Territory = T("south"), Line = L("contact") }] }).HasOnly(ErrorCodes.AreaWithoutHolder, "$.statements[0].term.areas[0].line");

    [Fact]
    public void An_unknown_line_is_an_error() => With(Valid.Holdings[0] with { Line = L("contract") }).HasOnly(ErrorCodes.LineUnknown, "$.holdings[0].line");

    [Fact]
    public void A_holding_is_of_a_day_or_a_line() => With(Valid.Holdings[0] with { Line = null }).HasOnly(ErrorCodes.HoldingMomentMissing, "$.holdings[0].date");

    [Fact]
    public void A_holding_is_not_of_both_a_day_and_a_line() => With(Valid.Holdings[0] with { Date = Day }).HasOnly(ErrorCodes.HoldingMomentTwice, "$.holdings[0].line");

    [Fact]
    public void A_holding_needs_its_source() => With(Valid.Holdings[0] with { Source = null! }).HasOnly(ErrorCodes.ValueMissing, "$.holdings[0].source");

    [Fact]
    public void An_unknown_document_is_an_error() => With(Valid.Holdings[0] with { Source = new() { Document = D("note-2-draft") } }).HasOnly(ErrorCodes.DocumentUnknown, "$.holdings[0].source.document");

    [Fact]
    public void A_draft_can_be_cited() => Assert.Empty(DossierValidation.Check(With(Valid.Holdings[0] with { Source = new() { Document = D("draft-1") } })));

    [Fact]
    public void A_repeated_source_is_an_error() => (Valid with { Sources = [Valid.Sources[0], Valid.Sources[0]] }).HasOnly(ErrorCodes.SourceRepeated, "$.sources[1].id");

    [Fact]
    public void A_repeated_event_is_an_error() => (Valid with { Events = [.. Valid.Events, Valid.Events[0]] }).HasOnly(ErrorCodes.EventRepeated, "$.events[2].id");
}
