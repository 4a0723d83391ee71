import { about } from './about.ts';
import { agendaEn } from './en/agenda.ts';
import type { QuestionTable } from './question-table.ts';
import { type AgendaAsked, agendaSv } from './sv/agenda.ts';

/** What is asked about agendas. */
export const agenda: QuestionTable<AgendaAsked> = {
  rows: { sv: agendaSv, en: agendaEn },
  readers: {
    agenda: (asked) => about(asked, 'any', (meeting) => ({ type: 'agenda', meeting: meeting.id })),
  },
};
