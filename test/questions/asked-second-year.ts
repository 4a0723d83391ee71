import { attended } from './asked-attendance.ts';
import { formal, inMonth, item, onDay, reported, type Told } from './asked-facts.ts';
import { visitor } from './asked-people.ts';

const approved = formal('Dagordningen godkändes.', 'approval');
const homeCare = { matter: 'm3-3' } as const;

/** In person, together with the school managers' network. */
const june2025: Told = {
  on: '2025-06-05',
  facts: [
    { type: 'meeting-started', meeting: 'm6' },
    attended('m6', {
      roster: 'in2025',
      absent: [4, 20],
      partly: [{ who: 17, note: 'ej em', part: { to: '12:00' } }],
    }),
    ...item('m6', 1, 'Inledning', { kind: 'formality' }),
    ...item('m6', 2, 'Dagordning', approved),
    ...item('m6', 3, 'Skolfrånvaro', {
      kind: 'discussion',
      presenters: ['Eva Lindgren'],
      prose: [
        'Var sjunde elev i årskurs nio hade mer än 20 procents frånvaro under läsåret. Elevhälsan når inte dem som aldrig kommer till skolan.',
      ],
      points: ['Samma blankett i alla kommuner?'],
      decided: [
        {
          text: 'Chefsgruppen ställer sig positiv till en gemensam rutin för skolfrånvaro.',
          kind: 'endorsement',
        },
      ],
      given: [
        {
          id: 'a6',
          text: 'Ta fram förslag till gemensam rutin för skolfrånvaro.',
          responsible: { kind: 'person', person: 'p16' },
          due: onDay('2025-12-01', '1 december'),
          coWorkers: [{ name: 'Anna Granström', person: 'p7' }],
        },
      ],
    }),
    ...item('m6', 4, 'Sommarbemanning', {
      kind: 'report',
      prose: ['Läget är ansträngt. Åsboda saknar 41 sommarvikarier, övriga kommuner klarar sig.'],
    }),
    ...item('m6', 5, 'Lokaler för ungdomsmottagning', {
      kind: 'discussion',
      given: [
        {
          id: 'a7',
          text: 'Undersöka lokaler för en ungdomsmottagning i Västervalla.',
          responsible: { kind: 'person', person: 'p4' },
          due: onDay('2025-11-30', '30 november'),
        },
      ],
    }),
    { type: 'closing-begun', meeting: 'm6' },
    { type: 'meeting-closed', meeting: 'm6' },
  ],
};

/** The residential meeting of two days. */
export const october2025: Told = {
  on: '2025-10-24',
  facts: [
    { type: 'meeting-started', meeting: 'm8', happenedAt: '2025-10-23T08:00:00.000Z' },
    attended('m8', {
      roster: 'in2025',
      days: 2,
      absent: [13, 14],
      beside: [
        { who: 15, instead: 14 },
        { who: 8, instead: 7, days: [1] },
      ],
      partly: [
        { who: 7, note: 'dag 2', part: { days: [2] } },
        { who: 6, note: 'dag 1', part: { days: [1] } },
      ],
    }),
    ...item('m8', 1, 'Inledning', { kind: 'formality' }),
    ...item('m8', 2, 'Dagordning', approved),
    ...item('m8', 3, 'God och nära vård', {
      kind: 'discussion',
      presenters: ['Östen Hallberg'],
      prose: [
        'Dagen inleddes med en genomgång av omställningen till god och nära vård. Mobila team finns nu i fem av åtta kommuner.',
        'Hälsocentralen i Lillhamra provar kvällsöppet på tisdagar. Besöken på akuten har minskat, men det är för tidigt att säga varför.',
      ],
      points: ['Fler mobila team, men var finns sjuksköterskorna?', 'Börja med de mest sjuka.'],
    }),
    ...item('m8', 4, 'Överenskommelse om hemsjukvård', {
      ...homeCare,
      kind: 'discussion',
      presenters: ['Lars-Erik Norrman', 'Disa Frid'],
      prose: [
        'Arbetsgruppen för hemsjukvård lämnade sitt förslag. Läkarjouren beräknas kosta 2,4 miljoner kronor per år. Beslut tas i december.',
      ],
    }),
    ...item('m8', 5, 'Korttidsplatser', {
      kind: 'decision',
      presenters: ['Eva Ek'],
      prose: ['I september väntade 23 personer på sjukhus på plats i kommunerna.'],
      decided: [
        {
          text: 'Chefsgruppen beslutar att Norrsjö, Granby, Ekvik och Björkfors delar kostnaden för tolv gemensamma korttidsplatser, 25 % vardera.',
          details: {
            amounts: [
              {
                said: '25 %',
                value: 25,
                unit: 'percent',
                payer: 'Norrsjö, Granby, Ekvik och Björkfors',
              },
            ],
          },
        },
      ],
      given: [
        {
          id: 'a8',
          text: 'Följa upp korttidsplatserna.',
          responsible: { kind: 'person', person: 'p20' },
          due: { kind: 'meeting', meeting: 'm12', until: '2026-05-08', said: 'mötet i maj' },
          comesBack: true,
        },
      ],
    }),
    ...item('m8', 6, 'Munhälsa i hemmet', {
      presenters: ['Anna-Karin Sjö'],
      outcome: {
        kind: 'postponed',
        to: { kind: 'meeting', meeting: 'm9', said: 'mötet i december' },
      },
    }),
    { type: 'evaluation-opened', meeting: 'm8', open: true },
    {
      type: 'evaluation-gathered',
      meeting: 'm8',
      answers: ['Bra att vara på plats', 'För långa dagar', 'Mer tid för samtal'],
    },
    { type: 'closing-begun', meeting: 'm8' },
    { type: 'meeting-closed', meeting: 'm8' },
  ],
};

