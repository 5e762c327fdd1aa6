using FsCheck;
using FsCheck.Fluent;

namespace PeaceTerms.Tests;

/// <summary>Dossiers and drafts of right shape, with every kind of everything; ids come from small pools and need not refer to anything.</summary>
public static class DossierGenerators
{
    private static readonly Gen<PartyId> PartyIds = Gen.Elements("northland", "southland", "eastland", "alliance").Select(PartyId.Parse);
    private static readonly Gen<TerritoryId> TerritoryIds = Gen.Elements("north-coast", "delta", "hills").Select(TerritoryId.Parse);
    private static readonly Gen<LineId> LineIds = Gen.Elements("line-1", "line-2").Select(LineId.Parse);
    private static readonly Gen<EventId> EventIds = Gen.Elements("armed-attack", "signature", "ceasefire").Select(EventId.Parse);
    private static readonly Gen<CategoryId> CategoryIds = Gen.Elements("personnel", "tanks", "troops").Select(CategoryId.Parse);
    private static readonly Gen<TopicId> TopicIds = Gen.Elements("ceiling", "control", "amnesty").Select(TopicId.Parse);
    private static readonly Gen<DocumentId> DocumentIds = Gen.Elements("memorandum-1", "speech-2").Select(DocumentId.Parse);
    private static readonly Gen<StatementId> StatementIds = Gen.Elements("s1", "s2", "memorandum-1/point-3").Select(StatementId.Parse);
    private static readonly Gen<string> Texts = Gen.Elements("", "a symbolic force", "Łódź – \"quoted\" \\ / <b>&'+", "line\nbreak\ttab", "\u0001\u2028\uFEFF", "سلام 🕊", "persons");
    private static readonly Gen<DateOnly> Dates = Gen.Frequency(
        (8, Gen.Choose(0, 4_000).Select(day => new DateOnly(2020, 1, 1).AddDays(day))),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29))));

    private static readonly Gen<decimal> Numbers = Gen.Frequency(
        (6, Gen.Choose(-1_000, 1_000_000).Select(number => (decimal)number)),
        (2, Gen.Choose(-1_000, 1_000).Select(number => number / 8m)),
        (1, Gen.Elements(0m, 0.00m, -0.0m, 85_000.00m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m)));

    private static readonly Gen<CalendarPeriod> Periods = Gen.OneOf(
        Gen.Choose(0, 60).Select(CalendarPeriod.FromMonths),
        Gen.Choose(0, 400).Select(CalendarPeriod.FromDays),
        Gen.Choose(0, 100).Select(CalendarPeriod.FromHours),
        Gen.Elements("P9999Y", "P1Y2M3DT4H", "P2W").Select(CalendarPeriod.Parse));

    private static readonly Gen<FieldCode> Codes =
        from scheme in Gen.Elements("PA-X", "UCDP", "PAM")
        from code in Texts
        select new FieldCode { Scheme = scheme, Code = code };

    private static readonly Gen<Area> Areas =
        from territory in TerritoryIds
        from holder in Maybe(PartyIds)
        from line in Maybe(LineIds)
        from day in Maybe(Dates)
        select new Area { Territory = territory, HeldBy = holder, Line = line, AsOf = day };

    private static readonly Gen<AuthorsBound> Bounds =
        from atMost in Numbers
        from who in Texts
        from reason in MaybeText()
        select new AuthorsBound { AtMost = atMost, By = who, Reason = reason };

    private static readonly Gen<Quantity> OwnQuantities = Gen.OneOf(
        from value in Numbers from unit in Texts from exactly in Flags() from per in Maybe(Periods) select (Quantity)new Figure { Value = value, Unit = unit, Exactly = exactly, Per = per },
        from values in Some(Numbers) from unit in Texts from exactly in Flags() from per in Maybe(Periods) select (Quantity)new OneOfFigures { Values = values, Unit = unit, Exactly = exactly, Per = per },
        from value in Numbers from unit in Texts from tolerance in Maybe(Numbers) from per in Maybe(Periods) select (Quantity)new ApproximateFigure { Value = value, Unit = unit, Tolerance = tolerance, Per = per },
        from ends in Maybe(Numbers).ArrayOf(4) from unit in Texts from per in Maybe(Periods) select (Quantity)new FigureRange { AtLeast = ends[0], MoreThan = ends[1], AtMost = ends[2], LessThan = ends[3], Unit = unit, Per = per },
        Gen.Constant((Quantity)new NoLimit()),
        from phrase in Texts from unit in MaybeText() from bound in MaybeRecord(Bounds) select (Quantity)new Unquantified { Phrase = phrase, Unit = unit, Bound = bound });

    private static readonly Gen<Quantity> Levels =
        from party in PartyIds from category in CategoryIds from date in Maybe(Dates) from at in Maybe(EventIds) select (Quantity)new LevelOf { Party = party, Category = category, Date = date, At = at };

    private static readonly Gen<Quantity> Shares =
        from parts in Maybe(Gen.Choose(-1, 9)).ArrayOf(4)
        from percent in Maybe(Numbers).ArrayOf(2)
        from whole in Gen.OneOf(OwnQuantities, Levels)
        select (Quantity)new PartOf { Numerator = parts[0], Denominator = parts[1], Percent = percent[0], Of = new PartOf { Numerator = parts[2], Denominator = parts[3], Percent = percent[1], Of = whole } };

    private static readonly Gen<Quantity> Stepped =
        from steps in Some(from day in Maybe(Dates) from after in Maybe(EventIds) from amount in Gen.OneOf(OwnQuantities, Shares) select new QuantityStep { From = day, After = after, Amount = amount })
        select (Quantity)new SteppedFigure { Steps = steps };

    private static readonly Gen<Quantity> Bounded =
        from ends in MaybeRecord(Gen.OneOf(OwnQuantities, Levels, Shares)).ArrayOf(2) select (Quantity)new BoundedQuantity { AtLeast = ends[0], AtMost = ends[1] };

    private static readonly Gen<Quantity> Quantities = Gen.Frequency((6, OwnQuantities), (1, Levels), (1, Shares), (1, Stepped), (1, Bounded));

    private static readonly Gen<Deadline> Deadlines =
        from date in Maybe(Dates) from period in Maybe(Periods) from after in Maybe(EventIds) select new Deadline { Date = date, Period = period, After = after };

    private static readonly Gen<Renewal> Renewals =
        from kind in Any<RenewalKind>()
        from length in Maybe(Periods)
        from times in Maybe(Gen.Choose(-1, 5))
        select new Renewal { Kind = kind, Length = length, Times = times };

    private static readonly Gen<Duration> Durations = Gen.Frequency(
        (6, PlainDurations),
        (1, from several in Some(PlainDurations) from later in Flags() from start in Maybe(EventIds) select (Duration)new WhicheverDuration { Of = several, Later = later, Start = start }));

    private static Gen<Duration> PlainDurations =>
        from duration in Gen.OneOf(
            from period in Periods from exactly in Flags() select (Duration)new FixedDuration { Period = period, Exactly = exactly },
            from periods in Some(Periods) from exactly in Flags() select (Duration)new OneOfDurations { Periods = periods, Exactly = exactly },
            from period in Periods from tolerance in Maybe(Periods) select (Duration)new ApproximateDuration { Period = period, Tolerance = tolerance },
            from ends in Maybe(Periods).ArrayOf(4) select (Duration)new DurationRange { AtLeast = ends[0], MoreThan = ends[1], AtMost = ends[2], LessThan = ends[3] },
            Gen.Constant((Duration)new IndefiniteDuration()),
            from phrase in Texts select (Duration)new UnquantifiedDuration { Phrase = phrase },
            from end in EventIds select (Duration)new DurationUntil { End = end })
        from start in Maybe(EventIds)
        from day in Maybe(Dates)
        from renewal in MaybeRecord(Renewals)
        from notice in Maybe(Periods)
        from ends in MaybeRecord(Deadlines)
        select duration with { Start = start, StartDate = day, Renewal = renewal, Notice = notice, Ends = ends };

    private static readonly Gen<DateValue> Days =
        from days in MaybeRecord(Deadlines).ArrayOf(3) from phrase in MaybeText() select new DateValue { On = days[0], By = days[1], From = days[2], Phrase = phrase };

    private static readonly Gen<Circumstance> PlainCircumstances = Gen.OneOf(
        Gen.Constant((Circumstance)new Always()),
        Gen.Constant((Circumstance)new Peacetime()),
        Gen.Constant((Circumstance)new Wartime()),
        from after in EventIds select (Circumstance)new AfterEvent { Event = after },
        from before in EventIds select (Circumstance)new BeforeEvent { Event = before },
        from trigger in EventIds from attack in Flags() select (Circumstance)new OnTrigger { Event = trigger, IsArmedAttack = attack });

    private static readonly Gen<Circumstance> Circumstances =
        from circumstance in Gen.Frequency((6, PlainCircumstances), (1, from parts in Some(PlainCircumstances) select (Circumstance)new Together { Parts = parts }))
        from except in Some(EventIds)
        select circumstance with { Except = except };

    private static readonly Gen<PartyFacet> PartyFacets =
        from name in Texts
        from parties in Some(PartyIds)
        from except in Some(PartyIds)
        select new PartyFacet { Name = name, Parties = parties, Except = except };

    private static readonly Gen<Facet> Facets = Gen.OneOf(
        PartyFacets.Select(facet => (Facet)facet),
        from name in Texts from areas in Some(Areas) select (Facet)new AreaFacet { Name = name, Areas = areas },
        from name in Texts from categories in Some(CategoryIds) from except in Some(CategoryIds) select (Facet)new CategoryFacet { Name = name, Categories = categories, Except = except });

    private static readonly Gen<TerritorialOutcome> Outcomes = Gen.OneOf(
        from who in PartyIds select (TerritorialOutcome)new Control { By = who },
        from of in PartyIds select (TerritorialOutcome)new Sovereignty { Of = of },
        from claimant in PartyIds
        from who in Some(PartyIds)
        from grade in Any<RecognitionGrade>()
        from until in Maybe(PartyIds)
        select (TerritorialOutcome)new Recognition { Claimant = claimant, By = who, Grade = grade, SovereignUntilNow = until },
        from of in Some(PartyIds) from categories in Some(CategoryIds) select (TerritorialOutcome)new Withdrawal { Of = of, Categories = categories },
        from line in LineIds
        from sides in Some(PartyIds)
        from grade in Maybe(Any<RecognitionGrade>())
        from day in Maybe(Dates)
        select (TerritorialOutcome)new Freeze { Line = line, AsOf = day, Sides = sides, Recognition = grade },
        from who in Maybe(PartyIds) from form in Maybe(Any<AdministrationForm>()) select (TerritorialOutcome)new Administration { By = who, Form = form },
        from line in Maybe(LineIds) select (TerritorialOutcome)new Deferral { StartingAt = line },
        Gen.Elements<TerritorialOutcome>(new Demilitarisation(), new Autonomy(), new Referendum()));

    private static readonly Gen<TopicValue> TopicValues = Gen.OneOf(
        from names in Some(Texts) from only in Flags() select (TopicValue)new OutcomesValue { AnyOf = names, Only = only },
        from quantity in Quantities select (TopicValue)new QuantityValue { Quantity = quantity },
        from duration in Durations select (TopicValue)new DurationValue { Duration = duration },
        from shares in Some(from who in Texts from quantity in Quantities select new Share { Recipient = who, Quantity = quantity }) from rest in MaybeText() select (TopicValue)new SharesValue { Shares = shares, RemainderTo = rest },
        Days.Select(days => (TopicValue)days),
        from parts in Some(from who in Texts from number in Numbers select new RatioPart { Of = who, Parts = number }) select (TopicValue)new RatioValue { Parts = parts },
        Gen.Constant((TopicValue)new NotSaidValue()));

    private static readonly Gen<OpenKey> OpenKeys =
        from role in Texts
        from except in Some(Texts)
        from kind in Maybe(Any<PartyKind>())
        select new OpenKey { Role = role, Except = except, Kind = kind };

    private static readonly Gen<TopicAsk> TopicAsks =
        from topic in TopicIds
        from key in Some(from role in Texts from id in Texts select new RoleValue { Role = role, Id = id })
        from facets in Some(Facets)
        from sides in Some(PartyFacets)
        from value in TopicValues
        from quantifier in Maybe(Any<Quantifier>())
        from binds in Some(PartyIds)
        from open in MaybeRecord(OpenKeys)
        select new TopicAsk { Topic = topic, Key = key, Open = open, Facets = facets, SideRoles = sides, Value = value, Quantifier = quantifier, Binds = binds };

    private static readonly Gen<GuaranteePayment> Payments =
        from payer in PartyIds
        from amount in Quantities
        select new GuaranteePayment { Payer = payer, Amount = amount };

    private static readonly Gen<Term> Guarantees =
        from guarantors in Some(PartyIds)
        from beneficiary in PartyIds
        from areas in Some(Areas)
        from responses in Some(Any<GuaranteeResponse>())
        from decision in Maybe(Any<DecisionRule>())
        from voidOn in Some(EventIds)
        from force in Maybe(Any<LegalForce>())
        from duration in MaybeRecord(Durations)
        from ratifiedBy in Some(PartyIds)
        from payment in MaybeRecord(Payments)
        select (Term)new SecurityGuarantee
        {
            Guarantors = guarantors,
            Beneficiary = beneficiary,
            ProtectedAreas = areas,
            Responses = responses,
            Decision = decision,
            VoidOn = voidOn,
            LegalForce = force,
            Duration = duration,
            RatifiedBy = ratifiedBy,
            Payment = payment,
        };

    private static readonly Gen<Term> Caps =
        from holders in Some(PartyIds)
        from category in CategoryIds
        from notCounted in Some(CategoryIds)
        from areas in Some(Areas)
        from ceiling in Quantities
        from protects in Some(PartyIds)
        from counting in Maybe(Any<Counting>())
        select (Term)new TroopCap { Holders = holders, Category = category, NotCounted = notCounted, Areas = areas, Ceiling = ceiling, Protects = protects, Counting = counting };

    private static readonly Gen<Term> Presences =
        from rule in Any<PresenceRule>()
        from parties in Some(PartyIds).ArrayOf(4)
        from categories in Some(CategoryIds).ArrayOf(4)
        from areas in Some(Areas)
        from permanent in Flags()
        from strength in MaybeRecord(Quantities)
        from counting in Maybe(Any<Counting>())
        select (Term)new ForeignPresence
        {
            Rule = rule,
            Forces = parties[0],
            Except = parties[1],
            Commands = parties[2],
            ConsentOf = parties[3],
            What = categories[0],
            Categories = categories[1],
            Purposes = categories[2],
            Media = categories[3],
            Areas = areas,
            Permanent = permanent,
            Strength = strength,
            Counting = counting,
        };

    private static readonly Gen<Term> Memberships =
        from candidates in Some(PartyIds)
        from organisations in Some(PartyIds)
        from kind in Maybe(Any<AllianceKind>())
        from rule in Any<MembershipRule>()
        from day in Maybe(Dates)
        from entrenched in Flags()
        select (Term)new AllianceMembership { Candidates = candidates, Organisations = organisations, Kind = kind, Rule = rule, ByDate = day, EntrenchedInLaw = entrenched };

    private static readonly Gen<Term> Ceasefires =
        from between in Some(PartyIds)
        from areas in Some(Areas)
        from media in Some(CategoryIds)
        from length in MaybeRecord(Durations)
        from start in Maybe(EventIds)
        from waitsFor in Some(EventIds)
        from flags in Flags().ArrayOf(2)
        from monitors in Some(PartyIds)
        select (Term)new Ceasefire
        {
            Between = between,
            Areas = areas,
            Media = media,
            Duration = length,
            Event = start,
            WaitsFor = waitsFor,
            Unconditional = flags[0],
            Monitors = monitors,
            MonitorsClosed = flags[1],
        };

    private static readonly Gen<DateRange> Ranges =
        from first in Maybe(Dates)
        from last in Maybe(Dates)
        select new DateRange { From = first, Until = last };

    private static readonly Gen<Term> Measures =
        from topic in TopicIds
        from barred in Flags()
        from parties in Some(PartyIds).ArrayOf(3)
        from categories in Some(CategoryIds).ArrayOf(2)
        from areas in Some(Areas)
        from amount in MaybeRecord(Quantities)
        from counting in Maybe(Any<Counting>())
        from quantifier in Maybe(Any<Quantifier>())
        select (Term)new Measure
        {
            Topic = topic,
            Barred = barred,
            Actors = parties[0],
            Toward = parties[1],
            ConsentOf = parties[2],
            Subjects = categories[0],
            NotMeant = categories[1],
            Areas = areas,
            Amount = amount,
            Counting = counting,
            Quantifier = quantifier,
        };

    private static readonly Gen<Term> Terms =
        from term in Gen.OneOf(
            Measures,
            Guarantees,
            Caps,
            from areas in Some(Areas) from outcome in Outcomes from extent in Maybe(Any<Extent>()) select (Term)new TerritorialDemand { Areas = areas, Outcome = outcome, Extent = extent },
            Presences,
            Memberships,
            Ceasefires,
            from claim in EventIds select (Term)new FactualClaim { Event = claim },
            from clauses in Some(StatementIds) from rule in Any<ClauseRule>() select (Term)new Clause { Clauses = clauses, Rule = rule },
            from asks in Some(TopicAsks) select (Term)new GeneralTerm { Requires = asks })
        from circumstance in MaybeRecord(Circumstances)
        from period in MaybeRecord(Ranges)
        from force in Maybe(Any<ForceOfWords>())
        from duration in MaybeRecord(Durations)
        from days in MaybeRecord(Days)
        from further in Some(PartyIds).ArrayOf(2)
        from codes in Some(Codes)
        from note in MaybeText()
        select term with { Circumstance = circumstance, Period = period, Force = force, Duration = duration, When = days, Obliges = further[0], InFavourOf = further[1], Codes = codes, Note = note };

    private static readonly Gen<Citation> Citations =
        from document in DocumentIds
        from locator in MaybeText()
        select new Citation { Document = document, Locator = locator };

    private static readonly Gen<Party> Parties =
        from id in PartyIds
        from name in Texts
        from kind in Any<PartyKind>()
        from organOf in Maybe(PartyIds)
        from memberOf in Some(from body in PartyIds from since in Maybe(Dates) from until in Maybe(Dates) from note in MaybeText() select new Membership { Group = body, Since = since, Until = until, Note = note })
        from count in Maybe(Gen.Choose(-1, 40))
        from nonMembers in Some(PartyIds)
        from note in MaybeText()
        select new Party { Id = id, Name = name, Kind = kind, OrganOf = organOf, MemberOf = memberOf, MemberCount = count, NonMembers = nonMembers, Note = note };

    private static readonly Gen<Territory> Territories =
        from id in TerritoryIds
        from name in Texts
        from within in Maybe(TerritoryIds)
        from isVague in Bools()
        from core in Some(TerritoryIds)
        from may in Some(TerritoryIds)
        from note in MaybeText()
        select new Territory { Id = id, Name = name, Within = within, IsVague = isVague, Core = core, MayInclude = may, Note = note };

    private static readonly Gen<Line> Lines =
        from id in LineIds
        from name in Texts
        from date in Maybe(Dates)
        from at in Maybe(EventIds)
        from note in MaybeText()
        select new Line { Id = id, Name = name, Date = date, At = at, Note = note };

    private static readonly Gen<DealEvent> Events =
        from id in EventIds
        from name in Texts
        from date in Maybe(Dates)
        from attack in Bools()
        from actor in Maybe(PartyIds)
        from acceptance in Flags()
        from others in Some(EventIds).ArrayOf(2)
        from note in MaybeText()
        select new DealEvent { Id = id, Name = name, Date = date, IsArmedAttack = attack, By = actor, IsAcceptance = acceptance, DistinctFrom = others[0], Excludes = others[1], Note = note };

    private static readonly Gen<Category> Categories =
        from id in CategoryIds
        from name in Texts
        from within in Maybe(CategoryIds)
        select new Category { Id = id, Name = name, Within = within };

    private static readonly Gen<Role> Roles =
        from name in Texts
        from kind in Any<RoleKind>()
        from whole in Flags()
        from counted in MaybeText()
        select new Role { Name = name, Kind = kind, AsAWhole = whole, CountedBy = counted };

    private static readonly Gen<OutcomeDomain> Domains =
        from kind in Any<DomainKind>()
        from unit in MaybeText()
        from outcomes in Some(Texts)
        from isOpen in Bools()
        from isWhole in Bools()
        select new OutcomeDomain { Kind = kind, Unit = unit, Outcomes = outcomes, IsOpen = isOpen, IsWhole = isWhole };

    private static readonly Gen<Topic> Topics =
        from id in TopicIds
        from domain in Domains
        from keys in Some(Roles)
        from facets in Some(Roles)
        from texts in MaybeText().ArrayOf(3)
        from companions in Some(TopicIds)
        from kin in Some(
            from topic in TopicIds
            from roles in Some(from two in Texts.ArrayOf(2) select new RolePair { Own = two[0], Other = two[1] })
            from only in Some(from two in Texts.ArrayOf(2) select new RoleValue { Role = two[0], Id = two[1] })
            select new Kinship { Topic = topic, Roles = roles, Only = only })
        from partial in Some(Texts)
        from negative in Some(Texts)
        from isFactual in Flags()
        from order in Maybe(Any<OrderRelation>())
        from whole in MaybeRecord(from role in Texts from amount in Maybe(Numbers) from unit in Texts select new SharedWhole { Role = role, Amount = amount, Unit = unit })
        from codes in Some(Codes)
        select new Topic
        {
            SharesOf = whole,
            Id = id,
            Name = "a question",
            Domain = domain,
            Keys = keys,
            Facets = facets,
            WantsMore = texts[0],
            WantsLess = texts[1],
            Default = texts[2],
            Companions = companions,
            Kin = kin,
            NegativeOutcomes = negative,
            PartialOutcomes = partial,
            IsFactual = isFactual,
            Order = order,
            Codes = codes,
        };

    private static readonly Gen<Source> Sources =
        from id in DocumentIds
        from title in Texts
        from date in Maybe(Dates)
        from texts in MaybeText().ArrayOf(3)
        select new Source { Id = id, Title = title, Date = date, Publisher = texts[0], Address = texts[1], Note = texts[2] };

    private static readonly Gen<Holding> Holdings =
        from territory in TerritoryIds
        from who in PartyIds
        from date in Maybe(Dates)
        from line in Maybe(LineIds)
        from nothing in Flags()
        from source in Citations
        from note in MaybeText()
        select new Holding { Territory = territory, By = who, Date = date, Line = line, Nothing = nothing, Source = source, Note = note };

    private static readonly Gen<Condition> Conditions = Gen.OneOf(
        from happening in EventIds from fails in Flags() select (Condition)new EventCondition { Event = happening, Fails = fails },
        from statement in StatementIds from fails in Flags() select (Condition)new StatementCondition { Statement = statement, Fails = fails });

    private static readonly Gen<OptionLabel> OptionLabels =
        from texts in Texts.ArrayOf(2)
        select new OptionLabel { Group = texts[0], Name = texts[1] };

    private static readonly Gen<ForceLevel> RecordedLevels =
        from who in PartyIds
        from category in CategoryIds
        from date in Maybe(Dates)
        from at in Maybe(EventIds)
        from amount in Quantities
        from source in Citations
        from note in MaybeText()
        select new ForceLevel { Party = who, Category = category, Date = date, At = at, Amount = amount, Source = source, Note = note };

    private static readonly Gen<Statement> Statements =
        from id in StatementIds
        from who in PartyIds
        from stance in Any<Stance>()
        from date in Dates
        from source in MaybeRecord(Citations)
        from texts in MaybeText().ArrayOf(2)
        from firmness in Maybe(Any<Firmness>())
        from flags in Flags().ArrayOf(3)
        from about in Maybe(TopicIds)
        from conditions in Some(Conditions)
        from option in MaybeRecord(OptionLabels)
        from term in Terms
        select new Statement
        {
            Id = id,
            By = who,
            Stance = stance,
            Date = date,
            Source = source,
            AttributedBy = texts[0],
            Firmness = firmness,
            Denied = flags[0],
            About = about,
            RefusesBar = flags[1],
            RefusesOnlyThat = flags[2],
            Conditions = conditions,
            Option = option,
            Term = term,
            Note = texts[1],
        };

    private static readonly Gen<Provision> Provisions =
        from id in StatementIds
        from locator in Texts
        from who in Some(PartyIds)
        from stance in Maybe(Any<Stance>())
        from firmness in Maybe(Any<Firmness>())
        from texts in MaybeText().ArrayOf(2)
        from about in Maybe(TopicIds)
        from refuses in Flags().ArrayOf(2)
        from restates in Some(StatementIds)
        from conditions in Some(Conditions)
        from option in MaybeRecord(OptionLabels)
        from term in Terms
        select new Provision { Id = id, Locator = locator, By = who, Stance = stance, Firmness = firmness, AttributedBy = texts[0], About = about, RefusesBar = refuses[0], RefusesOnlyThat = refuses[1], Restates = restates, Conditions = conditions, Option = option, Term = term, Note = texts[1] };

    private static readonly Gen<Endorsement> Endorsements =
        from id in StatementIds
        from who in PartyIds
        from text in DocumentIds
        from kind in Any<EndorsementKind>()
        from provisions in Some(StatementIds)
        from date in Dates
        from conditions in Some(Conditions)
        from source in MaybeRecord(Citations)
        from texts in MaybeText().ArrayOf(2)
        from firmness in Maybe(Any<Firmness>())
        from denied in Flags()
        select new Endorsement
        {
            Id = id,
            By = who,
            Text = text,
            Kind = kind,
            Provisions = provisions,
            Date = date,
            Conditions = conditions,
            Source = source,
            AttributedBy = texts[0],
            Firmness = firmness,
            Denied = denied,
            Note = texts[1],
        };

    private static readonly Gen<Draft> DraftTexts =
        from id in DocumentIds
        from title in Texts
        from date in Dates
        from status in Maybe(Any<DraftStatus>())
        from parties in Some(PartyIds).ArrayOf(3)
        from provisions in Some(Provisions)
        from answers in Maybe(DocumentIds)
        from isFull in Flags()
        from more in Some(TopicIds)
        from note in MaybeText()
        select new Draft { Id = id, Title = title, Date = date, Status = status, Proposers = parties[0], Endorsers = parties[1], Addressees = parties[2], AnswersPointByPoint = answers, IsFullText = isFull, SaysMoreOn = more, Provisions = provisions, Note = note };

    private static readonly Gen<Dossier> DossierTexts =
        from title in MaybeText()
        from asOf in Maybe(Dates)
        from note in MaybeText()
        from parties in Some(Parties)
        from territories in Some(Territories)
        from lines in Some(Lines)
        from events in Some(Events)
        from categories in Some(Categories)
        from topics in Some(Topics)
        from sources in Some(Sources)
        from holdings in Some(Holdings)
        from levels in Some(RecordedLevels)
        from overlaps in Some(from two in Circumstances.ArrayOf(2) from source in MaybeRecord(Citations) from note in MaybeText() select new CircumstanceOverlap { First = two[0], Second = two[1], Source = source, Note = note })
        from statements in Some(Statements)
        from drafts in Some(DraftTexts)
        from endorsements in Some(Endorsements)
        select new Dossier
        {
            Title = title,
            AsOf = asOf,
            Note = note,
            Parties = parties,
            Territories = territories,
            Lines = lines,
            Events = events,
            Categories = categories,
            Topics = topics,
            Sources = sources,
            Holdings = holdings,
            Levels = levels,
            Overlaps = overlaps,
            Statements = statements,
            Drafts = drafts,
            Endorsements = endorsements,
        };

    /// <summary>Dossiers; they shrink by leaving out elements and by making terms plainer.</summary>
    public static Arbitrary<Dossier> Dossiers() => Arb.From(DossierTexts, Shrink);

    /// <summary>Drafts; they shrink like dossiers.</summary>
    public static Arbitrary<Draft> Drafts() => Arb.From(DraftTexts, Shrink);

    private static IEnumerable<Dossier> Shrink(Dossier dossier) =>
    [
        .. Without(dossier.Parties).Select(rest => dossier with { Parties = rest }),
        .. Without(dossier.Territories).Select(rest => dossier with { Territories = rest }),
        .. Without(dossier.Lines).Select(rest => dossier with { Lines = rest }),
        .. Without(dossier.Events).Select(rest => dossier with { Events = rest }),
        .. Without(dossier.Categories).Select(rest => dossier with { Categories = rest }),
        .. Without(dossier.Topics).Select(rest => dossier with { Topics = rest }),
        .. Without(dossier.Sources).Select(rest => dossier with { Sources = rest }),
        .. Without(dossier.Holdings).Select(rest => dossier with { Holdings = rest }),
        .. Without(dossier.Levels).Select(rest => dossier with { Levels = rest }),
        .. Without(dossier.Overlaps).Select(rest => dossier with { Overlaps = rest }),
        .. Without(dossier.Statements).Select(rest => dossier with { Statements = rest }),
        .. Without(dossier.Drafts).Select(rest => dossier with { Drafts = rest }),
        .. Without(dossier.Endorsements).Select(rest => dossier with { Endorsements = rest }),
        .. Each(dossier.Statements, statement => Shrink(statement.Term).Select(term => statement with { Term = term })).Select(rest => dossier with { Statements = rest }),
        .. Each(dossier.Drafts, Shrink).Select(rest => dossier with { Drafts = rest }),
        .. dossier is { Title: null, AsOf: null, Note: null } ? Array.Empty<Dossier>() : [dossier with { Title = null, AsOf = null, Note = null }],
    ];

    private static IEnumerable<Draft> Shrink(Draft draft) =>
    [
        .. Without(draft.Provisions).Select(rest => draft with { Provisions = rest }),
        .. Each(draft.Provisions, provision => Shrink(provision.Term).Select(term => provision with { Term = term })).Select(rest => draft with { Provisions = rest }),
    ];

    private static IEnumerable<Term> Shrink(Term term)
    {
        if (term is not FactualClaim)
        {
            yield return new FactualClaim { Event = EventId.Parse("signature") };
        }

        var plain = term with { Circumstance = null, Period = null, Force = null, Codes = [], Note = null };
        if (plain != term)
        {
            yield return plain;
        }

        if (term is GeneralTerm general)
        {
            foreach (var rest in Without(general.Requires))
            {
                yield return general with { Requires = rest };
            }
        }

        if (term is SecurityGuarantee { Duration: not null } guarantee)
        {
            yield return guarantee with { Duration = null };
        }
    }

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> list) =>
        Enumerable.Range(0, list.Count).Select(skip => (IReadOnlyList<T>)[.. list.Where((_, index) => index != skip)]);

    private static IEnumerable<IReadOnlyList<T>> Each<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> shrink) =>
        Enumerable.Range(0, list.Count).SelectMany(at => shrink(list[at]).Select(small => (IReadOnlyList<T>)[.. list.Select((item, index) => index == at ? small : item)]));

    private static Gen<T[]> Some<T>(Gen<T> gen) => Gen.Choose(0, 2).SelectMany(count => gen.ArrayOf(count));

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<T?> MaybeRecord<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<string?> MaybeText() => MaybeRecord(Gen.Elements("", "a remark", "Łódź – \"quoted\" \\ / <b>&'+"));

    private static Gen<bool> Bools() => Gen.Elements(false, true);

    private static Gen<bool?> Flags() => Gen.Elements<bool?>(null, false, true);
}
