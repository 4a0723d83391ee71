import {
  type AssignmentFormInput,
  moreTimeForm,
  reportForm,
  responsibleForm,
} from '../../cards/assignments/assignment-forms.ts';
import type { Form } from '../../cards/kit/form.ts';
import { mandateOf } from '../../language/reading/sentences/read-mandate.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Words } from '../../language/words/words.ts';
import type { SaidReport } from '../../meetings/commands/assignment-command.ts';
import type { Command } from '../../meetings/commands/command.ts';
import { findItem, findMeeting, standing } from '../../meetings/model/lookup.ts';
import { isDay } from '../../meetings/model/time.ts';
import { whyNotReport } from '../../meetings/rules/decide-report.ts';
import { formOf } from '../replies/card-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs =
  | 'assignment-done'
  | 'assignment-not-mine'
  | 'show-more-time'
  | 'save-more-time'
  | 'show-report'
  | 'save-report'
  | 'keep-responsible'
  | 'show-responsible'
  | 'save-responsible'
  | 'save-mandate'
  | 'add-follow-up';

type One = { readonly meeting: string; readonly id: string };

function report({ meeting, id }: One, said: SaidReport): readonly Command[] {
  return [{ type: 'report-assignment', meeting, id, report: said }];
}

/** The buttons with which assignments are reported on, and settled by those who record. */
export const assignmentPressRules: Pick<PressRules, Verbs> = {
  'assignment-done': {
    again: true,
    commands: (_, press) => report(press, { kind: 'done' }),
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.assignments.doneAlready }),
  },
  'assignment-not-mine': {
    again: true,
    commands: (_, press) => report(press, { kind: 'not-mine' }),
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.assignments.askedAlready }),
  },
  'show-more-time': {
    private: true,
    opens: true,
    reply: (turn, press) => formFor(turn, press, moreTimeForm),
  },
  'save-more-time': {
    private: true,
    again: true,
    commands: moreTime,
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => formFor(turn, press, moreTimeForm, { wrong, typed: press }),
  },
  'show-report': { private: true, opens: true, reply: (turn, press) => formFor(turn, press, reportForm) },
  'save-report': {
    private: true,
    again: true,
    commands: reported,
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => formFor(turn, press, reportForm, { wrong, typed: press }),
  },
  'keep-responsible': {
    private: true,
    needs: 'recorder',
    commands: (_, press) => report(press, { kind: 'kept' }),
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'show-responsible': {
    private: true,
    needs: 'recorder',
    opens: true,
    reply: (turn, press) => formFor(turn, press, responsibleForm),
  },
  'save-responsible': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, press) =>
      press.person === undefined || press.person === ''
        ? formFor(turn, press, responsibleForm, {
            wrong: turn.say.assignments.form.needsPerson,
            typed: press,
          })
        : report(press, {
            kind: 'handed-over',
            responsible: { kind: 'person', person: press.person },
          }),
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => formFor(turn, press, responsibleForm, { wrong, typed: press }),
  },
  'save-mandate': {
    private: true,
    needs: 'recorder',
    commands: saveMandate,
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'add-follow-up': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: ({ say }, { meeting }) => [{ type: 'add-follow-up', meeting, title: say.assignments.followUp }],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.assignments.followUpThere }),
  },
};

/** A form about an assignment, only for those who may report on it. */
export function formFor(
  turn: Turn,
  { meeting: id, id: assignment }: One,
  make: (input: AssignmentFormInput, words: Words) => Form,
  again: Pick<AssignmentFormInput, 'wrong' | 'typed'> = {},
): Reply {
  const { asker, say, language } = turn;
  const { book } = asker;
  const kind = make === reportForm ? 'progress' : 'done';
  const why = whyNotReport(book, { meeting: id, id: assignment }, asker.actor, kind);
  if (why !== undefined) return { kind: 'toast', text: refusalText(why, book, language) };
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return { kind: 'toast', text: say.help.foreignPress };
  const ends = whyNotReport(book, { meeting: id, id: assignment }, asker.actor) === undefined;
  return formOf(make({ book, meeting, id: assignment, ends, ...again }, say));
}

function moreTime(turn: Turn, press: PressOf<'save-more-time'>): readonly Command[] | Reply {
  const { date = '', reason } = press;
  if (!isDay(date)) {
    const wrong = turn.say.assignments.form.needsDate;
    return formFor(turn, press, moreTimeForm, { wrong, typed: press });
  }
  return report(press, {
    kind: 'more-time',
    due: { kind: 'day', until: date, said: date },
    ...(reason === undefined ? {} : { text: reason }),
  });
}

/** What was written is told as it is; ticked as done it goes with that. */
function reported(turn: Turn, press: PressOf<'save-report'>): readonly Command[] | Reply {
  const { text = '', done = '' } = press;
  const isDone = done !== '' && done !== 'false';
  if (isDone) return report(press, { kind: 'done', text });
  if (text.trim() !== '') return report(press, { kind: 'progress', text });
  const wrong = turn.say.assignments.form.needsText;
  return formFor(turn, press, reportForm, { wrong, typed: press });
}

/** The decision's words, or those of the proposal that it refers to, are the assignment's; one that is saved already is not saved again. */
function saveMandate(turn: Turn, press: PressOf<'save-mandate'>): readonly Command[] | Reply {
  const { asker, say, today, language } = turn;
  const meeting = findMeeting(asker.book, press.meeting);
  const decision = meeting && standing(meeting.decisions).find(({ id }) => id === press.decision);
  const item = decision && meeting && findItem(meeting, decision.item);
  if (meeting === undefined || decision === undefined || item === undefined) {
    const refusal = { refused: 'no-such-record', of: 'decision' } as const;
    return { kind: 'toast', text: refusalText(refusal, asker.book, language) };
  }
  const context = { book: asker.book, asker: asker.person, today, meeting: meeting.id, language };
  const mandate = mandateOf(decision, context);
  if (mandate === undefined) return { kind: 'toast', text: say.help.foreignPress };
  const saved = standing(meeting.assignments).some(
    (one) => one.item === item.id && one.text === mandate.text,
  );
  if (saved) return receiptReply(turn, undefined, { already: say.assignments.savedAlready });
  return [{ type: 'record-assignment', meeting: meeting.id, item: item.number, ...mandate }];
}
