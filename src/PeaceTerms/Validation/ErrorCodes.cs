namespace PeaceTerms.Validation;

/// <summary>The permanent codes of the rules. A published code never changes its meaning.</summary>
public static class ErrorCodes
{
    /// <summary>A value or list element that must be given is null.</summary>
    public const string ValueMissing = "PT1001";

    /// <summary>An id has no text.</summary>
    public const string IdEmpty = "PT1002";

    /// <summary>A name, title or other text is empty.</summary>
    public const string TextEmpty = "PT1003";

    /// <summary>An enum value is none of those that the library names.</summary>
    public const string EnumUnknown = "PT1004";

    /// <summary>Dates end before they begin.</summary>
    public const string DatesReversed = "PT1005";

    /// <summary>A reference names a party that the dossier does not declare.</summary>
    public const string PartyUnknown = "PT1101";

    /// <summary>Two parties share an id.</summary>
    public const string PartyRepeated = "PT1102";

    /// <summary>An organ does not say whose organ it is.</summary>
    public const string OrganOfMissing = "PT1103";

    /// <summary>A party that is no organ says whose organ it is.</summary>
    public const string OrganOfUnexpected = "PT1104";

    /// <summary>Parties are organs of each other, or one of itself.</summary>
    public const string OrganCircle = "PT1105";

    /// <summary>A membership is in a party of a kind that has no members.</summary>
    public const string GroupCannotHaveMembers = "PT1106";

    /// <summary>Parties are members of each other, or one of itself.</summary>
    public const string MembershipCircle = "PT1107";

    /// <summary>A party of a kind that has no members counts members or names non-members.</summary>
    public const string MembersUnexpected = "PT1108";

    /// <summary>A member count is negative.</summary>
    public const string MemberCountNegative = "PT1109";

    /// <summary>A member count is smaller than the number of members that the dossier names.</summary>
    public const string MemberCountTooSmall = "PT1110";

    /// <summary>A party is named both as a member and as none.</summary>
    public const string MemberAndNonMember = "PT1111";

    /// <summary>A reference names a territory that the dossier does not declare.</summary>
    public const string TerritoryUnknown = "PT1201";

    /// <summary>Two territories share an id.</summary>
    public const string TerritoryRepeated = "PT1202";

    /// <summary>Territories lie in each other, or one in itself.</summary>
    public const string TerritoryCircle = "PT1203";

    /// <summary>A territory of known extent lists what surely or possibly belongs to it.</summary>
    public const string ExtentNotVague = "PT1204";

    /// <summary>The extents of vague territories run in a circle.</summary>
    public const string ExtentCircle = "PT1205";

    /// <summary>A reference names a line that the dossier does not declare.</summary>
    public const string LineUnknown = "PT1206";

    /// <summary>Two lines share an id.</summary>
    public const string LineRepeated = "PT1207";

    /// <summary>A line has both a date and an event.</summary>
    public const string LineFixedTwice = "PT1208";

    /// <summary>A part of a territory names its holder and no line.</summary>
    public const string AreaWithoutLine = "PT1209";

    /// <summary>A part of a territory names its line and no holder.</summary>
    public const string AreaWithoutHolder = "PT1210";

    /// <summary>A holding has neither a date nor a line.</summary>
    public const string HoldingMomentMissing = "PT1211";

    /// <summary>A holding has both a date and a line.</summary>
    public const string HoldingMomentTwice = "PT1212";

    /// <summary>A part at a line has a day, but the line has a moment of its own.</summary>
    public const string LineMomentTwice = "PT1213";

    /// <summary>An area that is no part at a line has a day.</summary>
    public const string AreaDayWithoutLine = "PT1214";

    /// <summary>A unit is empty.</summary>
    public const string UnitEmpty = "PT1301";

    /// <summary>A figure is negative.</summary>
    public const string FigureNegative = "PT1302";

    /// <summary>A figure is above 10 to the power of 18.</summary>
    public const string FigureTooLarge = "PT1303";

    /// <summary>A figure in a unit that counts things is no whole number.</summary>
    public const string FigureNotWhole = "PT1304";

    /// <summary>A list of figures is empty.</summary>
    public const string FiguresEmpty = "PT1305";

    /// <summary>A tolerance is negative.</summary>
    public const string ToleranceNegative = "PT1306";

