import type { UnderstandContext } from '../../src/language/intent.ts';
import { readAgendaList } from '../../src/language/reading/sentences/read-agenda-list.ts';
import { readTitle } from '../../src/language/reading/sentences/read-title.ts';
import { meant as understand } from './meant.ts';
import { inMeeting, smallBook } from './small-book.ts';

/** Item 7 of the meeting has two parts. */
const context: UnderstandContext = {
  ...inMeeting,
  book: {
    ...smallBook,
    meetings: smallBook.meetings.map((meeting) =>
      meeting.id === 'feb'
        ? {
            ...meeting,
            items: meeting.items.flatMap((item) =>
              item.number === '7'
                ? [
                    item,
                    { id: 's1', number: '7.1', title: 'Mobila team', presenters: [], under: item.id },
                    { id: 's2', number: '7.2', title: 'Ersättning', presenters: [], under: item.id },
                  ]
                : [item],
            ),
          }
        : meeting,
    ),
  },
};
const read = (text: string) => understand(text, context);
const command = (asked: object) => [{ kind: 'command', command: asked }];
const feb = { meeting: 'feb' } as const;

describe('orders about sub-items', () => {
  it.each([
    [
      'lägg till delpunkt 7: Mobila team, Jan Sund',
      { type: 'add-sub-item', ...feb, under: '7', title: 'Mobila team', presenters: ['Jan Sund'] },
    ],
    [
      'lägg till en delpunkt till punkt 7: Bemanning (information)',
      { type: 'add-sub-item', ...feb, under: '7', title: 'Bemanning', kind: 'information' },
    ],
    ['ny delpunkt 7.2: Bemanning', { type: 'add-sub-item', ...feb, under: '7.2', title: 'Bemanning' }],
    [
      'delpunkt 7: Bemanning, föredragande Karin H och Helen W, 10 min',
      {
        type: 'add-sub-item',
        ...feb,
        under: '7',
        title: 'Bemanning',
        presenters: ['Karin H', 'Helen W'],
        minutes: 10,
      },
    ],
    ['add a sub-item to 7: Staffing', { type: 'add-sub-item', ...feb, under: '7', title: 'Staffing' }],
    ['gör punkt 9 till delpunkt av punkt 7', { type: 'place-item', ...feb, item: '9', under: '7' }],
    ['lägg punkt 9 under punkt 7', { type: 'place-item', ...feb, item: '9', under: '7' }],
    ['gör 7.1 till egen punkt', { type: 'place-item', ...feb, item: '7.1', under: null }],
    ['make 7.1 an item of its own', { type: 'place-item', ...feb, item: '7.1', under: null }],
    ['flytta 7.2 först', { type: 'move-item', ...feb, item: '7.2', after: 'first' }],
    ['lägg 7.2 före 7.1', { type: 'move-item', ...feb, item: '7.2', after: '7' }],
    ['ta bort punkt 7.1', { type: 'remove-item', ...feb, item: '7.1' }],
    ['ta 7.1', { type: 'open-item', ...feb, item: '7.1' }],
    ['punkt 7.1 är klar', { type: 'handle-item', ...feb, item: '7.1' }],
    [
      'beslut 7.2: Gruppen godkänner.',
      { type: 'record-decision', ...feb, item: '7.2', text: 'Gruppen godkänner.' },
    ],
    ['notering 7.1: Ja.', { type: 'record-note', ...feb, item: '7.1', text: 'Ja.' }],
    ['punkt 7.1 utgår', { type: 'withdraw-item', ...feb, item: '7.1' }],
  ])('%s', (said, asked) => {
    expect(read(said)).toEqual(command(asked));
  });

  it('"7.3" is no sub-item where there is none', () => {
    expect(read('beslut 7.3: Gruppen godkänner.')[0]?.kind).toBe('unclear');
  });
});

