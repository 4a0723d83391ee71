import type { Intent } from '../intent.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { type Asked, about, question } from './about.ts';
import { agendaEn } from './en/agenda.ts';
import { insteadOf } from './instead-of.ts';
import type { QuestionTable } from './question-table.ts';
import { type AgendaAsked, agendaSv } from './sv/agenda.ts';

/** What is asked about agendas. */
export const agenda: QuestionTable<AgendaAsked> = {
  rows: { sv: agendaSv, en: agendaEn },
  readers: {
    'item-deadline': deadline,
    agenda: (asked) => about(asked, 'any', (meeting) => ({ type: 'agenda', meeting: meeting.id })),
  },
};

/** The next meeting's where none is named. */
function deadline(asked: Asked): Intent | undefined {
  const { slots, context } = asked;
  if (slots['meeting'] === undefined) return question({ type: 'item-deadline' }, {});
  const read = readMeeting(slots['meeting'], context, 'future');
  if (read?.kind !== 'meeting') return read === undefined ? undefined : insteadOf(read, asked.line);
  const named = read.named ?? {};
  return question(
    { type: 'item-deadline', meeting: read.meeting.id },
    named['meeting'] === 'next' ? {} : named,
  );
}