    /// <summary>A warning: an approximate figure or period has no tolerance.</summary>
    public const string ToleranceMissing = "PT1307";

    /// <summary>A range of figures has no bound.</summary>
    public const string FigureRangeUnbounded = "PT1308";

    /// <summary>A range of figures has two lower bounds.</summary>
    public const string FigureRangeLowTwice = "PT1309";

    /// <summary>A range of figures has two upper bounds.</summary>
    public const string FigureRangeHighTwice = "PT1310";

    /// <summary>No figure lies in a range of figures.</summary>
    public const string FigureRangeEmpty = "PT1311";

    /// <summary>An amount or length without a figure lacks the source's words.</summary>
    public const string PhraseEmpty = "PT1312";

    /// <summary>An author's bound is negative.</summary>
    public const string BoundNegative = "PT1313";

    /// <summary>A rate is for a period that is no time.</summary>
    public const string RatePeriodEmpty = "PT1314";

    /// <summary>How large a part is, is not said, or twice.</summary>
    public const string PartUnclear = "PT1315";

    /// <summary>A part is of a size that can't be.</summary>
    public const string PartOutOfRange = "PT1316";

    /// <summary>A level has no moment, or two.</summary>
    public const string LevelMomentUnclear = "PT1317";

    /// <summary>A recorded level is worded by something else.</summary>
    public const string LevelNotItsOwn = "PT1318";

    /// <summary>An amount in steps has none.</summary>
    public const string StepsEmpty = "PT1319";

    /// <summary>A step has no moment, or two.</summary>
    public const string StepMomentUnclear = "PT1320";

    /// <summary>Steps are not in order of their days.</summary>
    public const string StepsOutOfOrder = "PT1321";

    /// <summary>Steps stand in a part or another step.</summary>
    public const string StepsNested = "PT1322";

    /// <summary>A reference names an event that the dossier does not declare.</summary>
    public const string EventUnknown = "PT1401";

    /// <summary>Two events share an id.</summary>
    public const string EventRepeated = "PT1402";

    /// <summary>A duration has both a start event and a start date.</summary>
    public const string DurationStartTwice = "PT1403";

    /// <summary>A duration runs past the year 9999.</summary>
    public const string DurationPastCalendar = "PT1404";

    /// <summary>A list of periods is empty.</summary>
    public const string PeriodsEmpty = "PT1405";

    /// <summary>A range of lengths has no bound.</summary>
    public const string DurationRangeUnbounded = "PT1406";

    /// <summary>A range of lengths has two lower bounds.</summary>
    public const string DurationRangeLowTwice = "PT1407";

    /// <summary>A range of lengths has two upper bounds.</summary>
    public const string DurationRangeHighTwice = "PT1408";

    /// <summary>No length lies in a range of lengths.</summary>
    public const string DurationRangeEmpty = "PT1409";

    /// <summary>Which days are meant is not said, or twice.</summary>
    public const string DaysUnclear = "PT1410";

    /// <summary>A deadline is neither a date nor counted from an event, or both.</summary>
    public const string DeadlineUnclear = "PT1411";

    /// <summary>Circumstances that hold at once are not two plain ones that can.</summary>
    public const string TogetherUnfit = "PT1412";

    /// <summary>An overlap is declared of circumstances that surely share something anyway, never do, or have exceptions.</summary>
    public const string OverlapUnfit = "PT1413";

    /// <summary>A reference names a category that is neither built in nor declared.</summary>
    public const string CategoryUnknown = "PT1501";

    /// <summary>Two categories share an id.</summary>
    public const string CategoryRepeated = "PT1502";

    /// <summary>Categories lie in each other, or one in itself.</summary>
    public const string CategoryCircle = "PT1503";

    /// <summary>A reference names a topic that is neither built in nor declared.</summary>
    public const string TopicUnknown = "PT1505";

    /// <summary>Two topics share an id.</summary>
    public const string TopicRepeated = "PT1506";

    /// <summary>A declared topic has the id of a built-in one.</summary>
    public const string TopicBuiltIn = "PT1507";

    /// <summary>A closed choice or a grade has fewer than two distinct outcomes.</summary>
    public const string OutcomesTooFew = "PT1508";

    /// <summary>A choice or a grade names an outcome twice.</summary>
    public const string OutcomeRepeated = "PT1509";

    /// <summary>A topic that is no choice or grade names outcomes.</summary>
    public const string OutcomesUnexpected = "PT1510";

