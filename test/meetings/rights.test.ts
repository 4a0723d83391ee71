import type { Command } from '../../src/meetings/commands/command.ts';
import type { Actor } from '../../src/meetings/model/stamp.ts';
import { decide } from '../../src/meetings/rules/decide.ts';
import { given } from './given.ts';
import {
  administrator,
  assigned,
  chair,
  closed,
  closing,
  codeHolder,
  connected,
  decided,
  duringIt,
  eva,
  secretary,
  started,
  stranger,
  visitor,
} from './the-group.ts';

const actors: Readonly<Record<string, Actor>> = {
  administrator,
  'code holder': codeHolder,
  secretary,
  chair,
  participant: eva,
  visitor,
  stranger,
};

const item = { meeting: 'm1', item: '4' } as const;
const officers = ['secretary', 'chair'];
const everyoneThere = ['secretary', 'chair', 'participant', 'visitor'];

/** Who may, and in what situation the question is put. */
const table: readonly (readonly [Command, readonly string[], ReturnType<typeof given>])[] = [
  [
    {
      type: 'bind-conversation',
      conversation: { id: 'c2', kind: 'group-chat', tenant: 'host' },
      sender: { person: 'p3' },
    },
    ['code holder', 'secretary'],
    given(),
  ],
  [
    { type: 'release-conversation', conversation: 'channel-1', why: 'asked' },
    ['administrator', 'secretary'],
    given(connected),
  ],
  [{ type: 'connect-person', person: 'p4', how: 'secretary' }, ['administrator', 'secretary'], given()],
  [{ type: 'give-role', person: 'p4', role: 'chair' }, ['administrator', 'secretary'], given()],
  [{ type: 'take-role', person: 'p2', role: 'chair' }, ['administrator', 'secretary'], given()],
  [{ type: 'add-item', meeting: 'm1', title: 'Ny', presenters: [] }, officers, given()],
  [{ type: 'set-proposal', ...item, text: 'Ja' }, officers, given()],
  [{ type: 'post-agenda', meeting: 'm1' }, officers, given(connected)],
  [{ type: 'answer-attendance', meeting: 'm1', person: 'p4', answer: 'remote' }, ['secretary'], given()],
  [{ type: 'announce-late', meeting: 'm1', person: 'p4' }, ['secretary'], given(started)],
  [
    { type: 'check-in', meeting: 'm1', persons: ['p4'] },
    ['secretary', 'chair', 'participant'],
    given(started),
  ],
  [
    { type: 'settle-admission', meeting: 'm1', person: 'p9', approved: true },
    ['secretary'],
    given(started).after(
      { type: 'request-admission', meeting: 'm1', name: 'Nils', as: 'guest' },
      { by: stranger },
    ),
  ],
  [{ type: 'record-attendance', meeting: 'm1', from: 'everyone', rows: [] }, officers, given(started)],
  [{ type: 'save-roster', rows: [{ name: 'Maj Ny', category: 'other' }] }, ['secretary'], given()],
  [
    { type: 'add-person', person: { name: 'Maj Ny', organisation: '', title: '', category: 'other' } },
    ['secretary'],
    given(),
  ],
  [{ type: 'change-person', person: 'p3', changes: { title: 'chef' } }, ['secretary'], given()],
  [{ type: 'set-party', organisation: 'Granby', party: false }, ['secretary'], given()],
  [{ type: 'set-seats', organisation: 'Granby', seats: 9 }, ['secretary'], given()],
  [{ type: 'set-mandate', person: 'p3', of: 'seat', until: '2027-12-31' }, ['secretary'], given()],
  [{ type: 'start-meeting', meeting: 'm1' }, officers, given()],
  [{ type: 'next-item', meeting: 'm1' }, officers, given(started)],
  [{ type: 'open-item', ...item }, officers, given(started)],
  [{ type: 'record-decision', ...item, text: 'Ja' }, officers, given(started)],
  [
    {
      type: 'record-assignment',
      ...item,
      text: 'Ring',
      responsible: { kind: 'nobody' },
      due: { kind: 'none' },
    },
    officers,
    given(started),
  ],
  [{ type: 'record-note', ...item, text: 'Ja' }, officers, given(started)],
  [{ type: 'handle-item', ...item }, officers, given(started)],
  [{ type: 'withdraw-item', ...item }, officers, given(started)],
  [{ type: 'postpone-item', ...item, to: { kind: 'words', said: 'sen' } }, officers, given(started)],
  [{ type: 'reopen-item', ...item }, officers, given(started).after({ type: 'handle-item', ...item })],
  [
    { type: 'change-wording', meeting: 'm1', of: 'decision', id: 'd5', text: 'Nej' },
    officers,
    given(started, decided('d5', 'Ja')),
  ],
  [
    { type: 'remove-record', meeting: 'm1', of: 'decision', id: 'd5' },
    officers,
    given(started, decided('d5', 'Ja')),
  ],
  [
    { type: 'detail-assignment', meeting: 'm1', id: 'a5', due: { kind: 'vague', said: 'snart' } },
    officers,
    given(started, assigned('a5', 'Ring')),
  ],
  [
    { type: 'undo', stamp: 's1' },
    ['secretary'],
    given(started).after({ type: 'record-note', ...item, text: 'Ja' }, { id: 's1' }),
  ],
  [{ type: 'begin-closing', meeting: 'm1' }, officers, given(started)],
  [{ type: 'resume-meeting', meeting: 'm1' }, officers, given(closing)],
  [{ type: 'close-meeting', meeting: 'm1' }, officers, given(closing)],
  [{ type: 'publish-summary', meeting: 'm1' }, ['secretary'], given(connected, closed)],
];

describe.each(table)('$type', (command, allowed, { book }) => {
  it.each(Object.entries(actors))('by %s', (name, by) => {
    const ruling = decide(book, command, { at: duringIt, by, id: 's2' });
    if (allowed.includes(name)) expect(ruling).not.toHaveProperty('refused');
    else expect(ruling).toMatchObject({ refused: 'not-allowed' });
  });
});

describe('one’s own attendance', () => {
  it.each(everyoneThere)('is %s’s own business', (name) => {
    const by = actors[name];
    if (by?.kind !== 'person') throw new Error('Only persons attend');
    const may = (command: Command, book = given().book) =>
      expect(decide(book, command, { at: duringIt, by, id: 's2' })).not.toHaveProperty('refused');
    const { person } = by;
    may({ type: 'answer-attendance', meeting: 'm1', person, answer: 'absent' });
    may({ type: 'announce-late', meeting: 'm1', person }, given(started).book);
    may({ type: 'check-in', meeting: 'm1', persons: [person] }, given(started).book);
  });
});

describe('asking to be let in', () => {
  it('is for those who do not belong there', () => {
    const ask = { type: 'request-admission', meeting: 'm3', name: 'Maj Sund', as: 'guest' } as const;
    for (const by of [stranger, visitor]) {
      expect(given().when(ask, { by }).ruling).toMatchObject([{ type: 'admission-requested' }]);
    }
    for (const by of [secretary, chair, eva]) given().when(ask, { by }).isRefused({ refused: 'no-change' });
  });
});

describe('someone who is no longer in the book', () => {
  it('may nothing', () => {
    for (const [command, , { book }] of table) {
      const by = { kind: 'person', person: 'p99' } as const;
      expect(decide(book, command, { at: duringIt, by, id: 's2' })).toMatchObject({ refused: 'not-allowed' });
    }
  });
});
