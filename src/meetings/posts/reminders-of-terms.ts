import { endOfDay, plusDays } from '../model/working-time.ts';
import { before, isOwed, type Reminder, type Reminding, toSecretaries } from './reminder.ts';

/** To the secretaries, so many days before something that was decided ends, or must be given notice of; once. */
export function remindersOfTerms(at: Reminding): readonly Reminder[] {
  const { book, hours, settings } = at;
  return book.meetings
    .filter(({ state }) => state === 'closed')
    .flatMap((meeting) =>
      meeting.decisions.flatMap((decision) => {
        const { term } = decision.details ?? {};
        const day = term?.noticeBy ?? term?.to;
        if (decision.removed || day === undefined || day < at.horizon) return [];
        const known = [decision.at, meeting.closedAt];
        const sent = before(plusDays(day, -settings.termDays), day, at, known);
        if (!isOwed(sent, at, known)) return [];
        return toSecretaries(at, (id) => ({
          key: `remind:term:${meeting.id}:${decision.id}:${day}:${id}`,
          at: sent,
          until: endOfDay(day, hours.zone),
          content: { card: 'term-ends', meeting: meeting.id, decision: decision.id, day },
        }));
      }),
    );
}
