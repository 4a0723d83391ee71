import type { ApprovalCommand } from '../../src/meetings/commands/approval-command.ts';
import type { Command } from '../../src/meetings/commands/command.ts';
import type { DecisionCommand } from '../../src/meetings/commands/decision-command.ts';
import type { EvaluationCommand } from '../../src/meetings/commands/evaluation-command.ts';
import type { ItemsCommand } from '../../src/meetings/commands/items-command.ts';
import type { PresenceCommand } from '../../src/meetings/commands/presence-command.ts';
import type { ReferralCommand } from '../../src/meetings/commands/referral-command.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Actor } from '../../src/meetings/model/stamp.ts';
import { decide } from '../../src/meetings/rules/decide.ts';
import { type Given, given } from './given.ts';
import {
  administrator,
  bo,
  chair,
  closed,
  codeHolder,
  connected,
  daysAfter,
  decided,
  duringIt,
  eva,
  secretary,
  started,
  stranger,
  visitor,
} from './the-group.ts';

const digest = 'a'.repeat(64);
const ivar: Actor = { kind: 'person', person: 'p6' };
const tove: Actor = { kind: 'person', person: 'p7' };
const gone: Actor = { kind: 'person', person: 'p10' };

/** Everyone who could want to: Eva adjusts m1, Bo has a seat of Ekköping, Ivar adjusts another meeting. */
const actors = {
  administrator,
  codeHolder,
  secretary,
  chair,
  adjuster: eva,
  'seat holder': bo,
  'adjuster of another meeting': ivar,
  substitute: tove,
  visitor,
  'someone who left': gone,
  stranger,
} satisfies Readonly<Record<string, Actor>>;
type Who = keyof typeof actors;

const left: readonly Fact[] = [
  {
    type: 'person-added',
    person: { id: 'p10', name: 'Gun Gamm', organisation: 'o2', category: 'member', roles: ['secretary'] },
  },
  {
    type: 'adjusters-set',
    meeting: 'm1',
    adjusters: ['p3', 'p10'],
  },
  { type: 'adjusters-set', meeting: 'm3', adjusters: ['p6'] },
  { type: 'person-left', person: 'p10', on: '2027-02-14' },
];
const held = given(connected, closed, decided('d5', 'Att avtalet antas.'), left);
const finished = held.after({ type: 'finish-minutes', meeting: 'm1', digest }, { at: daysAfter });
const sent = finished.after({ type: 'send-minutes', meeting: 'm1' }, { at: daysAfter });
const asked = held.after(
  { type: 'ask-ratification', meeting: 'm1', id: 'd5', parties: 'all', due: { kind: 'none' } },
  { at: daysAfter },
);
const referral = {
  type: 'record-referral',
  meeting: 'm1',
  item: '3',
  text: 'Riktlinjer',
  direction: 'sent',
  recipients: [{ name: 'Ekköping', organisation: 'o2' }],
  due: { kind: 'none' },
} as const;
const referred = held.after(referral, { at: daysAfter });
const replied = referred.after(
  { type: 'answer-referral', meeting: 'm1', id: idOf(referred), from: 'Ekköping' },
  { at: daysAfter },
);
const running = given(connected, started, left);
const came = running.after({
  type: 'record-movement',
  meeting: 'm1',
  person: 'p3',
  kind: 'left',
  time: '14:00',
});
const evaluated = held.after({ type: 'open-evaluation', meeting: 'm1' }, { at: daysAfter });
const inAgenda = given(left);

function idOf({ book }: Given): string {
  return book.meetings[0]?.referrals[0]?.id ?? '';
}

const officers: readonly Who[] = ['secretary', 'chair'];
const only: readonly Who[] = ['secretary'];
type New =
  | ApprovalCommand
  | DecisionCommand
  | EvaluationCommand
  | ItemsCommand
  | PresenceCommand
  | ReferralCommand;
type Row<Type> = readonly [Extract<Command, { readonly type: Type }>, readonly Who[], Given];

