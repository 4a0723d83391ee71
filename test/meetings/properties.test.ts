import fc from 'fast-check';
import type { Command } from '../../src/meetings/commands/command.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Commit, Fact } from '../../src/meetings/model/fact.ts';
import { decide } from '../../src/meetings/rules/decide.ts';
import { isRefusal } from '../../src/meetings/rules/ruling.ts';
import { given } from './given.ts';
import { anyCommands, pickFrom, randomStep, secretaryNow } from './random-commands.ts';
import { administrator, daysAfter, theGroup } from './the-group.ts';

/** Every command there is: a new one is walked too, or this is no longer true. */
const walked: Readonly<Record<Command['type'], true>> = {
  'accept-proposal': true,
  'add-adjuster': true,
  'add-follow-up': true,
  'add-item': true,
  'add-items': true,
  'add-links': true,
  'add-person': true,
  'add-sub-item': true,
  'adjust-minutes': true,
  'announce-late': true,
  'answer-attendance': true,
  'answer-evaluation': true,
  'answer-ratification': true,
  'answer-referral': true,
  'appoint-secretary': true,
  'ask-ratification': true,
  'begin-closing': true,
  'bind-conversation': true,
  'cancel-meeting': true,
  'carry-items': true,
  'change-item': true,
  'change-meeting': true,
  'change-person': true,
  'change-proposal': true,
  'change-referral': true,
  'change-settings': true,
  'change-wording': true,
  'check-in': true,
  'close-meeting': true,
  'connect-person': true,
  'detail-assignment': true,
  'detail-decision': true,
  'erase-person': true,
  'file-minutes': true,
  'finish-minutes': true,
  'gather-evaluation': true,
  'give-role': true,
  'hand-over': true,
  'handle-item': true,
  'join-matter': true,
  'keep-member': true,
  'make-edition': true,
  'merge-items': true,
  'move-item': true,
  'next-item': true,
  'note-delivery': true,
  'note-team': true,
  'open-evaluation': true,
  'open-item': true,
  'part-matter': true,
  'pause-meeting': true,
  'place-item': true,
  'post-agenda': true,
  'postpone-item': true,
  'propose-item': true,
  'publish-summary': true,
  'receive-answer': true,
  'receive-matter': true,
  'record-assignment': true,
  'record-attendance': true,
  'record-decision': true,
  'record-farewell': true,
  'record-movement': true,
  'record-note': true,
  'record-referral': true,
  'release-conversation': true,
  'remove-answer': true,
  'remove-item': true,
  'remove-movement': true,
  'remove-record': true,
  'remove-referral': true,
  'remove-reply': true,
  'reopen-item': true,
  'report-assignment': true,
  'request-admission': true,
  'restore-meeting': true,
  'resume-meeting': true,
  'return-proposal': true,
  'rewrite-text': true,
  'save-roster': true,
  'schedule-meeting': true,
  'send-minutes': true,
  'set-adjusters': true,
  'set-approves': true,
  'set-calendar-link': true,
  'set-decision-proposal': true,
  'set-decision-rules': true,
  'set-mandate': true,
  'set-party': true,
  'set-proposal': true,
  'set-seats': true,
  'set-stand-in': true,
  'set-sub-counties': true,
  'settle-admission': true,
  'settle-departure': true,
  'show-minutes': true,
  'show-ratification': true,
  'start-meeting': true,
  'take-role': true,
  undo: true,
  'withdraw-item': true,
  'withdraw-proposal': true,
  'withdraw-ratification': true,
  'write-text': true,
};

/** What people do, as seeds of single steps, so that a failure shrinks to the steps that matter. */
const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 400, size: 'max' });
const runs = { numRuns: 30, seed: 20270212 };

/** A meeting is on from the start, so that most steps find something to do. */
const start = given().after({ type: 'start-meeting', meeting: 'm1' }).book;

function followed(seeds: readonly number[]): { readonly book: Book; readonly commits: readonly Commit[] } {
  const steps = [...stepsFrom(start, seeds)];
  return { book: steps.at(-1)?.next ?? start, commits: steps.map(({ commit }) => commit) };
}

/** What each seed leads to, one after the other: the Book before, what was done, and the Book after. */
function* stepsFrom(
  from: Book,
  seeds: readonly number[],
  counts: (commit: Commit) => boolean = () => true,
): Generator<{ readonly book: Book; readonly commit: Commit; readonly next: Book }> {
  let book = from;
  for (const [index, seed] of seeds.entries()) {
    const commit = randomStep(book, pickFrom(seed), `s${index}`);
    if (commit === undefined || !counts(commit)) continue;
    const next = apply(book, commit);
    yield { book, commit, next };
    book = next;
  }
}

const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('every command', () => {
  it('is among those that are tried', () => {
    const seen = new Set<string>();
    const { book } = followed(Array.from({ length: 400 }, (_, seed) => seed));
    for (let seed = 0; seed < 1500; seed += 1)
      for (const { type } of anyCommands(pickFrom(seed), book)) seen.add(type);
    expect(Object.keys(walked).filter((type) => !seen.has(type))).toEqual([]);
  });
});

