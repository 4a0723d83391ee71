import type { Command } from '../../../meetings/commands/command.ts';
import type { MeetingId } from '../../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { readMeeting } from './read-meeting.ts';

/** An order about the agenda of a meeting that it names: what is ordered, without the meeting. */
export type OrderElsewhere = { readonly meeting: MeetingId; readonly line: string };

const preposition = /\s+(?:till|på|för|inför|vid|i|to|on|for|at|of|in)\s+/giu;
const before = /^(?<meeting>[^:]{3,60}):\s+(?<order>.+)$/u;
const names =
  /möte|sammanträde|internat|meeting|retreat|\d|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec/iu;
const about: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'add-item',
  'change-item',
  'add-links',
  'add-sub-item',
  'place-item',
  'join-matter',
  'part-matter',
  'move-item',
  'remove-item',
  'merge-items',
  'add-follow-up',
  'post-agenda',
]);

/**
 * The ways in which a line may be an order about another meeting's agenda: "lägg till punkt till mötet i april: …",
 * "ändra dagordningen för aprilmötet", "aprilmötet: flytta punkt 3 sist".
 */
export function ordersElsewhere(line: string, context: UnderstandContext): readonly OrderElsewhere[] {
  const found: OrderElsewhere[] = [];
  const add = (said: string, order: string): void => {
    if (!names.test(said) || order.trim() === '') return;
    const read = readMeeting(said, context, 'future');
    if (read?.kind === 'meeting') found.push({ meeting: read.meeting.id, line: order.trim() });
  };
  const led = before.exec(line)?.groups;
  add(led?.['meeting'] ?? '', led?.['order'] ?? '');
  const colon = line.search(/:(?!\/\/|\d)/u);
  const head = colon < 0 ? line : line.slice(0, colon);
  const rest = colon < 0 ? '' : line.slice(colon);
  for (const place of head.matchAll(preposition))
    add(head.slice(place.index + place[0].length), `${head.slice(0, place.index)}${rest}`);
  return found;
}

/** What was ordered, at the meeting that was named; nothing where it is about something else than its agenda. */
export function placedElsewhere(
  intents: readonly Intent[],
  meeting: MeetingId,
): readonly Intent[] | undefined {
  const fits = intents.every(
    (one) =>
      (one.kind === 'command' && about.has(one.command.type)) ||
      (one.kind === 'ask-agenda' && one.what === 'edit-agenda'),
  );
  return fits && intents.length > 0
    ? intents.map((one) => (one.kind === 'ask-agenda' ? { ...one, meeting } : one))
    : undefined;
}
