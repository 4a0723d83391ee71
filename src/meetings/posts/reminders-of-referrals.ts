import { seatHolders } from '../model/each-body.ts';
import { findMeeting, findPerson } from '../model/lookup.ts';
import type { Meeting, Recipient, Referral } from '../model/meeting.ts';
import { isAwaited, outstanding, referralsOf, repliesBy } from '../model/referral-state.ts';
import type { DateString, PersonId } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';
import { endOfDay, plusDays } from '../model/working-time.ts';
import {
  afterwards,
  before,
  daysLater,
  isOwed,
  type Reminder,
  type Reminding,
  toSecretaries,
} from './reminder.ts';

/** Days before its last day on which those who have not replied to a referral are reminded. */
const sentLead = 7;
/** Days before its last day on which the secretaries are reminded of what the group itself is to reply to. */
const receivedLead = 21;
/** For how many days it is worth telling that the time for replies has run out. */
const runOutDays = 14;

/** What is to be sent because of referrals: to the recipients' seat holders, and to the secretaries of this group. */
export function remindersOfReferrals(at: Reminding): readonly Reminder[] {
  return at.book.meetings.flatMap((meeting) =>
    referralsOf(meeting).flatMap((referral) => {
      const day = lastDayOf(at, referral);
      if (day === undefined || day < at.horizon || !isAwaited(referral)) return [];
      return referral.direction === 'sent'
        ? meeting.state === 'closed'
          ? sent(at, { meeting, referral, day })
          : []
        : received(at, { meeting, referral, day });
    }),
  );
}

type Awaited = { readonly meeting: Meeting; readonly referral: Referral; readonly day: DateString };

/** The last day for replies; of those due at a meeting the day that it is on now. */
function lastDayOf({ book }: Reminding, referral: Referral): DateString | undefined {
  const { due } = referral;
  const meeting = due.kind === 'meeting' ? findMeeting(book, due.meeting) : undefined;
  return meeting === undefined || meeting.cancelled === true ? repliesBy(referral) : lastDay(meeting);
}

function sent(at: Reminding, awaited: Awaited): readonly Reminder[] {
  const { meeting, referral, day } = awaited;
  const { hours } = at;
  const known = knownSince(awaited);
  const soon = before(plusDays(day, -sentLead), day, at, known);
  const about = `${meeting.id}:${referral.id}:${day}`;
  if (!isOwed(soon, at, known)) return late(at, awaited);
  const reminded = outstanding(referral).flatMap((recipient) =>
    holdersOf(at, recipient).map(
      (person): Reminder => ({
        key: `remind:reply:${about}:${recipient.organisation ?? recipient.person}:${person}`,
        at: soon,
        until: endOfDay(day, hours.zone),
        place: { kind: 'person', person },
        content: { card: 'reply-wanted', meeting: meeting.id, referral: referral.id, from: recipient.name },
      }),
    ),
  );
  return [...reminded, ...late(at, awaited)];
}

/** The recipient herself, or those who hold its seats, where it is a party of the Book. */
function holdersOf({ book }: Reminding, { person, organisation }: Recipient): readonly PersonId[] {
  const all =
    person !== undefined ? [person] : organisation === undefined ? [] : seatHolders(book, organisation);
  return all.filter((id) => {
    const found = findPerson(book, id);
    return found !== undefined && found.left === undefined && found.erasedAt === undefined;
  });
}

function received(at: Reminding, awaited: Awaited): readonly Reminder[] {
  const { meeting, referral, day } = awaited;
  const { hours } = at;
  const known = knownSince(awaited);
  const soon = before(plusDays(day, -receivedLead), day, at, known);
  const key = `remind:reply-due:${meeting.id}:${referral.id}:${day}`;
  const content = { card: 'reply-due', meeting: meeting.id, referral: referral.id } as const;
  const early = isOwed(soon, at, known)
    ? toSecretaries(at, (id) => ({
        key: `${key}:${id}`,
        at: soon,
        until: endOfDay(day, hours.zone),
        content,
      }))
    : [];
  return [...early, ...late(at, awaited)];
}

/** Who has not replied in time is for the secretaries to know. */
function late(at: Reminding, awaited: Awaited): readonly Reminder[] {
  const { meeting, referral, day } = awaited;
  const time = afterwards(plusDays(day, 1), at.hours);
  if (!isOwed(time, at, knownSince(awaited))) return [];
  return toSecretaries(at, (id) => ({
    key: `remind:replies-late:${meeting.id}:${referral.id}:${day}:${id}`,
    at: time,
    until: daysLater(time, runOutDays, at.hours),
    content: { card: 'replies-late', meeting: meeting.id, referral: referral.id },
  }));
}

/** What must have been so before a reminder's time for it to be owed. */
function knownSince({ meeting, referral }: Awaited) {
  return [
    referral.history[0]?.at ?? referral.at,
    ...(referral.direction === 'sent' ? [meeting.closedAt] : []),
  ];
}