describe('whatever people do', () => {
  it('the Book is the same, wherever it was written down and read again on the way', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.boolean(), { maxLength: 400 }), (seeds, snapshots) => {
        const { book, commits } = followed(seeds);
        const split = commits.reduce((so, commit, index) => {
          const next = apply(so, kept(commit));
          return snapshots[index] === true ? kept(next) : next;
        }, kept(start));
        expect(split).toEqual(book);
        expect(kept(book)).toEqual(book);
      }),
      runs,
    );
  });

  it('no words are lost: they stand as current, earlier or removed', () => {
    fc.assert(
      fc.property(steps, (seeds) => {
        const { book, commits } = followed(seeds);
        const words = wordsOf(book);
        for (const text of commits.flatMap(({ facts }) => facts.flatMap(wordsIn)))
          expect(words.has(text)).toBe(true);
      }),
      runs,
    );
  });

  it('ids are given once and for all', () => {
    fc.assert(
      fc.property(steps, (seeds) => {
        const { commits } = followed(seeds);
        const ids = commits.flatMap(({ facts }) => facts.flatMap(newIdsIn));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  it('numbers are unique, and fixed once a meeting has started', () => {
    fc.assert(
      fc.property(steps, (seeds) => {
        for (const { book, next } of stepsFrom(start, seeds)) {
          for (const meeting of next.meetings) {
            const numbers = meeting.items.map(({ number }) => number);
            expect(new Set(numbers).size).toBe(numbers.length);
            const before = book.meetings.find(({ id }) => id === meeting.id);
            if (before === undefined || before.state === 'planned' || meeting.state === 'planned') continue;
            for (const item of before.items) {
              const now = meeting.items.find(({ id }) => id === item.id);
              if (now !== undefined) expect(now.number).toBe(item.number);
            }
          }
        }
      }),
      runs,
    );
  });

  it('§ of a year run through its meetings without a gap at the start of each', () => {
    fc.assert(
      fc.property(steps, (seeds) => {
        const yearly = given()
          .after({ type: 'change-settings', to: { numbering: 'per-year' } })
          .after({ type: 'start-meeting', meeting: 'm1' });
        const asSet = ({ facts }: Commit) => facts.every(({ type }) => type !== 'group-changed');
        for (const { commit, next } of stepsFrom(yearly.book, seeds, asSet)) {
          const begun = commit.facts.flatMap((fact) =>
            fact.type === 'meeting-started' ? [fact.meeting] : [],
          );
          for (const meeting of next.meetings.filter(({ id }) => begun.includes(id))) {
            const whole = meeting.items
              .filter(({ number }) => /^\d+$/u.test(number))
              .map(({ number }) => Number(number));
            const [first = 0] = whole;
            expect(whole).toEqual(whole.map((_, at) => first + at));
          }
        }
      }),
      runs,
    );
  });

  it('undoing what was just done gives the Book as it was, as far as it tells', () => {
    fc.assert(
      fc.property(steps, (seeds) => {
        for (const { book, commit, next } of stepsFrom(start, seeds)) {
          const undone = undoing(next, commit);
          if (undone !== undefined && !changesStandingItems(commit)) expect(told(undone)).toEqual(told(book));
        }
      }),
      runs,
    );
  });

  it('of two things at once the later never loses what the first said', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (seeds, one, other) => {
        const { book } = followed(seeds);
        const first = randomStep(book, pickFrom(one), 'first');
        const then = first === undefined ? book : apply(book, first);
        // What the second orders was thought out before the first was known.
        const command = pickFrom(other)(anyCommands(pickFrom(other), book));
        const stamp = { at: daysAfter, by: secretaryNow(then), id: 'second' };
        const facts = decide(then, command, stamp);
        const after = isRefusal(facts) ? then : apply(then, { stamp, facts });
        const words = wordsOf(after);
        for (const text of first?.facts.flatMap(wordsIn) ?? []) expect(words.has(text)).toBe(true);
      }),
      { numRuns: 100, seed: runs.seed },
    );
  });

  it('what was folded once folds to the same from the very first fact', () => {
    fc.assert(
      fc.property(steps, (seeds) => {
        const { book, commits } = followed(seeds);
        const at = '2027-01-01T09:00:00.000Z';
        const before = theGroup.map((fact, index) => ({
          stamp: { at, by: administrator, id: `given:${index}` },
          facts: [fact],
        }));
        const opened = before.reduce(apply, emptyBook('norrdal'));
        const begun = given().when({ type: 'start-meeting', meeting: 'm1' });
        if (isRefusal(begun.ruling)) throw new Error('The February meeting could not be started');
        expect(kept(commits).reduce(apply, begun.book)).toEqual(book);
        expect(begun.book.version).toBe(opened.version + 1);
      }),
      { numRuns: 5, seed: runs.seed },
    );
  });
});