const agreement = 'Att överenskommelsen om hemsjukvård för 2026–2029 antas.';
const dates2026 =
  'Att mötas 6 februari, 20 mars, 8 maj, 4 juni, 4 september, 22–23 oktober och i december 2026.';

/** Digital; the agreement on home care is decided. */
const december2025: Told = {
  on: '2025-12-12',
  facts: [
    { type: 'meeting-started', meeting: 'm9' },
    attended('m9', {
      roster: 'since2026',
      absent: [4, 12, 5],
      partly: [{ who: 20, note: 'till kl 14', part: { to: '14:00' } }],
    }),
    ...item('m9', 1, 'Inledning', { kind: 'formality' }),
    ...item('m9', 2, 'Dagordning', approved),
    ...item('m9', 3, 'Överenskommelse om hemsjukvård', {
      ...homeCare,
      kind: 'decision',
      presenters: ['Lars-Erik Norrman'],
      proposal: agreement,
      decided: [
        {
          text: 'Chefsgruppen beslutar i enlighet med förslaget, under förutsättning att samtliga parter fattar likalydande beslut.',
          proposal: agreement,
          details: {
            condition: 'under förutsättning att samtliga parter fattar likalydande beslut',
            term: { said: '2026–2029', from: '2026-07-01', to: '2029-06-30' },
          },
        },
      ],
    }),
    {
      type: 'ratification-asked',
      meeting: 'm9',
      id: 'd1-m9-3',
      ratification: {
        due: onDay('2026-05-31', '31 maj 2026'),
        parties: ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8', 'o9'].map((organisation) => ({
          organisation,
          state: 'waiting',
        })),
      },
    },
    ...item('m9', 4, 'Munhälsa i hemmet', {
      kind: 'decision',
      presenters: ['Anna-Karin Sjö'],
      from: { meeting: 'm8', item: 'm8-6' },
      prose: ['Endast fyra av tio som har rätt till munhälsobedömning får en.'],
      decided: [
        { text: 'Chefsgruppen beslutar att pröva munhälsobedömning i hemmet i Lillhamra under 2026.' },
      ],
      given: [
        {
          id: 'a9',
          text: 'Redovisa en första rapport om munhälsobedömningarna.',
          responsible: { kind: 'body', name: 'Tandvårdsenheten' },
          due: inMonth('2026-03', '2026-03-31', 'mars 2026'),
        },
      ],
    }),
    ...item('m9', 5, 'Mötestider 2026', {
      kind: 'decision',
      proposal: dates2026,
      decided: [{ text: 'Chefsgruppen beslutar enligt förslaget.', proposal: dates2026 }],
    }),
    ...item('m9', 6, 'Avslutning', {
      kind: 'formality',
      farewell: { person: 'p13', text: 'Östen Hallberg tackade Lena Björk för sju år i chefsgruppen.' },
    }),
    { type: 'closing-begun', meeting: 'm9' },
    { type: 'meeting-closed', meeting: 'm9' },
  ],
};

/** Digital; an adjuster is elected. */
const february2026: Told = {
  on: '2026-02-06',
  facts: [
    { type: 'meeting-started', meeting: 'm10' },
    attended('m10', { roster: 'since2026', absent: [21, 17] }),
    ...item('m10', 1, 'Inledning och val av justerare', {
      kind: 'formality',
      decided: [
        {
          text: 'Göran Sundin utses att justera minnesanteckningarna.',
          kind: 'election',
          details: { elected: [{ name: 'Göran Sundin', person: 'p14', role: 'justerare' }] },
        },
      ],
    }),
    { type: 'adjusters-set', meeting: 'm10', adjusters: ['p14'] },
    ...item('m10', 2, 'Föregående minnesanteckningar', {
      kind: 'formality',
      approves: 'm9',
      decided: [{ text: 'Minnesanteckningarna från den 12 december godkändes.', kind: 'approval' }],
    }),
    ...item('m10', 3, 'Länsplan för psykisk hälsa', {
      kind: 'information',
      presenters: ['Anna-Karin Sjö'],
      prose: ['Anna-Karin Sjö beskrev förslaget till länsplan. Det går på remiss till slutet av april.'],
    }),
    {
      type: 'referral-recorded',
      meeting: 'm10',
      referral: {
        id: 'e1',
        item: 'm10-3',
        text: 'Förslag till länsplan för psykisk hälsa',
        direction: 'sent',
        recipients: [
          { name: 'Granby', organisation: 'o3' },
          { name: 'Ekvik', organisation: 'o5' },
          { name: 'Björkfors', organisation: 'o6' },
          { name: 'Patientföreningen Vågen' },
        ],
        due: onDay('2026-04-30', '30 april'),
        link: 'https://handlingar.example/lansplan',
      },
    },
    ...item('m10', 4, 'Välfärdsteknik', {
      kind: 'discussion',
      presenters: ['Nils Ahlgren', 'Petra Holm'],
      prose: [
        'Försöket med digital nattillsyn i Åsboda gav 38 procent färre nattbesök. De boende sover bättre och personalen hinner mer.',
      ],
      points: ['Täckningen är dålig utanför tätorterna.', 'Vad säger anhöriga?'],
      given: [
        {
          id: 'a10',
          text: 'Ta fram en kostnadsberäkning för digital nattillsyn.',
          responsible: { kind: 'person', person: 'p19' },
          due: onDay('2026-03-06', '6 mars'),
        },
      ],
    }),
    ...item('m10', 5, 'Statsbidrag för omställning', {
      presenters: ['Bo Dahlman'],
      outcome: { kind: 'withdrawn', reason: 'Underlaget saknades.' },
    }),
    { type: 'closing-begun', meeting: 'm10' },
    { type: 'meeting-closed', meeting: 'm10' },
    { type: 'minutes-approved', meeting: 'm9', approved: { meeting: 'm10', decision: 'd1-m10-2' } },
  ],
};

