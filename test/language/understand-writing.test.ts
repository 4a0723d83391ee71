import { understand } from '../../src/language/reading/understand.ts';
import { paragraphsOf, pointsOf } from '../../src/language/reading/writing/read-texts.ts';
import { inMeeting, smallBook } from './small-book.ts';

const write = (as: 'prose' | 'discussion', texts: readonly string[], item?: string): unknown => ({
  kind: 'command',
  command: { type: 'write-text', meeting: 'feb', ...(item === undefined ? {} : { item }), as, texts },
});

describe('text of an item', () => {
  it.each([
    'text 7: Så.',
    'Text 7: Så.',
    'text punkt 7: Så.',
    'text § 7:\nSå.',
    'texten 7: Så.',
    'redogörelse 7: Så.',
    'redogörelse punkt 7: Så.',
    'Redogörelse för punkt 7: Så.',
    'protokolltext till punkt 7: Så.',
    'referat 7: Så.',
    '§ 7 text: Så.',
    'punkt 7, redogörelse: Så.',
    'text på punkt 7: Så.',
    'text till punkt 7: Så.',
    'Hej! text 7: Så.',
    'account 7: Så.',
    'account of item 7: Så.',
  ])('is written in many ways: "%s"', (text) => {
    expect(understand(text, inMeeting)).toEqual([write('prose', ['Så.'], '7')]);
  });

  it('belongs to the running item when none is named', () => {
    expect(understand('redogörelse: så', inMeeting)).toEqual([write('prose', ['så'])]);
  });

  it('may be several paragraphs, each to the letter', () => {
    expect(understand('text 7: Ett\nmed **två** rader.\n\nTvå, klart.\n \n\nTre?', inMeeting)).toEqual([
      write('prose', ['Ett\nmed **två** rader.', 'Två, klart.', 'Tre?'], '7'),
    ]);
  });

  it.each([
    ['diskussion 7: - ett - två', ['ett', 'två']],
    ['diskussion 7:\n- ett\n- två\n  rader\n- tre', ['ett', 'två\n  rader', 'tre']],
    ['diskussion punkt 7: • ett\n• två', ['ett', 'två']],
    ['Diskussion: Örebro - Kumla', ['Örebro - Kumla']],
    ['diskussionspunkter 7:\n1. ett\n2. två', ['ett', 'två']],
    ['§ 7 diskussion: ett\n\ntvå', ['ett', 'två']],
    ['diskussion 7: ett\ntvå', ['ett', 'två']],
    ['discussion of item 7: one', ['one']],
  ])('has points of discussion: "%s"', (text, texts) => {
    expect(understand(text, inMeeting)).toMatchObject([
      { kind: 'command', command: { type: 'write-text', as: 'discussion', texts } },
    ]);
  });

  it('is changed and taken back by its place', () => {
    expect(understand('ändra text 9: Annat.', inMeeting)).toEqual([
      {
        kind: 'command',
        command: { type: 'change-wording', meeting: 'feb', of: 'note', id: 'n1', text: 'Annat.' },
      },
    ]);
    expect(understand('ta bort text 9.1', inMeeting)).toEqual([
      { kind: 'command', command: { type: 'remove-record', meeting: 'feb', of: 'note', id: 'n1' } },
    ]);
    expect(understand('ta bort diskussionspunkten 9.2', inMeeting)).toMatchObject([
      { kind: 'command', command: { type: 'remove-record', id: 'said:9.2' } },
    ]);
  });

  it.each(['skriv text till punkt 7', 'text 7', 'diskussion 7', 'skriv punkt 7', 'write text for item 7'])(
    'is written in a form: "%s"',
    (text) => {
      expect(understand(text, inMeeting)).toEqual([{ kind: 'text-form', meeting: 'feb', item: '7' }]);
    },
  );

  it('is of the latest closed meeting when the next has not come', () => {
    const meetings = smallBook.meetings.map((one) =>
      one.id === 'feb' ? { ...one, state: 'closed' as const } : one,
    );
    const later = { ...inMeeting, book: { ...smallBook, meetings }, meeting: 'mar', today: '2027-02-20' };
    expect(understand('text 7: Så.', later)).toEqual([write('prose', ['Så.'], '7')]);
  });
});

