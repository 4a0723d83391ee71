import { organisationCalled } from '../../meetings/model/same-name.ts';
import type { Intent } from '../intent.ts';
import { readPeriod } from '../reading/dates/read-period.ts';
import { readPerson, readPossessor, unclearPerson } from '../reading/sentences/read-person.ts';
import { type Asked, couldBeName, question } from './about.ts';
import { peopleEn } from './en/people.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { type PeopleAsked, peopleSv } from './sv/people.ts';

const readers: Readonly<Record<PeopleAsked, Reader>> = {
  match: () => ({ kind: 'matching' }),
  roster: () => question({ type: 'roster' }),
  vacant: () => question({ type: 'seats', vacantOnly: true }),
  seats: () => question({ type: 'seats', vacantOnly: false }),
  'seats-of': seatsOf,
  'seat-before': (asked) => seatHistory(asked, 'before'),
  'seat-after': (asked) => seatHistory(asked, 'after'),
  'chair-is': () => question({ type: 'role', role: 'chair' }),
  'secretary-is': () => question({ type: 'role', role: 'secretary' }),
  turnover,
};

/** What is asked about who is in the group, and who has been. */
export const people: QuestionTable<PeopleAsked> = {
  rows: { sv: peopleSv, en: peopleEn },
  readers,
};

function seatsOf({ slots, context }: Asked): Intent | undefined {
  const said = slots['organisation'] ?? '';
  const organisation =
    organisationCalled(context.book, said) ?? organisationCalled(context.book, said.replace(/[’']?s$/iu, ''));
  return organisation && question({ type: 'seats', organisation: organisation.id, vacantOnly: false });
}

/** "vem hade platsen före Nils?": of someone who is, or was, in the group. */
function seatHistory({ slots, context, line }: Asked, side: 'before' | 'after'): Intent | undefined {
  const { who, owner } = slots;
  const name = who ?? owner ?? '';
  const read = owner === undefined ? readPerson(name, context) : readPossessor(name, context);
  if (read.kind === 'person') return question({ type: 'seat-history', person: read.person.id, side });
  return read.kind === 'none' && !couldBeName(name) ? undefined : unclearPerson(read, name, line, context);
}

/** Of the year up to today when no period is named. */
function turnover({ slots, context, line }: Asked): Intent | undefined {
  const { today } = context;
  const said = slots['period'];
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (said === undefined) return question({ type: 'turnover', from: yearBefore, to: today });
  const period = readPeriod(said, context, 'past');
  if (period === undefined) return undefined;
  return period.kind === 'no-such-date'
    ? { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } }
    : question({ type: 'turnover', from: period.from, to: period.to });
}
