import { readDatesList } from '../../src/language/reading/dates/read-dates-list.ts';
import { readRoster } from '../../src/language/reading/roster/read-roster.ts';
import { readDetail } from '../../src/language/reading/sentences/read-detail.ts';
import { readElection } from '../../src/language/reading/sentences/read-election.ts';
import { readPart } from '../../src/language/reading/sentences/read-part.ts';
import { splitNames } from '../../src/language/reading/sentences/read-person.ts';
import { presentersAtEnd } from '../../src/language/reading/sentences/read-presenters.ts';
import { readRecipients } from '../../src/language/reading/sentences/read-referral.ts';
import { readTitle } from '../../src/language/reading/sentences/read-title.ts';
import { readTogether } from '../../src/language/reading/sentences/read-together.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting } from './small-book.ts';

it.each([
  ['seams', `punkt 4 utgår, ${','.repeat(4_000)}`],
  ['signs that could end it', `x${', '.repeat(200_000)}x`],
  ['orders', 'p 7, '.repeat(59)],
])('a line with very many %s is read at once', (_, text) => {
  expect(understand(text, inMeeting)).toHaveLength(1);
});

it('a message of more orders than anybody gives at once is not understood', () => {
  expect(understand('klart\n'.repeat(301), inMeeting)).toEqual([
    expect.objectContaining({ kind: 'unclear' }),
  ]);
});

// Each of these once took seconds: everything is tried at every sign of them.
it.each(['–', '-', '10–', '2027-', ' - ', '.', 'a ', '(', '\t', 'Eva Ek '])(
  'a line of nothing but "%s" after a heading names nobody',
  (sign) => {
    const line = sign.repeat(20_000 / sign.length);
    const { rows } = readRoster(`Närvarande: ${line} (x`, { organisations: [] });
    expect(rows).toEqual([]);
    expect(readRoster(`Datum: ${line}`, { organisations: [] }).rows).toEqual([]);
  },
);

it('names far apart are read at once', () => {
  const gap = ' '.repeat(50_000);
  expect(splitNames(`Bo${gap}, Eva Ek${gap}och${gap}Nils, och Pia`)).toEqual(['Bo', 'Eva Ek', 'Nils', 'Pia']);
});

it('many in running text after a heading are all read', () => {
  const names = Array.from(
    { length: 60 },
    (_, n) => `Eva Ek${'abcdefghij'.charAt(n % 10).repeat(1 + n / 10)}`,
  );
  const text = `Närvarande: ${names.map((name) => `${name}, socialchef, Granby kommun`).join('; ')}`;
  expect(readRoster(text, { organisations: [] }).rows.map(({ name }) => name)).toEqual(names);
});

it('a line longer than any row of a list is prose', () => {
  const text = `Möten 2027:\n10 februari\n${' '.repeat(20_000)}!${'\t'.repeat(20_000)}|x\n9 april`;
  expect(readDatesList(text, '2027-01-10')?.meetings).toHaveLength(2);
});

it('an order before a decision with many commas in it is still understood', () => {
  const text = `punkt 4 utgår, beslut: Sjögruppen godkänner ${'a, '.repeat(40)}b`;
  expect(understand(text, inMeeting).map(({ kind }) => kind)).toEqual(['command', 'command']);
});

// Each of these once took seconds: what is tried at every sign of a line is tried of short lines only.
it.each([
  ['för '.repeat(20_000), 'unclear'],
  ['remiss till '.repeat(8_000), 'unclear'],
  [`Dagordning:\n1. A\n2. B${', '.repeat(14_000)}`, 'command'],
])('a line of nobody is soon told from an order (%#)', (text, kind) => {
  expect(understand(text, inMeeting)).toEqual([expect.objectContaining({ kind })]);
});

it('digits without end are no vote, and signs without end no reason', () => {
  const vote = (text: string) => readDetail('decision-vote', text, inMeeting);
  expect(vote('1'.repeat(90_000))).toHaveProperty('why');
  expect(vote('12 ja, 3 nej')).toEqual({ set: { vote: { for: 12, against: 3, abstained: 0 } } });
  for (const sign of ['!', '. ', ' ', ' (', '(x'])
    expect(readDetail('decision-conflict', `${sign.repeat(50_000)}x`, inMeeting)).toBeDefined();
});

it('a name far before the end of a title is a part of it', () => {
  const { title, presenters } = presentersAtEnd(`A${', b'.repeat(30_000)}, Eva Ek`, inMeeting.book, {
    also: true,
  });
  expect([title.length, presenters]).toEqual([90_001, ['Eva Ek']]);
});

it.each([' ', '.', '!', ',', ':', '\n'])('nothing is read out of a field of nothing but "%s"', (sign) => {
  const text = `a ${sign.repeat(90_000)}x`;
  expect(
    readElection(text, inMeeting, { today: '2027-02-12', from: '2027-02-12', direction: 'next' }),
  ).toEqual([]);
  expect(readPart(text, { days: 1, items: ['1'] })).toBeUndefined();
  expect(readTogether(text, inMeeting)).toEqual({});
  expect(readTitle(text, inMeeting.book).presenters).toEqual([]);
  expect(readRecipients(text, inMeeting).recipients).toEqual([{ name: text }]);
});
