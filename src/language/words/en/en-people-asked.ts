import type { AttendanceCounts } from '../../../meetings/answers/attendance-counts.ts';
import type { Category } from '../../../meetings/model/person.ts';
import { mostAndLeast } from '../answers/most-and-least.ts';
import type { svPeopleAsked } from '../sv/sv-people-asked.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { list, number } = enBasics;
const was = (n: number): string => (n <= 1 ? 'was' : 'were');

function counted(n: number, category: Category | undefined): string {
  const nouns = {
    member: ['member', 'members'],
    substitute: ['substitute', 'substitutes'],
    other: ['other participant', 'others'],
    all: ['person', 'people'],
  } as const;
  const [one, many] = nouns[category ?? 'all'];
  return `${n === 0 ? 'no' : number(n)} ${n === 1 || n === 0 ? one : many}`;
}

function parties(n: number, municipal: boolean): string {
  const [one, many] = municipal ? ['municipality', 'municipalities'] : ['organisation', 'organisations'];
  return `${n === 0 ? 'no' : number(n)} ${n === 1 || n === 0 ? one : many}`;
}

function eachOf(all: number, days: readonly string[]): string {
  if (days.length === 2) return `both ${list(days)}`;
  return days.length > 0 ? list(days) : `at all ${number(all)} meetings`;
}

function ofMeetings(n: number, all: number): string {
  if (n === all && all === 1) return 'the meeting';
  if (n === all && all === 2) return 'both meetings';
  if (n === all) return `all ${number(all)} meetings`;
  return `${n === 0 ? 'none' : number(n)} of ${number(all)} meeting${all === 1 ? '' : 's'}`;
}

