import type { Block, Run, TextDocument } from '../../src/minutes/block.ts';

const plain = (text: string): Run[] => [{ text }];
const strong = (text: string): Run => ({ text, strong: true });

const parties = [
  'Region Sjöland',
  'Granby kommun',
  'Norrdalens kommun',
  'Östervik',
  'Lillån',
  'Stormarks kommun',
];
const first = ['Eva', 'Nils', 'Bo', 'Åsa', 'Örjan', 'Märta', 'Sven-Erik', 'Anna-Karin'];
const last = ['Ek', 'Ahl', 'Dahl', 'Öberg', 'Lindqvist', 'af Ugglas'];

/** Forty invented people. */
export const people = Array.from({ length: 40 }, (_, n) => ({
  name: `${first[n % first.length]} ${last[Math.floor(n / first.length)]}`,
  party: parties[n % parties.length] ?? '',
  absent: n % 9 === 4,
}));

const said =
  'Gruppen gick igenom läget i länsdelarna. Flera kommuner beskriver att tillgången till läkare i kommunal primärvård är ojämn, och att samordningen vid utskrivning tar längre tid än avtalat. Regionen återkommer med siffror för första halvåret.';

function itemBlocks(n: number): Block[] {
  const decisions = n % 2 === 0 ? 2 : 1;
  return [
    { kind: 'heading', level: 2, text: plain(`${n}. ${titleOf(n)}`), anchor: `item:i${n}` },
    { kind: 'paragraph', role: 'remark', text: plain(`Föredragande: ${people[n]?.name}, utredare`) },
    { kind: 'paragraph', text: plain(`${said}\nPunkten bordlades inte.`) },
    ...(n % 3 === 0
      ? [
          {
            kind: 'list' as const,
            items: [
              { text: plain('Oro för bemanningen under sommaren'), anchor: `note:n${n}` },
              {
                text: plain(
                  'Frågan om gemensam jourlinje lyftes, och behöver utredas vidare av en mindre grupp innan gruppen kan ta ställning.',
                ),
              },
            ],
          },
        ]
      : []),
    {
      kind: 'paragraph',
      role: 'proposal',
      text: [strong('Förslag: '), { text: 'Att ställa sig bakom inriktningen.' }],
    },
    ...Array.from(
      { length: decisions },
      (_, index): Block => ({
        kind: 'paragraph',
        role: 'decision',
        anchor: `decision:d${n}-${index}`,
        text: [
          strong(`Beslut ${index + 1}\n`),
          {
            text: `Chefsgruppen beslutar att ställa sig bakom inriktningen för ${titleOf(n).toLowerCase()} enligt förslaget, och att följa upp det under hösten 2027.`,
          },
        ],
      }),
    ),
    ...(n % 4 === 1
      ? [
          {
            kind: 'paragraph' as const,
            role: 'assignment' as const,
            anchor: `assignment:a${n}`,
            text: [
              strong('Uppdrag: '),
              { text: 'Psykiatrin tar fram direktiv. Ansvarig: Psykiatrin. Klart: mötet i september.' },
            ],
          },
          {
            kind: 'paragraph' as const,
            text: [
              { text: 'Underlag: ' },
              {
                text: 'https://example.org/underlag/åtta?a=1&b=2',
                link: 'https://example.org/underlag/åtta?a=1&b=2',
              },
            ],
          },
        ]
      : []),
  ];
}

function titleOf(n: number): string {
  const titles = [
    'Mötets öppnande',
    'Läkarmedverkan i kommunal primärvård',
    'Överenskommelse om hjälpmedel',
    'Utskrivningsklara',
    'Samordnad individuell plan för barn och unga som är placerade utanför hemmet',
  ];
  return titles[n % titles.length] ?? '';
}

/** Minutes of an invented meeting, with every kind of block: 40 people, 20 items, 30 decisions. */
export const sampleDocument: TextDocument = {
  language: 'sv',
  title: 'Protokoll 2027-02-12',
  subject: 'Chefsgruppen för samverkan & vård <i Sjöland>',
  footer: 'Utkast. Protokollet är inte färdigt.',
  blocks: [
    { kind: 'heading', level: 1, text: plain('Protokoll') },
    { kind: 'paragraph', role: 'remark', text: plain('Chefsgruppen för samverkan & vård <i Sjöland>') },
    { kind: 'paragraph', role: 'notice', text: plain('Preliminärt. Protokollet är inte färdigt.') },
    {
      kind: 'facts',
      rows: [
        { label: 'Tid', text: plain('fredag 12 februari 2027, kl. 9.00–15.30') },
        {
          label: 'Plats',
          text: plain(
            'Stadshuset, Granby (på plats och på distans), sal Älven på tredje våningen, ingång från torget',
          ),
        },
        { label: 'Ordförande', text: plain('Åsa Öberg') },
      ],
    },
    { kind: 'heading', level: 2, text: plain('Närvarande') },
    {
      kind: 'table',
      caption: 'Närvaro',
      head: ['Namn', 'Organisation', 'Närvaro'],
      rows: people.map(({ name, party, absent }) => [
        absent ? [{ text: name, struck: true as const }] : plain(name),
        plain(party),
        plain(absent ? 'Frånvarande' : 'Närvarande'),
      ]),
    },
    ...Array.from({ length: 20 }, (_, n) => itemBlocks(n + 1)).flat(),
    { kind: 'heading', level: 2, text: plain('Kommande möten') },
    {
      kind: 'list',
      items: [
        { text: plain('30–31 mars 2027') },
        { text: [{ text: '3 april', struck: true }, { text: ' (inställt) ' }, { text: '16 april 2027' }] },
      ],
    },
    {
      kind: 'signatures',
      lines: [
        { role: 'Sekreterare', name: 'Eva Ek' },
        { role: 'Ordförande', name: 'Åsa Öberg' },
        { role: 'Justerare', name: 'Nils Ahl' },
      ],
    },
  ],
};
