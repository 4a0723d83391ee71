import type { Assignment, Meeting } from '../../../meetings/model/meeting.ts';
import { leadingTo } from '../../../meetings/model/said-before.ts';
import { shortened } from '../wording.ts';
import type { Words } from '../words.ts';

/** Characters of what stands before an assignment that are repeated with it. */
const repeated = 300;
const pointsBack = /(?<!\p{L})(?:detta|denna|dessa|det\s+här|den\s+här|this|these)(?!\p{L})/iu;

/** What an assignment points back to ("fortsätta med detta"): the words that stand before it in the running text, if any do. */
export function pointingBack(meeting: Meeting, assignment: Assignment, { topics }: Words): readonly string[] {
  const before = pointsBack.test(assignment.text) ? leadingTo(meeting, assignment) : '';
  return before === '' ? [] : [topics.background(shortened(before, repeated))];
}
