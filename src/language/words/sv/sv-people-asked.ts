import type { AttendanceCounts } from '../../../meetings/answers/attendance-counts.ts';
import type { Category } from '../../../meetings/model/person.ts';
import type { Besides, FullCount } from '../answers/besides-count.ts';
import { mostAndLeast } from '../answers/most-and-least.ts';
import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { list, number } = svBasics;

/** "en ledamot", "två ersättare", "tre övriga"; none is "ingen ledamot". */
function counted(n: number, category: Category | undefined): string {
  const count = n === 0 ? 'ingen' : number(n);
  switch (category) {
    case 'member':
      return `${count} ${n > 1 ? 'ledamöter' : 'ledamot'}`;
    case 'substitute':
      return `${count} ersättare`;
    case 'other':
      return n > 1 ? `${count} övriga` : `${count} övrig deltagare`;
    default:
      return n === 0 ? 'ingen' : `${count} ${n === 1 ? 'person' : 'personer'}`;
  }
}

function parties(n: number, municipal: boolean): string {
  const count = n === 0 ? 'ingen' : number(n);
  return municipal
    ? `${count} ${n > 1 ? 'kommuner' : 'kommun'}`
    : `${count} ${n > 1 ? 'organisationer' : 'organisation'}`;
}

/** "två av tre möten", "båda mötena", "alla tre mötena". */
function ofMeetings(n: number, all: number): string {
  if (n === all && all === 1) return 'mötet';
  if (n === all && all === 2) return 'båda mötena';
  if (n === all) return `alla ${number(all)} mötena`;
  return `${n === 0 ? 'inget' : number(n, 'ett')} av ${number(all, 'ett')} ${all === 1 ? 'möte' : 'möten'}`;
}

/** "både 23–24 oktober 2025 och 12 december 2025", "på alla nio mötena". */
function eachOf(all: number, days: readonly string[]): string {
  if (days.length === 2) return `både ${list(days)}`;
  return days.length > 0 ? list(days) : `på alla ${number(all)} mötena`;
}