describe('presenters, kinds and documents', () => {
  const change = (changes: object) => ({ type: 'change-item', ...feb, item: '7', changes });

  it.each([
    ['föredragande 7: Karin H och Helen W', change({ presenters: ['Karin H', 'Helen W'] })],
    [
      'föredragande 7: Karin H, Helen W och Jan Sund',
      change({ presenters: ['Karin H', 'Helen W', 'Jan Sund'] }),
    ],
    ['punkt 7 är information', change({ kind: 'information' })],
    ['punkt 7 är en diskussionspunkt', change({ kind: 'discussion' })],
    ['punkt 7 är för beslut', change({ kind: 'decision' })],
    ['punkt 7 är formalia', change({ kind: 'formality' })],
    ['punkt 7 är en rapport', change({ kind: 'report' })],
    ['punkt 7 har ingen typ', change({ kind: null })],
    ['item 7 is for information', change({ kind: 'information' })],
    [
      'länk 7: https://granby.example/u.pdf Underlag till punkten',
      {
        type: 'add-links',
        ...feb,
        item: '7',
        links: ['https://granby.example/u.pdf'],
        titles: { 'https://granby.example/u.pdf': 'Underlag till punkten' },
      },
    ],
    [
      'länk till punkt 7: Underlag: https://granby.example/u.pdf',
      {
        type: 'add-links',
        ...feb,
        item: '7',
        links: ['https://granby.example/u.pdf'],
        titles: { 'https://granby.example/u.pdf': 'Underlag' },
      },
    ],
    [
      'länkar 7: https://granby.example/a https://granby.example/b',
      {
        type: 'add-links',
        ...feb,
        item: '7',
        links: ['https://granby.example/a', 'https://granby.example/b'],
      },
    ],
  ])('%s', (said, asked) => {
    expect(read(said)).toEqual(command(asked));
  });

  it.each(['punkt 7 är klar', 'punkt 7 är samma som förut', 'punkt 7 är viktig'])(
    '"%s" names no kind',
    (said) => {
      expect(read(said)).not.toMatchObject(command({ changes: { kind: expect.anything() } }));
    },
  );
});

describe('matters and thanks', () => {
  it.each([
    [
      'punkt 7 är samma ärende som punkt 3 i april',
      { type: 'join-matter', ...feb, item: '7', with: { meeting: 'apr', item: '3' } },
    ],
    [
      'punkt 9 hör ihop med punkt 4',
      { type: 'join-matter', ...feb, item: '9', with: { meeting: 'feb', item: '4' } },
    ],
    ['punkt 7 är inte samma ärende som punkt 3 i april', { type: 'part-matter', ...feb, item: '7' }],
    [
      'tacka av Eva Ek',
      { type: 'record-farewell', ...feb, person: 'eva', text: `${smallBook.group.voice} tackar av Eva Ek.` },
    ],
    [
      'tacka av Rut Å Sten',
      { type: 'record-farewell', ...feb, text: `${smallBook.group.voice} tackar av Rut Å Sten.` },
    ],
    [
      'avtackning: Eva Ek tackades med blommor.',
      { type: 'record-farewell', ...feb, person: 'eva', text: 'Eva Ek tackades med blommor.' },
    ],
    [
      'tacka av Eva Ek: Ordföranden tackade för tio år.',
      { type: 'record-farewell', ...feb, person: 'eva', text: 'Ordföranden tackade för tio år.' },
    ],
    ['avtackning punkt 9: Tack!', { type: 'record-farewell', ...feb, item: '9', text: 'Tack!' }],
  ])('%s', (said, asked) => {
    expect(read(said)).toEqual(command(asked));
  });
});

