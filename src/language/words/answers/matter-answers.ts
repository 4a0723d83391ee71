import type { Answer, TrailStep } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { givenAs, once } from '../../../meetings/model/each-rows.ts';
import type { Handover } from '../../../meetings/model/proposal.ts';
import { decisionLabel, responsibleWords } from '../lines/record-words.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { countLine } from './decision-answers.ts';
import { handoverDetails } from './group-answers.ts';
import { decidedWords } from './item-answers.ts';

type MatterAnswer = Extract<Answer, { readonly type: 'matter' }>;

/** A matter's trail: each meeting with the item that it was, what came of it, and where it went; in which group where that is another. */
export function matterLines({ about, steps, several }: MatterAnswer, book: Book, words: Words): AnswerLines {
  const say = words.items.matter;
  if (several.length > 0) {
    const rows = several.map(({ meeting, item }) => ({
      text: item.title,
      details: [say.place(item.number, words.onDays(meeting))],
    }));
    return { lead: say.which(about), rows };
  }
  const last = steps.at(-1);
  if (last === undefined) return { lead: say.unknown(about), rows: [] };
  return {
    lead: say.lead(last.item.title, steps.length),
    rows: steps.map((step) => row(step, book, steps, words)),
  };
}

function row(step: TrailStep, book: Book, all: readonly TrailStep[], words: Words): AnswerRow {
  const { meeting, item, book: of, handovers, origin } = step;
  const say = words.items.matter;
  const elsewhere = of.id === book.id ? undefined : of.group.name;
  const isShown = (group: string) => all.some((one) => one.book.id === group);
  const from = origin === undefined || isShown(origin.group) ? [] : [say.from(origin.groupName)];
  return {
    text: say.step(words.days(meeting), item.number, item.title),
    details: [
      ...from,
      ...cameOf(step, words),
      ...handovers.flatMap((one) => handedOver(one, isShown(one.to), of, words)),
    ],
    ...(elsewhere === undefined ? {} : { source: elsewhere }),
  };
}

/** Of what is shown elsewhere in the trail only that it went there. */
function handedOver(handover: Handover, shown: boolean, book: Book, words: Words): readonly string[] {
  const details = handoverDetails(handover, book, words);
  return shown ? details.slice(0, 1) : details;
}

function cameOf(
  { meeting, item, shown, reasons, decisions, assignments, book }: TrailStep,
  words: Words,
): readonly string[] {
  const say = words.items.matter;
  if (meeting.cancelled === true) return [words.calendar.isCancelled];
  if (!shown) return [meeting.state === 'closed' ? say.notPublished : say.toCome];
  const { outcome } = item;
  const told =
    outcome === undefined
      ? []
      : outcome.kind === 'handled'
        ? decisions.length === 0
          ? [say.handled]
          : []
        : outcome.kind === 'postponed'
          ? [say.postponed(outcome.to.said)]
          : [say.withdrawn(reasons ? outcome.reason : undefined)];
  return [
    ...told,
    ...decisions.flatMap((one) => [
      `${decisionLabel(meeting, one, words)}: ${decidedWords(one, words)}`,
      ...(one.ratification === undefined ? [] : [countLine(one.ratification.parties, words)]),
    ]),
    ...once(assignments).map((one) => {
      const rows = assignments.filter((other) => givenAs(other) === givenAs(one));
      const done = rows.filter(({ doneAt }) => doneAt !== undefined).length;
      if (one.each !== undefined && rows.length > 1)
        return say.assignment(one.text, words.eachOf.progress(one.each.said, done, rows.length), false);
      return say.assignment(one.text, responsibleWords(one.responsible, book, words), done > 0);
    }),
  ];
}