/** In person in Norrsjö; the latest that was held. */
const march2026: Told = {
  on: '2026-03-20',
  facts: [
    { type: 'meeting-started', meeting: 'm11' },
    visitor,
    attended('m11', {
      roster: 'since2026',
      absent: [12, 10, 6],
      beside: [{ who: 11, instead: 10 }, { who: 22 }],
      partly: [{ who: 14, note: 'från kl 10', part: { from: '10:00' } }],
    }),
    ...item('m11', 1, 'Inledning', { kind: 'formality' }),
    ...item('m11', 2, 'Dagordning', approved),
    ...item('m11', 3, 'Våld i nära relationer', {
      kind: 'decision',
      matter: 'm4-3',
      presenters: ['Anna Granström', 'Maj Sundberg'],
      prose: [
        'Länsstyrelsen har beviljat 900 000 kronor för 2026. Teamet startar den 1 september och får fyra medarbetare.',
      ],
      decided: [{ text: 'Chefsgruppen beslutar att teamet mot våld i nära relationer placeras i Granby.' }],
      given: [
        {
          id: 'a11',
          text: 'Rekrytera en samordnare till teamet mot våld i nära relationer.',
          responsible: { kind: 'person', person: 'p12' },
          due: inMonth('2026-06', '2026-06-30', 'juni 2026'),
        },
      ],
    }),
    ...item('m11', 4, 'Studiebesök', {
      given: [{ id: 'a12', text: 'Boka studiebesök på hjälpmedelscentralen.' }],
    }),
    ...item('m11', 5, 'Läkemedelsgenomgångar', {
      presenters: ['Disa Frid'],
      outcome: { kind: 'postponed', to: { kind: 'meeting', meeting: 'm12', said: 'mötet i maj' } },
    }),
    ...item('m11', 6, 'Gemensam webbplats', {
      kind: 'discussion',
      presenters: ['Petra Holm'],
      prose: [
        'Ordförandeberedningen har sagt nej till en gemensam webbplats. Gruppen vill veta vad medarbetarna tycker innan frågan tas upp igen.',
      ],
      given: [
        {
          id: 'a13',
          text: 'Skicka ut en enkät om gemensam webbplats.',
          responsible: { kind: 'person', person: 'p1' },
          due: onDay('2026-04-24', '24 april'),
        },
      ],
    }),
    ...item('m11', 7, 'Tolktjänst', {
      outcome: { kind: 'withdrawn', reason: 'Upphandlingen är inte klar.' },
    }),
    { type: 'closing-begun', meeting: 'm11' },
    { type: 'meeting-closed', meeting: 'm11' },
  ],
};

/** The meetings of the second year, and what was reported between them. */
export const secondYear: readonly Told[] = [
  june2025,
  {
    on: '2025-09-30',
    facts: [reported('m4', 'a3', { id: 'r2', kind: 'done', text: 'Linnea Falk är utsedd.' })],
  },
  {
    on: '2025-10-20',
    facts: [reported('m3', 'a2', { id: 'r3', kind: 'done', text: 'Förslaget är skickat.' })],
  },
];

/** From the residential meeting until today. */
export const lately: readonly Told[] = [
  {
    on: '2025-11-20',
    facts: [
      reported('m6', 'a7', { id: 'r4', kind: 'done', text: 'Lokal finns i gamla biblioteket.' }),
      reported('m6', 'a6', {
        id: 'r5',
        kind: 'more-time',
        text: 'Skolorna behöver våren på sig.',
        due: onDay('2026-05-29', '29 maj 2026'),
        before: { due: onDay('2025-12-01', '1 december') },
      }),
    ],
  },
  december2025,
  february2026,
  march2026,
];
