import { apply } from '../../src/meetings/folding/apply.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import {
  isKnownWord,
  type SearchOptions,
  search,
  searchAnew,
  spelledOutIn,
} from '../../src/meetings/search/search.ts';
import { askedBook } from '../questions/asked-book.ts';
import { given } from './given.ts';
import { walk } from './random-commands.ts';
import { assigned, decided, secretary, started } from './the-group.ts';

const item = (id: string, number: string, title: string, under?: string): Fact => ({
  type: 'item-added',
  meeting: 'm1',
  item: { id, number, title, presenters: [], ...(under === undefined ? {} : { under }) },
});
const noted = (id: string, text: string, at: string): Fact => ({
  type: 'note-recorded',
  meeting: 'm1',
  note: { id, item: at, text },
});

/** An agenda of the field, with what was written at its items. */
const { book } = given(
  item('i10', '5', 'Gemensam utveckling av logopedinsatser för barn'),
  item('i11', '6', 'Överenskommelse kontinenssamordning'),
  item('i12', '7', 'Hemsjukvård och rehabfrågan'),
  item('i13', '8', 'Beslut om förlängning TNE'),
  item('i14', '9', 'Övriga frågor'),
  started,
  noted('n1', 'Arbetsgruppen har gått igenom läget.\n\nBudgeten är 1,2 mkr.', 'i10'),
  noted('n2', 'Avtal om tillnyktringsenhet (TNE) förlängs. En samordnad individuell plan (SIP) görs.', 'i13'),
  noted('n3', 'Den regionala styrgruppen ställer sig bakom förslaget om mobil vård.', 'i12'),
  decided(
    'd1',
    'Gruppen beslutar att ge arbetsgruppen i uppdrag att återkomma om kontinenssamordnare.',
    'i11',
  ),
  decided('d2', 'Gruppen beslutar i enlighet med förslaget.', 'i13'),
  assigned('a1', 'Ta fram beslutsunderlag för hemrehabilitering.'),
);
const keys = (words: string, at: Book = book) =>
  search(at, words).map(({ passage }) => `${passage.kind} ${passage.record ?? passage.item}`);

