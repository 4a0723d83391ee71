import type { Rows } from '../question-table.ts';
import type { AssignmentAsked } from '../sv/assignments.ts';

/** As `assignmentsSv`, in English. */
export const assignmentsEn: Rows<AssignmentAsked> = {
  'changes-since': [
    'what has (happened|changed|been reported)[ to the (assignments|tasks)] since (the last meeting|last time|last)',
    "(what's|what is) new[ since (the last meeting|last time)]",
    'changes since (the last meeting|last time)',
  ],
  'assignment-history': [
    '[the ]history (of|for) {which}',
    'how is {which} going',
    'how is it going with {which}',
    'what has happened (to|with) {which}',
    '[the ]status (of|for) {which}',
    'show {which}',
    'who (has|is responsible for) {which}',
  ],
  'mine-done': [
    '[show |list ]my (done|finished|completed) (assignments|tasks|actions)',
    'which of my (assignments|tasks|actions) are (done|finished|completed)',
  ],
  'done-assignments': [
    '[show |list ][all ][the ](done|finished|completed) (assignments|tasks|actions)',
    '(which|what) (assignments|tasks|actions) are (done|finished|completed)',
  ],
  'mine-overdue': [
    '[show ]my (overdue|late) (assignments|tasks|actions)',
    'am i late with (anything|something)',
    'do i have[ any] (overdue|late) (assignments|tasks|actions)',
    'which of my (assignments|tasks|actions) are (overdue|late)',
  ],
  mine: [
    '[show |list |what are ]my[ open] (assignments|tasks|actions)',
    'what have i (promised|committed to|agreed to do)',
    '(which|what)[ open] (assignments|tasks|actions) do i have',
    'do i have[ any][ open] (assignments|tasks|actions)',
    'what (should|must|shall) i do',
    'what am i responsible for',
  ],
  overdue: [
    '[show |list |what are ][all ](overdue|late) (assignments|tasks|actions)',
    '(which|what) (assignments|tasks|actions) are (overdue|late)',
    'what is (overdue|late)',
    'are there[ any] (overdue|late) (assignments|tasks|actions)',
    'is anything overdue',
  ],
  unassigned: [
    '(which|what|are there any)[ open] (assignments|tasks|actions) (have nobody|have no one|without anyone|with nobody|that have nobody) responsible',
    '(which|what)[ open] (assignments|tasks|actions) (lack|are without) (someone|anyone) responsible',
    '[show ](unassigned|ownerless) (assignments|tasks|actions)',
    'which (assignments|tasks|actions) are unassigned',
  ],
  open: [
    '[show |list |what are ][all ][the ][open ](assignments|tasks|actions)',
    '(which|what)[ open] (assignments|tasks|actions) (are (open|left|outstanding|there)|remain|do we have)',
    'are there[ any] open (assignments|tasks|actions)',
    'our[ open] (assignments|tasks|actions)',
    'who does what',
  ],
  'overdue-of': [
    '[show ]{owner} (overdue|late) (assignments|tasks|actions)',
    'which of {owner} (assignments|tasks|actions) are (overdue|late)',
    'is {who} late with (anything|something)',
    'does {who} have[ any] (overdue|late) (assignments|tasks|actions)',
  ],
  'open-of': [
    '[show |list ]{owner}[ open] (assignments|tasks|actions)',
    '(assignments|tasks|actions) for {who}',
    '(which|what)[ open] (assignments|tasks|actions) does {who} have',
    'what (should|must|shall) {who} do',
    'what has {who} promised[ to do]',
    'does {who} have[ any][ open] (assignments|tasks|actions)',
    'what is {who} responsible for',
  ],
  reporting: [
    "(who|which {parties}|how many) (has not|have not|hasn't|haven't) reported[ yet][ on] {which}",
    "(who|which {parties}|how many) (has not|have not|hasn't|haven't) reported[ yet]",
    'which assignments have no report',
    '(has everyone|have all) reported[[ on] {which}]',
  ],
};
