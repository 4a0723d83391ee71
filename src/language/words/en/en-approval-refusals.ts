import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { ApprovalRefusalWords } from '../lines/refusal-words.ts';
import { nameOf } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const nothing = 'Nothing is saved.';

/** The refusals about minutes on their way to approval, in English. */
export const enApprovalRefusals: ApprovalRefusalWords = {
  'minutes-not-finished': () =>
    `The minutes are not finished. Write “the minutes are finished” first. ${nothing}`,
  'minutes-not-sent': () =>
    `The minutes have not been sent to the adjusters. The secretary sends them with “send to the adjusters”. ${nothing}`,
  'no-reason': () =>
    `Why is a new edition needed? Write for example “make a new edition: the decision on the pilot was wrong”. ${nothing}`,
  'edition-same': (refusal) =>
    `The minutes say the same as edition ${refusal.edition}. Correct them first, then make a new edition. ${nothing}`,
  'old-edition': (refusal) =>
    `There is a new edition, number ${refusal.edition}. Read that one instead. ${nothing}`,
  'no-adjusters': () =>
    `The meeting has no adjusters. Write for example “adjusters: Eva Ek” first. ${nothing}`,
  'not-adjuster': () =>
    `Only an adjuster of the meeting can adjust its minutes, and only for herself. ${nothing}`,
  'adjusting-left': (refusal, book) =>
    `${enBasics.list(refusal.persons.map((one) => nameOf(book, one, enBasics.unknownPerson)))} has not adjusted. Wait for that, or write “adjusters: nobody” if the minutes are not to be adjusted. ${nothing}`,
  'approved-later-only': (refusal, book) => {
    const meeting = findMeeting(book, refusal.meeting);
    const when = meeting === undefined ? 'that meeting' : `the meeting ${enBasics.onDays(meeting)}`;
    return `The minutes of ${when} are approved at a later meeting. ${nothing}`;
  },
};
