import type { AssignmentRef } from '../../../meetings/commands/assignment-command.ts';
import type { ReferralRef } from '../../../meetings/commands/referral-command.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findMeeting, findOrganisation, findPerson } from '../../../meetings/model/lookup.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import type { Unclear } from '../../intent.ts';
import { words } from '../languages.ts';
import { shortened } from '../wording.ts';
import type { Words } from '../words.ts';
import { phraseFor } from './help-lines.ts';
import { whereReferred } from './referral-lines.ts';
import { whereGiven } from './report-lines.ts';
import { type Doable, doable, mayAsk, type Situation } from './situation.ts';

/** Words by which nothing but a question begins. */
const asksBy =
  /^(?:vem|vems|vilka|vilken|vilket|vad|var|vart|när|hur|varför|who|whom|whose|which|what|what['’]s|who['’]s|when|where|how|why)$/u;
/** At most so many characters of what was not understood are repeated. */
const repeated = 120;
const shownPersons = 6;
const shownAssignments = 6;

/** What is missing where its own sentence shows how it is written. */
const showing: ReadonlySet<string> = new Set(['record', 'decision', 'votes', 'election', 'ratification']);

/** What was and was not understood, that nothing was saved, and two examples that work here. */
export function unclearText(
  { text, why: known, ...rest }: Unclear,
  book: Book,
  situation: Situation,
  language: Language,
): string {
  const say = words(language);
  // What could be meant tells of the Book: whom it knows, and what it calls things.
  const why = mayAsk(situation.standing) || !choosing.has(known.reason) ? known : nothing;
  const unclear = { ...rest, text, why };
  if (why.reason === 'which-question') return askBackText(why.choices, say);
  if (asksInWords(unclear) && mayAsk(situation.standing))
    return `${reasonText(unclear, book, say)} ${say.help.askSo(say.help.questions.slice(0, 2))}`;
  const shows = why.reason === 'missing' && showing.has(why.what);
  const examples = shows ? [] : examplesFor(situation, unclear.text.trim().endsWith('?'), say);
  return [reasonText(unclear, book, say), say.help.nothingSaved, say.help.examples(examples)]
    .join(' ')
    .trim();
}

const nothing = { reason: 'nothing' } as const;
const choosing: ReadonlySet<Unclear['why']['reason']> = new Set<Unclear['why']['reason']>([
  'which-question',
  'which-assignment',
  'which-referral',
  'which-parties',
]);

/** A question has nothing to save. */
function asksInWords({ text, why }: Unclear): boolean {
  const [first = ''] = text
    .trim()
    .toLowerCase()
    .split(/[^\p{L}'’]+/u);
  return (why.reason === 'nothing' || why.reason === 'no-such-meeting') && asksBy.test(first);
}

/** What could be meant, a line each with the number that chooses it. */
function askBackText(choices: readonly { readonly text: string }[], { asking, help }: Words): string {
  const numbered = choices.map(({ text }, index) => `${index + 1}. ${text}`);
  return [
    choices.length === 1 ? asking.whetherThis : asking.which,
    ...numbered,
    `${asking.byNumber} ${help.nothingSaved}`,
  ].join('\n');
}

function reasonText({ text, why }: Unclear, book: Book, words: Words): string {
  const { help } = words;
  const said = shortened(text.trim(), repeated);
  switch (why.reason) {
    case 'nothing':
      return help.unclear.nothing(said);
    case 'missing':
      return help.unclear.missing[why.what](said);
    case 'no-such-person':
      return help.unclear['no-such-person'](shortened(why.name, repeated));
    case 'which-person':
      return help.unclear['which-person'](
        shortened(why.name, repeated),
        why.persons.slice(0, shownPersons).map((id) => withOrganisation(book, id)),
      );
    case 'no-such-meeting':
      return help.unclear['no-such-meeting'](shortened(why.said, repeated));
    case 'no-such-date':
      return help.unclear['no-such-date'](shortened(why.said, repeated));
    case 'which-assignment':
      return whichText(why.assignments, book, words);
    case 'which-referral':
      return words.referrals.which(whereAll(why.referrals, book, words));
    case 'which-parties':
      return words.eachOf.which(why.said);
    case 'which-question':
      return words.asking.which;
    case 'no-meeting':
      return help.unclear['no-meeting'];
  }
}

function whereAll(refs: readonly ReferralRef[], book: Book, words: Words): readonly string[] {
  return refs.slice(0, shownAssignments).flatMap(({ meeting: id, id: one }) => {
    const meeting = findMeeting(book, id);
    const referral = meeting?.referrals.find((other) => other.id === one);
    return meeting === undefined || referral === undefined ? [] : [whereReferred(meeting, referral, words)];
  });
}

/** The assignments that could be meant, by where they were given. */
function whichText(refs: readonly AssignmentRef[], book: Book, words: Words): string {
  const say = words.assignments.card;
  const where = refs.flatMap(({ meeting: id, id: one }) => {
    const meeting = findMeeting(book, id);
    const assignment = meeting?.assignments.find((other) => other.id === one);
    return meeting === undefined || assignment === undefined
      ? []
      : [whereGiven(meeting, assignment, book, words)];
  });
  return where.length === 0
    ? say.noneOfYours
    : `${say.which} ${where.slice(0, shownAssignments).join('; ')}.`;
}

/** "Eva Ek, Granby": a name with where the person comes from, so that namesakes can be told apart. */
function withOrganisation(book: Book, id: string): string {
  const person = findPerson(book, id);
  const organisation = findOrganisation(book, person?.organisation);
  return [person?.name ?? id, ...(organisation === undefined ? [] : [organisation.name])].join(', ');
}

/** Two phrases that would work here, never a single general hint: orders, or questions to someone who asks. */
function examplesFor(situation: Situation, asks: boolean, words: Words): readonly string[] {
  const order: readonly Doable[] = asks
    ? ['next-meeting', 'decisions', 'agenda']
    : ['next', 'decision', 'start', 'publish'];
  const here = doable(situation);
  const first = order.filter((one) => here.includes(one));
  const rest = here.filter((one) => !order.includes(one));
  return [...first, ...rest].slice(0, 2).map((one) => phraseFor(one, situation, words).say);
}
