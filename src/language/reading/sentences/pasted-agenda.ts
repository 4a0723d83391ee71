import { findMeeting, nextIfClosed } from '../../../meetings/model/lookup.ts';
import { mayRecord } from '../../../meetings/model/rights.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { readAgendaList } from './read-agenda-list.ts';
import { readMeeting } from './read-meeting.ts';
import { namesIn } from './read-presenters.ts';

/** Characters of a message that is read as an agenda. */
const longest = 30_000;

const announced =
  /^\s*(?:(?:förslag\s+till|preliminär|utkast\s+till|ny|här\s+är|proposed|draft|the)\s+)*(?:(?:dagordning|föredragningslista|ärendelista)(?:en|n)?|agenda[n]?|(?:lägg\s+till|add)\s+(?:punkterna|punkter|items)|nya\s+punkter|new\s+items)(?:[ \t]+(?:till|för|inför|på|vid|to|for|at)?[ \t]*(?<meeting>[^:\n]{3,60}?))?\s*:?[ \t]*\r?\n/iu;
const numbered = /^\s*(?:§\s*)?(?<number>\d{1,2})[.)]\s+\p{L}/u;

/** A message that is an agenda: one that is announced as such, or a list numbered from 1 by someone who makes the agenda while it is made. */
export function pastedAgenda(text: string, context: UnderstandContext): Intent | undefined {
  if (text.length > longest) return undefined;
  const head = announced.exec(text);
  if (head === null && !isNumbered(text, context)) return undefined;
  const rows = readAgendaList(head === null ? text : text.slice(head[0].length), context.book);
  if (rows.length === 0 || (head !== null && rows.length < 2 && rows[0]?.subs === undefined))
    return undefined;
  const said = head?.groups?.['meeting'];
  const named = said === undefined ? undefined : readMeeting(said, context, 'future');
  if (said !== undefined && named?.kind !== 'meeting')
    return named === undefined
      ? undefined
      : { kind: 'unclear', text, why: { reason: 'no-such-meeting', said } };
  const focus = findMeeting(context.book, context.meeting);
  const meeting =
    named?.kind === 'meeting' ? named.meeting : focus && nextIfClosed(context.book, focus, context.today);
  if (meeting === undefined) return { kind: 'unclear', text, why: { reason: 'no-meeting' } };
  return { kind: 'command', command: { type: 'add-items', meeting: meeting.id, rows } };
}

/** Every row that has a whole number has the next one, from 1 on, and there are three of them or more. */
function isNumbered(text: string, { book, asker, meeting: id }: UnderstandContext): boolean {
  if (asker === undefined || !mayRecord(book, { kind: 'person', person: asker })) return false;
  if (findMeeting(book, id)?.state !== 'planned') return false;
  const lines = text.split(/[\n\r]+/u).filter((line) => line.trim() !== '');
  if (!numbered.test(lines[0] ?? '')) return false;
  // A list of people is no agenda.
  const names = lines.filter((line) => namesIn(line.replace(/^[\s§\d.)]+/u, ''), book, { also: true }));
  if (names.length * 2 > lines.length) return false;
  const whole = lines.flatMap((line) => numbered.exec(line)?.groups?.['number'] ?? []).map(Number);
  return whole.length >= 3 && whole.every((number, index) => number === index + 1);
}
