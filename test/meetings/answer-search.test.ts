import { answerText } from '../../src/language/words/answers/answer-text.ts';
import { answer } from '../../src/meetings/answers/answer.ts';
import type { AskedAt, Question } from '../../src/meetings/answers/question.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { excerpt } from '../../src/meetings/search/excerpt.ts';
import { given } from './given.ts';
import { closed, closing, started } from './the-group.ts';

const at: AskedAt = { now: '2027-02-15T09:00:00.000Z', today: '2027-02-15' };
const item = (id: string, number: string, title: string, presenters: readonly string[] = []): Fact => ({
  type: 'item-added',
  meeting: 'm1',
  item: { id, number, title, presenters },
});
const noted = (id: string, at: string, text: string): Fact => ({
  type: 'note-recorded',
  meeting: 'm1',
  note: { id, item: at, text },
});
const decided = (id: string, at: string, text: string, rest: object = {}): Fact => ({
  type: 'decision-recorded',
  meeting: 'm1',
  decision: { id, item: at, text, kind: 'decision', ...rest },
});

const agenda: readonly Fact[] = [
  item('i10', '5', 'Badhuset i Ekköping', ['Maj Sund']),
  item('i11', '6', 'Avtal om tolkar'),
  item('i12', '7', 'Laddstolpar'),
];
const said: readonly Fact[] = [
  noted(
    'n1',
    'i10',
    'Maj Sund visade bilder.\n\nEn bassäng med sex banor föreslås. Budgeten är 40 mkr.\n\nStyrgruppen för badhus har ställt sig bakom förslaget. Den möts i mars.',
  ),
  decided('d1', 'i11', 'Gruppen beslutar i enlighet med förslaget.', {
    proposal: 'Avtalet om tolkar förlängs till 31 december 2028.',
    details: {
      term: { said: 'till 31 december 2028', to: '2028-12-31' },
      condition: 'att Granby är med',
    },
  }),
];
const { book } = given(agenda, started, said, closed.slice(started.length));
const about = (words: string, rest: object = {}): Question => ({ type: 'decisions-about', words, ...rest });
const told = (question: Question, of: Book = book, asked: AskedAt = at, who = 'p3') => {
  const found = answer(of, question, who, asked);
  return 'withheld' in found ? found.withheld : answerText(found, of, 'sv');
};

describe('what is asked at a time', () => {
  it('is found at the meetings of those days', () => {
    expect(told(about('tolkarna', { within: { from: '2027-01-01', to: '2027-12-31' } }))).toContain(
      'Avtalet om tolkar förlängs',
    );
  });

  it('is told from other meetings where nothing is of that time, and that it is', () => {
    const text = told(about('tolkarna', { whether: true, within: { from: '2020-01-01', to: '2020-12-31' } }));
    expect(text).toContain('är antecknat då.');
    expect(text).toContain('Avtalet om tolkar förlängs');
    expect(text).not.toContain('Ja,');
  });
});

describe('whether something was decided', () => {
  const waits = decided('d9', 'i12', 'Gruppen beslutar att avvakta laddstolparna.');
  const { book: waiting } = given(agenda, started, [...said, waits], closed.slice(started.length));

  it('is yes where it was', () => {
    expect(told(about('tolkarna', { whether: true }))).toMatch(/^Ja,/u);
  });

  it('is no yes where it was decided to wait', () => {
    const text = told(about('laddstolparna', { whether: true }), waiting);
    expect(text).toContain('avvakta laddstolparna');
    expect(text).not.toContain('Ja,');
  });

  it.each([
    'Gruppen beslutar att inte förlänga laddstolparna.',
    'Gruppen avvisar laddstolparna.',
    'Gruppen ställer sig inte bakom laddstolparna.',
    'Beslutet om laddstolparna skjuts fram.',
    'Laddstolparna senareläggs.',
    'Gruppen ger avslag på laddstolparna.',
  ])('is no yes where it was refused or put off, though something else of it was decided: %s', (text) => {
    const also = decided('d10', 'i12', 'Gruppen beslutar att räkna laddstolparna.');
    const { book: refusing } = given(
      agenda,
      started,
      [...said, also, decided('d9', 'i12', text)],
      closed.slice(started.length),
    );
    const answered = told(about('laddstolparna', { whether: true }), refusing);
    expect(answered).toContain(text);
    expect(answered).not.toContain('Ja,');
  });
});

describe('what running text tells', () => {
  it('has what holds a number first where a number is asked for', () => {
    const text = told(about('bassäng', { inText: true, counts: true }));
    expect(text).toContain('Så här står det i punkt 5');
    expect(text).toContain('sex banor');
  });

  it('has a decision with its proposal, and not its bare words', () => {
    expect(told(about('avtal tolkar', { inText: true }))).toContain('Förslaget: Avtalet om tolkar förlängs');
  });
});

