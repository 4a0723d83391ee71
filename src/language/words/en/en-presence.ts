import type { svPresence } from '../sv/sv-presence.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { clock, list, number } = enBasics;
const people = (n: number): string => (n === 0 ? 'nobody' : number(n));
const wereAbsent = (names: readonly string[]): string => `${list(names)} ${was(names.length)} absent`;
const was = (n: number): string => (n <= 1 ? 'was' : 'were');
const seatsOr = (of: 'seats' | 'parties', n: number): string =>
  of === 'seats' ? (n === 1 ? 'seat' : 'seats') : n === 1 ? 'party' : 'parties';

type Counted = Parameters<typeof svPresence.quorum.yes>[0];

function counted({ of, all, there, needed }: Counted, now: boolean): string {
  const verb = now ? (there === 1 ? 'is' : 'are') : was(there);
  return `${there} of ${all} ${seatsOr(of, all)} ${verb} represented, and ${needed} ${needed === 1 ? 'is' : 'are'} needed`;
}

/** Who was there when, for whom, and whether they were enough, in English. */
export const enPresence: typeof svPresence = {
  when: (time, item) =>
    [time === undefined ? '' : `at ${clock(time)}`, item === undefined ? '' : `during item ${item}`]
      .filter((part) => part !== '')
      .join(' '),
  moved: {
    left: (name, when) => `${name} left${when === '' ? '' : ` ${when}`}`,
    arrived: (name, when) => `${name} came${when === '' ? '' : ` ${when}`}`,
  },
  movedReceipt: (moved, status) => (status === undefined ? `${moved}.` : `${moved}. Now down as ${status}.`),
  ownLeft: (when) => `It is noted that you left${when === '' ? '' : ` ${when}`}. The secretary is told.`,
  ownArrived: (when) => `It is noted that you came${when === '' ? '' : ` ${when}`}. The secretary is told.`,
  status: {
    present: 'present',
    partial: 'present for part of the meeting',
    absent: 'absent',
    none: 'not recorded',
  },
  movementRemoved: (moved) => `Removed: ${moved}.`,
  statusStays: (name, status) =>
    `${name} is still down as ${status}. Write for example ”${name} is here” if that is not right.`,
  movementRestored: (moved) => `It stands again: ${moved}.`,
  toldSecretary: (moved) => `${moved}.`,
  selfTold: 'The person said so. Nobody else has been told.',
  serves: (name, member) => `${name} is substitute for ${member}.`,
  servesNobody: (name) => `${name} is not substitute for anyone in particular.`,
  servesFor: (member) => `substitute for ${member}`,
  doubts: {
    onDay: (day, doubt) => `Day ${day}: ${doubt}`,
    leftYetPresent: (moved) => `${moved}, but is down as present all the time.`,
    movedYetAbsent: (moved) => `${moved}, but is down as absent.`,
    twice: {
      left: (name) => `${name} left twice without having come in between.`,
      arrived: (name) => `${name} came twice without having left in between.`,
    },
    memberPresent: (name, member) => `${name} is substitute for ${member}, who is also down as present.`,
    twoForOne: (name, other, member) => `Both ${other} and ${name} are substitutes for ${member}.`,
    head: 'Is the attendance right?',
  },
  vacant: (organisation, n) =>
    n === 1 ? `${organisation}: the seat is vacant` : `${organisation}: ${number(n)} seats are vacant`,
  at: (item, day) =>
    [item === undefined ? '' : `at item ${item}`, day === undefined ? '' : `on day ${day}`]
      .filter((part) => part !== '')
      .join(' '),
  thereAt: {
    present: (n, at, days) => `${capital(people(n))} ${was(n)} there ${at}, ${days}.`,
    absent: (n, at, days) =>
      n === 0
        ? `Nobody was missing ${at}, ${days}.`
        : `${capital(number(n))} ${was(n)} not there ${at}, ${days}.`,
  },
  organisationsAt: {
    present: (n, at, days) =>
      `${capital(enBasics.count.organisation(n))} ${was(n)} represented ${at}, ${days}.`,
    absent: (n, at, days) =>
      n === 0
        ? `All organisations were represented ${at}, ${days}.`
        : `${capital(enBasics.count.organisation(n))} ${was(n)} missing ${at}, ${days}.`,
  },
  unsure: (n) => `For ${number(n)} the records do not tell`,
  unsureMark: 'the records do not tell',
  wasAt: {
    there: (name, at, days) => `Yes, ${name} was there ${at}, ${days}.`,
    away: (name, at, days) => `No, ${name} was not there ${at}, ${days}.`,
    unknown: (name, at, days) => `The group's records do not tell whether ${name} was there ${at}, ${days}.`,
  },
  conflict: (name) => `${name} took no part in the decision (conflict of interest).`,
  noSuchDay: (day, days) => `The meeting ${days} has no day ${day}.`,
  organisation: {
    there: (name, at, days) => `Yes, ${name} was represented${at === '' ? '' : ` ${at},`} ${days}.`,
    away: (name, at, days, absent) =>
      `No, ${name} was not represented${at === '' ? '' : ` ${at},`} ${days}${absent.length === 0 ? '' : `: ${wereAbsent(absent)}`}.`,
    unknown: (name, at, days) =>
      `The group's records do not tell whether ${name} was represented${at === '' ? '' : ` ${at},`} ${days}.`,
    wereAbsent,
    absentToo: (names) => `Absent: ${list(names)}`,
    hereNow: (name) => `Yes, ${name} is represented.`,
    notHereNow: (name) => `No, ${name} is not represented just now.`,
  },
  quorum: {
    none: 'The group has no rule for its quorum.',
    unknown: (days) => `The attendance of the meeting ${days} is not recorded, so it cannot be told.`,
    yes: (count, now) => `Yes, the group ${now ? 'is' : 'was'} quorate: ${counted(count, now)}.`,
    no: (count, now) => `No, the group ${now ? 'is' : 'was'} not quorate: ${counted(count, now)}.`,
    unsure: (count, now) =>
      `The records do not tell whether the group ${now ? 'is' : 'was'} quorate: ${counted(count, now)}. For ${number(count.perhaps)} they do not tell.`,
    line: {
      yes: (count) => `Quorate: ${counted(count, true)}.`,
      no: (count) => `Not quorate: ${counted(count, true)}.`,
      unsure: (count) => `Perhaps not quorate: ${counted(count, true)}.`,
    },
    decidedAllTheSame: (count, n) =>
      `The group is not quorate: ${counted(count, true)}. The ${n === 1 ? 'decision is' : 'decisions are'} saved all the same.`,
    at: (item) => `at item ${item}`,
    decidedAt: (items) =>
      `By the attendance the group was not quorate when it decided at item ${list(items)}.`,
    rule: ({ of, atLeast }) => {
      const all = of === 'seats' ? 'the seats' : 'the parties';
      const shares = {
        'more-than-half': `more than half of ${all}`,
        half: `at least half of ${all}`,
        'two-thirds': `at least two thirds of ${all}`,
      };
      const rule =
        typeof atLeast === 'number' ? `at least ${number(atLeast)} ${seatsOr(of, atLeast)}` : shares[atLeast];
      return `The group is quorate with ${rule}.`;
    },
  },
};
