import { assignedCard } from '../../src/cards/assignments/assigned.ts';
import { whyForm } from '../../src/cards/assignments/assignment-forms.ts';
import { reportableCard } from '../../src/cards/assignments/assignments.ts';
import { button } from '../../src/cards/kit/button.ts';
import { messageCard } from '../../src/cards/kit/message.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import { closingCard } from '../../src/cards/meeting/closing.ts';
import { summaryCard } from '../../src/cards/meeting/summary.ts';
import { referralForm, replyForm } from '../../src/cards/referrals/referral-forms.ts';
import { referralReminderCard } from '../../src/cards/referrals/referral-reminders.ts';
import { referralsCard } from '../../src/cards/referrals/referrals.ts';
import { answerLines } from '../../src/language/words/answers/answer-lines.ts';
import type { Words } from '../../src/language/words/words.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Assignment, Meeting, Referral } from '../../src/meetings/model/meeting.ts';
import { book, closedMeeting, hardText, meeting as running } from './sample-book.ts';

const recorded = {
  at: '2027-02-12T13:00:00.000Z',
  by: { kind: 'person', person: 'p1' },
  history: [],
  removed: false,
  corrected: false,
} as const;

const sent: Referral = {
  ...recorded,
  id: 'e1',
  item: 'i4',
  text: hardText,
  direction: 'sent',
  recipients: ['Granby', 'Lillån', 'Patientföreningen'].map((name) => ({ name })),
  due: { kind: 'day', until: '2027-03-31', said: '31 mars' },
  link: 'https://granland.example/forslag',
  replies: [
    {
      id: 'y1',
      from: 'Granby',
      on: '2027-03-02',
      text: 'Vi tillstyrker.',
      at: '2027-03-02T09:00:00.000Z',
      removed: false,
    },
  ],
};
const received: Referral = {
  ...sent,
  id: 'e2',
  direction: 'received',
  recipients: [{ name: 'Kommunförbundet' }],
  replies: [],
};

/** One of several that were given at once. */
function each(name: string, index: number): Assignment {
  return {
    ...recorded,
    id: `a${50 + index}`,
    item: 'i4',
    text: 'Samtliga kommuner utser en kontaktperson',
    responsible: { kind: 'body', name, ...(index === 0 ? { contact: 'p3' } : {}) },
    due: { kind: 'month', month: '2027-03', until: '2027-03-31', said: 'mars' },
    reports: [],
    each: { first: 'a50', said: 'Samtliga kommuner' },
    coWorkers: [{ name: 'Bo Dahl', person: 'p4' }],
    reportTo: 'AU',
    ...(index === 0 ? { doneAt: '2027-02-20T09:00:00.000Z' } : {}),
  };
}

function withThem(meeting: Meeting): { readonly book: Book; readonly meeting: Meeting } {
  const changed: Meeting = {
    ...meeting,
    assignments: [...meeting.assignments, ...['Granby', 'Lillån', 'Ängsholm', 'Öjeby'].map(each)],
    referrals: [sent, received],
  };
  return {
    book: { ...book, meetings: book.meetings.map((one) => (one.id === changed.id ? changed : one)) },
    meeting: changed,
  };
}

/** Every card about referrals, and about what is given to each of several. */
export function referralSamples(words: Words): Readonly<Record<string, Bound>> {
  const on = withThem(closedMeeting().meeting);
  const { meeting } = on;
  const today = '2027-03-24';
  const item = meeting.items[3];
  const found = [sent, received].map((referral) => ({ meeting, item, referral }));
  const list = answerLines(
    { type: 'referrals', ask: 'list', named: false, all: false, today, referrals: found },
    on.book,
    words,
  );
  const rows = meeting.assignments
    .slice(-4)
    .map((assignment) => ({ meeting, item, assignment, overdue: false }));
  const [first] = rows;
  if (first === undefined) throw new Error('The sample has lost its assignments.');
  const reporting = answerLines({ type: 'reporting', rows, silent: rows.slice(1) }, on.book, words);
  const together = rows.map(({ assignment }) => assignment);
  const group = answerLines(
    {
      type: 'assignments',
      whose: undefined,
      mine: true,
      overdueOnly: false,
      assignments: [
        { ...first, together },
        { ...first, helps: true },
      ],
      done: 0,
    },
    on.book,
    words,
  );
  const reminder = (card: 'reply-wanted' | 'reply-due' | 'replies-late', referral: string, from?: string) =>
    referralReminderCard({ ...on, card, referral, ...(from === undefined ? {} : { from }) }, words);
  const wanted = reminder('reply-wanted', 'e1', 'Lillån');
  const due = reminder('reply-due', 'e2');
  const late = reminder('replies-late', 'e1');
  if (wanted === undefined || due === undefined || late === undefined)
    throw new Error('The sample has lost its referrals.');
  const which = { group: book.id, meeting: meeting.id, said: 'samtliga kommuner', as: 'assignment' } as const;
  return {
    'referrals of a recorder': referralsCard(
      book.id,
      list,
      () => ({ records: true, ownAs: undefined }),
      words,
    ),
    'referrals of a recipient': referralsCard(
      book.id,
      list,
      () => ({ records: false, ownAs: 'Lillån' }),
      words,
    ),
    'referral reply': replyForm({ ...on, id: 'e1', today }, words),
    'referral reply again': replyForm(
      { ...on, id: 'e1', today, typed: { from: '-' }, wrong: words.referrals.form.needsFrom },
      words,
    ),
    'referral reply received': replyForm({ ...on, id: 'e2', today }, words),
    'referral change': referralForm({ ...on, id: 'e1', today }, words),
    'referral reply wanted': wanted,
    'referral reply due': due,
    'referral replies late': late,
    'each reporting': reportableCard(book.id, reporting, words),
    'each in a list': reportableCard(book.id, group, words),
    'each in the summary': summaryCard(on, words),
    'each at the closing': closingCard(withThem(running), words),
    'each whom': messageCard(
      {
        lines: [words.eachOf.which('samtliga kommuner')],
        buttons: [
          button(words.eachOf.withoutRegion(4), 'choose-each', { ...which, of: 'municipalities', text: 'x' }),
          button(words.eachOf.all(5), 'choose-each', { ...which, of: 'parties', text: 'x' }),
        ],
      },
      words,
    ),
    'co-worker told': assignedCard({ ...on, person: 'p4', assignments: ['a51'], helps: true }, words),
    'more time why': whyForm({ ...on, id: 'a51' }, words),
  };
}
