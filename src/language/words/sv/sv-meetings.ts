import type { Form, MeetingsOnly } from '../../../meetings/answers/meeting-questions.ts';
import type { ItemKind, Mode } from '../../../meetings/model/meeting.ts';
import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const itemKinds: Readonly<Record<ItemKind, string>> = {
  formality: 'formalia',
  report: 'rapport',
  information: 'information',
  discussion: 'diskussion',
  decision: 'beslut',
};

const { count, days, list, number } = svBasics;
type Days = Parameters<typeof days>[0];

const kinds: Record<Form, readonly [one: string, many: string]> = {
  digital: ['digitalt möte', 'digitala möten'],
  'in-person': ['fysiskt möte', 'fysiska möten'],
  hybrid: ['hybridmöte', 'hybridmöten'],
  residential: ['internat', 'internat'],
};
const nexts: Record<Form, string> = {
  digital: 'digitala möte',
  'in-person': 'fysiska möte',
  hybrid: 'hybridmöte',
  residential: 'internat',
};
const held: Record<Form, string> = {
  digital: 'digitalt',
  'in-person': 'på plats (fysiskt möte)',
  hybrid: 'både på plats och på distans (hybrid)',
  residential: 'på plats (internat)',
};
const gone: Record<MeetingsOnly, readonly [one: string, many: string]> = {
  joint: ['gemensamt möte', 'gemensamma möten'],
  cancelled: ['inställt möte', 'inställda möten'],
  moved: ['flyttat möte', 'flyttade möten'],
  unread: ['möte som inte är inläst', 'möten som inte är inlästa'],
};

