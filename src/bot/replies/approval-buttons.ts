import { type Button, button, formButton } from '../../cards/kit/button.ts';
import type { Words } from '../../language/words/words.ts';
import { adjustersOf, minutesStateOf, notAdjusted } from '../../meetings/model/approval.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting, findPerson, roster, standing } from '../../meetings/model/lookup.ts';
import type { Decision, Meeting } from '../../meetings/model/meeting.ts';
import { isSecretary, mayRecord } from '../../meetings/model/rights.ts';
import type { GroupId, PersonId } from '../../meetings/model/terms.ts';
import { startsToDiffer } from '../documents/edition-differences.ts';
import type { Done } from '../turns/execute.ts';
import type { Turn } from '../turns/turn.ts';

/** The next steps of minutes after what was done, and an adjuster who was elected: offered, never done. */
export function approvalButtons(turn: Turn, done: Done): readonly Button[] {
  if (turn.incoming.conversation.kind === 'channel') return [];
  return [
    ...electedButtons(turn, done),
    ...stepButtons(turn, done),
    ...differenceButtons(turn, done),
    ...summaryButtons(turn, done),
  ];
}

/** That finished minutes now say something else than their edition, told beside what made them do so. */
export function differingLines({ asker, say }: Turn, done: Done): readonly string[] {
  if (!mayRecord(done.after, asker.actor)) return [];
  return [
    ...differing(done).map(({ edition }) =>
      say.approval.receipts.differs(done.after.group.documentName, edition),
    ),
    ...(summaryWaiting(done) === undefined ? [] : [say.approval.publish.summaryWaits]),
  ];
}

/** The meeting whose minutes were shown while its summary waits: those whom it concerns have been told of nothing. */
function summaryWaiting({ after, facts }: Done): Meeting | undefined {
  const shown = facts.find((fact) => fact.type === 'minutes-shown');
  const meeting = shown === undefined ? undefined : findMeeting(after, shown.meeting);
  const concerned =
    meeting !== undefined &&
    (standing(meeting.assignments).length > 0 ||
      standing(meeting.decisions).some(({ ratification }) => ratification !== undefined));
  return concerned && meeting.publishedAt === undefined && meeting.agendaPostedAt !== undefined
    ? meeting
    : undefined;
}

function differing(done: Done): readonly { readonly meeting: string; readonly edition: number }[] {
  const ids = new Set(
    done.facts.flatMap((fact) =>
      'meeting' in fact && typeof fact.meeting === 'string' ? [fact.meeting] : [],
    ),
  );
  return [...ids].flatMap((id) => {
    const meeting = findMeeting(done.after, id);
    if (meeting?.minutesFinishedAt === undefined) return [];
    const edition = startsToDiffer(done.before, done.after, meeting);
    return edition === undefined ? [] : [{ meeting: id, edition }];
  });
}

function differenceButtons({ asker, say }: Turn, done: Done): readonly Button[] {
  if (!isSecretary(done.after, asker.actor)) return [];
  return differing(done).flatMap(({ meeting }) => {
    const at = { group: asker.group, meeting };
    const { buttons } = say.approval;
    return [
      button(buttons.difference, 'show-difference', at),
      formButton(buttons.edition, 'show-edition', at),
    ];
  });
}

function summaryButtons({ asker, say }: Turn, done: Done): readonly Button[] {
  const meeting = summaryWaiting(done);
  return meeting === undefined || !isSecretary(done.after, asker.actor)
    ? []
    : [button(say.approval.buttons.summary, 'show-publish', { group: asker.group, meeting: meeting.id })];
}

const steps: ReadonlySet<string> = new Set([
  'minutes-finished',
  'adjusters-set',
  'minutes-sent',
  'minutes-filed',
  'minutes-shown',
]);

function stepButtons({ asker, say }: Turn, { after, facts }: Done): readonly Button[] {
  const step = facts.find(({ type }) => steps.has(type));
  if (step === undefined || !('meeting' in step) || !isSecretary(after, asker.actor)) return [];
  const meeting = typeof step.meeting === 'string' ? findMeeting(after, step.meeting) : undefined;
  if (meeting === undefined || facts.some(({ type }) => type === 'command-undone')) return [];
  return minutesSteps(asker.group, after, meeting, say);
}

/** What a secretary can do next with finished minutes. */
export function minutesSteps(group: GroupId, after: Book, meeting: Meeting, say: Words): readonly Button[] {
  const { buttons } = say.approval;
  const at = { group, meeting: meeting.id };
  const state = minutesStateOf(after, meeting);
  const asks = adjustersOf(after, meeting).length > 0 && notAdjusted(after, meeting).length > 0;
  const open = meeting.minutes?.shown?.edition !== meeting.minutes?.editions.at(-1)?.number;
  return [
    ...(state === 'finished' && asks ? [button(buttons.send, 'send-minutes', at)] : []),
    ...(state === 'adjusted' || (state === 'finished' && !asks)
      ? [button(buttons.file, 'file-minutes', at)]
      : []),
    ...(state !== undefined && state !== 'draft' && state !== 'sent' && open
      ? [button(buttons.publish, 'ask-publish-minutes', at)]
      : []),
  ];
}

const asAdjuster = /(?<!\p{L})(?:juster(?:are|a|ar|are\p{L}*)|adjuster\p{L}*|adjust)(?!\p{L})/iu;
const mostOffered = 4;

function electedButtons({ asker, say, incoming }: Turn, { after, facts }: Done): readonly Button[] {
  if (!mayRecord(after, asker.actor)) return [];
  const alone = facts.filter(({ type }) => type === 'decision-recorded').length === 1;
  return facts.flatMap((fact) => {
    if (fact.type !== 'decision-recorded' || fact.decision.kind !== 'election') return [];
    // Those whom the only decision was read to elect are offered with its details.
    if (alone && incoming.conversation.kind === 'personal' && readIn(fact.decision).length > 0) return [];
    const meeting = findMeeting(after, fact.meeting);
    if (meeting === undefined || !asAdjuster.test(fact.decision.text)) return [];
    const known = adjustersOf(after, meeting);
    return electedIn(fact.decision, after)
      .filter((person) => !known.includes(person))
      .slice(0, mostOffered)
      .map((person) =>
        button(say.approval.buttons.adjuster(firstName(after, person)), 'add-adjuster', {
          group: asker.group,
          meeting: meeting.id,
          person,
        }),
      );
  });
}

function readIn({ details }: Pick<Decision, 'details'>): readonly PersonId[] {
  return (details?.elected ?? []).flatMap(({ role, person }) =>
    person !== undefined && asAdjuster.test(role) ? [person] : [],
  );
}

/** Those whom the decision was read to elect as adjusters, else those on the roster whom its words name in full. */
function electedIn(decision: Pick<Decision, 'details' | 'text'>, book: Done['after']): readonly PersonId[] {
  const { text } = decision;
  const read = readIn(decision);
  if (read.length > 0) return read;
  const folded = text.toLocaleLowerCase('sv');
  return roster(book)
    .filter(({ name }) => folded.includes(name.toLocaleLowerCase('sv')))
    .map(({ id }) => id);
}

function firstName(book: Done['after'], person: PersonId): string {
  return findPerson(book, person)?.name.split(/\s+/u)[0] ?? '';
}