/** The words that a fact records, with whose they are. */
function wordsIn(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'decision-recorded':
      return [`${fact.decision.id} ${fact.decision.text}`];
    case 'assignment-recorded':
      return [`${fact.assignment.id} ${fact.assignment.text}`];
    case 'note-recorded':
      return [`${fact.note.id} ${fact.note.text}`];
    case 'wording-changed':
      return [`${fact.id} ${fact.text}`];
    case 'referral-recorded':
      return [`${fact.referral.id} ${fact.referral.text}`];
    case 'referral-changed':
      return fact.changes.text === undefined ? [] : [`${fact.id} ${fact.changes.text}`];
    case 'referral-answered':
      return fact.reply.text === undefined ? [] : [`${fact.reply.id} ${fact.reply.text}`];
    case 'assignment-reported':
      return fact.report.text === undefined ? [] : [`${fact.report.id} ${fact.report.text}`];
    case 'movement-recorded':
      return fact.movement.note === undefined ? [] : [`${fact.movement.id} ${fact.movement.note}`];
    default:
      return [];
  }
}

/** All words that a Book holds: as they are, as they were, and those that were taken back. */
function wordsOf(book: Book): ReadonlySet<string> {
  const found = new Set<string>();
  for (const meeting of book.meetings) {
    const { decisions, assignments, notes, referrals, movements } = meeting;
    for (const { id, text, history } of [...decisions, ...assignments, ...notes, ...referrals])
      for (const one of [text, ...history.map((wording) => wording.text)]) found.add(`${id} ${one}`);
    for (const { reports } of assignments) for (const { id, text } of reports) found.add(`${id} ${text}`);
    for (const { replies } of referrals) for (const { id, text } of replies) found.add(`${id} ${text}`);
    for (const { id, note } of movements) found.add(`${id} ${note}`);
  }
  return found;
}

/** The ids that a fact gives for the first time. */
function newIdsIn(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'decision-recorded':
      return [fact.decision.id];
    case 'assignment-recorded':
      return [fact.assignment.id];
    case 'note-recorded':
      return [fact.note.id];
    case 'referral-recorded':
      return [fact.referral.id];
    case 'referral-answered':
      return [fact.reply.id];
    case 'assignment-reported':
      return [fact.report.id];
    case 'movement-recorded':
      return [fact.movement.id];
    case 'meeting-scheduled':
      return [fact.meeting.id];
    case 'item-proposed':
      return [fact.proposal.id];
    case 'matter-handed-over':
      return [fact.handover.id];
    case 'organisation-added':
      return [fact.organisation.id];
    default:
      return [];
  }
}

/** The Book after the commit is taken back by whoever is secretary; undefined where it cannot be, or more follows. */
function undoing(book: Book, { stamp }: Commit): Book | undefined {
  const by = secretaryNow(book);
  const undo = { at: stamp.at, by, id: `undo ${stamp.id}` };
  const facts = decide(book, { type: 'undo', stamp: stamp.id }, undo);
  // What follows for agendas follows anew: what was put off comes back, though it had been taken off by hand.
  if (isRefusal(facts) || facts.at(-1)?.type !== 'command-undone') return undefined;
  return apply(book, { stamp: undo, facts });
}

/** Who recorded what when, and how it was before: the trail, which an undoing adds to. */
const trail = new Set([
  ...[
    'at',
    'by',
    'history',
    'corrected',
    'correctedAt',
    'changes',
    'plannedAt',
    'told',
    'recorded',
    'leftTeamAt',
  ],
]);

/** What a Book tells, without its trail: what was taken back, and what has come to nothing, is not there. */
function told(book: Book): unknown {
  const { version: _, recent: __, next: ___, organisations, ...rest } = book;
  // An organisation that was named with a person stays; it is no party, and nobody is of it.
  const clean = (part: unknown): unknown => {
    if (Array.isArray(part))
      return part
        .filter((one) => !isTakenBack(one))
        .map(clean)
        .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key, value]) => !trail.has(key) && value !== undefined && !isEmptyTrail(key, value))
        .map(([key, value]) => [key, clean(value)]),
    );
  };
  return clean({ ...rest, organisations: organisations.filter(({ party }) => party) });
}

/** Minutes and an evaluation of which nothing holds any longer are as if nothing had been. */
function isEmptyTrail(key: string, value: unknown): boolean {
  if (key !== 'minutes' && key !== 'evaluation') return false;
  return Object.values(Object(value)).every(
    (one) => one === false || (Array.isArray(one) && one.length === 0),
  );
}

function isTakenBack(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { removed, cancelled, settled } = part as Readonly<Record<string, unknown>>;
  const withdrawn = typeof settled === 'object' && settled !== null && 'kind' in settled;
  return removed === true || cancelled === true || (withdrawn && settled.kind === 'withdrawn');
}

/** Items that stand on every agenda come and go with the setting, anew and in their usual place. */
function changesStandingItems({ facts }: Commit): boolean {
  return facts.some(
    (fact) => fact.type === 'group-changed' && fact.changes.settings?.standingItems !== undefined,
  );
}
