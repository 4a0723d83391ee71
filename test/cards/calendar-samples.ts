import type { Bound } from '../../src/cards/kit/template.ts';
import { calendarCard } from '../../src/cards/meeting/calendar.ts';
import { meetingChangeCard } from '../../src/cards/meeting/meeting-change.ts';
import { meetingForm } from '../../src/cards/meeting/meeting-form.ts';
import { readDatesList } from '../../src/language/reading/dates/read-dates-list.ts';
import { comparisonLead } from '../../src/language/words/lines/calendar-comparison.ts';
import type { Words } from '../../src/language/words/words.ts';
import { compareCalendar } from '../../src/meetings/intake/compare-calendar.ts';
import type { Meeting, MeetingChange } from '../../src/meetings/model/meeting.ts';
import { book, hardText, meeting, withMeeting } from './sample-book.ts';

const year = [
  'Möten 2027',
  '12 mars (digitalt möte)',
  '~~20 april~~ förslag 27 april',
  '3-4 juni (internat – dialog om en gemensam plan för barn och unga i länets alla kommuner)',
  '10 september (gemensamt med ekonomicheferna) kl 13-16',
  '31 september',
  'november',
].join('\n');

/** Samples of the cards about the group's calendar. */
export function calendarSamples(words: Words): Readonly<Record<string, Bound>> {
  return {
    'calendar new': dates(words, [], year),
    'calendar moved': dates(words, [planned('m20', '2027-04-13'), planned('m21', '2027-06-10')], year),
    'calendar missing one': dates(words, [planned('m20', '2027-10-15')], year),
    'calendar missing several': dates(
      words,
      [planned('m20', '2027-10-15'), planned('m21', '2027-12-10'), planned('m22', '2027-08-20')],
      year,
    ),
    'meeting form new': meetingForm({ book }, words),
    'meeting form': meetingForm({ book, meeting: { ...meeting, state: 'planned' } }, words),
    'meeting form wrong': meetingForm(
      {
        book,
        meeting: { ...meeting, state: 'planned' },
        typed: { date: '2027-03-12', place: hardText },
        wrong: words.calendar.form.dateRequired,
      },
      words,
    ),
    'meeting moved': changed(words, 'moved', {}),
    'meeting moved, hard words': changed(words, 'moved', { reason: hardText }),
    'meeting cancelled': changed(words, 'cancelled', { reason: 'Ordföranden är sjuk.' }),
    'meeting to be held after all': changed(words, 'restored', {}),
  };
}

function planned(id: string, date: string): Meeting {
  const { id: _, date: __, endDate: ___, startTime: ____, endTime: _____, ...rest } = meeting;
  return { ...rest, id, date, state: 'planned' };
}

function dates(words: Words, meetings: readonly Meeting[], text: string): Bound {
  const on = '2027-02-20';
  const list = readDatesList(text, on);
  const comparison = compareCalendar({ ...book, meetings }, list?.meetings ?? [], list?.periods ?? [], on);
  return calendarCard(
    {
      group: book.id,
      lead: comparisonLead(comparison, words),
      comparison,
      unread: list?.unread ?? [],
      carried: { text, on, digest: '0'.repeat(32) },
    },
    words,
  );
}

function changed(words: Words, kind: MeetingChange['kind'], more: Partial<MeetingChange>): Bound {
  const change: MeetingChange = {
    kind,
    at: '2027-01-10T09:00:00.000Z',
    by: { kind: 'person', person: 'p1' },
    before: { date: '2027-01-29', mode: 'digital' },
    ...more,
  };
  const now = withMeeting({ state: 'planned', changes: [change] });
  const bound = meetingChangeCard({ ...now, change: 0 }, words);
  if (bound === undefined) throw new Error('The sample of a changed meeting is no card');
  return bound;
}
