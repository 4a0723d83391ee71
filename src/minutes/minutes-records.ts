import type { Book } from '../meetings/model/book.ts';
import {
  decisionOrdinal,
  findMeeting,
  findOrganisation,
  findPerson,
  standing,
} from '../meetings/model/lookup.ts';
import type {
  Assignment,
  Decision,
  Item,
  Meeting,
  Note,
  PartyState,
  Referral,
} from '../meetings/model/meeting.ts';
import type { Instant } from '../meetings/model/terms.ts';
import { asGiven } from '../meetings/model/whose-assignment.ts';
import type {
  Days,
  MinutesAssignment,
  MinutesDecision,
  MinutesItem,
  MinutesReferral,
  MinutesText,
} from './minutes.ts';

/** An item with all that is recorded at it and stands. */
export function minutesItem(book: Book, meeting: Meeting, item: Item): MinutesItem {
  const here = <T extends { readonly item: string; readonly removed: boolean }>(records: readonly T[]) =>
    records.filter((record) => record.item === item.id && !record.removed);
  const notes = (as: Note['as']) => here(meeting.notes).filter((note) => note.as === as);
  const { id, number, title, presenters, links = [], text, proposal, kind, under, origin, linkTitles } = item;
  return {
    id,
    number,
    title,
    sub: under !== undefined,
    ...(kind === undefined ? {} : { kind }),
    presenters,
    links,
    ...(linkTitles === undefined ? {} : { linkTitles }),
    ...(text === undefined ? {} : { background: text }),
    ...(proposal === undefined ? {} : { proposal }),
    prose: notes(undefined).map(textOf),
    discussion: notes('discussion').map(textOf),
    farewells: notes('farewell').map(textOf),
    decisions: here(meeting.decisions).map((decision) => decisionOf(book, meeting, decision)),
    assignments: assignmentsOf(book, meeting, item),
    referrals: here(meeting.referrals).map((referral) => referralOf(meeting, referral)),
    ...outcomeOf(book, item),
    ...(origin === undefined ? {} : { origin }),
  };
}

function textOf({ id, text }: Note): MinutesText {
  return { id, text };
}

function outcomeOf(
  book: Book,
  { outcome }: Item,
): Pick<MinutesItem, 'outcome' | 'outcomeSaid' | 'absent' | 'postponedTo'> {
  switch (outcome?.kind) {
    case undefined:
    case 'handled':
      return { outcome: 'handled' };
    case 'withdrawn': {
      const absent = findPerson(book, outcome.absent)?.name;
      return {
        outcome: 'withdrawn',
        ...(outcome.reason === undefined ? {} : { outcomeSaid: outcome.reason }),
        ...(absent === undefined ? {} : { absent }),
      };
    }
    case 'postponed': {
      const { to } = outcome;
      const meeting = to.kind === 'meeting' ? findMeeting(book, to.meeting) : undefined;
      return {
        outcome: 'postponed',
        outcomeSaid: to.said,
        ...(meeting === undefined ? {} : { postponedTo: daysOfMeeting(meeting) }),
      };
    }
  }
}

/** On which days a meeting is. */
export function daysOfMeeting({ date, endDate, monthOnly }: Days): Days {
  return {
    date,
    ...(endDate === undefined ? {} : { endDate }),
    ...(monthOnly === undefined ? {} : { monthOnly }),
  };
}

