import type { Rows } from '../question-table.ts';
import type { MatterAsked } from '../sv/matters.ts';

/** As `mattersSv`, in English. */
export const mattersEn: Rows<MatterAsked> = {
  'handed-over': [
    '(what|which matters|what matters|which items) (have we|has the group|did we) (handed over|hand over|passed on|pass on)[ to other[s| groups]]',
    '[show ][the |our ]matters handed over[ to other groups]',
  ],
  'matter-item': [
    '(show|follow|trace)[ the] matter {item}[ {meeting}]',
    'what has happened (with|to) {pointed}[ {meeting}]',
  ],
  'matter-about': [
    'what (has happened|happened) (with|to) the (matter|issue|question)[ (of|about)] {about}',
    '(show|follow|trace) the (matter|issue)[ (of|about)] {about}',
    'when did the (matter|issue|question)[ (of|about)] {about} come up[ first]',
    'history of the (matter|issue)[ (of|about)] {about}',
    'what (has happened|happened) (to|with) {matter}',
  ],
};
