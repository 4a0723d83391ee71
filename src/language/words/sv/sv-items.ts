import type { ItemKind } from '../../../meetings/model/meeting.ts';

import { svBasics } from './sv-basics.ts';

const kinds: Readonly<Record<ItemKind, string>> = {
  formality: 'Formalia',
  report: 'Rapport',
  information: 'Information',
  discussion: 'Diskussion',
  decision: 'Beslut',
};

/** Words about items and their parts, matters across meetings, and thanks, in Swedish. */
export const svItems = {
  kind: (kind: ItemKind) => kinds[kind],
  partsField: 'Nya delpunkter, en på varje rad',
  absent: {
    lead: (name: string, item: string, toCome: boolean) =>
      `${name} föredrar punkt ${item} men ${toCome ? 'kommer inte' : 'är frånvarande'}.`,
    others: (names: readonly string[]) => `Punkten föredras också av ${svBasics.list(names)}.`,
    withdraw: 'Utgår',
    postpone: (days: string) => `Skjut fram till ${days}`,
    keep: 'Behåll',
    kept: (item: string) => `Punkt ${item} står kvar.`,
    reason: (name: string) => `${name} är frånvarande.`,
    remark: (names: readonly string[]) => `${svBasics.list(names)} är frånvarande.`,
  },
  matter: {
    lead: (title: string, n: number) =>
      n === 1
        ? `Ärendet ${svBasics.quoted(title)} finns på en dagordning:`
        : `Ärendet ${svBasics.quoted(title)} finns på ${svBasics.number(n)} dagordningar:`,
    which: (said: string) =>
      `Flera ärenden stämmer med ${svBasics.quoted(said)}. Skriv till exempel ”visa ärendet punkt 4” med mötet:`,
    unknown: (said: string) =>
      `Det står inte i gruppens anteckningar. Jag sökte efter ${svBasics.quoted(said)} på alla dagordningar.`,
    place: (item: string, days: string) => `punkt ${item} ${days}`,
    step: (days: string, item: string, title: string) => `${days}, punkt ${item}: ${title}`,
    from: (group: string) => `Kom från ${group}`,
    toCome: 'Står på dagordningen',
    notPublished: 'Inte publicerat',
    handled: 'Behandlad',
    postponed: (said: string) => `Skjuten till ${said}`,
    withdrawn: (reason: string | undefined) => (reason === undefined ? 'Utgick' : `Utgick: ${reason}`),
    assignment: (text: string, who: string | undefined, done: boolean) =>
      `Uppdrag: ${text}${who === undefined ? '' : ` (${who})`}${done ? ', klart' : ''}`,
  },
  corrected: (group: string, days: string) => `${group} har rättat det som antecknades om ärendet ${days}.`,
  seat: {
    none: (name: string) => `${name} har inte haft någon plats i gruppen.`,
    nobody: {
      before: (name: string) => `Ingen är antecknad på platsen före ${name}.`,
      after: (name: string) => `Ingen är antecknad på platsen efter ${name}.`,
    },
    had: {
      before: (names: readonly string[], name: string) =>
        `${svBasics.list(names)} hade platsen före ${name}.`,
      after: (names: readonly string[], name: string) =>
        `${svBasics.list(names)} fick platsen efter ${name}.`,
    },
    held: (as: 'member' | 'substitute', organisation: string | undefined) => {
      const what = as === 'member' ? 'Ledamot' : 'Ersättare';
      return organisation === undefined ? what : `${what} för ${organisation}`;
    },
    days: (from: string | undefined, to: string | undefined) => {
      if (from === undefined && to === undefined) return 'från början';
      if (to === undefined) return `från ${from}`;
      return from === undefined ? `slutade ${to}` : `från ${from}, slutade ${to}`;
    },
  },
  thanks: {
    lead: (name: string) =>
      `${name} har lämnat gruppen sedan förra mötet. Ska det stå en avtackning i protokollet?`,
    record: 'Tacka av',
    skip: 'Nej',
    skipped: 'Ingen avtackning är antecknad.',
  },
  isKind: (item: string, kind: ItemKind) => `Punkt ${item} är nu: ${kinds[kind].toLowerCase()}.`,
  noKind: (item: string) => `Punkt ${item} har ingen typ.`,
  goAlong: (items: readonly string[]) =>
    items.length === 1
      ? `Delpunkt ${items[0]} följer med.`
      : `Delpunkterna ${svBasics.list(items)} följer med.`,
  addedSeveral: (items: number, parts: number, days: string) => {
    const whole = items === 1 ? 'En punkt' : `${items} punkter`;
    const sub = parts === 1 ? 'en delpunkt' : `${parts} delpunkter`;
    if (items === 0) return `${parts} delpunkter är tillagda till mötet ${days}.`;
    return `${parts === 0 ? whole : `${whole} och ${sub}`} är tillagda till mötet ${days}.`;
  },
  joined: (item: string, other: string, days: string) =>
    `Punkt ${item} är nu samma ärende som punkt ${other} vid mötet ${days}.`,
  parted: (item: string) => `Punkt ${item} är inte längre samma ärende som någon annan.`,
  farewell: (voice: string, name: string) => `${voice} tackar av ${name}.`,
};

export type ItemsWords = typeof svItems;
