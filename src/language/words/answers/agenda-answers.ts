import type { Answer } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Item, ItemKind, Meeting } from '../../../meetings/model/meeting.ts';
import { readItemKind } from '../../reading/sentences/read-item-kind.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { waitingRow } from './item-answers.ts';
import { whenOf } from './meeting-line.ts';

type Agenda = Extract<Answer, { readonly type: 'agenda' }>;

/** The agenda of a meeting; where it has none that is said, and what waits to come back. */
export function agendaLines(
  { meeting, ask, only, waiting = [] }: Agenda,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.meetings.agenda;
  const n = meeting.items.filter(({ under }) => under === undefined).length;
  if (meeting.items.length === 0) {
    const back = waiting.map((one) => waitingRow(one, book, words));
    const rows = back.length === 0 ? [] : [{ text: say.waiting }, ...back];
    return { lead: say.none(whenOf(meeting, words)), rows };
  }
  const on = words.onDays(meeting);
  const ready = meeting.agendaPostedAt === undefined ? say.notReady : say.ready;
  if (ask === 'count') {
    const over = meeting.state === 'closed';
    return { lead: say.count(n, meeting.items.length - n, on, over), rows: [] };
  }
  if (only !== undefined) {
    const items = meeting.items.filter((item) => isFor(item, only));
    return {
      lead: say.ofKind(items.length, only, on),
      rows: items.map((item) => itemRow(meeting, item, words)),
    };
  }
  const lead = ask === 'ready' ? ready(on, n) : words.answers.agenda(on, n);
  return { lead, rows: meeting.items.map((item) => itemRow(meeting, item, words)) };
}

/** By what it is marked as; else by a word of its title. */
function isFor({ kind, title }: Item, only: ItemKind): boolean {
  if (kind !== undefined) return kind === only;
  return title.split(/[^\p{L}]+/u).some((word) => readItemKind(word) === only);
}

function itemRow(meeting: Meeting, item: Meeting['items'][number], words: Words): AnswerRow {
  const say = words.answers;
  return {
    text: item.under === undefined ? say.item(item.number, item.title) : `${item.number} ${item.title}`,
    details: [
      ...(item.kind === undefined ? [] : [words.items.kind(item.kind)]),
      ...(meeting.currentItem === item.id && meeting.state === 'running' ? [say.outcome.running] : []),
      ...(item.outcome === undefined ? [] : [say.outcome[item.outcome.kind]]),
      ...(item.presenters.length === 0 ? [] : [say.presenters(item.presenters)]),
    ],
  };
}