describe('what a Book holds of some words', () => {
  it.each([
    ['kontinens', 'decision d1'],
    ['kontinensen', 'decision d1'],
    ['logopederna', 'title i10'],
    ['logoped', 'title i10'],
    ['hemsjukvården', 'title i12'],
    ['rehab', 'title i12'],
    ['rehabilitering', 'assignment a1'],
    ['hemrehabiliteringen', 'assignment a1'],
    ['budget', 'note n1'],
    ['TNE', 'note n2'],
    ['tillnyktringsenheten', 'note n2'],
    ['beslutsunderlaget', 'assignment a1'],
    ['beslutsunderlag för rehabilitering', 'assignment a1'],
    ['kontinens samordnare', 'decision d1'],
    ['kontinensöverenskommelsen', 'title i11'],
    ['sip', 'note n2'],
    ['samordnade individuella planer', 'note n2'],
    ['logpeder', 'title i10'],
    ['kontienssamordnaren', 'decision d1'],
    ['avtal/hyra', 'note n2'],
  ])('"%s" is found first in: %s', (words, first) => {
    expect(keys(words)).toContain(first);
  });

  it('a part of a compound finds it, and the chance letters of another word do not', () => {
    expect(keys('vård')).toContain('title i12');
    expect(keys('ring')).toEqual([]);
    expect(keys('gar')).toEqual([]);
  });

  it('what only begins with the same letters is no form of a word', () => {
    const { book: other } = given(
      item('i10', '5', 'Kommunikation'),
      started,
      noted('n1', 'Ledarna för en kontinuerlig kommunikation.', 'i10'),
    );
    expect(keys('kontinens', other)).toEqual([]);
    expect(keys('kontinuerligt', other)).toEqual(['note n1']);
  });

  it('an elliptical decision is found by the title of its item', () => {
    expect(keys('TNE')).toContain('decision d2');
  });

  it('a short form that the Book explains stands for the words, and the words for it', () => {
    expect(keys('tillnyktringsenheten')).toContain('title i13');
    expect(keys('tillnyktringsenheten')).toContain('decision d2');
  });

  it('a short form stands for the only compound at its item that its letters build, or for the words before it', () => {
    const beside = given(
      item('i20', '1', 'Förlängning av DTB'),
      item('i21', '2', 'Strategier'),
      started,
      noted('n20', 'Avtal om dagtillsynsboende förlängs. Dagtiden börjar.', 'i20'),
      noted('n21', 'Målen följer den lokala utvecklingsstrategin, LUSen, från 1997.', 'i21'),
    ).book;
    expect(spelledOutIn(beside, 'DTB')).toBe('dagtillsynsboende');
    expect(spelledOutIn(beside, 'LUS')).toBe('lokala utvecklingsstrategin');
    expect(spelledOutIn(beside, 'dagtiden')).toBeUndefined();
    expect(keys('lokal utvecklingsstrategi', beside)).toEqual(keys('LUS', beside));
    expect(keys('målen -97', beside)).toEqual(['note n21']);
  });

  it('a short form that is explained beside a title is known as soon as it is, and in the index that was made before', () => {
    const before = given(item('i22', '1', 'Förlängning av KTB'), started).book;
    expect(spelledOutIn(before, 'KTB')).toBeUndefined();
    const after = apply(before, {
      stamp: { at: '2027-02-12T14:00:00Z', by: secretary, id: 'later' },
      facts: [noted('n22', 'Avtal om korttidsboende förlängs.', 'i22')],
    });
    expect(spelledOutIn(after, 'KTB')).toBe('korttidsboende');
  });

  it('a short form with an ending is that short form, and another short form is not', () => {
    expect(spelledOutIn(book, 'SIParna')).toBe('samordnad individuell plan');
    expect(spelledOutIn(book, 'öken')).toBe('överenskommelse');
    for (const other of ['HSN', 'KSN', 'VCN', 'mast']) expect(spelledOutIn(book, other)).toBeUndefined();
  });

  it('a general short form stands for its words', () => {
    expect(keys('ök')).toContain('title i11');
    expect(keys('överenskommelsen')).toContain('title i3');
  });

  it.each(['skolskjutsar', 'budget för hamnen', 'kontinens i Japan', '', 'och', '!!!', 'x'.repeat(10_000)])(
    'nothing is found of "%s"',
    (words) => {
      expect(keys(words)).toEqual([]);
    },
  );

  it('running text is not about the title of its item unless it holds something of it itself', () => {
    expect(keys('logopederna')).not.toContain('note n1');
  });

  it('what is found tells which of the words it holds', () => {
    const [first] = search(book, 'budgeten för logopederna');
    expect(first?.words).toEqual(['budgeten', 'logopederna']);
    expect(first?.own).toEqual(['budgeten']);
  });

  it('only of the kinds and of the meetings that were asked about', () => {
    expect(search(book, 'kontinens', { kinds: ['title'] }).map(({ passage }) => passage.kind)).toEqual([
      'title',
    ]);
    expect(search(book, 'kontinens', { meetings: ['m2'] })).toEqual([]);
    expect(search(book, 'kontinens', { limit: 1 })).toHaveLength(1);
  });

  it('what was taken back is not found', () => {
    const after = given(
      item('i11', '5', 'Kontinens'),
      started,
      decided('d1', 'Skolskjutsen förlängs.', 'i11'),
    );
    expect(keys('skolskjutsar', after.book)).toEqual(['decision d1']);
    expect(
      keys(
        'skolskjutsar',
        after.and({ type: 'record-removed', meeting: 'm1', of: 'decision', id: 'd1', removed: true }).book,
      ),
    ).toEqual([]);
  });

  it('a word is known when the Book holds it, or a word that it is a part of', () => {
    expect(['logopeder', 'kontinens', 'vård', 'TNE', 'och'].map((word) => isKnownWord(book, word))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['skolskjutsar', 'japan', ''].map((word) => isKnownWord(book, word))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the first few of what is found', () => {
  const asked = askedBook();
  const said = ['avtal', 'hemsjukvård', 'kommunerna', 'skolfrånvaro punkt', 'plan för barn och unga'];
  const all = (words: string, options: SearchOptions = {}) =>
    search(asked, words, options).map(({ passage, score }) => ({ key: passage.key, score }));

  it.each<SearchOptions>([
    {},
    { kinds: ['decision', 'note'] },
    { kinds: ['assignment'], least: 0.4 },
    { least: 0.05 },
  ])('are the first of all of it, with %j', (options) => {
    let found = 0;
    for (const words of said) {
      const whole = all(words, options);
      found += whole.length;
      for (const limit of [1, 2, 8])
        expect({ words, few: all(words, { ...options, limit }) }).toEqual({
          words,
          few: whole.slice(0, limit),
        });
    }
    expect(found).toBeGreaterThan(0);
  });

  it('hold enough of it: a word that stands nowhere leaves too little', () => {
    expect(all('hemsjukvård bassängen', { least: 0.7 })).toEqual([]);
    expect(all('hemsjukvård bassängen', { least: 0.05 }).length).toBeGreaterThan(0);
  });
});

describe('the index of a Book', () => {
  const phrases = [
    'överenskommelse',
    'förslag',
    'i enlighet med förslaget',
    'mötestider',
    'inledning fet',
    'ja',
  ];
  const found = (at: Book, look: typeof search) =>
    phrases.map((words) => look(at, words).map(({ passage, score }) => [passage.key, passage.text, score]));

  it('brought from fact to fact finds the same as one that is made anew', () => {
    for (const seed of [3, 17, 40]) {
      const books = [given().book];
      for (const commit of walk(seed, 120).commits) books.push(apply(books.at(-1) ?? book, commit));
      for (const [at, one] of books.entries())
        if (at % 7 === 0) expect(found(one, search)).toEqual(found(one, searchAnew));
      // An older state may be asked afterwards, and then the newest again.
      for (const one of [books[20], books[3], books.at(-1)])
        if (one !== undefined) expect(found(one, search)).toEqual(found(one, searchAnew));
    }
  });

  it('tells nothing of another group, nor of another Book by the same name', () => {
    const other = given(started, decided('d9', 'Bassängen byggs om.')).book;
    expect(keys('bassängen', other)).toEqual(['decision d9']);
    expect(keys('bassängen', book)).toEqual([]);
    const elsewhere: Book = { ...other, id: 'sjoland' };
    expect(keys('kontinens', elsewhere)).toEqual([]);
    expect(keys('bassängen', elsewhere)).toEqual(['decision d9']);
    expect(keys('kontinens', book)).not.toEqual([]);
  });

  it('holds for many groups, of which those asked last are kept', () => {
    for (let at = 0; at < 200; at += 1) expect(keys('kontinens', { ...book, id: `g${at}` })).not.toEqual([]);
    expect(keys('kontinens', { ...book, id: 'g0' })).not.toEqual([]);
  });

  it('shares nothing with what a later fact changes', () => {
    const before = given(started, decided('d1', 'Bassängen byggs om.'));
    const changed = before.after(
      {
        type: 'change-wording',
        meeting: 'm1',
        of: 'decision',
        id: 'd1',
        text: 'Simhallen byggs om.',
      },
      { by: secretary },
    );
    expect(keys('simhallen', changed.book)).toEqual(['decision d1']);
    expect(keys('bassängen', changed.book)).toEqual([]);
    expect(keys('bassängen', before.book)).toEqual(['decision d1']);
  });
});

// This once filled all memory: each stroke doubled the ways in which the whole could be meant.
it.each(['samordnare/kontinens ', 'kontinens samordnare ', 'avtal/hyra/', 'TNE/SIP '])(
  'words without end, "%s", are looked for in no more ways than a few',
  (words) => {
    expect(search(book, words.repeat(60)).length).toBeLessThan(20);
  },
);

it('two words are looked for as one also where the first was said in several ways', () => {
  expect(keys('hjälp/kontinens samordnare')).toContain('decision d1');
});
