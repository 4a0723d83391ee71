import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import {
  changesTo,
  differing,
  type GroupValue,
  type GroupValues,
  groupValues,
  picked,
} from '../model/group-values.ts';
import { findPerson, roster } from '../model/lookup.ts';
import type { Person } from '../model/person.ts';
import { isSecretary } from '../model/rights.ts';
import type { Stamp } from '../model/stamp.ts';
import { backInGroup } from './decide-people.ts';
import { fitsMinutes, isWhole } from './fits-minutes.ts';
import { type CommandOf, noChange, orNoChange, type Ruling } from './ruling.ts';

/**
 * The secretary sets how the group works. Only what she changed counts; where someone else changed the same meanwhile,
 * nothing is saved. What follows for agendas that are not out yet belongs beside the fact that is returned here.
 */
export function changeSettings(book: Book, command: CommandOf<'change-settings'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const now = groupValues(book.group);
  const { to, shown = {} } = command;
  const wanted = differing(to, { ...now, ...shown });
  const changed = wanted.filter((key) => differing(picked(to, [key]), now).length > 0);
  const unfit = changed.filter((key) => !fits(key, to) || !fitsPeople(book, key, to));
  if (unfit.length > 0) return { refused: 'unfit-setting', keys: unfit };
  const taken = changed.filter((key) => differing(picked(shown, [key]), now).length > 0);
  if (taken.length > 0) return { refused: 'settings-changed', keys: taken };
  if (changed.length === 0) return noChange;
  return [{ type: 'group-changed', changes: changesTo(picked(to, changed)) }];
}

/** An administrator gives a group a secretary, also when it has lost the one it had. */
export function appointSecretary(book: Book, command: CommandOf<'appoint-secretary'>, stamp: Stamp): Ruling {
  if (stamp.by.kind !== 'administrator') return { refused: 'not-allowed', needs: 'secretary' };
  const { who } = command;
  if ('name' in who) {
    const person: Person = { id: `p${book.next.person}`, name: who.name, category: 'other', roles: [] };
    return [{ type: 'person-added', person }, roleOf(person)];
  }
  const known = findPerson(book, who.person);
  if (known === undefined) return { refused: 'unknown-person' };
  return orNoChange([...backInGroup(known), ...(known.roles.includes('secretary') ? [] : [roleOf(known)])]);
}

function roleOf({ id }: Person): Fact {
  return { type: 'role-given', person: id, role: 'secretary' };
}

const longestName = 200;
const mostItems = 40;
const mostDays = 90;

/** Whether a value can be kept at all. */
function fits(key: GroupValue, values: Partial<GroupValues>): boolean {
  const value = values[key];
  switch (key) {
    case 'name':
    case 'documentName':
    case 'voice':
      return isName(value);
    case 'organisation':
    case 'diaryNumber':
      return value === '' || isName(value);
    case 'shortNames':
      return (values.shortNames ?? []).every(isName) && (values.shortNames ?? []).length <= mostItems;
    case 'language':
      return value === 'sv' || value === 'en';
    case 'numbering':
      return value === 'per-meeting' || value === 'per-year';
    case 'standingItems':
      return (
        (values.standingItems ?? []).every(({ title }) => isName(title)) &&
        (values.standingItems ?? []).length <= mostItems
      );
    case 'agendaDays':
    case 'itemsDays':
      return isWhole(value, 0, mostDays);
    case 'sendHour':
      return isWhole(value, 8, 15);
    case 'quiet':
      return (values.quiet ?? []).every(({ from, to }) => isDayOfYear(from) && isDayOfYear(to));
    default:
      return fitsMinutes(key, values);
  }
}

/** Only who is on the roster adjusts minutes by rule. */
function fitsPeople(book: Book, key: GroupValue, values: Partial<GroupValues>): boolean {
  if (key !== 'adjusters') return true;
  const known = roster(book).map(({ id }) => id);
  return (values.adjusters ?? []).every((id) => known.includes(id));
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestName;
}

/** `MM-DD`, in a leap year at least. */
function isDayOfYear(text: string): boolean {
  if (!/^\d\d-\d\d$/u.test(text)) return false;
  const day = new Date(`2028-${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === text;
}
