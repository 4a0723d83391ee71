import type { Book } from './book.ts';
import {
  decisionOrdinal,
  findItem,
  findPerson,
  inItemOrder,
  itemByNumber,
  standing as stillStanding,
} from './lookup.ts';
import type { Assignment, Meeting } from './meeting.ts';
import type { Answer, AskedAt, FoundAssignment, FoundDecision, Question, Withheld } from './question.ts';
import type { Standing } from './rights.ts';
import type { PersonId } from './terms.ts';
import { foldWords, wordMatcher } from './word-search.ts';

/** The decisions of a meeting in the order of its items, once it is closed; before that only for those who record. */
export function answerDecisions(
  meeting: Meeting,
  standing: Standing,
  at: AskedAt,
  number?: string,
): Answer | Withheld {
  if (!maySee(meeting, standing, at)) {
    return { withheld: meeting.state === 'closed' ? 'not-published' : 'not-closed' };
  }
  const decisions = decisionsOf(meeting);
  if (number === undefined) return { type: 'decisions', meeting, decisions };
  const item = itemByNumber(meeting, number);
  const there = decisions.filter((one) => one.item.id === item?.id);
  return { type: 'decisions', meeting, about: { number, item }, decisions: there };
}

/** The decisions in whose words, proposal or item title all the words occur; newest meeting first. */
export function answerDecisionsAbout(book: Book, words: string, standing: Standing, at: AskedAt): Answer {
  const matches = wordMatcher(words);
  const decisions = book.meetings.toReversed().flatMap((meeting) => {
    if (!maySee(meeting, standing, at) || !matches(searchable(meeting).all)) return [];
    const { each } = searchable(meeting);
    return decisionsOf(meeting).filter((found) => matches(each.get(found.decision.id) ?? ''));
  });
  return { type: 'decisions-about', words, decisions };
}

type Searchable = { readonly all: string; readonly each: ReadonlyMap<string, string> };

/** Folded once for each state of a meeting, for as long as its Book is in memory. */
const folded = new WeakMap<Meeting, Searchable>();

function searchable(meeting: Meeting): Searchable {
  const known = folded.get(meeting);
  if (known !== undefined) return known;
  const each = new Map(
    meeting.decisions.map((one) => {
      const title = findItem(meeting, one.item)?.title ?? '';
      return [one.id, foldWords([one.text, one.proposal ?? '', title].join('\n'))];
    }),
  );
  const made = { all: [...each.values()].join('\n'), each };
  folded.set(meeting, made);
  return made;
}

/**
 * What is half-written is for those who record; and what the secretary has not published yet is not told before
 * everyone. Meetings that never were shown there wait for no publication.
 */
function maySee(meeting: Meeting, standing: Standing, { publicly = false }: AskedAt): boolean {
  const awaited = meeting.agendaPostedAt !== undefined && meeting.publishedAt === undefined;
  if (meeting.state === 'closed') return !(publicly && awaited);
  return standing === 'secretary' || standing === 'chair';
}

function decisionsOf(meeting: Meeting): readonly FoundDecision[] {
  return inItemOrder(meeting, stillStanding(meeting.decisions)).flatMap((decision) => {
    const item = findItem(meeting, decision.item);
    return item === undefined ? [] : [{ meeting, item, decision, ...decisionOrdinal(meeting, decision) }];
  });
}

type AssignmentsQuestion = Extract<Question, { readonly type: 'assignments' }>;

/** The open assignments of the group or of one person; the soonest due first, those without a day last. */
export function answerAssignments(
  book: Book,
  question: AssignmentsQuestion,
  asker: PersonId | undefined,
  standing: Standing,
  at: AskedAt,
): Answer {
  const { whose, overdueOnly } = question;
  const found = book.meetings
    .toReversed()
    .filter((meeting) => maySee(meeting, standing, at))
    .flatMap((meeting) =>
      stillStanding(meeting.assignments)
        .filter((one) => one.doneAt === undefined && (whose === 'group' || concerns(one, whose)))
        .map((assignment) => foundAssignment(meeting, assignment, at)),
    )
    .filter((one) => one.overdue || !overdueOnly)
    .toSorted((one, other) => compare(untilOf(one.assignment), untilOf(other.assignment)));
  const person = whose === 'group' ? undefined : findPerson(book, whose);
  return { type: 'assignments', whose: person, mine: whose === asker, overdueOnly, assignments: found };
}

function foundAssignment(meeting: Meeting, assignment: Assignment, at: AskedAt): FoundAssignment {
  const until = untilOf(assignment);
  return {
    meeting,
    item: findItem(meeting, assignment.item),
    assignment,
    overdue: until !== undefined && until < at.today,
  };
}

/** Responsible herself, or the contact person of the body that is. */
function concerns({ responsible }: Assignment, person: PersonId): boolean {
  if (responsible.kind === 'person') return responsible.person === person;
  return responsible.kind === 'body' && responsible.contact === person;
}

function untilOf({ due }: Assignment): string | undefined {
  return due.kind === 'none' ? undefined : due.until;
}

function compare(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
