import fc from 'fast-check';
import { headParts } from '../../src/meetings/model/settings.ts';
import { daysOf } from '../../src/meetings/model/time.ts';
import type {
  AttendanceLine,
  ComingMeeting,
  DailyLine,
  Days,
  Minutes,
  MinutesAssignment,
  MinutesDecision,
  MinutesItem,
  MinutesReferral,
  MinutesText,
  MovementLine,
  TurnoverLine,
} from '../../src/minutes/minutes.ts';
import { anItem, someMinutes } from './some-minutes.ts';

/** Lines that a reader of documents may take for something else than words. */
const nasty = fc.constantFrom(
  'Jan redovisade läget.',
  'Beslut: något annat',
  '§ 7 Rubrik',
  '3. Tredje punkten',
  '# Ingen rubrik',
  '**fet** och ~~struken~~ _så_ `kod`',
  '> citat',
  '| a | b |',
  '<w:p>& "ett" \'två\'</w:p>',
  'https://example.org/a_b?c=d*e',
  '[länk](http://example.org)',
  'bakstreck \\ och \\\\ två\\',
  'Ansvarig: ingen',
  'Närvaro',
  '😀 ÅÄÖ é',
  '1) ett',
  '---',
  '${planen} {{x}} %s',
  'Uppdrag:',
  '\\_\\_\\_',
  'Jan Utter föredrog ärendet.',
  'Eva Ek och Bo Dahl rapporterade. Läget är gott.',
  'Frågan kom upp igen. Eva Ek informerade.',
  'Maj presented the matter.',
  'Föredragande: Bo',
  'Överlämnat från: Rådet',
  'Ärendetyp: Beslut',
  'Bakgrund: nej',
  'På mötet: ja',
  'Avtackning: tack',
  'Handlingar:',
  'Punkten utgick.',
  'Rättat efter mötet.',
  'Återkommer på mötet.',
  'Villkor: inga',
  'Reservation: Bo: nej',
  'Gruppen beslutar enligt förslaget.',
  'Gruppen godkänner planen för 144 000 kr.',
  'Gruppen utser Eva Ek.',
  'frånvarande',
  'närvarande; via länk',
  'dag 2',
  '(dag 1)',
  'Dag 1 och 2',
  'day 2: not there',
  'närvaro dag 1 är inte antecknad',
  'ersättare för Eva Ek',
  'tema: vård, omsorg',
  'digitalt möte',
  'Granby (internat)',
  'Plats är inte angiven',
);
const line = fc.oneof(
  nasty,
  fc.string({ unit: fc.constantFrom(...'abcåäö *_#|<>&\\~[]().:-!1'), maxLength: 30 }),
);
const words = line.filter((text) => /[\p{L}\p{N}]/u.test(text.trim())).map((text) => text.trim());
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const paragraphs = fc.array(lines, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'));
/** Words on one line. */
const short = words.map((text) => text.replace(/\s+/gu, ' '));
const person = fc.constantFrom(
  'Eva Ek',
  'Bo Dahl',
  'Jan Utter',
  'Åsa Öhman',
  'Maj-Lis O’Hara',
  'Ida af Lind',
);
/** Names as organisations and outsiders have them, with all that lists of names are written with. */
const name = fc.oneof(
  { weight: 3, arbitrary: person },
  fc.constantFrom(
    'Vård och omsorg',
    'Kultur, fritid och idrott',
    'Social- och omsorgsförvaltningen',
    'Planning, budget and staff',
    'prof. Anna Ek',
    'Kalle ”Kula” Ek',
    '”Kula”',
    'Enheten; norr',
    'Anna: konsult',
    'Ek (vikarie)',
    'Ek (kontaktperson Bo)',
    'inte utsedd',
    'not named',
    'Dahl | Partners',
    '*Stjärnan*',
    '~~Ek~~',
    '3. gruppen',
  ),
);
const names = (most: number) => fc.uniqueArray(name, { maxLength: most });
const title = fc.constantFrom(
  'Inledning',
  'Hemsjukvård * 2',
  'Budget 2027 & framåt',
  'Övrigt',
  '5 frågor',
  'i stora drag',
  'Uppdrag',
  '§ 3',
  '<i>',
);
const date = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2027, 0, 5 + days)).toISOString().slice(0, 10));
const clock = fc.constantFrom('08:00', '09:30', '13:00', '16:45');
/** Texts without ids, which are given when all is put together. */
const texts = (text: fc.Arbitrary<string>, most: number) => fc.array(text, { maxLength: most });