describe('a text of several items', () => {
  const text = [
    '§ 7 Ärende 7',
    'Jan redovisade läget.',
    '',
    'Det kostar.',
    'Diskussion:',
    '- Flera såg risker.',
    '- Ida frågade om tider.',
    'Beslut: Gruppen antar planen.',
    '',
    '§ 8',
    'Kort.',
    'Uppdrag: Eva tar fram underlag',
  ].join('\n');

  it('is read item by item, with what is labelled in it', () => {
    expect(understand(text, inMeeting)).toEqual([
      {
        kind: 'written',
        meeting: 'feb',
        written: {
          parts: [
            { item: 'i7', as: 'prose', text: 'Jan redovisade läget.' },
            { item: 'i7', as: 'prose', text: 'Det kostar.' },
            { item: 'i7', as: 'discussion', text: 'Flera såg risker.' },
            { item: 'i7', as: 'discussion', text: 'Ida frågade om tider.' },
            { item: 'i7', as: 'decision', text: 'Gruppen antar planen.' },
            { item: 'i8', as: 'prose', text: 'Kort.' },
            { item: 'i8', as: 'assignment', text: 'Eva tar fram underlag' },
          ],
          unplaced: [],
        },
      },
    ]);
  });

  it('leaves out what stands under an item that the meeting does not have', () => {
    const said =
      '§ 7 Ärende 7\nJan redovisade enligt\n§ 99 i lagen.\n\n§ 99 Något annat\nHör inte hit.\n\n§ 8\nKort.';
    expect(understand(said, inMeeting)).toMatchObject([
      {
        written: {
          parts: [
            { item: 'i7', as: 'prose', text: 'Jan redovisade enligt\n§ 99 i lagen.' },
            { item: 'i8', as: 'prose', text: 'Kort.' },
          ],
          unplaced: ['§ 99 Något annat\nHör inte hit.'],
        },
      },
    ]);
  });

  it.each([
    'Ärende 7\nJan redovisade.\nÄrende 8\nKort.',
    '7. Ärende 7\nJan redovisade.\n8. Ärende 8\nKort.',
    'Punkt 7\nJan redovisade.\n\nPunkt 8\nKort.',
    '## 7. Ärende 7\n\nJan redovisade.\n\n## 8. Ärende 8\n\nKort.',
    '§ 7: Jan redovisade.\n§ 8: Kort.',
  ])('has its headings in many ways: "%s"', (said) => {
    expect(understand(said, inMeeting)).toMatchObject([
      {
        kind: 'written',
        written: {
          parts: [
            { item: 'i7', as: 'prose', text: 'Jan redovisade.' },
            { item: 'i8', as: 'prose', text: 'Kort.' },
          ],
        },
      },
    ]);
  });

  it.each(['§ 7\nbeslut: så\n§ 8\nbeslut: nej', 'punkt 7\nnästa', '§ 7', 'beslut 7: ett\n§ 8 text: två'])(
    'is not a row of orders: "%s"',
    (said) => {
      expect(understand(said, inMeeting)).not.toMatchObject([{ kind: 'written' }]);
    },
  );

  it('is nothing for others than those who record', () => {
    expect(understand(text, { ...inMeeting, asker: 'eva' })).not.toMatchObject([{ kind: 'written' }]);
  });
});

describe('paragraphs and points', () => {
  it('are parted by empty lines, however they are written', () => {
    expect(paragraphsOf('a\r\n\r\nb\n \t\nc\n\n\n\nd')).toEqual(['a', 'b', 'c', 'd']);
    expect(paragraphsOf(' \n ')).toEqual([]);
    expect(pointsOf('- a\n\n- b')).toEqual(['a', 'b']);
  });
});