/** What is told of meetings when one asks about them, in Swedish: when and where, how, with whom, what was changed. */
export const svMeetings = {
  /** "mötet", "internatet"; what begins with it gets its capital where it begins a line. */
  subject: (mode: Mode): string => (mode === 'residential' ? 'internatet' : 'mötet'),
  /** "torsdag–fredag": before the days of a meeting over several. */
  weekdays: (first: string, last: string) => `${first}–${last}`,
  is: {
    coming: (what: string, when: string) => `${what} är ${when}`,
    today: (what: string, when: string) => `${what} är i dag, ${when}`,
    running: (what: string, when: string) => `${what} pågår, ${when}`,
    past: (what: string, when: string) => `${what} hölls ${when}`,
    unread: (what: string, when: string) => `${what} skulle hållas ${when}`,
    cancelled: (what: string, when: string) => `${what} ${when} är inställt`,
  },
  nextOne: (mode: Form | undefined) => `Nästa ${mode === undefined ? 'möte' : nexts[mode]}`,
  next: (what: string, when: string) => `${what} är ${when}`,
  nextToday: (what: string, when: string) => `${what} är i dag, ${when}`,
  nextMonth: (what: string, month: string) => `${what} är i ${month}, men dagen är inte bestämd`,
  lastWas: (when: string) => `Senaste mötet var ${when}.`,
  timeUnknown: 'Klockslag är inte angivet.',
  placeUnknown: 'Plats är inte angiven.',
  formUnknown: 'Formen är inte angiven.',
  timeUnknownForAll: 'Klockslag är inte angivet för något av dem.',
  notRead: 'Mötet finns inte inläst.',
  notReadShort: 'finns inte inläst',
  /** "kl. 13.00" stands in the words of when it is. */
  week: (week: number, rest: string) => `Vecka ${week}. ${rest}`,
  until: (n: number, rest: string) =>
    n === 0
      ? `Det är i dag. ${rest}`
      : n < 0
        ? `Det är ${-n} ${n === -1 ? 'dag' : 'dagar'} sedan. ${rest}`
        : `Det är ${n} ${n === 1 ? 'dag' : 'dagar'} kvar. ${rest}`,
  lasts: {
    days: (n: number, rest: string) => `${capital(number(n))} dagar. ${rest}`,
    time: (hours: number, minutes: number, rest: string) =>
      `${capital([...(hours === 0 ? [] : [`${number(hours)} ${hours === 1 ? 'timme' : 'timmar'}`]), ...(minutes === 0 ? [] : [`${minutes} minuter`])].join(' och '))}. ${rest}`,
    unknown: (rest: string) => `Det framgår inte hur länge mötet varar. ${rest}`,
  },
  movedFrom: (from: string) => `Flyttat från ${from}.`,
  reason: (reason: string) => `Orsak: ${reason}`,
  reasonUnknown: 'Orsaken är inte angiven.',
  noneAhead: 'Inget sådant möte är inplanerat framöver.',
  other: {
    coming: (residential: boolean, when: string) => `${residential ? 'Nästa internat' : 'Nästa'}: ${when}.`,
    past: (residential: boolean, when: string) => `${residential ? 'Förra internatet' : 'Förra'}: ${when}.`,
  },
  mode: {
    held,
    is: (what: string, when: string, past: boolean, how: string) =>
      `${what} ${when} ${past ? 'var' : 'är'} ${how}.`,
    unknown: (what: string, when: string) =>
      `Formen är inte angiven för ${what} ${when}: det framgår inte om det är digitalt eller på plats.`,
  },
  partner: {
    is: (partner: string, what: string, when: string, past: boolean) =>
      `${what} ${when} ${past ? 'var' : 'är'} gemensamt med ${partner}.`,
    unknown: (what: string, when: string, past: boolean, whom: string | undefined) =>
      `det framgår inte att ${what} ${when} ${past ? 'var' : 'är'} gemensamt med ${whom ?? 'någon'}.`,
  },
  theme: {
    is: (theme: string, what: string, when: string) => `Tema för ${what} ${when}: ${theme}.`,
    unknown: (what: string, when: string) => `Inget tema är angivet för ${what} ${when}.`,
  },
  moved: {
    moved: (what: string, from: string, to: string) => `${what} är flyttat från ${from} till ${to}.`,
    newTime: (what: string, when: string, from: string, to: string) =>
      `${what} ${when} har fått ny tid: ${to} i stället för ${from}.`,
    cancelled: (what: string, when: string) => `${what} ${when} är inställt.`,
    restored: (what: string, when: string) => `${what} ${when} var inställt men blir av.`,
    notMoved: (what: string, when: string) => `${what} ${when} är inte flyttat.`,
    notCancelled: (what: string, when: string) => `${what} ${when} är inte inställt.`,
    neither: (what: string, when: string) => `${what} ${when} är varken flyttat eller inställt.`,
    was: (when: string) => `Ändrat ${when}.`,
    earlier: (from: string, to: string) => `Dessförinnan flyttat från ${from} till ${to}.`,
  },
  yes: (text: string) => `Ja, ${text}`,
  no: (text: string) => `Nej, ${text}`,
  but: (text: string) => `Men ${text}`,
  /** "fyra digitala möten", of those that are asked for. */
  counted: (n: number, mode: Form | undefined, only: MeetingsOnly | undefined, time?: 'past' | 'coming') => {
    const [one, many] =
      mode !== undefined ? kinds[mode] : only !== undefined ? gone[only] : ['möte', 'möten'];
    const which = time === 'coming' ? (n === 1 ? 'kommande ' : 'kommande ') : '';
    return `${n === 0 ? 'inget' : number(n, 'ett')} ${which}${n === 0 || n === 1 ? one : many}`;
  },
  which: (what: string, period: string, which: string) =>
    `${capital(what)}${period === '' ? '' : ` ${period}`}${which === '' ? '.' : `: ${which}.`}`,
  any: (what: string, period: string, which: string) =>
    `Ja, ${what}${period === '' ? '' : ` ${period}`}: ${which}.`,
  none: (what: string, period: string, time: 'past' | 'coming' | undefined) =>
    time === 'past'
      ? `${capital(what)} har hållits${period === '' ? '' : ` ${period}`}.`
      : `${capital(what)} är inlagt${period === '' ? '' : ` ${period}`}.`,
  noneOnly: (only: MeetingsOnly, period: string) =>
    `Inget möte${period === '' ? '' : ` ${period}`} är ${{ joint: 'gemensamt med någon annan', cancelled: 'inställt', moved: 'flyttat', unread: 'oinläst' }[only]}.`,
  allRead: 'Alla möten som har varit är inlästa.',
  unread: (n: number, which: string) =>
    `${capital(count.meeting(n))} är inte ${n === 1 ? 'inläst' : 'inlästa'}: ${which}.`,
  nearest: {
    before: (when: string) => `Närmast före: ${when}.`,
    after: (when: string) => `Närmast efter: ${when}.`,
  },
  alsoCancelled: (which: readonly string[]) => `Inställt: ${list(which)}.`,
  formless: (which: readonly string[]) => `Formen är inte angiven för ${list(which)}.`,
  /** "10 februari", as short as it is written in a list of dates. */
  short: (meeting: Days, besides?: string) => days(meeting, besides),
  /** In a list of meetings in person. */
  residential: 'internat',
  itemDeadline: {
    by: (day: string, when: string, passed: boolean) =>
      `Punkter till mötet ${when} ${passed ? 'skulle ha kommit in' : 'ska ha kommit in'} senast ${day}.`,
    noMeeting: 'Inget kommande möte är inlagt, så det finns ingen sista dag för punkter.',
    dayUnknown: (when: string) =>
      `Dagen för mötet ${when} är inte bestämd, så inte heller sista dag för punkter.`,
    set: (n: number) => `Gruppens inställning: ${n} dagar före mötet.`,
    unset: (n: number) =>
      `Gruppen har inte själv satt någon sista dag för punkter. Jag räknar med ${n} dagar före mötet.`,
  },
  agenda: {
    waiting: 'Det här väntas tillbaka utan fast möte:',
    none: (when: string) => `Ingen dagordning finns för ${when}.`,
    count: (n: number, parts: number, when: string, over: boolean) =>
      `${capital(count.item(n))} ${over ? 'stod' : 'står'} på dagordningen för mötet ${when}${parts === 0 ? '' : `, med ${number(parts)} ${parts === 1 ? 'underpunkt' : 'underpunkter'}`}.`,
    ofKind: (n: number, kind: ItemKind, when: string) =>
      n === 0
        ? `Ingen punkt ${when} är angiven som ${itemKinds[kind]}.`
        : `${capital(count.item(n))} ${when} ${n === 1 ? 'är angiven' : 'är angivna'} som ${itemKinds[kind]}:`,
    ready: (when: string, n: number) => `Ja, dagordningen för mötet ${when} är utskickad: ${count.item(n)}.`,
    notReady: (when: string, n: number) =>
      `Dagordningen för mötet ${when} är inte utskickad än. Där står ${count.item(n)}.`,
  },
};