function decisionOf(book: Book, meeting: Meeting, decision: Decision): MinutesDecision {
  const { id, text, kind, proposal, details, ratification } = decision;
  const { ordinal, alone } = decisionOrdinal(meeting, decision);
  return {
    id,
    text,
    kind,
    ...(alone ? {} : { ordinal }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(details === undefined ? {} : { details }),
    ...(ratification === undefined
      ? {}
      : {
          ratification: {
            due: ratification.due,
            parties: ratification.parties.map((party) => ({
              name: findOrganisation(book, party.organisation)?.name ?? party.organisation,
              ...answerAt(meeting, party),
            })),
          },
        }),
    corrected: isCorrected(meeting, decision),
  };
}

/** Whatever is set right while the minutes are a draft is no correction of them. */
function isCorrected(meeting: Meeting, { correctedAt }: Pick<Note, 'correctedAt'>): boolean {
  const finished = firstFinished(meeting);
  return correctedAt !== undefined && finished !== undefined && correctedAt > finished;
}

/** When the minutes were finished for the first time. */
function firstFinished({
  minutes,
  minutesFinishedAt,
}: Pick<Meeting, 'minutes' | 'minutesFinishedAt'>): Instant | undefined {
  return minutes?.editions[0]?.at ?? minutesFinishedAt;
}

/** What a party had answered when the minutes were first finished: what it decides at home afterwards makes them say nothing else. */
function answerAt(
  meeting: Meeting,
  { state, on, note, recorded }: PartyState,
): Pick<PartyState, 'state' | 'on' | 'note'> {
  const finished = firstFinished(meeting);
  if (recorded !== undefined && finished !== undefined && recorded.at > finished) return { state: 'waiting' };
  return {
    state,
    ...(on === undefined ? {} : { on }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Those that were given to each of several at once are one, as long as they say the same. */
function assignmentsOf(book: Book, meeting: Meeting, item: Item): readonly MinutesAssignment[] {
  const groups = Map.groupBy(
    standing(meeting.assignments)
      .filter((one) => one.item === item.id)
      .map(asGiven),
    ({ id, each, text, due }) => (each === undefined ? id : JSON.stringify([each, text, due])),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [assignmentOf(book, meeting, first, [first, ...others])],
  );
}

function assignmentOf(
  book: Book,
  meeting: Meeting,
  first: Assignment,
  all: readonly Assignment[],
): MinutesAssignment {
  const { id, text, due, coWorkers = [], reportTo, comesBack } = first;
  return {
    id,
    text,
    responsible: responsibleOf(book, first, all),
    due,
    coWorkers: coWorkers.map(({ name, person }) => findPerson(book, person)?.name ?? name),
    ...(reportTo === undefined ? {} : { reportTo }),
    comesBack: comesBack === true,
    corrected: all.some((one) => isCorrected(meeting, one)),
  };
}

function responsibleOf(
  book: Book,
  { responsible, each }: Assignment,
  all: readonly Assignment[],
): MinutesAssignment['responsible'] {
  if (each !== undefined) {
    const bodies = all.map((one) => ({ id: one.id, ...bodyOf(book, one) }));
    return { kind: 'each', said: each.said, bodies };
  }
  switch (responsible.kind) {
    case 'person':
      return { kind: 'person', name: findPerson(book, responsible.person)?.name ?? responsible.person };
    case 'outsider':
      return { kind: 'outsider', name: responsible.name };
    case 'body':
      return { kind: 'body', ...bodyOf(book, { responsible }) };
    case 'nobody':
      return { kind: 'nobody' };
  }
}

function bodyOf(
  book: Book,
  { responsible }: Pick<Assignment, 'responsible'>,
): { readonly name: string; readonly contact?: string } {
  switch (responsible.kind) {
    case 'body': {
      const contact = findPerson(book, responsible.contact)?.name;
      return { name: responsible.name, ...(contact === undefined ? {} : { contact }) };
    }
    case 'person':
      return { name: findPerson(book, responsible.person)?.name ?? responsible.person };
    case 'outsider':
      return { name: responsible.name };
    case 'nobody':
      return { name: '' };
  }
}

function referralOf(meeting: Meeting, referral: Referral): MinutesReferral {
  const { id, text, direction, recipients, due, link } = referral;
  return {
    id,
    text,
    direction,
    recipients: recipients.map(({ name }) => name),
    due,
    ...(link === undefined ? {} : { link }),
    corrected: isCorrected(meeting, referral),
  };
}