/** Who is in the group, what they are, and where they were, in Swedish. */
export const svPeopleAsked = {
  members: (
    n: number,
    category: Category | undefined,
    organisation: string | undefined,
    municipal: boolean,
    names: readonly string[],
  ) =>
    organisation === undefined
      ? `Gruppen har ${counted(n, category)}${municipal ? ' från kommunerna' : ''}.`
      : `${organisation} har ${counted(n, category)} i gruppen${names.length === 0 ? '' : `: ${list(names)}`}.`,
  organisations: (names: readonly string[], municipal: boolean) =>
    names.length === 0
      ? `${capital(parties(0, municipal))} är med i gruppen.`
      : `${capital(parties(names.length, municipal))} är med i gruppen: ${list(names)}.`,
  /** Who is in the group besides its members. */
  besidesMembers: (substitutes: number, others: number) =>
    `Dessutom är ${list([...(substitutes === 0 ? [] : [counted(substitutes, 'substitute')]), ...(others === 0 ? [] : [counted(others, 'other')])])} med.`,
  /** Who of an organisation that is not in the group comes to its meetings. */
  attends: (names: readonly string[]) => `${list(names)} deltar därifrån.`,
  sector: (said: string, organisation: string | undefined) =>
    `${capital(said)} räknas här till ${organisation ?? 'kommunerna'}.`,
  isMember: (name: string, is: boolean) =>
    is ? `Ja, ${name} är med i gruppen.` : `Nej, ${name} är inte med i gruppen.`,
  person: {
    is: (name: string, parts: readonly string[]) => `${name} är ${list(parts)}.`,
    was: (name: string, parts: readonly string[], left: string) =>
      `${name} är inte längre med i gruppen: slutade ${left}${parts.length === 0 ? '' : ` som ${list(parts)}`}.`,
    inGroup: (category: Category) => ({ member: 'ledamot', substitute: 'ersättare', other: 'med' })[category],
    group: (what: string) => `${what} i gruppen`,
    visitor: 'gäst',
    title: (name: string, title: string) => `${name} är ${title}.`,
    noTitle: (name: string) => `Titel är inte angiven för ${name}.`,
    from: (name: string, organisation: string) => `${name} kommer från ${organisation}.`,
    noOrganisation: (name: string) => `Organisation är inte angiven för ${name}.`,
    titleUnknown: 'Titel är inte angiven.',
    organisationUnknown: 'Organisation är inte angiven.',
    seat: (organisation: string, as: 'member' | 'substitute') =>
      `${as === 'member' ? 'Ledamot' : 'Ersättare'} för ${organisation}`,
  },
  isA: {
    member: (name: string, organisation: string | undefined) =>
      `Ja, ${name} är ledamot${organisation === undefined ? '' : ` för ${organisation}`}.`,
    substitute: (name: string, organisation: string | undefined) =>
      `Ja, ${name} är ersättare${organisation === undefined ? '' : ` för ${organisation}`}.`,
    notMember: (name: string) => `Nej, ${name} är inte ledamot.`,
    notSubstitute: (name: string) => `Nej, ${name} är inte ersättare.`,
    notNow: (name: string, left: string) => `Nej, ${name} är inte längre med i gruppen: slutade ${left}.`,
  },
  terms: {
    here: (name: string, since: string | undefined) =>
      since === undefined
        ? `${name} är med i gruppen. Det är inte antecknat sedan när.`
        : `${name} är med i gruppen sedan ${since}.`,
    left: (name: string, left: string, since: string | undefined) =>
      `${name} slutade ${left}${since === undefined ? '' : ` och var med från ${since}`}.`,
  },
  titled: {
    none: (words: string, organisation: string | undefined) =>
      `Ingen${organisation === undefined ? '' : ` från ${organisation}`} i gruppen har titeln ${svBasics.quoted(words)}.`,
    several: (n: number, words: string) => `${capital(number(n))} har titeln ${svBasics.quoted(words)}:`,
  },
  told: {
    stands: 'Så här står det i anteckningarna:',
    notListed: {
      there: (name: string, days: string | undefined) =>
        `${name} står inte på ${days === undefined ? 'någon närvarolista' : `närvarolistan ${days}`}.`,
      who: (name: string) => `${name} finns inte på gruppens lista.`,
    },
    presented: (name: string, items: readonly string[]) => `${name} föredrog ${list(items)}.`,
    item: (number: string, days: string) => `punkt ${number} ${days}`,
    leaving: (names: readonly string[], days: readonly string[]) =>
      `${capital(number(names.length))} lämnar gruppen enligt anteckningarna ${list(days)}: ${list(names)}.`,
  },
  holders: {
    before: (before: readonly string[], now: readonly string[], organisation: string) =>
      now.length === 0
        ? `${list(before)} hade tidigare platsen för ${organisation}, som nu är tom.`
        : `Före ${list(now)} hade ${list(before)} platsen för ${organisation}.`,
    nobody: (now: readonly string[], organisation: string) =>
      now.length === 0
        ? `Ingen är antecknad på platsen för ${organisation}.`
        : `Ingen är antecknad på platsen för ${organisation} före ${list(now)}.`,
  },
  adjusters: {
    are: (names: readonly string[], days: string, over: boolean) =>
      `${list(names)} ${over ? 'var' : 'är'} justerare för mötet ${days}.`,
    none: (days: string) => `Ingen justerare är utsedd för mötet ${days}.`,
  },
  comes: {
    'in-person': (name: string, days: string) => `Ja, ${name} kommer på plats ${days}.`,
    remote: (name: string, days: string) => `Ja, ${name} är med på distans ${days}.`,
    partly: (name: string, days: string) => `Ja, delvis: ${name} är med en del av mötet ${days}.`,
    absent: (name: string, days: string) => `Nej, ${name} har svarat nej till mötet ${days}.`,
    silent: (name: string, days: string) => `${name} har inte svarat om mötet ${days}.`,
    unknown: (name: string, days: string) =>
      `${name} står inte bland dem som har svarat att de kommer ${days}.`,
  },
  over: {
    between: (from: string) => ` ${from}`,
    latest: (name: string, days: string) => `${name} var senast med ${days}.`,
    latestPartly: (name: string, days: string) => `${name} var senast med ${days}, en del av mötet.`,
    latestMissed: (name: string, days: string) => `${name} saknades senast ${days}.`,
    never: (name: string, between: string) =>
      `Det är inte antecknat att ${name} har varit med på något möte${between}.`,
    missed: (name: string, n: number, all: number, between: string) =>
      n === 0
        ? `${name} har inte missat något av ${number(all, 'ett')} ${all === 1 ? 'möte' : 'möten'}${between}.`
        : `${name} har missat ${ofMeetings(n, all)}${between}.`,
    there: (name: string, n: number, all: number, between: string) =>
      `${name} har varit med på ${ofMeetings(n, all)}${between}.`,
    always: (name: string, n: number, all: number, between: string) =>
      `${n === all ? 'Ja' : 'Nej'}, ${name} har varit med på ${ofMeetings(n, all)}${between}.`,
    unrecorded: (name: string, between: string) =>
      `Det står inte i gruppens anteckningar om ${name} var med på något möte${between}.`,
    organisationLatest: (name: string, days: string) => `${name} var senast företrädd ${days}.`,
    organisation: (name: string, n: number, all: number) => `${name} var företrädd på ${ofMeetings(n, all)}.`,
    each: {
      absent: (names: readonly string[], all: number, days: readonly string[]) =>
        `${names.length === 0 ? 'Ingen' : list(names)} saknades ${eachOf(all, days)}.`,
      present: (names: readonly string[], all: number, days: readonly string[]) =>
        `${names.length === 0 ? 'Ingen' : capital(number(names.length))} var med ${eachOf(all, days)}${names.length === 0 ? '' : `: ${list(names)}`}.`,
    },
    counts: (all: readonly (AttendanceCounts & { readonly days: string })[]) => {
      const [most, least] = mostAndLeast(all);
      if (most === undefined || least === undefined || most.members.there === least.members.there)
        return `Lika många ledamöter var med ${all.length === 2 ? 'båda gångerna' : 'varje gång'}: ${most?.members.there ?? 0}.`;
      return `Flest ledamöter var med ${most.days}: ${most.members.there} av ${most.members.all}. ${all.length === 2 ? `Färre var med ${least.days}` : `Minst var det ${least.days}`}: ${least.members.there} av ${least.members.all}.`;
    },
    countsAt: ({ members, substitutes, others }: AttendanceCounts, days: string) =>
      `${capital(days)}: ${list([
        `${members.there} av ${members.all} ledamöter`,
        ...(substitutes === 0 ? [] : [counted(substitutes, 'substitute')]),
        ...(others === 0 ? [] : [counted(others, 'other')]),
      ])}`,
    most: {
      absent: (names: readonly string[], n: number, all: number, between: string) =>
        `${list(names)} har missat flest: ${ofMeetings(n, all)}${between}.`,
      present: (names: readonly string[], n: number, all: number, between: string) =>
        `${capital(number(names.length))} har varit med på flest, ${ofMeetings(n, all)}${between}: ${list(names)}.`,
    },
    nobodyMost: {
      absent: (all: number, between: string) =>
        `Ingen har missat något av ${number(all, 'ett')} möten${between}.`,
      present: (all: number, between: string) =>
        `Ingen står som närvarande på något av ${number(all, 'ett')} möten${between}.`,
    },
    counted: (name: string, n: number, all: number) => `${name}: ${ofMeetings(n, all)}`,
    noMeetings: 'Inget sådant möte har närvaron antecknad.',
    at: (days: string, who: readonly string[], absent: readonly string[]) =>
      who.length > 0
        ? `${days}: ${list(who)}`
        : `${days}: ingen${absent.length === 0 ? '' : ` (${list(absent)} var frånvarande)`}`,
    gap: (days: string) => `Mötet ${days} finns inte inläst.`,
    status: { present: 'med', absent: 'inte med', partial: 'med en del av mötet' },
  },
  there: {
    counts: ({ members, substitutes, others }: AttendanceCounts, away: number, days: string) =>
      `${list([
        `${members.there} av ${members.all} ledamöter`,
        ...(substitutes === 0 ? [] : [counted(substitutes, 'substitute')]),
        ...(others === 0 ? [] : [counted(others, 'other')]),
      ])} var med ${days}. ${away === 0 ? 'Ingen står som frånvarande.' : `${capital(number(away))} saknades:`}`,
    organisationCounts: (missing: readonly string[], all: number, municipal: boolean, days: string) =>
      `${all - missing.length} av ${all} ${municipal ? 'kommuner' : 'organisationer'} var företrädda ${days}. ${missing.length === 0 ? 'Ingen saknades.' : `${list(missing)} saknades.`}`,
    onlyThen: (names: readonly string[]) => `${list(names)} var med bara då.`,
    ofMembers: ({ there, all }: AttendanceCounts['members'], days: string) =>
      `${there} av ${all} ledamöter var med ${days}.`,
    more: (names: readonly string[], { name, there, alone }: Besides, organisation: string, days: string) =>
      !there
        ? `${name} står inte som närvarande ${days}. ${names.length === 0 ? `Det gör ingen annan från ${organisation} heller.` : `Från ${organisation} var ${list(names)} med.`}`
        : names.length > 0
          ? `${alone ? 'Nej' : 'Ja'}, ${list(names)} var också med från ${organisation} ${days}.`
          : alone
            ? `Ja, ${name} var ensam från ${organisation} ${days}.`
            : `Nej, ingen mer än ${name} var med från ${organisation} ${days}.`,
    full: ({ there, away, partly, vacant }: FullCount, organisation: string, days: string) =>
      away.length > 0
        ? `Nej, ${list(away)} från ${organisation} saknades ${days}.`
        : partly.length > 0
          ? `Nej, ${list(partly)} från ${organisation} var med bara en del av mötet ${days}.`
          : vacant > 0
            ? `Nej, ${number(vacant)} av platserna för ${organisation} ${vacant === 1 ? 'var tom' : 'var tomma'} ${days}. ${list(there)} var med.`
            : `Ja, alla från ${organisation} var med ${days}: ${list(there)}.`,
    among: {
      present: (n: number, category: Category, days: string) =>
        `${capital(counted(n, category))} var med ${days}.`,
      absent: (n: number, category: Category, days: string) =>
        n === 0
          ? `${capital(counted(0, category))} saknades ${days}.`
          : `${capital(counted(n, category))} var inte med ${days}.`,
    },
    organisations: {
      present: (n: number, all: number, municipal: boolean, days: string) =>
        `${capital(n === 0 ? 'ingen' : number(n))} av ${parties(all, municipal)} var ${n === 1 || n === 0 ? 'företrädd' : 'företrädda'} ${days}.`,
      absent: (n: number, all: number, municipal: boolean, days: string) =>
        n === 0
          ? `Alla ${parties(all, municipal)} var företrädda ${days}.`
          : `${capital(number(n))} av ${parties(all, municipal)} saknade företrädare ${days}.`,
    },
    all: (missing: readonly string[], all: number, municipal: boolean, days: string) =>
      missing.length === 0
        ? `Ja, alla ${parties(all, municipal)} var företrädda ${days}.`
        : missing.length === all
          ? `Nej, ingen var företrädd ${days}.`
          : `Nej, alla utom ${list(missing)}: ${number(all - missing.length)} av ${parties(all, municipal)} var företrädda ${days}.`,
    everyone: (missing: number, days: string) =>
      missing === 0 ? `Ja, alla var med ${days}.` : `Nej, ${number(missing)} saknades ${days}.`,
    who: (names: readonly string[], organisation: string, days: string) =>
      `${list(names)} ${names.length === 1 ? 'var' : 'var'} med från ${organisation} ${days}.`,
    nobodyFrom: (organisation: string, days: string, absent: readonly string[]) =>
      `Ingen från ${organisation} var med ${days}${absent.length === 0 ? '' : `: ${list(absent)} var frånvarande`}.`,
    counted: (n: number, members: number, days: string) =>
      `${capital(number(n))} var med ${days}, varav ${counted(members, 'member')}.`,
    fromMunicipalities: (n: number, days: string) =>
      `${n === 0 ? 'Ingen' : capital(number(n))} från kommunerna var med ${days}.`,
    countFrom: (n: number, organisation: string, days: string) =>
      `${capital(number(n))} från ${organisation} var med ${days}.`,
    absentFrom: (names: readonly string[], organisation: string, days: string) =>
      names.length === 0
        ? `Ingen från ${organisation} står som frånvarande ${days}.`
        : `${list(names)} från ${organisation} var inte med ${days}.`,
    away: (name: string, days: string) => `Ja, ${name} var inte med ${days}.`,
    whyAway: (name: string, days: string, isTold: boolean) =>
      `${name} var inte med ${days}.${isTold ? '' : ' Varför är inte antecknat.'}`,
    notAway: (name: string, days: string) => `Nej, ${name} var med ${days}.`,
    partlyAway: (name: string, what: string) => `Delvis: ${name} var med ${what}.`,
    organisationAway: (name: string, days: string, absent: readonly string[]) =>
      `Ja, ${name} var inte företrädd ${days}${absent.length === 0 ? '' : `: ${list(absent)} var frånvarande`}.`,
    organisationNotAway: (name: string, days: string) => `Nej, ${name} var företrädd ${days}.`,
    were: {
      all: (names: readonly string[], days: string) =>
        `Ja, ${names.length === 2 ? 'både ' : ''}${list(names)} var med ${days}.`,
      none: (names: readonly string[], days: string) =>
        names.length === 2
          ? `Nej, varken ${names.join(' eller ')} var med ${days}.`
          : `Nej, ingen av dem var med ${days}.`,
      some: (there: readonly string[], all: number, days: string) =>
        there.length === 0
          ? `Ingen av ${number(all)} är antecknad som närvarande ${days}.`
          : `${capital(number(there.length))} av ${number(all)} var med ${days}: ${list(there)}.`,
    },
    each: {
      there: (name: string, _absent: readonly string[]) => `${name}: med`,
      away: (name: string, absent: readonly string[]) =>
        `${name}: inte med${absent.length === 0 ? '' : ` (${list(absent)} var frånvarande)`}`,
      unknown: (name: string, _absent: readonly string[]) => `${name}: det framgår inte`,
    },
    partly: (name: string, what: string) => `Ja, delvis: ${name} var med ${what}.`,
    outside: (names: readonly string[], of: 'parties' | 'municipalities', days: string) => {
      const outside = `utanför ${of === 'parties' ? 'parterna' : 'kommunerna'}`;
      if (names.length === 0) return `Nej, ingen ${outside} var med ${days}.`;
      return `Ja, ${names.length > 4 ? `${number(names.length)} ${outside}` : list(names)} var med ${days}.`;
    },
    wholly: (n: number, days: string) =>
      `${n === 0 ? 'Ingen' : capital(number(n))} var med hela mötet ${days}.`,
    partOnly: (n: number, days: string) =>
      `${n === 0 ? 'Ingen' : capital(number(n))} var med bara en del av mötet ${days}.`,
    standIn: (names: readonly string[], name: string, days: string) =>
      names.length === 0
        ? `Ingen är antecknad som ersättare för ${name} ${days}.`
        : `${list(names)} var ersättare för ${name} ${days}.`,
    doubted: (name: string, number: string, days: string) =>
      `Oklart: ${name} står som närvarande ${days}, men punkt ${number} utgick eftersom ${name} inte deltog.`,
    doubt: (number: string, name: string) => `men punkt ${number} utgick eftersom ${name} inte deltog`,
    own: (name: string, status: string) => `${name} var ${status}.`,
    partOf: (days: string) => `en del av mötet ${days}`,
    onlyDay: (day: number, date: string) => `dag ${day} (${date})`,
    standIns: (names: readonly string[]) => `Ersättare: ${list(names)}`,
    presented: (items: readonly string[]) => `Föredrog ${list(items)}`,
    item: (number: string, title: string) => `punkt ${number} (${title})`,
    besides: (days: string, status: string) => `${capital(days)}: ${status}`,
    lastThere: (days: string) => `Senast med ${days}`,
    other: 'övrig',
    lastRecorded: (days: string) => `Närvaron är senast antecknad ${days}.`,
  },
  opened: {
    noChair: (days: string | undefined) =>
      days === undefined
        ? 'Protokollen namnger ingen ordförande.'
        : `Protokollet från mötet ${days} namnger ingen ordförande.`,
    line: (name: string, opened: readonly string[], closed: readonly string[]) => {
      const at = (days: readonly string[]) => `${days.length === 1 ? 'mötet' : 'mötena'} ${list(days)}`;
      if (opened.length === 0) return `${name} avslutade ${at(closed)}.`;
      const both = closed.filter((one) => opened.includes(one)).length === closed.length;
      const also = closed.length > 0 && both && closed.length === opened.length ? ' och avslutade' : '';
      return `${name} öppnade${also} ${at(opened)}.`;
    },
  },
  quorum: {
    noRule: 'Gruppen har ingen regel för beslutsförhet, så jag kan inte avgöra det.',
    was: (
      members: { readonly there: number; readonly all: number },
      organisations: { readonly there: number; readonly all: number },
      municipal: boolean,
      decided: boolean,
      days: string,
    ) =>
      `Så var det ${days}: ${members.there} av ${members.all} ledamöter och ${organisations.there} av ${organisations.all} ${municipal ? 'kommuner' : 'organisationer'} var med${decided ? ', och beslut fattades' : ''}.`,
    without: (names: readonly string[]) => `Räknat som om alla utom ${list(names)} kommer.`,
  },
  turnover: {
    nobodyYet: {
      left: (between: string) => `Det står inte att någon lämnar gruppen ${between}.`,
      came: (between: string) => `Det står inte att någon ny kommer ${between}.`,
      both: (between: string) => `Det står inte om några byten ${between}.`,
    },
    left: (n: number, between: string, organisation: string | undefined) =>
      `${n === 0 ? 'Ingen' : capital(number(n))}${organisation === undefined ? '' : ` från ${organisation}`} har slutat ${between}.`,
    came: (n: number, between: string, organisation: string | undefined) =>
      `${n === 0 ? 'Ingen' : capital(number(n))}${organisation === undefined ? '' : ` för ${organisation}`} har tagit över en plats ${between}.`,
  },
};
