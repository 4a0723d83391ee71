import { readRoster } from '../../src/language/reading/roster/read-roster.ts';
import type { RosterRow } from '../../src/meetings/intake/roster-row.ts';

const host = 'Region Norrdalen';
const organisations = [host, 'Granby', 'Kumleby', 'Ahls kommun'];

/** One row in short: "name | organisation | title | category | what else". */
function short(row: RosterRow): string {
  const more = [
    row.absent && 'absent',
    row.role,
    row.email,
    row.note === undefined ? undefined : `(${row.note})`,
    row.organisationInferred && 'host',
  ].filter(Boolean);
  return [row.name, row.organisation ?? '-', row.title ?? '-', row.category, ...more].join(' | ');
}

type Layout = readonly [rule: string, pasted: string, rows: readonly string[], unread?: readonly string[]];

const layouts: readonly Layout[] = [
  [
    'who adjusted and who wrote below those who were away',
    'Närvarande:\nEva Ek, Granby\nBo Dahl, Kumleby, tjg ersättare för Lena Lund\nFrånvarande:\nNils Ahl, Storån\nSekreterare: Sara Ström, Region Norrdalen\nJusterare: Eva Ek',
    [
      'Eva Ek | Granby | - | member',
      'Bo Dahl | Kumleby | - | substitute | (tjg ersättare för Lena Lund)',
      'Nils Ahl | Storån | - | member | absent',
      'Sara Ström | Region Norrdalen | - | member | secretary',
    ],
  ],
  [
    'a tab between name and organisation',
    'Närvarande:\nEva Ek\tGranby\nBo Dahl\tKumleby (dag 2)\n~~Nils Ahl~~\t~~Storån~~',
    [
      'Eva Ek | Granby | - | member',
      'Bo Dahl | Kumleby | - | member | (dag 2)',
      'Nils Ahl | Storån | - | member | absent',
    ],
  ],
  [
    "the host's managers first, then municipalities, then officials, parted by empty lines",
    'Närvarande\n\nEva Ek\tområdeschef Närsjukvård, biträdande direktör\nBo Dahl\tchef Staben\n\nNils Ahl\tGranby\nAda Berg\tKumleby\n\nIda Frost\tRegion Norrdalen\nOla Lind\tRegion Norrdalen, punkt 4\nMia Rask\tKonsulthuset',
    [
      'Eva Ek | Region Norrdalen | områdeschef Närsjukvård, biträdande direktör | member | host',
      'Bo Dahl | Region Norrdalen | chef Staben | member | host',
      'Nils Ahl | Granby | - | member',
      'Ada Berg | Kumleby | - | member',
      'Ida Frost | Region Norrdalen | - | other',
      'Ola Lind | Region Norrdalen | - | other | (punkt 4)',
      'Mia Rask | Konsulthuset | - | other',
    ],
  ],
  [
    'headings that say the category',
    'Närvarande ledamöter:\nEva Ek, Granby kommun\nTjänstgörande ersättare:\nBo Dahl, Kumleby kommun\nÖvriga närvarande:\nNils Ahl, Region Norrdalen (ej fm)\nFrånvarande ledamöter\nAda Berg, Storåns kommun',
    [
      'Eva Ek | Granby kommun | - | member',
      'Bo Dahl | Kumleby kommun | - | substitute',
      'Nils Ahl | Region Norrdalen | - | other | (ej fm)',
      'Ada Berg | Storåns kommun | - | member | absent',
    ],
  ],
  [
    'a dash, a title and an organisation after a comma',
    'Deltagare\nEva Ek – socialchef, Granby\nBo Dahl - Granby, förvaltningschef\nNils Ahl — tf. rektor, Storån',
    [
      'Eva Ek | Granby | socialchef | member',
      'Bo Dahl | Granby | förvaltningschef | member',
      'Nils Ahl | Storån | tf. rektor | member',
    ],
  ],
  [
    'organisations as headings with names below',
    'Närvarande\n\nGranby kommun\nEva Ek, ordförande\nBo Dahl, socialchef\n\nStorån\nNils Ahl\nAda Berg\n\n**Region Norrdalen:**\nIda Frost, sekreterare',
    [
      'Eva Ek | Granby kommun | - | member | chair',
      'Bo Dahl | Granby kommun | socialchef | member',
      'Nils Ahl | Storån | - | member',
      'Ada Berg | Storån | - | member',
      'Ida Frost | Region Norrdalen | - | member | secretary',
    ],
  ],
  [
    'several columns under a header row, with empty cells',
    'Namn\tKommun\tBefattning\tE-post\nEva Ek\tGranby\tSocialchef\teva.ek@granby.example\nBo Dahl\t\tDirektör\tbo@norrdalen.example\nNils Ahl\tStorån\t\t',
    [
      'Eva Ek | Granby | Socialchef | member | eva.ek@granby.example',
      'Bo Dahl | - | Direktör | member | bo@norrdalen.example',
      'Nils Ahl | Storån | - | member',
    ],
  ],
  [
    'first and last names in columns of their own',
    'Efternamn;Förnamn;Organisation\nEk;Eva;Granby\nvon Ahl;Nils;Storån',
    ['Eva Ek | Granby | - | member', 'Nils von Ahl | Storån | - | member'],
  ],
  [
    'a Markdown table',
    '| Namn | Organisation | Roll |\n| --- | --- | :-: |\n| Eva Ek | Granby | ledamot |\n| Bo Dahl | Kumleby | ersättare |\n| ~~Nils Ahl~~ | Storån | adjungerad |',
    [
      'Eva Ek | Granby | - | member',
      'Bo Dahl | Kumleby | - | substitute',
      'Nils Ahl | Storån | - | other | absent',
    ],
  ],
  [
    'bullets, bold headings and brackets',
    '**Ledamöter**\n- Eva Ek (Granby)\n* Bo Dahl (Kumleby, förhinder)\n• Anna-Lisa Öberg Ås (Storån)\n\n**Ersättare**\n- Nils Ahl (S), Granby',
    [
      'Eva Ek | Granby | - | member',
      'Bo Dahl | Kumleby | - | member | absent | (förhinder)',
      'Anna-Lisa Öberg Ås | Storån | - | member',
      'Nils Ahl | Granby | - | substitute | (S)',
    ],
  ],
  [
    'a numbered list',
    'Members present\n1. Eva Ek, Granby\n2. Bo Dahl, Kumleby\nAbsent\n3. Nils Ahl, Storån',
    [
      'Eva Ek | Granby | - | member',
      'Bo Dahl | Kumleby | - | member',
      'Nils Ahl | Storån | - | member | absent',
    ],
  ],
  [
    'all in one line after the heading',
    'Närvarande: Eva Ek (ordförande), Bo Dahl och Nils Ahl (punkt 3, 4)\nÖvriga: Ada Berg, Granby; Ida Frost, Region Norrdalen',
    [
      'Eva Ek | - | - | member | chair',
      'Bo Dahl | - | - | member',
      'Nils Ahl | - | - | member | (punkt 3, 4)',
      'Ada Berg | Granby | - | other',
      'Ida Frost | Region Norrdalen | - | other',
    ],
  ],
  [
    'the organisation first',
    'Granby: Eva Ek, Bo Dahl\nStorån: Nils Ahl\nKumleby\tAda Berg',
    [
      'Eva Ek | Granby | - | member',
      'Bo Dahl | Granby | - | member',
      'Nils Ahl | Storån | - | member',
      'Ada Berg | Kumleby | - | member',
    ],
  ],
  [
    'each person on lines of her own',
    'Eva Ek\nsocialchef\nGranby kommun\n\nBo Dahl\nRegion Norrdalen\n\nNils Ahl\nutredare',
    [
      'Eva Ek | Granby kommun | socialchef | member',
      'Bo Dahl | Region Norrdalen | - | member',
      'Nils Ahl | - | utredare | member',
    ],
  ],
  [
    'e-mail in angle brackets, as copied from a letter',
    'Eva Ek <eva.ek@granby.example>; Bo Dahl <bo@kumleby.example>',
    ['Eva Ek | - | - | member | eva.ek@granby.example', 'Bo Dahl | - | - | member | bo@kumleby.example'],
  ],
  [
    'words broken at the end of a line, and page furniture between',
    'Närvarande:\nEva Ek-\nblad\tGranby\nSamrådsgruppen för god vård\nSida 2 (4)\nBo Dahl\tverksamhetschef Nära\nvård och rehab\nSamrådsgruppen för god vård\nSida 3 (4)\nNils Ahl\tStorån',
    [
      'Eva Ekblad | Granby | - | member',
      'Bo Dahl | - | verksamhetschef Nära vård och rehab | member',
      'Nils Ahl | Storån | - | member',
    ],
    ['Samrådsgruppen för god vård', 'Sida 2 (4)', 'Samrådsgruppen för god vård', 'Sida 3 (4)'],
  ],
  [
    'no sign but a space before the title or the organisation',
    'Eva Ek socialchef\nBo Dahl Granby kommun\nNils Ahl kommundirektör Storåns kommun',
    [
      'Eva Ek | - | socialchef | member',
      'Bo Dahl | Granby kommun | - | member',
      'Nils Ahl | Storåns kommun | kommundirektör | member',
    ],
  ],
  [
    'who chairs and who writes, named above the list too',
    'Ordförande: Eva Ek\nSekreterare: Bo Dahl\nLedamöter:\nEva Ek, Granby\nNils Ahl, Storån\nÖvriga närvarande:\nBo Dahl, Region Norrdalen',
    [
      'Eva Ek | Granby | - | member | chair',
      'Bo Dahl | Region Norrdalen | - | other | secretary',
      'Nils Ahl | Storån | - | member',
    ],
  ],
  [
    'what is no full name is given back, never guessed',
    'Närvarande:\nEva Ek\tGranby\nVakant\tKumleby\nnågon från Storån\nBo\nEva Ek\tStorån',
    ['Eva Ek | Granby | - | member', 'Eva Ek | Storån | - | member'],
    ['Vakant\tKumleby', 'någon från Storån', 'Bo'],
  ],
  [
    'titles with capitals are told by the word for the office',
    'Eva Ek, Socialchef, Granby\nBo Dahl, Storån, Vård- och omsorgschef\nNils Ahl, Head of Social Services, Kumleby',
    [
      'Eva Ek | Granby | Socialchef | member',
      'Bo Dahl | Storån | Vård- och omsorgschef | member',
      'Nils Ahl | Kumleby | Head of Social Services | member',
    ],
  ],
  [
    'where an organisation and a part of it stand, the organisation counts',
    'Eva Ek, Granby kommun, Socialförvaltningen\nBo Dahl, Socialförvaltningen, Kumleby',
    [
      'Eva Ek | Granby kommun | Socialförvaltningen | member',
      'Bo Dahl | Kumleby | Socialförvaltningen | member',
    ],
  ],
  [
    'a table with a column for each category',
    '| Kommun | Ledamot | Ersättare |\n|---|---|---|\n| Granby | Eva Ek | Bo Dahl |\n| Storån | Nils Ahl | |',
    ['Eva Ek | Granby | - | member', 'Bo Dahl | Granby | - | substitute', 'Nils Ahl | Storån | - | member'],
  ],
  [
    'an organisation and several names in the next cell',
    'Granby kommun\tEva Ek, Bo Dahl\nStorån\tNils Ahl',
    [
      'Eva Ek | Granby kommun | - | member',
      'Bo Dahl | Granby kommun | - | member',
      'Nils Ahl | Storån | - | member',
    ],
  ],
  [
    'the role first, in a column of its own',
    'Ordförande\tEva Ek\tGranby\nErsättare\tBo Dahl\tKumleby\nSekreterare\tIda Frost\tRegion Norrdalen',
    [
      'Eva Ek | Granby | - | member | chair',
      'Bo Dahl | Kumleby | - | substitute',
      'Ida Frost | Region Norrdalen | - | member | secretary',
    ],
  ],
  [
    'politicians with their parties in one line',
    'Beslutande ledamöter: Eva Ek (S), ordförande, Bo Dahl (M), Nils Ahl (KD)',
    [
      'Eva Ek | - | - | member | chair | (S)',
      'Bo Dahl | - | - | member | (M)',
      'Nils Ahl | - | - | member | (KD)',
    ],
  ],
  [
    'a label on each line',
    'Namn: Eva Ek\nOrganisation: Granby\nTitel: socialchef\nNamn: Bo Dahl\nOrganisation: Kumleby',
    ['Eva Ek | Granby | socialchef | member', 'Bo Dahl | Kumleby | - | member'],
  ],
  [
    'organisations in a running text',
    'Från Granby: Eva Ek och Bo Dahl\nFrån Storån: Nils Ahl',
    ['Eva Ek | Granby | - | member', 'Bo Dahl | Granby | - | member', 'Nils Ahl | Storån | - | member'],
  ],
  [
    'the organisation in brackets on the next line, and names of every kind',
    'Jean-Pierre d’Arc\n(Granby)\nAnna de la Cruz\n(Storån)',
    ['Jean-Pierre d’Arc | Granby | - | member', 'Anna de la Cruz | Storån | - | member'],
  ],
  [
    'wide gaps between columns, and headings with more words',
    'Ledamöter närvarande på distans:\nEva Ek    Granby kommun    socialchef\nFrånvarande med anmält förhinder:\nBo Dahl   Kumleby kommun   rektor',
    ['Eva Ek | Granby kommun | socialchef | member', 'Bo Dahl | Kumleby kommun | rektor | member | absent'],
  ],
];

describe('a pasted list of those present is read', () => {
  test.each(layouts.map(([rule, pasted, rows, unread = []]) => ({ rule, pasted, rows, unread })))(
    '$rule',
    ({ pasted, rows, unread }) => {
      const read = readRoster(pasted, { organisations, host });
      expect(read.rows.map(short)).toEqual(rows);
      expect(read.unread).toEqual(unread);
    },
  );

  test('the minutes around the list are counted, not read', () => {
    const pasted =
      'Protokoll\nTid: 3 maj\nNärvarande:\nEva Ek\tGranby\n\n1. Inledning\nBo Dahl hälsade alla välkomna.\n2. Ekonomi';
    const read = readRoster(pasted, { organisations, host });
    expect(read.rows.map(short)).toEqual(['Eva Ek | Granby | - | member']);
    expect(read).toMatchObject({ unread: [], outside: 5 });
  });

  test('a category that no heading says is marked as read from the list as a whole', () => {
    const [eva] = readRoster('Eva Ek\tGranby', { organisations, host }).rows;
    const [bo] = readRoster('Ledamöter\nBo Dahl\tGranby', { organisations, host }).rows;
    expect(eva?.categoryInferred).toBe(true);
    expect(bo?.categoryInferred).toBeUndefined();
  });
});