const due = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc
    .constantFrom('efter sommaren', 'senast när det går', 'när som helst; helst snart')
    .map((said) => ({ kind: 'vague', said }) as const),
  date.map((until) => ({ kind: 'day', until, said: 'då' }) as const),
  fc.constant({ kind: 'month', month: '2027-05', until: '2027-05-31', said: 'i maj' } as const),
  fc.constant({ kind: 'meeting', meeting: 'm9', until: '2028-05-20', said: 'nästa möte' } as const),
);

const body = fc.record({ name, contact: person }, { requiredKeys: ['name'] });
const assignment: fc.Arbitrary<MinutesAssignment> = fc.record(
  {
    id: fc.constant(''),
    text: paragraphs,
    responsible: fc.oneof(
      fc.constant({ kind: 'nobody' } as const),
      name.map((one) => ({ kind: 'person', name: one }) as const),
      name.map((one) => ({ kind: 'outsider', name: one }) as const),
      body.map((one) => ({ kind: 'body', ...one }) as const),
      fc.record({
        kind: fc.constant('each' as const),
        said: fc.constantFrom('Samtliga länsdelar', 'alla: utom en'),
        bodies: fc
          .uniqueArray(body, { minLength: 1, maxLength: 3, selector: (one) => one.name })
          .map((all) => all.map((one) => ({ id: '', ...one }))),
      }),
    ),
    due,
    coWorkers: names(3),
    reportTo: short,
    comesBack: fc.boolean(),
    corrected: fc.boolean(),
  },
  { requiredKeys: ['id', 'text', 'responsible', 'due', 'coWorkers', 'comesBack', 'corrected'] },
);

