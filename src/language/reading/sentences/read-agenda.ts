import type { Command } from '../../../meetings/commands/command.ts';
import { findMeeting, itemByNumber } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { ItemProposal } from '../../../meetings/model/proposal.ts';
import type { Intent, Missing, UnderstandContext } from '../../intent.ts';
import { words } from '../../words/languages.ts';
import type { AgendaPhrase } from '../phrases/agenda-phrases.ts';
import type { Slots } from '../phrases/phrase.ts';
import { match } from '../phrases/tables.ts';
import { splitNames } from './read-person.ts';

type Reader = (
  slots: Slots,
  meeting: Meeting,
  context: UnderstandContext,
  line: string,
) => readonly Intent[] | undefined;

/** Reads an order about agendas, proposals, and matters between groups. */
export function readAgenda(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  return match('agenda', line, context.language, (key, slots) => {
    const card = cards[key];
    if (card !== undefined) return [{ kind: 'ask-agenda', what: card }];
    const meeting = findMeeting(context.book, context.meeting);
    if (meeting === undefined) return [{ kind: 'unclear', text: line, why: { reason: 'no-meeting' } }];
    return readers[key]?.(slots, meeting, context, line);
  });
}

type AgendaCard = Extract<Intent, { kind: 'ask-agenda' }>['what'];
const cards: { readonly [key in AgendaPhrase]?: AgendaCard } = {
  proposals: 'proposals',
  'own-proposals': 'own-proposals',
  'propose-form': 'propose-form',
  'edit-agenda': 'edit-agenda',
};

const readers: { readonly [key in AgendaPhrase]?: Reader } = {
  'move-first': ({ item = '' }, { id }) => command({ type: 'move-item', meeting: id, item, after: 'first' }),
  'move-last': ({ item = '' }, { id }) => command({ type: 'move-item', meeting: id, item, after: 'last' }),
  'move-after': ({ item = '', other }, { id }) => {
    const after = numberIn(other);
    return after === undefined ? undefined : command({ type: 'move-item', meeting: id, item, after });
  },
  'move-before': moveBefore,
  swap,
  'remove-item': ({ item = '' }, { id }) => command({ type: 'remove-item', meeting: id, item }),
  'merge-with': ({ item = '', other }, { id }) => {
    const with_ = numberIn(other);
    return with_ === undefined
      ? undefined
      : command({ type: 'merge-items', meeting: id, items: [item, with_] });
  },
  merge: ({ items = '' }, { id }) => {
    const numbers = items.split(/\s*(?:,|och|and|&)\s*/u).filter(Boolean);
    return command({ type: 'merge-items', meeting: id, items: numbers });
  },
  presenters: ({ item = '', names = '' }, { id }) => {
    const nobody = /^(?:ingen|nobody)$/iu.test(names);
    return command({
      type: 'change-item',
      meeting: id,
      item,
      changes: { presenters: nobody ? [] : splitNames(names) },
    });
  },
  minutes: ({ item = '', minutes: said = '', span }, { id }) => {
    const minutes = span === undefined ? (/^\d{1,4}$/u.test(said) ? Number(said) : undefined) : spanIn(span);
    if (minutes === undefined) return undefined;
    return command({ type: 'change-item', meeting: id, item, changes: { minutes } });
  },
  accept: (slots, _, context, line) =>
    atProposal(slots, context, line, ({ id }) => ({ type: 'accept-proposal', id })),
  'accept-after': (slots, _, context, line) => {
    const after = numberIn(slots['other']);
    if (after === undefined) return undefined;
    return atProposal(slots, context, line, ({ id }) => ({ type: 'accept-proposal', id, after }));
  },
  'accept-into': (slots, _, context, line) => {
    const into = numberIn(slots['other']);
    if (into === undefined) return undefined;
    return atProposal(slots, context, line, ({ id }) => ({ type: 'accept-proposal', id, into }));
  },
  'send-back': (slots, _, context, line) =>
    atProposal(slots, context, line, ({ id }) => ({ type: 'return-proposal', id })),
  'take-back': takeBack,
  'follow-up': (_, { id }, { book }) =>
    command({ type: 'add-follow-up', meeting: id, title: words(book.group.language).assignments.followUp }),
  'hand-over': ({ item = '', group = '' }, { id }) => [{ kind: 'hand-over', meeting: id, item, group }],
  'hand-over-form': ({ item, group }, { id }) => [
    {
      kind: 'hand-over',
      meeting: id,
      ...(item === undefined ? {} : { item }),
      ...(group === undefined ? {} : { group }),
    },
  ],
};

function command(asked: Command): readonly Intent[] {
  return [{ kind: 'command', command: asked }];
}

function missing(text: string, what: Missing): readonly Intent[] {
  return [{ kind: 'unclear', text, why: { reason: 'missing', what } }];
}