describe('what a question wants of the texts', () => {
  const rink: readonly Fact[] = [
    item('i20', '8', 'Konstisen i Ekköping'),
    noted(
      'n20',
      'i20',
      'Konstisen är sliten och dyr.\n\nRören läcker eftersom de lades redan på sjuttiotalet.\n\nBeställningen görs av Kultur och fritidsnämnden, och ytan invigs den 3 mars.\n\nDet här ska bort:\n\n- sargen\n- läktaren',
    ),
  ];
  const { book: with20 } = given(agenda, rink, started, said, closed.slice(started.length));
  const first = (asked: string, words = 'konstisen') =>
    told({ type: 'decisions-about', words, inText: true, asked }, with20).split('\n')[1];

  it.each([
    ['när invigs konstisen?', 'den 3 mars'],
    ['varför byts konstisen ut?', 'eftersom'],
    ['vem beställer konstisen?', 'fritidsnämnden'],
    ['vad är konstisen?', 'sliten och dyr'],
  ])('%s', (asked, text) => {
    expect(first(asked)).toContain(text);
  });

  it('may be a heading, which is quoted with its list', () => {
    expect(
      told({ type: 'decisions-about', words: 'konstisen', asked: 'vad ska bort av konstisen?' }, with20),
    ).toContain('Det här ska bort:\n- sargen\n- läktaren');
  });
});

describe('what was decided about a topic', () => {
  it('an elliptical decision is told with the proposal that it refers to, and its condition', () => {
    const text = told(about('tolkarna'));
    expect(text).toContain('Gruppen beslutar i enlighet med förslaget.');
    expect(text).toContain('Avtalet om tolkar förlängs till 31 december 2028.');
    expect(text).toContain('Villkor: att Granby är med');
    expect(text).toContain('§ 6 Avtal om tolkar');
  });

  it('yes or no comes first where that is asked', () => {
    expect(told(about('tolkar', { whether: true }))).toMatch(/^Ja, ett beslut om ”tolkar”:/u);
    expect(told(about('badhuset', { whether: true }))).toMatch(
      /^Nej, inget beslut om ”badhuset” är antecknat\. Punkt 5, 12 februari 2027, var en föredragning \(Maj Sund\):/u,
    );
  });

  it('where nothing was decided the text is quoted to the letter, with its place', () => {
    const text = told(about('bassängen'));
    expect(text).toContain('”En bassäng med sex banor föreslås. Budgeten är 40 mkr.”');
    expect(text).toContain('12 februari 2027, § 5 Badhuset i Ekköping');
  });

  it('another body’s position is told as that, and what the group itself decided beside it', () => {
    const text = told(about('badhuset', { body: 'styrgruppen' }));
    expect(text).toMatch(
      /^Det är ett annat organs ställningstagande, inte gruppens beslut\. Så här står det i punkt 5/u,
    );
    expect(text).toContain('”Styrgruppen för badhus har ställt sig bakom förslaget. …”');
    expect(text).not.toContain('sex banor');
    expect(told(about('tolkar', { body: 'styrgruppen' }))).toMatch(
      /^Det står inte i gruppens anteckningar vad styrgruppen har kommit fram till\.\nGruppens eget beslut:/u,
    );
  });

  it('what stands of the matter is told where nothing tells of the body', () => {
    expect(told(about('bassäng', { body: 'byggnadsnämnden' }))).toMatch(
      /^Det står inte i gruppens anteckningar vad byggnadsnämnden har kommit fram till\. Så här står det i punkt 5.*\n”.*sex banor/u,
    );
  });

  it('a condition is told first, or that none is recorded', () => {
    expect(told(about('tolkarna', { of: 'condition' }))).toMatch(/^Villkor: att Granby är med\.\n/u);
    expect(told(about('badhuset', { of: 'condition' }))).toMatch(
      /^Inget villkor är antecknat för ”badhuset”\./u,
    );
  });

  it('a sum that only the text tells is quoted, and not called decided', () => {
    const text = told(about('badhuset', { of: 'amounts' }));
    expect(text).toMatch(/^Inget belopp är beslutat för ”badhuset”\./u);
    expect(text).toContain('Budgeten är 40 mkr.');
  });

  it('a sum that only a decision’s own words tell is decided, though none is noted beside it', () => {
    const book = given(
      agenda,
      started,
      [
        decided('d8', 'i12', 'Laddstolpar sätts upp.'),
        decided('d9', 'i12', 'Laddstolparna får kosta högst 240 000 kr.'),
      ],
      closed.slice(started.length),
    ).book;
    expect(told(about('laddstolpar', { of: 'amounts' }), book)).toMatch(
      /^Belopp: högst 240 000 kr\.\nLaddstolparna får/u,
    );
  });

  it('for how long something holds is told first', () => {
    expect(told(about('tolkavtalet', { of: 'term' }))).toMatch(
      /^Gäller: till 31 december 2028\. Slutar 31 december 2028\./u,
    );
  });

  it('is told by the proposal that was decided on where it was not noted, and not where it was decided to wait', () => {
    const proposed =
      'Förslaget är att avtalet om laddstolpar förlängs tills vidare med uppsägningstid 9 månader.';
    const noneNoted = (text: string) =>
      given(
        agenda,
        started,
        [...said, noted('n9', 'i12', proposed), decided('d9', 'i12', text)],
        closed.slice(started.length),
      ).book;
    const asked = about('laddstolparna', { of: 'term' });
    expect(told(asked, noneNoted('Gruppen beslutade i enlighet med förslaget.'))).toMatch(
      /^Gäller: tills vidare, uppsägningstid 9 månader\./u,
    );
    expect(told(asked, noneNoted('Gruppen beslutar att avvakta laddstolparna.'))).toMatch(/^Ingen slutdag/u);
  });

  it('of a body is found by the end of its name where it told its position on the topic', () => {
    const { book: asked } = given(
      agenda,
      started,
      [...said, noted('n9', 'i12', 'Laddstolpar byggs i år. Samverkansrådet har ställt sig bakom det.')],
      closed.slice(started.length),
    );
    expect(told(about('laddstolparna', { body: 'rådet' }), asked)).toContain(
      'Samverkansrådet har ställt sig bakom',
    );
    expect(told(about('badhuset', { body: 'rådet' }), asked)).not.toContain('Samverkansrådet');
  });

  it('of a word is not told by texts that hold another, spelt nearly so', () => {
    expect(told(about('laddstolqar', { inText: true }))).toContain('§ 7 Laddstolpar');
    expect(told(about('laddstolqar', { inText: true, exactly: true }))).toMatch(/^Det står inte/u);
  });

  it('of nothing is said what was looked for, and the nearest titles', () => {
    expect(told(about('skolskjutsar'))).toBe(
      'Det står inte i gruppens anteckningar. Jag letade efter ”skolskjutsar”.',
    );
    expect(told(about('badhuset i Paris'))).toMatch(/Närmast är:\nBadhuset i Ekköping/u);
    expect(told(about('simhall/badplats+bastu'))).toContain('”simhall”');
  });

  it('nothing of a meeting that is not closed is told to others than those who record', () => {
    const open = given(agenda, started, said, closing.slice(started.length)).book;
    expect(told(about('tolkarna'), open)).toContain('Det står inte i gruppens anteckningar.');
    expect(told({ type: 'passage', words: 'bassängen' }, open)).toContain('Det står inte');
    expect(told(about('tolkarna'), open, at, 'p1')).toContain('preliminärt');
  });

  it('before everyone, what is not published is withheld', () => {
    const posted = given(
      agenda,
      { type: 'agenda-posted', meeting: 'm1' },
      started,
      said,
      closed.slice(2),
    ).book;
    expect(told(about('tolkarna'), posted, { ...at, publicly: true })).toBe('not-published');
  });
});

