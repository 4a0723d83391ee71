import type { Quorum } from '../../../meetings/model/settings.ts';
import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { clock, list, number } = svBasics;
/** "Eva Ek var frånvarande". */
const wereAbsent = (names: readonly string[]): string => `${list(names)} var frånvarande`;
const people = (n: number): string => (n === 0 ? 'ingen' : number(n));
const seatsOr = (of: 'seats' | 'parties', n: number): string =>
  of === 'seats' ? (n === 1 ? 'plats' : 'platser') : n === 1 ? 'part' : 'parter';

type Counted = {
  readonly of: 'seats' | 'parties';
  readonly all: number;
  readonly there: number;
  readonly needed: number;
  readonly perhaps: number;
};

/** Of how many, and what the rule asks for: "5 av 7 platser är här, och det krävs 4". */
function counted({ of, all, there, needed }: Counted, now: boolean): string {
  const verb = now ? 'är' : 'var';
  const what = of === 'seats' ? `företrädda` : 'företrädda';
  return `${there} av ${all} ${seatsOr(of, all)} ${verb} ${what}, och det krävs ${needed}`;
}

/** Who was there when, for whom, and whether they were enough, in Swedish. */
export const svPresence = {
  /** "14.30", "under punkt 7", "14.30 under punkt 7"; empty where neither is known. */
  when: (time: string | undefined, item: string | undefined) =>
    [time === undefined ? '' : clock(time), item === undefined ? '' : `under punkt ${item}`]
      .filter((part) => part !== '')
      .join(' '),
  moved: {
    left: (name: string, when: string) => `${name} gick${when === '' ? '' : ` ${when}`}`,
    arrived: (name: string, when: string) => `${name} kom${when === '' ? '' : ` ${when}`}`,
  },
  movedReceipt: (moved: string, status: string | undefined) =>
    status === undefined ? `${moved}.` : `${moved}. Står nu som ${status}.`,
  ownLeft: (when: string) =>
    `Det är antecknat att du gick${when === '' ? '' : ` ${when}`}. Sekreteraren får veta det.`,
  ownArrived: (when: string) =>
    `Det är antecknat att du kom${when === '' ? '' : ` ${when}`}. Sekreteraren får veta det.`,
  status: {
    present: 'närvarande',
    partial: 'närvarande en del av mötet',
    absent: 'frånvarande',
    none: 'inte antecknad',
  },
  movementRemoved: (moved: string) => `Borttaget: ${moved}.`,
  statusStays: (name: string, status: string) =>
    `${name} står kvar som ${status}. Skriv till exempel ”${name} är här” om det inte stämmer.`,
  movementRestored: (moved: string) => `Det står igen: ${moved}.`,
  toldSecretary: (moved: string) => `${moved}.`,
  selfTold: 'Det har personen själv sagt. Ingen annan har fått veta det.',
  serves: (name: string, member: string) => `${name} är ersättare för ${member}.`,
  servesNobody: (name: string) => `${name} är inte ersättare för någon särskild.`,
  servesFor: (member: string) => `ersättare för ${member}`,
  doubts: {
    onDay: (day: number, doubt: string) => `Dag ${day}: ${doubt}`,
    leftYetPresent: (moved: string) => `${moved}, men står som närvarande hela tiden.`,
    movedYetAbsent: (moved: string) => `${moved}, men står som frånvarande.`,
    twice: {
      left: (name: string) => `${name} gick två gånger utan att ha kommit emellan.`,
      arrived: (name: string) => `${name} kom två gånger utan att ha gått emellan.`,
    },
    memberPresent: (name: string, member: string) =>
      `${name} är ersättare för ${member}, som också står som närvarande.`,
    twoForOne: (name: string, other: string, member: string) =>
      `Både ${other} och ${name} är ersättare för ${member}.`,
    head: 'Stämmer närvaron?',
  },
  vacant: (organisation: string, n: number) =>
    n === 1 ? `${organisation}: platsen är vakant` : `${organisation}: ${number(n)} platser är vakanta`,
  /** "på punkt 6", "dag 2", "på punkt 6 dag 2". */
  at: (item: string | undefined, day: number | undefined) =>
    [item === undefined ? '' : `på punkt ${item}`, day === undefined ? '' : `dag ${day}`]
      .filter((part) => part !== '')
      .join(' '),
  thereAt: {
    present: (n: number, at: string, days: string) => `${capital(people(n))} var med ${at} ${days}.`,
    absent: (n: number, at: string, days: string) =>
      n === 0 ? `Ingen saknades ${at} ${days}.` : `${capital(number(n))} var inte med ${at} ${days}.`,
  },
  organisationsAt: {
    present: (n: number, at: string, days: string) =>
      n === 0
        ? `Ingen organisation var företrädd ${at} ${days}.`
        : `${capital(svBasics.count.organisation(n))} var ${n === 1 ? 'företrädd' : 'företrädda'} ${at} ${days}.`,
    absent: (n: number, at: string, days: string) =>
      n === 0
        ? `Alla organisationer var företrädda ${at} ${days}.`
        : `${capital(svBasics.count.organisation(n))} saknades ${at} ${days}.`,
  },
  /** Before those of whom the record does not tell. */
  unsure: (n: number) => `För ${number(n)} framgår det inte`,
  unsureMark: 'framgår inte',
  wasAt: {
    there: (name: string, at: string, days: string) => `Ja, ${name} var med ${at} ${days}.`,
    away: (name: string, at: string, days: string) => `Nej, ${name} var inte med ${at} ${days}.`,
    unknown: (name: string, at: string, days: string) =>
      `Det framgår inte av gruppens anteckningar om ${name} var med ${at} ${days}.`,
  },
  conflict: (name: string) => `${name} deltog inte i beslutet (jäv).`,
  noSuchDay: (day: number, days: string) => `Mötet ${days} har ingen dag ${day}.`,
  organisation: {
    there: (name: string, at: string, days: string) =>
      `Ja, ${name} var företrädd ${at === '' ? '' : `${at} `}${days}.`,
    away: (name: string, at: string, days: string, absent: readonly string[]) =>
      `Nej, ${name} var inte företrädd ${at === '' ? '' : `${at} `}${days}${absent.length === 0 ? '' : `: ${wereAbsent(absent)}`}.`,
    unknown: (name: string, at: string, days: string) =>
      `Det framgår inte av gruppens anteckningar om ${name} var företrädd ${at === '' ? '' : `${at} `}${days}.`,
    wereAbsent,
    absentToo: (names: readonly string[]) => `Frånvarande: ${list(names)}`,
    hereNow: (name: string) => `Ja, ${name} är företrädd.`,
    notHereNow: (name: string) => `Nej, ${name} är inte företrädd just nu.`,
  },
  quorum: {
    none: 'Gruppen har ingen regel för beslutsförhet.',
    unknown: (days: string) => `Närvaron på mötet ${days} är inte antecknad, så det går inte att säga.`,
    yes: (count: Counted, now: boolean) =>
      `Ja, gruppen ${now ? 'är' : 'var'} beslutsför: ${counted(count, now)}.`,
    no: (count: Counted, now: boolean) =>
      `Nej, gruppen ${now ? 'är' : 'var'} inte beslutsför: ${counted(count, now)}.`,
    unsure: (count: Counted, now: boolean) =>
      `Det framgår inte om gruppen ${now ? 'är' : 'var'} beslutsför: ${counted(count, now)}. För ${number(count.perhaps)} framgår det inte.`,
    /** On cards, where nobody asked. */
    line: {
      yes: (count: Counted) => `Beslutsför: ${counted(count, true)}.`,
      no: (count: Counted) => `Inte beslutsför: ${counted(count, true)}.`,
      unsure: (count: Counted) => `Kanske inte beslutsför: ${counted(count, true)}.`,
    },
    decidedAllTheSame: (count: Counted, n: number) =>
      `Gruppen är inte beslutsför: ${counted(count, true)}. ${n === 1 ? 'Beslutet är sparat' : 'Besluten är sparade'} ändå.`,
    at: (item: string) => `på punkt ${item}`,
    decidedAt: (items: readonly string[]) =>
      `Gruppen var inte beslutsför enligt närvaron när beslut fattades på punkt ${list(items)}.`,
    rule: ({ of, atLeast }: Quorum) => {
      const all = of === 'seats' ? 'platserna' : 'parterna';
      const shares = {
        'more-than-half': `mer än hälften av ${all}`,
        half: `minst hälften av ${all}`,
        'two-thirds': `minst två tredjedelar av ${all}`,
      };
      const rule =
        typeof atLeast === 'number' ? `minst ${number(atLeast)} ${seatsOr(of, atLeast)}` : shares[atLeast];
      return `Gruppen är beslutsför med ${rule}.`;
    },
  },
};
