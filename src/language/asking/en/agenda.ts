import type { Rows } from '../question-table.ts';
import type { AgendaAsked } from '../sv/agenda.ts';

/** As `agendaSv`, in English. */
export const agendaEn: Rows<AgendaAsked> = {
  agenda: [
    '[show ][me ][the ]agenda[ {meeting}]',
    "(what is|what's|whats) on the agenda[ {meeting}]",
    'what (items|matters) (are there|do we have|are on the agenda)[ {meeting}]',
    '(what will we|what are we going to) (discuss|talk about) {meeting}',
    'what does the agenda[ {meeting}] look like',
    '{meeting} agenda',
  ],
};