describe('where something stands', () => {
  it('is quoted with its meeting and item', () => {
    expect(told({ type: 'passage', words: 'bassäng' })).toBe(
      '”bassäng” står i punkt 5, 12 februari 2027:\n”En bassäng med sex banor föreslås. Budgeten är 40 mkr.”\n   Föredragande: Maj Sund · 12 februari 2027, § 5 Badhuset i Ekköping',
    );
  });

  it('an item of which nothing was written is told by its title', () => {
    expect(told({ type: 'passage', words: 'laddstolpar' })).toContain('”Laddstolpar”');
  });

  it('only of what someone presented, where she is named', () => {
    expect(told({ type: 'passage', words: 'bassäng', by: 'Maj Sund' })).toContain('sex banor');
    expect(told({ type: 'passage', words: 'bassäng', by: 'Bo Dahl' })).toContain('Det står inte');
  });

  it.each([undefined, 'p8'])('strangers and visitors are told nothing: %s', (who) => {
    expect(answer(book, { type: 'passage', words: 'bassäng' }, who, at)).toEqual({
      withheld: 'participants-only',
    });
  });
});

describe('a long text is quoted in part', () => {
  const long = Array.from(
    { length: 20 },
    (_, at) => `Mening nummer ${at} handlar om sådant som var t.ex. Norrdal.`,
  ).join(' ');

  it('by whole sentences around what was found, to the letter', () => {
    const found = excerpt(long, [long.indexOf('nummer 10')]);
    expect(long).toContain(found.text);
    expect(found).toMatchObject({ before: true, after: true });
    expect(found.text).toMatch(/^Mening nummer \d+ .*\.$/su);
    expect(found.text).toContain('nummer 10');
    expect(found.text.length).toBeLessThan(500);
  });

  it('a short one whole', () => {
    expect(excerpt('En mening. En till.', [0])).toEqual({
      text: 'En mening. En till.',
      before: false,
      after: false,
    });
  });
});