const details = fc.record(
  {
    condition: paragraphs,
    amounts: fc.array(
      fc.record(
        { said: fc.constantFrom('144 000 kr', '25 %', 'två; tre', 'tio (netto)'), payer: name },
        { requiredKeys: ['said'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    term: fc.record(
      { said: fc.constantFrom('2028–2030', 'tre år; sedan ett'), to: date, notice: short },
      { requiredKeys: ['said'] },
    ),
    vote: fc.record({ for: fc.nat(20), against: fc.nat(20), abstained: fc.nat(3) }),
    reservations: fc.array(fc.record({ name, text: paragraphs }, { requiredKeys: ['name'] }), {
      minLength: 1,
      maxLength: 3,
    }),
    conflicts: fc
      .uniqueArray(name, { minLength: 1, maxLength: 3 })
      .map((all) => all.map((one) => ({ name: one }))),
    elected: fc.array(
      fc.record(
        { name, role: fc.constantFrom('ledamot, ordinarie', 'justerare', 'ordförande; vice'), until: date },
        { requiredKeys: ['name', 'role'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

const ratification = fc.record({
  due,
  parties: fc.uniqueArray(
    fc.record(
      { name, state: fc.constantFrom('waiting', 'ratified', 'rejected'), on: date, note: short },
      { requiredKeys: ['name', 'state'] },
    ),
    { minLength: 1, maxLength: 3, selector: (one) => one.name },
  ),
});

const decision: fc.Arbitrary<MinutesDecision> = fc.record(
  {
    id: fc.constant(''),
    text: paragraphs,
    kind: fc.constantFrom('decision', 'approval', 'endorsement', 'election', 'filing', 'remittal'),
    proposal: paragraphs,
    details,
    ratification,
    corrected: fc.boolean(),
  },
  { requiredKeys: ['id', 'text', 'kind', 'corrected'] },
);

const referral: fc.Arbitrary<MinutesReferral> = fc.record(
  {
    id: fc.constant(''),
    text: paragraphs,
    direction: fc.constantFrom('sent', 'received'),
    recipients: names(3),
    due,
    link: fc.constantFrom('https://example.org/remiss', 'https://example.org/r_m?a=1&b=*'),
    corrected: fc.boolean(),
  },
  { requiredKeys: ['id', 'text', 'direction', 'recipients', 'due', 'corrected'] },
);

const days: fc.Arbitrary<Days> = fc.oneof(
  date.map((one) => ({ date: one })),
  fc.tuple(date, fc.constantFrom(1, 2, 20)).map(([one, more]) => ({ date: one, endDate: later(one, more) })),
  fc.constantFrom('2027-06-30', '2028-02-29').map((one) => ({ date: one, monthOnly: true as const })),
);

function later(from: string, more: number): string {
  return new Date(Date.parse(from) + more * 86_400_000).toISOString().slice(0, 10);
}

type Drafted = Omit<MinutesItem, 'prose' | 'discussion' | 'farewells' | 'number' | 'id'> & {
  readonly lettered: boolean;
  readonly prose: readonly string[];
  readonly discussion: readonly string[];
  readonly farewells: readonly string[];
};

const outcome = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ outcome: 'handled' } as const) },
  fc.record(
    { outcome: fc.constant('withdrawn' as const), absent: person, outcomeSaid: paragraphs },
    { requiredKeys: ['outcome'] },
  ),
  fc.record(
    { outcome: fc.constant('postponed' as const), outcomeSaid: short, postponedTo: days },
    { requiredKeys: ['outcome', 'outcomeSaid'] },
  ),
);

const linked = fc
  .record(
    {
      links: fc.uniqueArray(fc.constantFrom('https://example.org/a', 'https://example.org/b_c'), {
        maxLength: 2,
      }),
      linkTitles: short.map((text) => ({ 'https://example.org/a': text })),
    },
    { requiredKeys: ['links'] },
  )
  .map(({ links, linkTitles }) => ({
    links,
    ...(linkTitles !== undefined && links.includes('https://example.org/a') ? { linkTitles } : {}),
  }));

const item: fc.Arbitrary<Drafted> = fc
  .tuple(
    outcome,
    linked,
    fc.record(
      {
        title,
        sub: fc.boolean(),
        lettered: fc.boolean(),
        kind: fc.constantFrom('formality', 'report', 'information', 'discussion', 'decision'),
        presenters: names(3),
        background: paragraphs,
        proposal: paragraphs,
        prose: texts(paragraphs, 3),
        discussion: texts(paragraphs, 3),
        farewells: texts(paragraphs, 2),
        decisions: fc.array(decision, { maxLength: 3 }),
        assignments: fc.array(assignment, { maxLength: 2 }),
        referrals: fc.array(referral, { maxLength: 2 }),
        origin: short,
      },
      {
        requiredKeys: [
          'title',
          'sub',
          'lettered',
          'presenters',
          'prose',
          'discussion',
          'farewells',
          'decisions',
          'assignments',
          'referrals',
        ],
      },
    ),
  )
  .map(([outcomes, links, rest]) => ({ ...rest, ...links, ...outcomes }));

/** What is recorded of one person over three days, of which as many count as the meeting has. */
const attended = fc.record(
  {
    name: person,
    organisation: name,
    title: short,
    category: fc.constantFrom('member', 'substitute', 'other'),
    standsInFor: person,
    rows: fc.array(
      fc.record(
        { status: fc.constantFrom('present', 'present', 'absent', 'partial', undefined), note: short },
        { requiredKeys: ['status'] },
      ),
      { minLength: 3, maxLength: 3 },
    ),
  },
  { requiredKeys: ['name', 'category', 'rows'] },
);
type Attended = typeof attended extends fc.Arbitrary<infer One> ? One : never;

function lineOf({ rows, ...about }: Attended, length: number): AttendanceLine {
  const daily = rows
    .slice(0, length)
    .flatMap(({ status, ...rest }, n): readonly DailyLine[] =>
      status === undefined ? [] : [{ day: n + 1, status, ...rest }],
    );
  const there = daily.filter(({ status }) => status !== 'absent').map(({ day }) => day);
  const everyDay = there.length === length;
  const [first] = daily;
  const alike = daily.every(({ status, note }) => status === first?.status && note === first.note);
  return {
    ...about,
    status:
      first === undefined
        ? 'unknown'
        : there.length === 0
          ? 'absent'
          : everyDay && daily.every(({ status }) => status === 'present')
            ? 'present'
            : 'partial',
    notes: [...new Set(daily.flatMap(({ note }) => (note === undefined ? [] : [note])))],
    ...(there.length === 0 || everyDay ? {} : { days: there }),
    ...(length === 1 || (alike && everyDay) || there.length === 0 ? {} : { daily }),
  };
}

const movement: fc.Arbitrary<MovementLine> = fc.record(
  {
    name: person,
    kind: fc.constantFrom('arrived', 'left'),
    day: fc.constant(1),
    time: clock,
    item: fc.constantFrom('1', '2.1', '7 a'),
    note: short,
  },
  { requiredKeys: ['name', 'kind', 'day'] },
);

const turnover: fc.Arbitrary<TurnoverLine> = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('seated', 'unseated'),
      name,
      organisation: name,
      as: fc.constantFrom('member', 'substitute'),
      on: date,
    },
    { requiredKeys: ['kind', 'name', 'as', 'on'] },
  ),
  fc.record(
    { kind: fc.constant('left' as const), name, organisation: name, on: date },
    {
      requiredKeys: ['kind', 'name', 'on'],
    },
  ),
);

const mode = fc.constantFrom('digital', 'in-person', 'hybrid', 'residential', 'unknown');
const times = fc.oneof(
  fc.constant({}),
  clock.map((startTime) => ({ startTime })),
  clock.map((startTime) => ({ startTime, endTime: '17:00' })),
);
const coming: fc.Arbitrary<ComingMeeting> = fc
  .tuple(
    days,
    times,
    fc.record(
      {
        mode,
        cancelled: fc.boolean(),
        movedFrom: days,
        partner: short,
        theme: short,
        place: short,
        note: short,
      },
      { requiredKeys: ['mode', 'cancelled'] },
    ),
  )
  .map(([on, at, rest]) => ({ ...on, ...('monthOnly' in on ? {} : at), ...rest }));

const meeting = fc
  .tuple(
    fc.oneof(
      date.map((one) => ({ date: one })),
      fc.tuple(date, fc.constantFrom(1, 2)).map(([one, more]) => ({ date: one, endDate: later(one, more) })),
    ),
    times,
    fc.record({ mode, place: short, partner: short, theme: short }, { requiredKeys: ['mode'] }),
  )
  .map(([on, at, rest]) => ({ id: 'm1', ...on, ...at, ...rest }));

const style = fc.record({
  absentees: fc.constantFrom('struck', 'listed', 'left-out'),
  attendanceBy: fc.constantFrom('category', 'organisation'),
  numberSign: fc.constantFrom('point', 'paragraph'),
  signatures: fc.constantFrom('none', 'start', 'end'),
  head: fc.oneof(fc.constant(headParts), fc.shuffledSubarray([...headParts])),
  assignmentsAt: fc.constantFrom('item', 'end', 'both'),
  evaluationShown: fc.constant(true),
});

const around = fc.record(
  {
    chair: person,
    secretary: person,
    adjusters: names(3),
    vacant: fc.array(fc.record({ organisation: name, as: fc.constantFrom('member', 'substitute') }), {
      maxLength: 4,
    }),
    unrepresented: names(3),
    quorate: fc.record({ there: fc.nat(40), needed: fc.nat(40), of: fc.constantFrom('seats', 'parties') }),
    movements: fc.array(movement, { maxLength: 3 }),
    turnover: fc.array(turnover, { maxLength: 3 }),
    coming: fc.array(coming, { maxLength: 3 }),
    evaluation: fc.array(paragraphs, { minLength: 1, maxLength: 3 }),
    group: fc.record(
      {
        name: short,
        organisation: short,
        department: short,
        diaryNumber: short,
        documentName: fc.constantFrom('Protokoll', 'Minnesanteckningar', '3 Minutes'),
        voice: fc.constantFrom('Gruppen', 'Rådet var', 'The group'),
      },
      { requiredKeys: ['name', 'documentName', 'voice'] },
    ),
  },
  { requiredKeys: ['adjusters', 'vacant', 'unrepresented', 'movements', 'turnover', 'coming', 'group'] },
);

/** Invented minutes of any shape, with ids of their own for all that is recorded. */
export const anyMinutes: fc.Arbitrary<Minutes> = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    language: fc.constantFrom('sv', 'en'),
    style,
    meeting,
    persons: fc.array(attended, { maxLength: 5 }),
    around,
  })
  .map(({ items, persons, ...rest }) => {
    const { chair: _, secretary: __, ...plain } = someMinutes({ items: numbered(items) });
    const attendance = persons.map((one) => lineOf(one, daysOf(rest.meeting)));
    const categories = ['member', 'substitute', 'other'];
    return {
      ...plain,
      ...rest.around,
      language: rest.language,
      style: rest.style,
      meeting: rest.meeting,
      attendance: attendance.toSorted(
        (one, other) => categories.indexOf(one.category) - categories.indexOf(other.category),
      ),
    } satisfies Minutes;
  });

function numbered(drafted: readonly Drafted[]): readonly MinutesItem[] {
  let id = 0;
  const next = (sign: string) => {
    id += 1;
    return `${sign}${id}`;
  };
  const named = (all: readonly string[]): readonly MinutesText[] =>
    all.map((text) => ({ id: next('n'), text }));
  let whole = 0;
  let part = 0;
  return drafted.map(({ prose, discussion, farewells, lettered, ...rest }) => {
    const sub = rest.sub && whole > 0;
    if (sub) part += 1;
    else {
      whole += 1;
      part = 0;
    }
    const letter = lettered ? ' a' : '';
    return anItem(sub ? `${whole}.${part}` : `${whole}${letter}`, rest.title, {
      ...rest,
      id: next('i'),
      sub,
      prose: named(prose),
      discussion: named(discussion),
      farewells: named(farewells),
      decisions: rest.decisions.map((one, index) => ({
        ...one,
        id: next('d'),
        ...(rest.decisions.length > 1 ? { ordinal: index + 1 } : {}),
      })),
      assignments: rest.assignments.map((one) => ({
        ...one,
        id: next('a'),
      })),
      referrals: rest.referrals.map((one) => ({ ...one, id: next('e') })),
    });
  });
}
