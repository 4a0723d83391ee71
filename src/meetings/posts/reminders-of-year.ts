import { endingMandates } from '../answers/answer-calendar.ts';
import { dayOf } from '../model/time.ts';
import { afterwards, daysLater, isOwed, type Reminder, type Reminding, toSecretaries } from './reminder.ts';

/** For how many days into a year it is worth telling what ended with the last. */
const worthDays = 14;

/** On the first working day of a year, to each secretary, what ended with the year before; nothing where nothing did. */
export function remindersOfYear(at: Reminding): readonly Reminder[] {
  const year = Number(at.horizon.slice(0, 4));
  // The horizon lies behind today, so the year that is or comes next is one of these.
  return [year, year + 1, year + 2].flatMap((one) => ofYear(at, one));
}

function ofYear(at: Reminding, year: number): readonly Reminder[] {
  const sent = afterwards(`${year}-01-01`, at.hours);
  const ended = endingMandates(at.book, `${year - 1}-01-01`, `${year - 1}-12-31`);
  if (ended.length === 0 || dayOf(sent, at.hours.zone) < at.horizon || !isOwed(sent, at, [])) return [];
  return toSecretaries(at, (id) => ({
    key: `remind:new-year:${year}:${id}`,
    at: sent,
    until: daysLater(sent, worthDays, at.hours),
    content: { card: 'new-year', year },
  }));
}
