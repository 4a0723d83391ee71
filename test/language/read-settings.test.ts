import { readSettings } from '../../src/language/reading/sentences/read-settings.ts';
import { words } from '../../src/language/words/languages.ts';
import { settingsText } from '../../src/language/words/lines/settings-text.ts';
import { emptyBook } from '../../src/meetings/model/book.ts';
import { type GroupValues, groupValues, valueOrder } from '../../src/meetings/model/group-values.ts';

const usual = groupValues(emptyBook('g').group);
const fields = settingsText(usual, words('sv'));
const read = (typed: Readonly<Record<string, string>>) => readSettings({ ...fields, ...typed });

describe('the fields of the settings form', () => {
  it.each(['sv', 'en'] as const)('say what they showed (%s)', (language) => {
    const values: GroupValues = {
      ...usual,
      shortNames: ['rådet', 'SR'],
      standingItems: [
        { title: 'Inledning', at: 'start' },
        { title: 'Övriga frågor', at: 'end' },
      ],
      quiet: [
        { from: '07-01', to: '07-31' },
        { from: '12-22', to: '01-06' },
        { from: '02-29', to: '02-29' },
      ],
    };
    expect(readSettings(settingsText(values, words(language)), valueOrder)).toEqual({ values, unfit: [] });
  });

  it.each([
    ['1 juli–31 juli', [{ from: '07-01', to: '07-31' }]],
    ['1 juli - 31 juli', [{ from: '07-01', to: '07-31' }]],
    ['1 juli-31 juli', [{ from: '07-01', to: '07-31' }]],
    ['1–31 juli', [{ from: '07-01', to: '07-31' }]],
    ['1 juli till 31 juli', [{ from: '07-01', to: '07-31' }]],
    ['juli', [{ from: '07-01', to: '07-31' }]],
    ['juli–augusti', [{ from: '07-01', to: '08-31' }]],
    ['07-01–07-31', [{ from: '07-01', to: '07-31' }]],
    ['07-01-07-31', [{ from: '07-01', to: '07-31' }]],
    ['1 July–31 July', [{ from: '07-01', to: '07-31' }]],
    ['22 december–6 januari', [{ from: '12-22', to: '01-06' }]],
    ['24 december', [{ from: '12-24', to: '12-24' }]],
    [
      '1–31 juli, 22 dec–6 jan',
      [
        { from: '07-01', to: '07-31' },
        { from: '12-22', to: '01-06' },
      ],
    ],
    [
      '1–31 juli och 24 december',
      [
        { from: '07-01', to: '07-31' },
        { from: '12-24', to: '12-24' },
      ],
    ],
    ['', []],
  ])('quiet days as “%s”', (typed, quiet) => {
    expect(read({ quiet: typed }).values.quiet).toEqual(quiet);
  });

  it.each(['sommaren', '1 juli–', '31 juni', '32 juli', '1–2–3 juli', 'nej', '1 juli 2027–31 juli 2027'])(
    'quiet days as “%s” are no days of every year',
    (typed) => {
      expect(read({ quiet: typed }).unfit).toEqual(['quiet']);
    },
  );

  it.each([
    [
      'A\nB',
      [
        ['A', 'start'],
        ['B', 'start'],
      ],
    ],
    [
      'A\r\n\r\n---\r\nB',
      [
        ['A', 'start'],
        ['B', 'end'],
      ],
    ],
    [
      ' A \n-----\nB\n---\nC',
      [
        ['A', 'start'],
        ['B', 'end'],
        ['---', 'end'],
        ['C', 'end'],
      ],
    ],
    ['---\nB', [['B', 'end']]],
    ['', []],
  ])('standing items as %j', (typed, items) => {
    expect(read({ standingItems: typed }).values.standingItems?.map(({ title, at }) => [title, at])).toEqual(
      items,
    );
  });

  it.each(['tio', '-1', '1.5', '', '1000'])('a number of days as “%s” is none', (typed) => {
    expect(read({ agendaDays: typed }).unfit).toEqual(['agendaDays']);
  });
});
