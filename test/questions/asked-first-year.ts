import { attended } from './asked-attendance.ts';
import { formal, inMonth, item, onDay, planned, reported, type Told } from './asked-facts.ts';

const each = { first: 'a3', said: 'samtliga länsdelar' };
const afterSummer = { kind: 'vague', said: 'efter sommaren' } as const;
const approved = formal('Dagordningen godkändes.', 'approval');
const filed = formal('Föregående minnesanteckningar lades till handlingarna.', 'filing');

/** In person in Granby. */
const may2024: Told = {
  on: '2024-05-16',
  facts: [
    { type: 'meeting-started', meeting: 'm1' },
    attended('m1', {
      roster: 'until2025',
      absent: [14, 6],
      beside: [{ who: 15, instead: 14 }],
    }),
    ...item('m1', 1, 'Inledning', { kind: 'formality', prose: ['Östen Hallberg hälsade välkommen.'] }),
    ...item('m1', 2, 'Dagordning', approved),
    ...item('m1', 3, 'Ungdomsmottagning på nätet', {
      kind: 'information',
      presenters: ['Petra Holm'],
      prose: [
        'Petra Holm redovisade läget. Besöken på ungdomsmottagningen på nätet har ökat från 410 till 690 på ett år. Flest besök kommer från Granby och Ekvik.',
      ],
      given: [
        {
          id: 'a1',
          text: 'Ta fram statistik per kommun för ungdomsmottagningen.',
          responsible: { kind: 'person', person: 'p18' },
          due: onDay('2024-09-15', '15 september'),
        },
      ],
    }),
    ...item('m1', 4, 'Hjälpmedelscentralen', {
      kind: 'decision',
      presenters: ['Bo Dahlman'],
      proposal: 'Att hjälpmedelscentralen flyttar till Lillhamra den 1 januari 2025.',
      prose: ['Nuvarande lokaler i Björkfors har fuktskador och hyresavtalet går ut vid årsskiftet.'],
      decided: [
        {
          text: 'Chefsgruppen beslutar i enlighet med förslaget.',
          proposal: 'Att hjälpmedelscentralen flyttar till Lillhamra den 1 januari 2025.',
        },
        {
          text: 'Chefsgruppen beslutar att Region Norrsjö betalar flytten, 350 000 kr.',
          details: {
            amounts: [{ said: '350 000 kr', value: 350_000, unit: 'SEK', payer: 'Region Norrsjö' }],
          },
        },
      ],
    }),
    ...item('m1', 5, 'Val till arbetsutskottet', {
      kind: 'decision',
      decided: [
        {
          text: 'Chefsgruppen utser Eva Ek till ledamot i arbetsutskottet till och med 2026.',
          kind: 'election',
          details: {
            elected: [
              { name: 'Eva Ek', person: 'p5', role: 'ledamot i arbetsutskottet', until: '2026-12-31' },
            ],
          },
        },
      ],
    }),
    { type: 'closing-begun', meeting: 'm1' },
    { type: 'meeting-closed', meeting: 'm1' },
  ],
};

/** Hybrid at the region's. */
const september2024: Told = {
  on: '2024-09-26',
  facts: [
    { type: 'meeting-started', meeting: 'm2' },
    attended('m2', {
      roster: 'until2025',
      absent: [10, 12],
      beside: [{ who: 11, instead: 10 }],
      partly: [{ who: 5, note: 'till kl 14', part: { to: '14:00' } }],
    }),
    ...item('m2', 1, 'Inledning', { kind: 'formality' }),
    ...item('m2', 2, 'Föregående minnesanteckningar', filed),
    ...item('m2', 3, 'Demensteam', {
      kind: 'decision',
      presenters: ['Anna-Karin Sjö', 'Ingrid Moberg'],
      prose: ['Tre demensteam finns i dag. De arbetar olika och träffas aldrig.'],
      points: ['Räcker en samordnare?', 'Glesbygden behöver egna resurser.'],
      decided: [
        {
          text: 'Chefsgruppen ställer sig bakom att demensteamen får en gemensam samordnare.',
          kind: 'endorsement',
        },
      ],
    }),
    ...item('m2', 4, 'Tolktjänst', {
      kind: 'discussion',
      prose: [
        'Kommundirektörsgruppen har ställt sig bakom att avtalet om tolktjänst sägs upp.',
        'Väntetiden för tolk i Östhammarsnäs är i snitt nitton dagar.',
      ],
      decided: [{ text: 'Chefsgruppen beslutar att avvakta upphandlingen.' }],
    }),
    ...item('m2', 5, 'Palliativ vård', {
      presenters: ['Disa Frid'],
      outcome: { kind: 'withdrawn', reason: 'Disa Frid hade fått förhinder.' },
    }),
    { type: 'closing-begun', meeting: 'm2' },
    { type: 'meeting-closed', meeting: 'm2' },
  ],
};

