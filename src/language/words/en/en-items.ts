import type { ItemKind } from '../../../meetings/model/meeting.ts';
import type { ItemsWords } from '../sv/sv-items.ts';
import { enBasics } from './en-basics.ts';

const kinds: Readonly<Record<ItemKind, string>> = {
  formality: 'Formality',
  report: 'Report',
  information: 'Information',
  discussion: 'Discussion',
  decision: 'Decision',
};

/** Words about items and their parts, matters across meetings, and thanks, in English. */
export const enItems: ItemsWords = {
  kind: (kind) => kinds[kind],
  partsField: 'New sub-items, one on each line',
  absent: {
    lead: (name, item, toCome) =>
      `${name} presents item ${item} but ${toCome ? 'is not coming' : 'is absent'}.`,
    others: (names) => `The item is also presented by ${enBasics.list(names)}.`,
    withdraw: 'Withdraw',
    postpone: (days) => `Postpone to ${days}`,
    keep: 'Keep',
    kept: (item) => `Item ${item} stays on the agenda.`,
    reason: (name) => `${name} is absent.`,
    remark: (names) => `${enBasics.list(names)} ${names.length === 1 ? 'is' : 'are'} absent.`,
  },
  matter: {
    lead: (title, n) =>
      n === 1
        ? `The matter “${title}” is on one agenda:`
        : `The matter “${title}” is on ${enBasics.number(n)} agendas:`,
    which: (said) =>
      `Several matters fit “${said}”. Write for example “show the matter item 4” with its meeting:`,
    unknown: (said) => `It is not in the group’s records. I searched all agendas for “${said}”.`,
    place: (item, days) => `item ${item} ${days}`,
    step: (days, item, title) => `${days}, item ${item}: ${title}`,
    from: (group) => `Came from ${group}`,
    toCome: 'Is on the agenda',
    notPublished: 'Not published',
    handled: 'Dealt with',
    postponed: (said) => `Postponed to ${said}`,
    withdrawn: (reason) => (reason === undefined ? 'Withdrawn' : `Withdrawn: ${reason}`),
    assignment: (text, who, done) =>
      `Assignment: ${text}${who === undefined ? '' : ` (${who})`}${done ? ', done' : ''}`,
  },
  corrected: (group, days) => `${group} has corrected what was recorded of the matter ${days}.`,
  seat: {
    none: (name) => `${name} has held no seat in the group.`,
    nobody: {
      before: (name) => `No one is recorded in the seat before ${name}.`,
      after: (name) => `No one is recorded in the seat after ${name}.`,
    },
    had: {
      before: (names, name) => `${enBasics.list(names)} had the seat before ${name}.`,
      after: (names, name) => `${enBasics.list(names)} got the seat after ${name}.`,
    },
    held: (as, organisation) => {
      const what = as === 'member' ? 'Member' : 'Substitute';
      return organisation === undefined ? what : `${what} for ${organisation}`;
    },
    days: (from, to) => {
      if (from === undefined && to === undefined) return 'from the beginning';
      if (to === undefined) return `from ${from}`;
      return from === undefined ? `left ${to}` : `from ${from}, left ${to}`;
    },
  },
  thanks: {
    lead: (name) => `${name} has left the group since the meeting before. Shall the minutes say thanks?`,
    record: 'Say thanks',
    skip: 'No',
    skipped: 'No thanks are recorded.',
  },
  isKind: (item, kind) => `Item ${item} is now: ${kinds[kind].toLowerCase()}.`,
  noKind: (item) => `Item ${item} has no kind.`,
  goAlong: (items) =>
    items.length === 1 ? `Sub-item ${items[0]} goes along.` : `Sub-items ${enBasics.list(items)} go along.`,
  addedSeveral: (items, parts, days) => {
    const whole = items === 1 ? 'One item' : `${items} items`;
    const sub = parts === 1 ? 'one sub-item' : `${parts} sub-items`;
    if (items === 0) return `${parts} sub-items are added to the meeting ${days}.`;
    return `${parts === 0 ? whole : `${whole} and ${sub}`} are added to the meeting ${days}.`;
  },
  joined: (item, other, days) =>
    `Item ${item} is now the same matter as item ${other} of the meeting ${days}.`,
  parted: (item) => `Item ${item} is no longer the same matter as any other.`,
  farewell: (voice, name) => `${voice} thanks ${name} on leaving.`,
};