    /// <summary>A topic that is no choice is open.</summary>
    public const string OpenDomainUnexpected = "PT1511";

    /// <summary>A topic of grades is not marked as whole.</summary>
    public const string GradesNotWhole = "PT1512";

    /// <summary>A topic of lengths has a unit that is neither months nor hours.</summary>
    public const string DurationUnitUnknown = "PT1513";

    /// <summary>A topic names a role twice.</summary>
    public const string RoleRepeated = "PT1514";

    /// <summary>A topic names as negative what is none of its outcomes.</summary>
    public const string OutcomeUnknown = "PT1517";

    /// <summary>A facet of a topic is counted by what is no facet of categories, or is none of parties as a whole.</summary>
    public const string CountedByUnfit = "PT1515";

    /// <summary>A topic shares a whole among what is no key role of it, or has no amounts.</summary>
    public const string SharesUnfit = "PT1516";

    /// <summary>A general term leaves open what is no key role of its topic.</summary>
    public const string OpenKeyUnknown = "PT1613";

    /// <summary>A general term leaves a key role open and fills it too.</summary>
    public const string OpenKeyFilled = "PT1614";

    /// <summary>A general term asks nothing.</summary>
    public const string AsksEmpty = "PT1601";

    /// <summary>A key role of the topic is not filled.</summary>
    public const string KeyRoleMissing = "PT1602";

    /// <summary>A key role of the topic is filled twice.</summary>
    public const string KeyRoleRepeated = "PT1603";

    /// <summary>A key role is filled that the topic does not have.</summary>
    public const string KeyRoleUnknown = "PT1604";

    /// <summary>A facet is restricted that the topic does not have.</summary>
    public const string FacetUnknown = "PT1605";

    /// <summary>A facet is restricted twice.</summary>
    public const string FacetRepeated = "PT1606";

    /// <summary>A facet is of another kind than the topic says.</summary>
    public const string FacetKindWrong = "PT1607";

    /// <summary>A side role gives no direction to the topic.</summary>
    public const string SideRoleUnknown = "PT1608";

    /// <summary>A value names no outcomes.</summary>
    public const string OutcomesEmpty = "PT1609";

    /// <summary>A value does not fit the topic.</summary>
    public const string ValueDoesNotFit = "PT1610";

    /// <summary>A value of shares names none.</summary>
    public const string SharesEmpty = "PT1611";

    /// <summary>A recipient has two shares, or one and the remainder.</summary>
    public const string RecipientRepeated = "PT1612";

    /// <summary>A guarantee names no guarantors.</summary>
    public const string GuarantorsEmpty = "PT1701";

    /// <summary>A beneficiary guarantees its own security, alone or through a group.</summary>
    public const string GuarantorIsBeneficiary = "PT1702";

    /// <summary>A deployment under a guarantee has no protected area.</summary>
    public const string DeploymentWithoutArea = "PT1703";

    /// <summary>A ceiling names no holders.</summary>
    public const string HoldersEmpty = "PT1704";

    /// <summary>A territorial demand names no area.</summary>
    public const string DemandAreasEmpty = "PT1705";

    /// <summary>A withdrawal does not say whose forces.</summary>
    public const string WithdrawalForcesEmpty = "PT1706";

    /// <summary>A freeze names fewer than two sides.</summary>
    public const string FreezeSidesTooFew = "PT1707";

    /// <summary>A freeze is of an area that is already one side's part.</summary>
    public const string FreezeOfPart = "PT1708";

    /// <summary>A term of presence names neither forces nor exceptions.</summary>
    public const string PresenceForcesMissing = "PT1709";

    /// <summary>A term of presence names no area.</summary>
    public const string PresenceAreasEmpty = "PT1710";

    /// <summary>A term of membership names no candidates.</summary>
    public const string CandidatesEmpty = "PT1711";

    /// <summary>Organisations are named as well as their kind, or for a neutrality.</summary>
    public const string OrganisationsUnexpected = "PT1712";

    /// <summary>A bar or a neutrality has a date by which to join.</summary>
    public const string MembershipDateUnexpected = "PT1713";

    /// <summary>A ceasefire names no parties.</summary>
    public const string CeasefireSidesEmpty = "PT1714";

    /// <summary>A ceasefire says what it waits for and does not name its entry into force.</summary>
    public const string TimingWithoutEvent = "PT1715";