describe('a title', () => {
  it.each([
    ['Mobila team (beslut)', { title: 'Mobila team', kind: 'decision' }],
    ['Mobila team (disk)', { title: 'Mobila team', kind: 'discussion' }],
    ['Mobila team – information', { title: 'Mobila team', kind: 'information' }],
    ['Mobila team, 15 min', { title: 'Mobila team', minutes: 15 }],
    ['Mobila team (Jan Sund)', { title: 'Mobila team', presenters: ['Jan Sund'] }],
    ['Mobila team (beslut), Jan Sund', { title: 'Mobila team', kind: 'decision', presenters: ['Jan Sund'] }],
    [
      'Mobila team, Jan Sund, information',
      { title: 'Mobila team', kind: 'information', presenters: ['Jan Sund'] },
    ],
    ['Beslut om budget', { title: 'Beslut om budget' }],
    ['Dagordning', { title: 'Dagordning' }],
    ['Överenskommelse, Region Norrdal', { title: 'Överenskommelse, Region Norrdal' }],
    ['Samverkan, hälsa och skola', { title: 'Samverkan, hälsa och skola' }],
    ['Besök (Norra Granby)', { title: 'Besök (Norra Granby)' }],
    ['Rapport, Granby', { title: 'Rapport, Granby' }],
    ['Läget (information, diskussion)', { title: 'Läget (information, diskussion)' }],
  ])('%s', (said, found) => {
    const { kindSaid: _, ...told } = readTitle(said, context.book, { also: true });
    expect(told).toEqual({ presenters: [], ...found });
  });

  it('only names persons of the Book as presenters where outsiders are not looked for', () => {
    expect(readTitle('Mobila team, Jan Sund', context.book).presenters).toEqual([]);
    expect(readTitle('Mobila team, Eva Ek', context.book).presenters).toEqual(['Eva Ek']);
  });
});

describe('an agenda that is handed in as a list', () => {
  const list = (...lines: readonly string[]) => readAgendaList(lines.join('\n'), context.book);

  it('has sub-items where rows are numbered so', () => {
    expect(
      list(
        '1. Inledning',
        '2. Läget (information)',
        '2.1 Mobila team, Jan Sund',
        '2.2. Ersättning',
        '3. Övrigt',
      ),
    ).toEqual([
      { title: 'Inledning' },
      {
        title: 'Läget',
        kind: 'information',
        subs: [{ title: 'Mobila team', presenters: ['Jan Sund'] }, { title: 'Ersättning' }],
      },
      { title: 'Övrigt' },
    ]);
  });

  it.each([
    ['letters', ['1. Inledning', '2. Läget', 'a) Mobila team', 'b) Ersättning']],
    ['dashes', ['1. Inledning', '2. Läget', '- Mobila team', '– Ersättning']],
    ['indented rows', ['Inledning', 'Läget', '   Mobila team', '\tErsättning']],
    ['indented numbers', ['1. Inledning', '2. Läget', '   1. Mobila team', '   2. Ersättning']],
    ['§', ['§ 1 Inledning', '§ 2 Läget', '   • Mobila team', '   • Ersättning']],
  ])('has sub-items where rows have %s', (_, lines) => {
    expect(list(...lines)).toEqual([
      { title: 'Inledning' },
      { title: 'Läget', subs: [{ title: 'Mobila team' }, { title: 'Ersättning' }] },
    ]);
  });

  it('is a plain list where all rows have the same sign', () => {
    expect(list('- Inledning', '- Läget')).toEqual([{ title: 'Inledning' }, { title: 'Läget' }]);
  });

  it('keeps who presents a row, and text, with the row above', () => {
    expect(list('1. Läget', 'Föredragande: Jan Sund', 'Teamen har funnits ett år.', '2. Övrigt')).toEqual([
      { title: 'Läget', presenters: ['Jan Sund'], text: 'Teamen har funnits ett år.' },
      { title: 'Övrigt' },
    ]);
  });

  it('reads the columns of a table, and times', () => {
    expect(list('1\tLäget\tJan Sund\tinformation', '2\tÖvrigt')).toEqual([
      { title: 'Läget', presenters: ['Jan Sund'], kind: 'information' },
      { title: 'Övrigt' },
    ]);
    expect(list('09.00–09.15 Inledning', '09.15–10.00 Läget')).toEqual([
      { title: 'Inledning', minutes: 15 },
      { title: 'Läget', minutes: 45 },
    ]);
  });

  const planned: UnderstandContext = { ...context, today: '2027-03-01', meeting: 'mar' };

  it.each([
    ['dagordning:\n1. Inledning\n2. Läget\n2.1 Mobila team', 'mar'],
    ['Förslag till dagordning\nInledning\nLäget\n  Mobila team', 'mar'],
    ['dagordning till mötet 16 april:\n1. Inledning\n2. Läget\na) Mobila team', 'apr'],
    ['lägg till punkter:\nInledning\nLäget\n- Mobila team', 'mar'],
    ['agenda:\n- Inledning\n- Läget\n  - Mobila team', 'mar'],
  ])('%s', (said, meeting) => {
    const rows = [{ title: 'Inledning' }, { title: 'Läget', subs: [{ title: 'Mobila team' }] }];
    expect(understand(said, planned)).toEqual(command({ type: 'add-items', meeting, rows }));
  });

  it('needs no heading where the rows are numbered, from someone who makes the agenda', () => {
    const said = '1. Inledning\n2. Läget\n2.1 Mobila team\n3. Övrigt';
    const anna = { ...planned, asker: 'anna' };
    expect(understand(said, anna)).toMatchObject([{ kind: 'command', command: { type: 'add-items' } }]);
    expect(understand(said, { ...planned, asker: 'eva' })[0]?.kind).toBe('unclear');
    expect(understand('1. Eva Ek\n2. Bo Dahl\n3. Jan Sund', anna)[0]?.kind).not.toBe('command');
  });

  it('is not what only asks for the agenda, nor a list of something else', () => {
    expect(understand('dagordning', planned)[0]?.kind).toBe('question');
    expect(understand('1. 12 februari kl 9\n2. 17 mars\n3. 16 april', planned)[0]?.kind).not.toBe('command');
  });
});

