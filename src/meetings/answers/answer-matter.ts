import type { Book } from '../model/book.ts';
import {
  findItem,
  findMeeting,
  isMistake,
  itemByNumber,
  standing as stillStanding,
} from '../model/lookup.ts';
import { type MatterStep, matterOf } from '../model/matter.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Handover, Origin } from '../model/proposal.ts';
import { type Standing, standingOf } from '../model/rights.ts';
import type { PersonId } from '../model/terms.ts';
import { mendedWord } from '../search/search.ts';
import { textHolder } from '../search/text-holds.ts';
import { answerHandedOver } from './answer-group.ts';
import { maySee, named, unshownMeetings, withheldOf } from './answer-records.ts';
import type { Answer, AskedAt, Question, TrailStep, Withheld } from './question.ts';

type MatterAnswer = Extract<Answer, { readonly type: 'matter' }>;

/**
 * The trail of a matter: each meeting at which it stood, with what came of it there, and where it went. Found by an
 * item's number, or by words in titles; where the words are those of several matters, only which these are. What is not
 * closed, or not published before everyone, tells no more than that it stands on the agenda.
 */
export function answerMatter(
  book: Book,
  question: Extract<Question, { type: 'matter' }>,
  standing: Standing,
  at: AskedAt,
): MatterAnswer | Withheld {
  const starts = startsOf(book, question);
  const matters: (readonly MatterStep[])[] = [];
  for (const start of starts) {
    const known = matters.some((steps) => steps.some(({ item }) => item === start.item));
    if (!known) matters.push(matterOf(book, start));
  }
  const [only, ...others] = matters;
  const about = question.words ?? question.item ?? '';
  if (only === undefined || others.length > 0)
    return { type: 'matter', about, steps: [], several: matters.flatMap((steps) => steps.at(-1) ?? []) };
  const steps = only.map((step) => trailStep(book, step, standing, at));
  const unshown = unshownMeetings(book, ({ decisions }) => decisions, standing, at).filter((meeting) =>
    only.some((step) => step.meeting === meeting),
  );
  if (unshown.length > 0 && steps.every(({ shown }) => !shown)) return withheldOf(unshown);
  return { type: 'matter', about, steps, several: [], ...named(unshown) };
}

function startsOf(book: Book, { meeting: id, item, words }: Extract<Question, { type: 'matter' }>) {
  const meeting = findMeeting(book, id);
  if (item !== undefined) {
    const found = meeting && itemByNumber(meeting, item);
    return meeting === undefined || found === undefined ? [] : [{ meeting, item: found }];
  }
  const mended = (words ?? '').split(/\s+/u).map((word) => mendedWord(book, word));
  const matches = textHolder(mended.join(' '));
  return book.meetings
    .filter((one) => !isMistake(one))
    .toReversed()
    .flatMap((one) =>
      one.items.filter(({ title }) => matches(title)).map((found) => ({ meeting: one, item: found })),
    );
}

/** The same of a matter that went to another Book or came from one, as its asker may see it there. */
export function trailIn(
  book: Book,
  start: { readonly meeting: string; readonly item: string },
  asker: PersonId | undefined,
  at: AskedAt,
): readonly TrailStep[] {
  const meeting = findMeeting(book, start.meeting);
  const item = meeting && findItem(meeting, start.item);
  if (meeting === undefined || item === undefined) return [];
  const standing = standingOf(book, asker);
  return matterOf(book, { meeting, item }).map((step) => trailStep(book, step, standing, at));
}

function trailStep(book: Book, { meeting, item }: MatterStep, standing: Standing, at: AskedAt): TrailStep {
  const shown = maySee(meeting, standing, at);
  const isHere = (record: { readonly item: string }): boolean =>
    record.item === item.id || findItem(meeting, record.item)?.under === item.id;
  const origin = originOf(book, item.proposedAs);
  return {
    book,
    meeting,
    item,
    shown,
    // Why something was withdrawn is not for everyone.
    reasons: shown && at.publicly !== true,
    decisions: shown ? stillStanding(meeting.decisions).filter(isHere) : [],
    assignments: shown ? stillStanding(meeting.assignments).filter(isHere) : [],
    handovers: handoversOf(book, meeting, item.id, at),
    ...(origin === undefined ? {} : { origin }),
  };
}

function originOf(book: Book, proposal: string | undefined): Origin | undefined {
  return proposal === undefined ? undefined : book.proposals.find(({ id }) => id === proposal)?.origin;
}

function handoversOf(book: Book, meeting: Meeting, item: string, at: AskedAt): readonly Handover[] {
  const all = answerHandedOver(book, at);
  return all.type === 'handed-over'
    ? all.handovers.filter(({ from }) => from?.meeting === meeting.id && from.item === item)
    : [];
}