    /// <summary>A ceasefire waits for itself.</summary>
    public const string WaitsForItself = "PT1716";

    /// <summary>An administration is of a party and of another form, or of neither.</summary>
    public const string AdministrationUnclear = "PT1717";

    /// <summary>A citation names a document that is neither a source nor a draft.</summary>
    public const string DocumentUnknown = "PT1801";

    /// <summary>Two sources share an id.</summary>
    public const string SourceRepeated = "PT1802";

    /// <summary>Two statements or provisions share an id.</summary>
    public const string StatementRepeated = "PT1803";

    /// <summary>Two drafts share an id.</summary>
    public const string DraftRepeated = "PT1804";

    /// <summary>A term that is itself negative is rejected without saying what that means.</summary>
    public const string RejectsNegative = "PT1805";

    /// <summary>A bar is refused by what is no rejection of a negative term.</summary>
    public const string RefusesBarUnexpected = "PT1806";

    /// <summary>Something that is no rejection says which ask it is about.</summary>
    public const string AboutUnexpected = "PT1807";

    /// <summary>A rejection is about a topic that its term does not ask.</summary>
    public const string AboutNotAsked = "PT1808";

    /// <summary>A term that is no factual claim is asserted or denied.</summary>
    public const string FactualStanceUnexpected = "PT1809";

    /// <summary>A factual claim is neither asserted, denied nor withdrawn.</summary>
    public const string FactualClaimStance = "PT1810";

    /// <summary>A draft names no proposers.</summary>
    public const string ProposersEmpty = "PT1811";

    /// <summary>A draft has no provisions.</summary>
    public const string ProvisionsEmpty = "PT1812";

    /// <summary>A statement is named that the dossier does not have.</summary>
    public const string StatementUnknown = "PT1813";

    /// <summary>An endorsement is of a document that is no text with provisions.</summary>
    public const string EndorsedTextUnknown = "PT1814";

    /// <summary>An endorsement in part names no provisions.</summary>
    public const string EndorsedProvisionsMissing = "PT1815";

    /// <summary>An endorsement of a whole text names provisions.</summary>
    public const string EndorsedProvisionsUnexpected = "PT1816";

    /// <summary>An endorsement names a provision that its text does not have.</summary>
    public const string EndorsedProvisionUnknown = "PT1817";

    /// <summary>A kinship names a role that is none of its topic's.</summary>
    public const string KinshipUnfit = "PT1824";

    /// <summary>A withdrawal has conditions.</summary>
    public const string ConditionsUnexpected = "PT1818";

    /// <summary>What is no rejection says that it refuses only what is stated.</summary>
    public const string RefusesOnlyThatUnexpected = "PT1819";

    /// <summary>A provision is named that no draft has.</summary>
    public const string ProvisionUnknown = "PT1820";

    /// <summary>A term about clauses names none.</summary>
    public const string ClausesEmpty = "PT1821";

    /// <summary>A provision is marked as restating one of its own text, or of a later one.</summary>
    public const string RestatesNoEarlierText = "PT1822";

    /// <summary>A draft answers point by point what is no earlier draft.</summary>
    public const string AnswersNoEarlierText = "PT1823";

    /// <summary>An area is both protected by a guarantee and left out of it.</summary>
    public const string AreaExcludedAndProtected = "PT1323";

    /// <summary>A measure is about a topic that is none of measures.</summary>
    public const string TopicOfNoMeasure = "PT1324";

    /// <summary>A term that is not done on a day and does not last has a day or a duration.</summary>
    public const string TermHasNoTime = "PT1325";

    /// <summary>The number of renewals is not above zero, or there is none.</summary>
    public const string RenewalsOutOfRange = "PT1414";

    /// <summary>Of fewer than two lengths the shorter or longer is to count.</summary>
    public const string WhicheverTooFew = "PT1415";

    /// <summary>None of the lengths of which the shorter or longer counts is a period.</summary>
    public const string WhicheverWithoutFigure = "PT1416";

    /// <summary>A length of which the shorter or longer counts has parts of its own.</summary>
    public const string WhicheverNested = "PT1417";

    /// <summary>A ratio is among fewer than two.</summary>
    public const string RatioTooFew = "PT1418";

    /// <summary>An end of a range, or a whole of a part, is a range itself.</summary>
    public const string BoundNested = "PT1419";
}