describe('questions about matters', () => {
  const question = (asked: object) => [{ kind: 'question', question: { type: 'matter', ...asked } }];

  it.each([
    ['vad har hänt med ärendet Mobila team?', { words: 'Mobila team' }],
    ['vad har hänt med frågan om mobila team?', { words: 'mobila team' }],
    ['visa ärendet om mobila team', { words: 'mobila team' }],
    ['när kom frågan om mobila team upp?', { words: 'mobila team' }],
    ['hur har det gått med ärendet mobila team?', { words: 'mobila team' }],
    ['what has happened to the matter mobile teams?', { words: 'mobila+team' }],
    ['visa ärendet punkt 4', { meeting: 'feb', item: '4' }],
    ['visa ärendet 7.1', { meeting: 'feb', item: '7.1' }],
    ['vad har hänt med punkt 3 i april?', { meeting: 'apr', item: '3' }],
    ['show the matter item 4', { meeting: 'feb', item: '4' }],
  ])('%s', (said, asked) => {
    expect(read(said)).toEqual(question(asked));
  });
});

describe('questions about those who come and go', () => {
  it.each([
    ['vem hade platsen före Eva Ek?', { type: 'seat-history', person: 'eva', side: 'before' }],
    ['vem satt på platsen före Eva?', { type: 'seat-history', person: 'eva', side: 'before' }],
    ['vem ersatte Eva Ek?', { type: 'seat-history', person: 'eva', side: 'after' }],
    ['who had the seat before Eva Ek?', { type: 'seat-history', person: 'eva', side: 'before' }],
    ['vilka har slutat sedan i höstas?', { type: 'turnover', from: '2026-08-01', to: '2027-02-12' }],
    ['vilka har slutat sedan i januari?', { type: 'turnover' }],
    ['vilka är nya?', { type: 'turnover' }],
    ['vilka är nya i gruppen sedan i höstas?', { type: 'turnover' }],
    ['vilka har tillkommit i år?', { type: 'turnover' }],
  ])('%s', (said, asked) => {
    expect(read(said)).toMatchObject([{ kind: 'question', question: asked }]);
  });
});
