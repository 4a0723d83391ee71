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
    lead: (name: string, item: string) => `${name} föredrar punkt ${item} men är frånvarande.`,
    others: (names: readonly string[]) => `Punkten föredras också av ${svBasics.list(names)}.`,
    withdraw: 'Utgår',
    postpone: (days: string) => `Skjut fram till ${days}`,
    keep: 'Behåll',
    kept: (item: string) => `Punkt ${item} står kvar.`,
    reason: (name: string) => `${name} är frånvarande.`,
    remark: (names: readonly string[]) => `${svBasics.list(names)} är frånvarande.`,
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
