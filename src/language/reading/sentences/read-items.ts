import type { Command } from '../../../meetings/commands/command.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { foldName } from '../../../meetings/model/same-name.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { words } from '../../words/languages.ts';
import type { ItemsPhrase } from '../phrases/items-phrases.ts';
import type { Slots } from '../phrases/phrase.ts';
import { match } from '../phrases/tables.ts';
import { readItemKind } from './read-item-kind.ts';
import { readMeeting } from './read-meeting.ts';
import { readPerson, splitNames, unclearPerson } from './read-person.ts';

type Reader = (
  slots: Slots,
  meeting: Meeting,
  context: UnderstandContext,
  line: string,
) => readonly Intent[] | undefined;

/** Reads an order about sub-items, kinds of items, matters across meetings, or thanks to someone. */
export function readItems(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  return match('items', line, context.language, (key, slots) => {
    const meeting = findMeeting(context.book, context.meeting);
    if (meeting === undefined) return undefined;
    return readers[key](slots, meeting, context, line);
  });
}

const readers: Readonly<Record<ItemsPhrase, Reader>> = {
  'own-item': ({ item = '' }, { id }) => command({ type: 'place-item', meeting: id, item, under: null }),
  'place-under': ({ item = '', other }, { id }) => {
    const under = placeIn(other)?.item;
    return under === undefined ? undefined : command({ type: 'place-item', meeting: id, item, under });
  },
  'part-matter': ({ item = '' }, { id }) => command({ type: 'part-matter', meeting: id, item }),
  'join-matter': joinMatter,
  'presenters-at': ({ item = '', names = '' }, { id }) => {
    const nobody = /^(?:ingen|nobody)$/iu.test(names);
    const presenters = nobody ? [] : splitNames(names);
    return command({ type: 'change-item', meeting: id, item, changes: { presenters } });
  },
  kind: ({ item = '', kind: said }, { id }) => {
    const kind = said === undefined ? null : readItemKind(said);
    return kind === undefined
      ? undefined
      : command({ type: 'change-item', meeting: id, item, changes: { kind } });
  },
  farewell: farewells,
};

function command(asked: Command): readonly Intent[] {
  return [{ kind: 'command', command: asked }];
}

/** "punkt 7 i mars", "7 i mars", "punkt 7". */
function placeIn(said = ''): { readonly item: string; readonly meeting?: string } | undefined {
  const found =
    /^(?:(?:§+|punkt(?:en)?|item|ärendet?|nr\.?)\s*)?(?<item>\d{1,3}(?:[a-zåäö](?!\p{L})|\s[a-zåäö](?=$|\s+(?:i|på|från|vid|in|at|from|of)\s))?(?:\.\d{1,2})?)(?:\s+(?<meeting>\S.*))?$/iu.exec(
      said.trim(),
    )?.groups;
  const item = found?.['item'];
  const meeting = found?.['meeting'];
  return item === undefined ? undefined : { item, ...(meeting === undefined ? {} : { meeting }) };
}

function joinMatter(
  { item = '', other }: Slots,
  { id }: Meeting,
  context: UnderstandContext,
  line: string,
): readonly Intent[] | undefined {
  const place = placeIn(other);
  if (place === undefined) return undefined;
  const read = place.meeting === undefined ? undefined : readMeeting(place.meeting, context, 'past');
  if (place.meeting !== undefined && read?.kind !== 'meeting')
    return [{ kind: 'unclear', text: line, why: { reason: 'no-such-meeting', said: place.meeting } }];
  const there = read?.kind === 'meeting' ? read.meeting.id : id;
  return command({ type: 'join-matter', meeting: id, item, with: { meeting: there, item: place.item } });
}

/** Thanks to each of those who are named, in the group's own words. Who is not in the Book is named with a whole name. */
function farewells(
  { names = '' }: Slots,
  { id }: Meeting,
  context: UnderstandContext,
  line: string,
): readonly Intent[] | undefined {
  const { group } = context.book;
  const say = words(group.language).items;
  return splitNames(names).map((name): Intent => {
    const read = readPerson(name, context);
    if (read.kind === 'which') return unclearPerson(read, name, line, context);
    if (read.kind === 'none' && !/^\p{Lu}\S+\s+\p{Lu}/u.test(name))
      return unclearPerson(read, name, line, context);
    const whom = read.kind === 'person' ? { person: read.person.id } : {};
    const text = say.farewell(group.voice, read.kind === 'person' ? read.person.name : name);
    return { kind: 'command', command: { type: 'record-farewell', meeting: id, ...whom, text } };
  });
}

/** Whom a text of thanks is about: the one person of the Book whose whole name stands in it. */
export function thankedIn(text: string, { book }: UnderstandContext): { readonly person?: string } {
  const plain = ` ${foldName(text.slice(0, 600)).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const named = book.persons.filter(({ name }) =>
    plain.includes(` ${foldName(name).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `),
  );
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? {} : { person: only.id };
}