/** "4", "punkt 4", "7 a": the item's number and nothing else. */
function numberIn(said = ''): string | undefined {
  return /^(?:(?:§+|punkt(?:en)?|item|ärendet?|nr\.?)\s*)?(\d{1,3}(?:\s?[a-zåäö])?(?:\.\d{1,2})?)$/iu.exec(
    said.trim(),
  )?.[1];
}

/** Before an item is after the one before that, or first. */
function moveBefore({ item = '', other }: Slots, meeting: Meeting): readonly Intent[] | undefined {
  const said = numberIn(other);
  if (said === undefined) return undefined;
  const moved = itemByNumber(meeting, item);
  const others = meeting.items.filter((one) => one !== moved);
  const behind = itemByNumber(meeting, said);
  const at = behind === undefined ? -1 : others.indexOf(behind);
  // An item that is not there is for the rules to refuse.
  const after = at < 0 ? said : (others[at - 1]?.number ?? 'first');
  return command({ type: 'move-item', meeting: meeting.id, item, after });
}

const spans: readonly (readonly [RegExp, number])[] = [
  [/^(?:en\s+|1\s+)?kvart$|^(?:a\s+)?quarter(?:\s+of\s+an\s+hour)?$/iu, 15],
  [/^(?:en\s+)?(?:halvtimme|halv\s*timme)$|^half\s+an\s+hour$|^(?:a\s+)?half(?:-|\s)hour$/iu, 30],
  [/^(?:tre|3)\s+kvart$|^three\s+quarters\s+of\s+an\s+hour$/iu, 45],
  [/^(?:(?:en|1)\s+)?(?:timme|tim|timma)$|^(?:an|one|1)\s+hour$/iu, 60],
  [
    /^(?:en\s+och\s+en\s+halv|1,5|en\s+och\s+halv)\s+timm(?:e|ar)$|^(?:one|1)\s+and\s+a\s+half\s+hours?$/iu,
    90,
  ],
  [/^(?:två|2)\s+tim(?:mar)?$|^(?:two|2)\s+hours$/iu, 120],
];

/** Minutes of "en kvart" and its kin; undefined where it is no length of time. */
function spanIn(said: string): number | undefined {
  return spans.find(([form]) => form.test(said.trim()))?.[1];
}

/** Two items take each other's place: the later is moved before the earlier, and that to where the later was. */
function swap({ item = '', other }: Slots, meeting: Meeting): readonly Intent[] | undefined {
  const said = numberIn(other);
  if (said === undefined) return undefined;
  const { under } = itemByNumber(meeting, item) ?? {};
  const items = meeting.items.filter((one) => one.under === under);
  const places = [item, said].map((number) => {
    const named = itemByNumber(meeting, number)?.id;
    return items.findIndex(({ id }) => id === named);
  });
  const [first = -1, last = -1] = places.toSorted((a, b) => a - b);
  const numberAt = (place: number) => items[place]?.number ?? '';
  // An item that is not there is for the rules to refuse.
  if (first === last && first >= 0) return undefined;
  if (first < 0) return command({ type: 'move-item', meeting: meeting.id, item, after: said });
  const back = { item: numberAt(last), after: first === 0 ? 'first' : numberAt(first - 1) } as const;
  const there = command({ type: 'move-item', meeting: meeting.id, ...back });
  if (last === first + 1) return there;
  // Behind where it now stands the agenda has been numbered anew.
  const between = items.slice(first, last + 1);
  const counted = between.map(({ number }) => Number(/\d+$/u.exec(number)?.[0] ?? Number.NaN));
  if (!counted.every((number, index) => number === (counted[0] ?? Number.NaN) + index)) return undefined;
  const forth = { item: numberAt(first + 1), after: numberAt(last) };
  return [...there, ...command({ type: 'move-item', meeting: meeting.id, ...forth })];
}

/** Proposals are numbered in the order in which they came, for ever. */
function proposalOf({ item }: Slots, { book }: UnderstandContext): ItemProposal | undefined {
  return book.proposals[Number(item) - 1];
}

function atProposal(
  slots: Slots,
  context: UnderstandContext,
  line: string,
  asked: (proposal: { readonly id: string }) => Command,
): readonly Intent[] {
  if (slots['item'] === undefined) return missing(line, 'record');
  // One that is not there gets an id that none has, so that the rules refuse it.
  return command(asked(proposalOf(slots, context) ?? { id: `said:${slots['item']}` }));
}

/** Without a number, the asker's only one that waits. */
function takeBack(slots: Slots, _: Meeting, context: UnderstandContext, line: string): readonly Intent[] {
  if (slots['item'] !== undefined) {
    return atProposal(slots, context, line, ({ id }) => ({ type: 'withdraw-proposal', id }));
  }
  const own = context.book.proposals.filter(
    ({ by, settled }) =>
      by !== undefined && by === context.asker && (settled === undefined || settled.kind === 'sent-back'),
  );
  const [only, ...others] = own;
  if (only === undefined || others.length > 0) return [{ kind: 'ask-agenda', what: 'own-proposals' }];
  return command({ type: 'withdraw-proposal', id: only.id });
}