/** As `svPeopleAsked`, in English. */
export const enPeopleAsked: typeof svPeopleAsked = {
  members: (n, category, organisation, municipal, names) =>
    organisation === undefined
      ? `The group has ${counted(n, category)}${municipal ? ' from the municipalities' : ''}.`
      : `${organisation} has ${counted(n, category)} in the group${names.length === 0 ? '' : `: ${list(names)}`}.`,
  organisations: (names, municipal) =>
    names.length === 0
      ? `${capital(parties(0, municipal))} is in the group.`
      : `${capital(parties(names.length, municipal))} ${names.length === 1 ? 'is' : 'are'} in the group: ${list(names)}.`,
  besidesMembers: (substitutes, others) =>
    `Besides them ${list([...(substitutes === 0 ? [] : [counted(substitutes, 'substitute')]), ...(others === 0 ? [] : [counted(others, 'other')])])} ${substitutes + others > 1 ? 'take' : 'takes'} part.`,
  attends: (names) => `${list(names)} ${names.length === 1 ? 'takes' : 'take'} part from there.`,
  sector: (said, organisation) =>
    `${capital(said)} is counted here to ${organisation ?? 'the municipalities'}.`,
  isMember: (name, is) => (is ? `Yes, ${name} is in the group.` : `No, ${name} is not in the group.`),
  person: {
    is: (name, parts) => `${name} is ${list(parts)}.`,
    was: (name, parts, left) =>
      `${name} is no longer in the group: left ${left}${parts.length === 0 ? '' : ` as ${list(parts)}`}.`,
    inGroup: (category) => ({ member: 'member', substitute: 'substitute', other: 'participant' })[category],
    group: (what) => `${what} of the group`,
    visitor: 'guest',
    title: (name, title) => `${name} is ${title}.`,
    noTitle: (name) => `No title is given for ${name}.`,
    from: (name, organisation) => `${name} is from ${organisation}.`,
    noOrganisation: (name) => `No organisation is given for ${name}.`,
    titleUnknown: 'No title is given.',
    organisationUnknown: 'No organisation is given.',
    seat: (organisation, as) => `${as === 'member' ? 'Member' : 'Substitute'} for ${organisation}`,
  },
  isA: {
    member: (name, organisation) =>
      `Yes, ${name} is a member${organisation === undefined ? '' : ` for ${organisation}`}.`,
    substitute: (name, organisation) =>
      `Yes, ${name} is a substitute${organisation === undefined ? '' : ` for ${organisation}`}.`,
    notMember: (name) => `No, ${name} is not a member.`,
    notSubstitute: (name) => `No, ${name} is not a substitute.`,
    notNow: (name, left) => `No, ${name} is no longer in the group: left ${left}.`,
  },
  terms: {
    here: (name, since) =>
      since === undefined
        ? `${name} is in the group. It is not on record since when.`
        : `${name} is in the group since ${since}.`,
    left: (name, left, since) =>
      `${name} left ${left}${since === undefined ? '' : ` and was in it from ${since}`}.`,
  },
  titled: {
    none: (words, organisation) =>
      `Nobody${organisation === undefined ? '' : ` from ${organisation}`} in the group has the title ${enBasics.quoted(words)}.`,
    several: (n, words) => `${capital(number(n))} have the title ${enBasics.quoted(words)}:`,
  },
  told: {
    stands: 'The notes say:',
    notListed: {
      there: (name: string, days: string | undefined) =>
        `${name} is ${days === undefined ? 'on no attendance list' : `not on the attendance list ${days}`}.`,
      who: (name: string) => `${name} is not on the group’s list.`,
    },
    presented: (name: string, items: readonly string[]) => `${name} presented ${list(items)}.`,
    item: (number: string, days: string) => `item ${number} ${days}`,
    leaving: (names: readonly string[], days: readonly string[]) =>
      `${capital(number(names.length))} ${names.length === 1 ? 'leaves' : 'leave'} the group by the notes ${list(days)}: ${list(names)}.`,
  },
  holders: {
    before: (before, now, organisation) =>
      now.length === 0
        ? `${list(before)} had the seat for ${organisation}, which is vacant now.`
        : `Before ${list(now)}, ${list(before)} had the seat for ${organisation}.`,
    nobody: (now, organisation) =>
      now.length === 0
        ? `Nobody is on record for the seat of ${organisation}.`
        : `Nobody is on record for the seat of ${organisation} before ${list(now)}.`,
  },
  adjusters: {
    are: (names, days, over) =>
      `${list(names)} ${over ? was(names.length) : names.length === 1 ? 'is' : 'are'} adjuster${names.length === 1 ? '' : 's'} for the meeting ${days}.`,
    none: (days) => `No adjuster is appointed for the meeting ${days}.`,
  },
  comes: {
    'in-person': (name, days) => `Yes, ${name} is coming in person ${days}.`,
    remote: (name, days) => `Yes, ${name} takes part remotely ${days}.`,
    partly: (name, days) => `Yes, partly: ${name} is there for part of the meeting ${days}.`,
    absent: (name, days) => `No, ${name} has declined the meeting ${days}.`,
    silent: (name, days) => `${name} has not answered about the meeting ${days}.`,
    unknown: (name, days) => `${name} is not among those who have answered that they are coming ${days}.`,
  },
  over: {
    between: (from) => `, ${from}`,
    latest: (name, days) => `${name} was last there ${days}.`,
    latestPartly: (name, days) => `${name} was last there ${days}, for part of the meeting.`,
    latestMissed: (name, days) => `${name} was last absent ${days}.`,
    never: (name, between) => `It is not on record that ${name} has been at any meeting${between}.`,
    missed: (name, n, all, between) =>
      n === 0
        ? `${name} has missed none of ${number(all)} meeting${all === 1 ? '' : 's'}${between}.`
        : `${name} has missed ${ofMeetings(n, all)}${between}.`,
    there: (name, n, all, between) => `${name} has been at ${ofMeetings(n, all)}${between}.`,
    always: (name, n, all, between) =>
      `${n === all ? 'Yes' : 'No'}, ${name} has been at ${ofMeetings(n, all)}${between}.`,
    unrecorded: (name, between) =>
      `The group's records do not tell whether ${name} was at any meeting${between}.`,
    organisationLatest: (name, days) => `${name} was last represented ${days}.`,
    organisation: (name, n, all) => `${name} was represented at ${ofMeetings(n, all)}.`,
    each: {
      absent: (names, all, days) =>
        `${names.length === 0 ? 'Nobody' : list(names)} ${names.length > 1 ? 'were' : 'was'} absent ${eachOf(all, days)}.`,
      present: (names, all, days) =>
        `${names.length === 0 ? 'Nobody' : capital(number(names.length))} ${was(names.length)} present ${eachOf(all, days)}${names.length === 0 ? '' : `: ${list(names)}`}.`,
    },
    counts: (all: readonly (AttendanceCounts & { readonly days: string })[]) => {
      const [most, least] = mostAndLeast(all);
      if (most === undefined || least === undefined || most.members.there === least.members.there)
        return `As many members were there ${all.length === 2 ? 'both times' : 'each time'}: ${most?.members.there ?? 0}.`;
      return `Most members were there ${most.days}: ${most.members.there} of ${most.members.all}. Fewest ${least.days}: ${least.members.there} of ${least.members.all}.`;
    },
    countsAt: ({ members, substitutes, others }: AttendanceCounts, days: string) =>
      `${capital(days)}: ${list([
        `${members.there} of ${members.all} members`,
        ...(substitutes === 0 ? [] : [counted(substitutes, 'substitute')]),
        ...(others === 0 ? [] : [counted(others, 'other')]),
      ])}`,
    most: {
      absent: (names, n, all, between) =>
        `${list(names)} ${names.length > 1 ? 'have' : 'has'} missed most: ${ofMeetings(n, all)}${between}.`,
      present: (names, n, all, between) =>
        `${capital(number(names.length))} ${names.length > 1 ? 'have' : 'has'} been at most, ${ofMeetings(n, all)}${between}: ${list(names)}.`,
    },
    nobodyMost: {
      absent: (all, between) => `Nobody has missed any of ${number(all)} meetings${between}.`,
      present: (all, between) =>
        `Nobody is on record as present at any of ${number(all)} meetings${between}.`,
    },
    counted: (name, n, all) => `${name}: ${ofMeetings(n, all)}`,
    noMeetings: 'No such meeting has its attendance on record.',
    at: (days, who, absent) =>
      who.length > 0
        ? `${days}: ${list(who)}`
        : `${days}: nobody${absent.length === 0 ? '' : ` (${list(absent)} ${was(absent.length)} absent)`}`,
    gap: (days) => `The minutes of the meeting ${days} are not on record.`,
    status: { present: 'there', absent: 'not there', partial: 'there for part of the meeting' },
  },
  there: {
    counts: ({ members, substitutes, others }: AttendanceCounts, away: number, days: string) =>
      `${list([
        `${members.there} of ${members.all} members`,
        ...(substitutes === 0 ? [] : [counted(substitutes, 'substitute')]),
        ...(others === 0 ? [] : [counted(others, 'other')]),
      ])} were there ${days}. ${away === 0 ? 'Nobody is recorded as absent.' : `${capital(number(away))} ${away === 1 ? 'was' : 'were'} missing:`}`,
    organisationCounts: (missing: readonly string[], all: number, municipal: boolean, days: string) =>
      `${all - missing.length} of ${all} ${municipal ? 'municipalities' : 'organisations'} were represented ${days}. ${missing.length === 0 ? 'None was missing.' : `${list(missing)} ${missing.length === 1 ? 'was' : 'were'} missing.`}`,
    onlyThen: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'was' : 'were'} there only then.`,
    ofMembers: ({ there, all }: AttendanceCounts['members'], days: string) =>
      `${there} of ${all} members were there ${days}.`,
    more: (names, { name, there, alone }, organisation, days) =>
      !there
        ? `${name} is not recorded as present ${days}. ${names.length === 0 ? `Nor is anyone else from ${organisation}.` : `${list(names)} ${was(names.length)} there from ${organisation}.`}`
        : names.length > 0
          ? `${alone ? 'No' : 'Yes'}, ${list(names)} ${was(names.length)} also there from ${organisation} ${days}.`
          : alone
            ? `Yes, ${name} was alone from ${organisation} ${days}.`
            : `No, nobody but ${name} was there from ${organisation} ${days}.`,
    full: ({ there, away, partly, vacant }, organisation, days) =>
      away.length > 0
        ? `No, ${list(away)} from ${organisation} ${was(away.length)} missing ${days}.`
        : partly.length > 0
          ? `No, ${list(partly)} from ${organisation} ${was(partly.length)} there only for part of the meeting ${days}.`
          : vacant > 0
            ? `No, ${number(vacant)} of the seats for ${organisation} ${was(vacant)} empty ${days}. ${list(there)} ${was(there.length)} there.`
            : `Yes, everyone from ${organisation} was there ${days}: ${list(there)}.`,
    among: {
      present: (n, category, days) => `${capital(counted(n, category))} ${was(n)} there ${days}.`,
      absent: (n, category, days) =>
        n === 0
          ? `${capital(counted(0, category))} was missing ${days}.`
          : `${capital(counted(n, category))} ${was(n)} not there ${days}.`,
    },
    organisations: {
      present: (n, all, municipal, days) =>
        `${capital(n === 0 ? 'none' : number(n))} of ${parties(all, municipal)} ${was(n)} represented ${days}.`,
      absent: (n, all, municipal, days) =>
        n === 0
          ? `All ${parties(all, municipal)} were represented ${days}.`
          : `${capital(number(n))} of ${parties(all, municipal)} had no representative ${days}.`,
    },
    all: (missing, all, municipal, days) =>
      missing.length === 0
        ? `Yes, all ${parties(all, municipal)} were represented ${days}.`
        : missing.length === all
          ? `No, nobody was represented ${days}.`
          : `No, all but ${list(missing)}: ${number(all - missing.length)} of ${parties(all, municipal)} were represented ${days}.`,
    everyone: (missing, days) =>
      missing === 0
        ? `Yes, everyone was there ${days}.`
        : `No, ${number(missing)} ${was(missing)} missing ${days}.`,
    who: (names, organisation, days) =>
      `${list(names)} ${was(names.length)} there from ${organisation} ${days}.`,
    nobodyFrom: (organisation, days, absent) =>
      `Nobody from ${organisation} was there ${days}${absent.length === 0 ? '' : `: ${list(absent)} ${was(absent.length)} absent`}.`,
    counted: (n, members, days) =>
      `${capital(number(n))} ${was(n)} there ${days}, ${counted(members, 'member')} among them.`,
    fromMunicipalities: (n, days) =>
      `${n === 0 ? 'Nobody' : capital(number(n))} from the municipalities ${was(n)} there ${days}.`,
    countFrom: (n, organisation, days) =>
      `${capital(number(n))} from ${organisation} ${was(n)} there ${days}.`,
    absentFrom: (names, organisation, days) =>
      names.length === 0
        ? `Nobody from ${organisation} is recorded as absent ${days}.`
        : `${list(names)} from ${organisation} ${was(names.length)} not there ${days}.`,
    away: (name, days) => `Yes, ${name} was not there ${days}.`,
    whyAway: (name, days, isTold) => `${name} was not there ${days}.${isTold ? '' : ' Why is not recorded.'}`,
    notAway: (name, days) => `No, ${name} was there ${days}.`,
    partlyAway: (name, what) => `Partly: ${name} was there ${what}.`,
    organisationAway: (name, days, absent) =>
      `Yes, ${name} was not represented ${days}${absent.length === 0 ? '' : `: ${list(absent)} ${was(absent.length)} absent`}.`,
    organisationNotAway: (name, days) => `No, ${name} was represented ${days}.`,
    were: {
      all: (names, days) => `Yes, ${names.length === 2 ? 'both ' : ''}${list(names)} were there ${days}.`,
      none: (names, days) =>
        names.length === 2
          ? `No, neither ${names.join(' nor ')} was there ${days}.`
          : `No, none of them was there ${days}.`,
      some: (there, all, days) =>
        there.length === 0
          ? `None of ${number(all)} is recorded as present ${days}.`
          : `${capital(number(there.length))} of ${number(all)} ${was(there.length)} there ${days}: ${list(there)}.`,
    },
    each: {
      there: (name) => `${name}: there`,
      away: (name, absent) =>
        `${name}: not there${absent.length === 0 ? '' : ` (${list(absent)} ${was(absent.length)} absent)`}`,
      unknown: (name) => `${name}: not on record`,
    },
    partly: (name, what) => `Yes, partly: ${name} was there ${what}.`,
    outside: (names, of, days) => {
      const outside = `from outside the ${of}`;
      if (names.length === 0) return `No, nobody ${outside} was there ${days}.`;
      return `Yes, ${names.length > 4 ? `${number(names.length)} ${outside}` : list(names)} ${was(names.length)} there ${days}.`;
    },
    wholly: (n: number, days: string) =>
      `${n === 0 ? 'Nobody' : capital(number(n))} ${was(n)} there for the whole meeting ${days}.`,
    partOnly: (n, days) =>
      `${n === 0 ? 'Nobody' : capital(number(n))} ${was(n)} there for only a part of the meeting ${days}.`,
    standIn: (names, name, days) =>
      names.length === 0
        ? `Nobody is on record as standing in for ${name} ${days}.`
        : `${list(names)} stood in for ${name} ${days}.`,
    doubted: (name, number, days) =>
      `Unclear: ${name} is on record as present ${days}, but item ${number} was withdrawn because ${name} did not take part.`,
    doubt: (number, name) => `but item ${number} was withdrawn because ${name} did not take part`,
    own: (name, status) => `${name} was ${status}.`,
    partOf: (days) => `for part of the meeting ${days}`,
    onlyDay: (day, date) => `on day ${day} (${date})`,
    standIns: (names) => `Substitute: ${list(names)}`,
    presented: (items) => `Presented ${list(items)}`,
    item: (item, title) => `item ${item} (${title})`,
    besides: (days, status) => `${capital(days)}: ${status}`,
    lastThere: (days) => `Last there ${days}`,
    other: 'other',
    lastRecorded: (days) => `Attendance was last recorded ${days}.`,
  },
  opened: {
    noChair: (days) =>
      days === undefined ? 'The minutes name no chair.' : `The minutes of the meeting ${days} name no chair.`,
    line: (name, opened, closed) => {
      const at = (days: readonly string[]) => `the meeting${days.length === 1 ? '' : 's'} ${list(days)}`;
      if (opened.length === 0) return `${name} closed ${at(closed)}.`;
      const both = closed.filter((one) => opened.includes(one)).length === closed.length;
      const also = closed.length > 0 && both && closed.length === opened.length ? ' and closed' : '';
      return `${name} opened${also} ${at(opened)}.`;
    },
  },
  quorum: {
    noRule: 'The group has no quorum rule, so I cannot tell.',
    was: (members, organisations, municipal, decided, days) =>
      `This is how it was ${days}: ${members.there} of ${members.all} members and ${organisations.there} of ${organisations.all} ${municipal ? 'municipalities' : 'organisations'} were there${decided ? ', and decisions were taken' : ''}.`,
    without: (names) => `Counted as if all but ${list(names)} come.`,
  },
  turnover: {
    nobodyYet: {
      left: (between) => `Nobody is recorded as leaving the group, ${between}.`,
      came: (between) => `Nobody is recorded as new, ${between}.`,
      both: (between) => `No changes are recorded, ${between}.`,
    },
    left: (n, between, organisation) =>
      `${n === 0 ? 'Nobody' : capital(number(n))}${organisation === undefined ? '' : ` from ${organisation}`} ${n > 1 ? 'have' : 'has'} left, ${between}.`,
    came: (n, between, organisation) =>
      `${n === 0 ? 'Nobody' : capital(number(n))}${organisation === undefined ? '' : ` for ${organisation}`} ${n > 1 ? 'have' : 'has'} taken a seat over, ${between}.`,
  },
};
