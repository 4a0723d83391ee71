import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import { enBasics } from './en-basics.ts';

const { count, list, quoted } = enBasics;
const about = (words: string) => (words === '' ? '' : ` about ${quoted(words)}`);

/** Answers to what is looked for by words, in English. */
export const enSearch: Words['search'] = {
  yes: (n, words) => `Yes, ${count.decision(n)}${about(words)}:`,
  decisions: (n, words) => `${capital(count.decision(n))}${about(words)}:`,
  noDecision: (words, asked) => `${asked ? 'No, no' : 'No'} decision${about(words)} is recorded.`,
  notThen: (words) => `Nothing${about(words)} is noted at that time.`,
  presented: (item, days, names) => `Item ${item}, ${days}, was a presentation (${list(names)}):`,
  standsAt: (item, days) => `This is what stands in item ${item}, ${days}:`,
  stands: 'This is what stands there:',
  found: (words, item, days) => `${quoted(words)} stands in item ${item}, ${days}:`,
  foundAt: (n, words) =>
    n === 1 ? `${quoted(words)} stands in one place:` : `${quoted(words)} stands in several places:`,
  noTerm: (words) => `No last day is recorded for ${quoted(words)}.`,
  noCondition: (words) => `No condition is recorded for ${quoted(words)}.`,
  noAmount: (words) => `No sum is decided for ${quoted(words)}.`,
  otherBody: 'This is the position of another body, not a decision of the group.',
  nothingOfBody: (body) => `The group’s notes do not tell what ${body} has decided.`,
  notHere: 'The minutes of other groups are not here.',
  ownDecisions: (n) => (n === 1 ? 'The group’s own decision:' : 'The group’s own decisions:'),
  nothing: (words) => `It is not in the group’s notes. I looked for ${quoted(words)}.`,
  nearest: 'The nearest is:',
  quote: (text, before, after) => quoted(`${before ? '… ' : ''}${text}${after ? ' …' : ''}`),
  place: (days, item, title) => `${days}, § ${item} ${title}`,
  presenters: (names) => `Presented by: ${list(names)}`,
  minutesOf: (days) => `Show the minutes of ${days}`,
};
