import type { Rows } from '../question-table.ts';
import type { AgendaAsked } from '../sv/agenda.ts';

/** As `agendaSv`, in English. */
export const agendaEn: Rows<AgendaAsked> = {
  'item-deadline': [
    '(when|by when) (must|should|do|are|shall)[ the] (items|proposals|matters|documents)[ (for {meeting}|to)][ (be|need to be|have to be)] (in|sent in|submitted|handed in|due|proposed|be in)',
    '(when|what) is the (deadline|last day|latest date)[ (for|to)][ (items|submit items|submitting items|propose items|sending in items|agenda items|hand in items|proposals|documents)][ (for|to) {meeting}]',
    '[the ](deadline|last day) (for|to) (items|submit items|propose items|agenda items|send in items|proposals)[ (for|to) {meeting}]',
    '(how late|until when|how long) can (i|we|one) (propose|submit|send in|add|hand in) (items|an item|a matter|matters)[ (for|to) {meeting}]',
    'when do (i|we) (have to|need to) (submit|send in|hand in|propose) (items|an item|our items|my items)[ (for|to) {meeting}]',
    'how many days before {meeting} (must|should|are) items[ be] (in|due|submitted|sent in)',
  ],
  agenda: [
    '[show ][me ][the ]agenda[ {meeting}]',
    "(what is|what's|whats) on the agenda[ {meeting}]",
    'what (items|matters) (are there|do we have|are on the agenda)[ {meeting}]',
    '(what will we|what are we going to) (discuss|talk about) {meeting}',
    'what does the agenda[ {meeting}] look like',
    '{meeting} agenda',
  ],
};