/** Digital. */
const december2024: Told = {
  on: '2024-12-06',
  facts: [
    { type: 'meeting-started', meeting: 'm3' },
    attended('m3', { roster: 'until2025', absent: [3, 13, 18] }),
    ...item('m3', 1, 'Inledning', { kind: 'formality' }),
    ...item('m3', 2, 'Dagordning', approved),
    ...item('m3', 3, 'Överenskommelse om hemsjukvård', {
      kind: 'information',
      matter: 'm3-3',
      presenters: ['Lars-Erik Norrman'],
      prose: [
        'Nuvarande överenskommelse är från 2011 och stämmer inte längre med hur arbetet går till. I länet har 1 840 personer hemsjukvård.',
      ],
      points: ['Läkarmedverkan måste regleras.', 'Vem betalar förbrukningsmaterial?'],
      given: [
        {
          id: 'a2',
          text: 'Ta fram förslag till ny överenskommelse om hemsjukvård.',
          responsible: { kind: 'body', name: 'Arbetsgruppen för hemsjukvård' },
          due: inMonth('2025-10', '2025-10-31', 'oktober 2025'),
        },
      ],
    }),
    ...item('m3', 4, 'Krisövning Vargtass', {
      kind: 'decision',
      presenters: ['Nils Ahlgren'],
      decided: [
        {
          text: 'Chefsgruppen återremitterar övningsplanen till beredskapssamordnarna.',
          kind: 'remittal',
        },
      ],
    }),
    ...item('m3', 5, 'Mötestider 2025', {
      kind: 'decision',
      proposal: 'Att mötas 7 februari, 11 april, 5 juni, 19 september, 23–24 oktober och 12 december 2025.',
      decided: [
        {
          text: 'Chefsgruppen beslutar enligt förslaget.',
          proposal:
            'Att mötas 7 februari, 11 april, 5 juni, 19 september, 23–24 oktober och 12 december 2025.',
        },
      ],
    }),
    { type: 'closing-begun', meeting: 'm3' },
    { type: 'meeting-closed', meeting: 'm3' },
  ],
};

/** Digital; moved from 7 February. */
const february2025: Told = {
  on: '2025-02-14',
  facts: [
    { type: 'meeting-started', meeting: 'm4' },
    attended('m4', { roster: 'in2025', absent: [16, 12] }),
    ...item('m4', 1, 'Inledning', { kind: 'formality' }),
    ...item('m4', 2, 'Föregående minnesanteckningar', filed),
    ...item('m4', 3, 'Våld i nära relationer', {
      kind: 'decision',
      matter: 'm4-3',
      presenters: ['Anna Granström'],
      prose: [
        'Kvinnojouren i Ekvik tog emot 112 kvinnor under 2024, fler än något tidigare år. De flesta kom från andra kommuner.',
      ],
      decided: [
        {
          text: 'Chefsgruppen beslutar att inrätta ett gemensamt team mot våld i nära relationer under förutsättning att länsstyrelsen beviljar medel.',
          details: {
            condition: 'under förutsättning att länsstyrelsen beviljar medel',
            vote: { for: 9, against: 2, abstained: 1 },
            reservations: [{ name: 'Bo Ekdal', person: 'p10', text: 'Ekvik har redan ett eget team.' }],
          },
        },
      ],
    }),
    ...item('m4', 4, 'Planeringsverktyget Länken', {
      kind: 'decision',
      presenters: ['Jonas Wiklund', 'Maj Sundberg'],
      prose: ['Länken stod stilla i tre dygn i januari. Leverantören har bett om ursäkt.'],
      decided: [
        {
          text: 'Chefsgruppen beslutar att avtalet om Länken förlängs till och med 31 december 2026 med sex månaders uppsägning.',
          details: {
            term: {
              said: 'till och med 31 december 2026',
              to: '2026-12-31',
              notice: 'sex månader',
              noticeBy: '2026-06-30',
            },
          },
        },
      ],
      given: ['Norra länsdelen', 'Södra länsdelen', 'Västra länsdelen'].map((name, n) => ({
        id: `a${n + 3}`,
        text: 'Utse en kontaktperson för Länken.',
        responsible: { kind: 'body', name } as const,
        due: afterSummer,
        each,
      })),
    }),
    { type: 'closing-begun', meeting: 'm4' },
    { type: 'meeting-closed', meeting: 'm4' },
  ],
};

/** The meetings of the first year, and what was changed and reported between them. */
export const firstYear: readonly Told[] = [
  {
    on: '2024-03-02',
    facts: [
      planned('m1', {
        date: '2024-05-16',
        startTime: '09:00',
        endTime: '12:00',
        place: 'Kommunhuset, Granby',
        mode: 'in-person',
      }),
      planned('m2', {
        date: '2024-09-26',
        startTime: '13:00',
        endTime: '16:00',
        place: 'Regionhuset, Norrsjö',
        mode: 'hybrid',
      }),
      planned('m3', { date: '2024-12-06', startTime: '13:00', endTime: '16:00', mode: 'digital' }),
    ],
  },
  may2024,
  { on: '2024-09-10', facts: [reported('m1', 'a1', { id: 'r1', kind: 'done', text: 'Utskickad.' })] },
  september2024,
  december2024,
  {
    on: '2024-12-09',
    facts: [
      planned('m4', { date: '2025-02-07', startTime: '13:00', endTime: '15:30', mode: 'digital' }),
      planned('m5', { date: '2025-04-11', startTime: '13:00', mode: 'digital' }),
      planned('m6', {
        date: '2025-06-05',
        startTime: '09:00',
        endTime: '15:00',
        place: 'Folkets hus, Björkfors',
        mode: 'in-person',
        partner: 'Skolchefsnätverket',
      }),
      planned('m7', { date: '2025-09-19', startTime: '13:00', mode: 'digital' }),
      planned('m8', {
        date: '2025-10-23',
        endDate: '2025-10-24',
        startTime: '10:00',
        place: 'Sjöviks kursgård, Ekvik',
        mode: 'residential',
        theme: 'God och nära vård',
      }),
      planned('m9', { date: '2025-12-12', startTime: '13:00', endTime: '15:00', mode: 'digital' }),
    ],
  },
  {
    on: '2025-01-20',
    facts: [
      {
        type: 'meeting-changed',
        meeting: 'm4',
        changes: { date: '2025-02-14' },
        reason: 'Krock med kommunfullmäktige i Granby.',
      },
    ],
  },
  february2025,
  {
    on: '2025-03-28',
    facts: [{ type: 'meeting-cancelled', meeting: 'm5', cancelled: true, reason: 'För få punkter.' }],
  },
];