const at = { meeting: 'm1' } as const;
const decision = { meeting: 'm1', id: 'd5' } as const;
const rows: { readonly [Type in New['type']]: Row<Type> } = {
  'finish-minutes': [{ type: 'finish-minutes', ...at, digest }, only, held],
  'make-edition': [{ type: 'make-edition', ...at, reason: 'fel', digest: 'b'.repeat(64) }, only, finished],
  'set-adjusters': [{ type: 'set-adjusters', ...at, adjusters: ['p4'] }, officers, held],
  'add-adjuster': [{ type: 'add-adjuster', ...at, person: 'p4' }, officers, held],
  'send-minutes': [{ type: 'send-minutes', ...at }, only, finished],
  'adjust-minutes': [{ type: 'adjust-minutes', ...at }, ['adjuster'], sent],
  'file-minutes': [
    { type: 'file-minutes', ...at },
    only,
    held
      .and({ type: 'adjusters-set', meeting: 'm1', adjusters: [] })
      .after({ type: 'finish-minutes', meeting: 'm1', digest }, { at: daysAfter }),
  ],
  'set-approves': [
    { type: 'set-approves', meeting: 'm3', item: '1', approves: 'm1' },
    officers,
    held.after({ type: 'add-item', meeting: 'm3', title: 'Protokoll', presenters: [] }, { at: daysAfter }),
  ],
  'show-minutes': [{ type: 'show-minutes', ...at }, only, finished],
  'set-decision-rules': [{ type: 'set-decision-rules', rules: { voting: 'parties' } }, only, held],
  'detail-decision': [{ type: 'detail-decision', ...decision, set: { condition: 'att' } }, officers, held],
  'set-decision-proposal': [{ type: 'set-decision-proposal', ...decision, text: 'Så' }, officers, held],
  'ask-ratification': [
    { type: 'ask-ratification', ...decision, parties: 'all', due: { kind: 'none' } },
    officers,
    held,
  ],
  'withdraw-ratification': [{ type: 'withdraw-ratification', ...decision }, officers, asked],
  'answer-ratification': [
    { type: 'answer-ratification', ...decision, answer: { organisation: 'o2', state: 'ratified' } },
    ['secretary', 'chair', 'seat holder'],
    asked,
  ],
  'show-ratification': [{ type: 'show-ratification', ...decision }, only, asked],
  'open-evaluation': [{ type: 'open-evaluation', ...at }, only, held],
  'answer-evaluation': [{ type: 'answer-evaluation', ...at, person: 'p4' }, ['seat holder'], evaluated],
  'gather-evaluation': [{ type: 'gather-evaluation', ...at, answers: [] }, only, evaluated],
  'add-sub-item': [{ type: 'add-sub-item', ...at, under: '3', title: 'Del' }, officers, inAgenda],
  'add-items': [{ type: 'add-items', ...at, rows: [{ title: 'Ny' }] }, officers, inAgenda],
  'place-item': [{ type: 'place-item', ...at, item: '4', under: '3' }, officers, inAgenda],
  'join-matter': [
    { type: 'join-matter', meeting: 'm3', item: '1', with: { meeting: 'm1', item: '3' } },
    officers,
    held.after({ type: 'add-item', meeting: 'm3', title: 'Åter', presenters: [] }, { at: daysAfter }),
  ],
  'part-matter': [
    { type: 'part-matter', meeting: 'm3', item: '1' },
    officers,
    held
      .after({ type: 'add-item', meeting: 'm3', title: 'Åter', presenters: [] }, { at: daysAfter })
      .after(
        { type: 'join-matter', meeting: 'm3', item: '1', with: { meeting: 'm1', item: '3' } },
        { at: daysAfter },
      ),
  ],
  'record-farewell': [{ type: 'record-farewell', ...at, item: '1', text: 'Tack' }, officers, running],
  'set-stand-in': [
    { type: 'set-stand-in', ...at, person: 'p7', standsInFor: 'p3' },
    ['secretary', 'chair', 'substitute'],
    running,
  ],
  'record-movement': [
    { type: 'record-movement', ...at, person: 'p4', kind: 'left', time: '14:00' },
    ['secretary', 'chair', 'seat holder'],
    running,
  ],
  'remove-movement': [
    { type: 'remove-movement', ...at, id: came.book.meetings[0]?.movements[0]?.id ?? '' },
    officers,
    came,
  ],
  'record-referral': [referral, officers, held],
  'change-referral': [
    { type: 'change-referral', ...at, id: idOf(referred), changes: { text: 'Nytt' } },
    officers,
    referred,
  ],
  'remove-referral': [{ type: 'remove-referral', ...at, id: idOf(referred) }, officers, referred],
  'answer-referral': [
    { type: 'answer-referral', ...at, id: idOf(referred), from: 'Ekköping' },
    ['secretary', 'chair', 'seat holder'],
    referred,
  ],
  'remove-reply': [
    {
      type: 'remove-reply',
      ...at,
      id: idOf(replied),
      reply: replied.book.meetings[0]?.referrals[0]?.replies?.[0]?.id ?? '',
    },
    officers,
    replied,
  ],
};

