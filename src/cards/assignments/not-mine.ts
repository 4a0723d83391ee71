import { responsibleWords } from '../../language/words/lines/record-words.ts';
import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { disowned, reportsOf, toldOf } from '../../meetings/model/whose-assignment.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button, formButton } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';
import { rowOf } from './assigned.ts';
import { assignmentsCard } from './assignments.ts';

type NotMineInput = MeetingInput & { readonly assignment: string; readonly report: string };

/** Asks a secretary what is to become of an assignment whose responsible says that it is not hers; then how it was settled. */
export function notMineCard(
  { book, meeting, assignment: id, report: said }: NotMineInput,
  words: Words,
): Bound {
  const assignment = meeting.assignments.find((one) => one.id === id);
  const report = assignment?.reports.find((one) => one.id === said);
  if (assignment === undefined || report === undefined) {
    const refusal = { refused: 'no-such-record', of: 'assignment' } as const;
    return messageCard({ lines: [words.refusals['no-such-record'](refusal, book)] }, words);
  }
  const say = words.assignments;
  const { by } = report;
  const name = by.kind === 'person' ? nameOf(book, by.person, words.unknownPerson) : words.unknownPerson;
  const holder = responsibleWords(assignment.responsible, book, words) ?? say.told.nobody;
  const waits = disowned(assignment)?.id === report.id;
  const since = reportsOf(assignment).filter((one) => one.at >= report.at && one !== report);
  const isKept =
    since.some(({ kind }) => kind === 'kept') && since.every(({ kind }) => kind !== 'handed-over');
  const settled = report.removed
    ? say.card.withdrawn(name)
    : isKept
      ? say.card.settledKept(holder)
      : say.card.settledNew(holder);
  const row = rowOf(assignment, book, meeting, words, undefined);
  const reason = report.text === undefined ? [] : [say.told.progress(report.text)];
  const on = { group: book.id, meeting: meeting.id, id };
  return assignmentsCard(
    {
      lead: say.card.notMine(name),
      rows: [{ ...row, details: [...reason, ...row.details] }],
      remarks: waits ? [] : [settled],
      buttons: waits
        ? [
            button(say.buttons.keep, 'keep-responsible', on),
            formButton(say.buttons.newResponsible, 'show-responsible', on),
          ]
        : [],
    },
    words,
  );
}

/** Tells the one who said that an assignment was not hers that it stays with her. */
export function keptCard(
  { book, meeting, assignment: id }: MeetingInput & { readonly assignment: string },
  words: Words,
): Bound {
  const assignment = meeting.assignments.find((one) => one.id === id);
  const rows = assignment === undefined ? [] : [rowOf(assignment, book, meeting, words, toldOf(assignment))];
  return assignmentsCard({ lead: words.assignments.card.keptTold, rows }, words);
}