describe.each(Object.values(rows))('$type', (command, may, { book }) => {
  it.each(Object.entries(actors))('by %s', (name, by) => {
    const when = book.meetings[0]?.state === 'closed' ? daysAfter : duringIt;
    const ruling = decide(book, command, { at: when, by, id: 'tried' });
    if (may.some((one) => one === name)) expect(ruling).not.toHaveProperty('refused');
    else expect(ruling).toHaveProperty('refused');
  });
});

describe('of another meeting, or of none', () => {
  it.each(['m2', 'm99', '__proto__', 'constructor', ''])(
    '"%s" nobody but its own may do anything',
    (meeting) => {
      for (const [command, may, { book }] of Object.values(rows)) {
        if (!('meeting' in command)) continue;
        for (const [name, by] of Object.entries(actors)) {
          if (may.some((one) => one === name) && meeting === 'm2') continue;
          const ruling = decide(book, { ...command, meeting }, { at: daysAfter, by, id: 'tried' });
          expect(ruling).toHaveProperty('refused');
        }
      }
    },
  );
});

describe('an adjuster who has left', () => {
  it('is no hindrance to naming another', () => {
    held
      .when({ type: 'add-adjuster', meeting: 'm1', person: 'p4' }, { at: daysAfter })
      .then({ type: 'adjusters-set', meeting: 'm1', adjusters: ['p3', 'p10', 'p4'] });
    held
      .when({ type: 'set-adjusters', meeting: 'm3', adjusters: ['p10'] }, { at: daysAfter })
      .isRefused({ refused: 'unknown-person' });
  });
});

describe('an edition that others have seen', () => {
  const later = '2027-02-16T09:00:00.000Z';
  const renewed = sent.after(
    { type: 'make-edition', meeting: 'm1', reason: 'fel', digest: 'b'.repeat(64) },
    { at: later, id: 'renewed' },
  );

  it.each([
    ['shown', { type: 'show-minutes', meeting: 'm1' }, secretary],
    ['sent', { type: 'send-minutes', meeting: 'm1' }, secretary],
    ['filed', { type: 'file-minutes', meeting: 'm1' }, secretary],
  ] as const)('%s is not taken back, so that its number never is another', (what, command, by) => {
    const from =
      what === 'filed' ? renewed.and({ type: 'adjusters-set', meeting: 'm1', adjusters: [] }) : renewed;
    from
      .after(command, { at: later, by })
      .when({ type: 'undo', stamp: 'renewed' }, { at: later })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });

  it('taken back before that leaves nothing that was sent or shown of it', () => {
    const back = renewed.after({ type: 'undo', stamp: 'renewed' }, { at: later });
    expect(back.book.meetings[0]?.minutes?.editions).toHaveLength(1);
    expect(back.book.meetings[0]?.minutes?.shown).toBeUndefined();
  });
});
