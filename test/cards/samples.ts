import { agendaCard } from '../../src/cards/agenda/agenda.ts';
import { answerCard, answersCard } from '../../src/cards/answers/answer.ts';
import { helpCard } from '../../src/cards/answers/help.ts';
import { receiptCard } from '../../src/cards/answers/receipt.ts';
import { sendAgainCard } from '../../src/cards/answers/send-again.ts';
import { sourceCard } from '../../src/cards/answers/source.ts';
import { assignedCard } from '../../src/cards/assignments/assigned.ts';
import { admittedCard } from '../../src/cards/attendance/admitted.ts';
import { approvalCard } from '../../src/cards/attendance/approval.ts';
import { checkInCard, checkInReceiptCard } from '../../src/cards/attendance/check-in.ts';
import { companionsCard } from '../../src/cards/attendance/companions.ts';
import { introduceCard, waitingCard } from '../../src/cards/attendance/introduce.ts';
import { noticeCard, noticeThanksCard } from '../../src/cards/attendance/notice.ts';
import { rollCard } from '../../src/cards/attendance/roll.ts';
import { connectCard, connectedPersonCard } from '../../src/cards/group/connect.ts';
import { foundedCard, foundingForm } from '../../src/cards/group/founding.ts';
import { releaseCard } from '../../src/cards/group/release.ts';
import { settingsButtonCard, settingsForm } from '../../src/cards/group/settings.ts';
import { connectedCard, welcomeCard } from '../../src/cards/group/welcome.ts';
import { groupChoiceCard } from '../../src/cards/kit/choice.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import { calendarLinkCard } from '../../src/cards/meeting/calendar-link.ts';
import { changeForm } from '../../src/cards/meeting/change.ts';
import { closingCard } from '../../src/cards/meeting/closing.ts';
import { noticePackageCard } from '../../src/cards/meeting/notice-package.ts';
import { heldCard, publishCard } from '../../src/cards/meeting/publish.ts';
import { summaryCard } from '../../src/cards/meeting/summary.ts';
import { accountsCard } from '../../src/cards/people/accounts.ts';
import { departureCard, departureForm } from '../../src/cards/people/departure.ts';
import { erasureCard, extractCard } from '../../src/cards/people/erasure.ts';
import { introductionCard } from '../../src/cards/people/introduction.ts';
import { leftBehindCard } from '../../src/cards/people/left-behind.ts';
import { secondSecretaryCard, secondSecretaryForm } from '../../src/cards/people/second-secretary.ts';
import { answerLines } from '../../src/language/words/answers/answer-lines.ts';
import type { Words } from '../../src/language/words/words.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Assignment, Report } from '../../src/meetings/model/meeting.ts';
import type { Person } from '../../src/meetings/model/person.ts';
import type { Seat } from '../../src/meetings/model/seat.ts';
import { agendaSamples } from './agenda-samples.ts';
import { approvalSamples } from './approval-samples.ts';
import { askingSamples } from './asking-samples.ts';
import { assignmentSamples, hugeAssignmentSamples } from './assignment-samples.ts';
import { calendarSamples } from './calendar-samples.ts';
import { decisionSamples } from './decision-samples.ts';
import { itemsSamples } from './items-samples.ts';
import { minutesSamples } from './minutes-samples.ts';
import { presenceSamples } from './presence-samples.ts';
import { referralSamples } from './referral-samples.ts';
import { reminderSamples } from './reminder-samples.ts';
import { hugeRosterSamples, rosterSamples } from './roster-samples.ts';
import { book, closedMeeting, hardText, hugeMeeting, hugeText, meeting, withMeeting } from './sample-book.ts';
import { writingSamples } from './writing-samples.ts';

const erasedAt = '2027-02-01T09:00:00.000Z';
const leftTeam = withHers(changed({ leftTeamAt: '2027-02-01T09:00:00.000Z' }));
const erased = withHers(changed({ left: '2027-02-01', erasedAt }), {
  terms: [{ person: 'p3', to: '2027-02-01' }],
  responsible: { kind: 'nobody' },
});
const leftGroup = changed({ left: '2027-02-01' });

/** The Book in which something more is known of Eva Ek. */
function changed(more: Partial<Person>): Book {
  return { ...book, persons: book.persons.map((one) => (one.id === 'p3' ? { ...one, ...more } : one)) };
}

/** The Book in which Eva Ek has, or had, a seat and two assignments. */
function withHers(
  of: Book,
  hers: Pick<Seat, 'terms'> & Pick<Assignment, 'responsible'> = {
    terms: [{ person: 'p3' }],
    responsible: { kind: 'person', person: 'p3' },
  },
): Book {
  const report: Report = {
    id: 'r1',
    kind: 'handed-over',
    at: erasedAt,
    by: { kind: 'administrator' },
    removed: false,
    responsible: hers.responsible,
  };
  const reports = hers.responsible.kind === 'nobody' ? [report] : [];
  const meetings = of.meetings.map((one) =>
    one.id !== meeting.id
      ? one
      : {
          ...one,
          assignments: one.assignments.map((assignment, index) =>
            index < 2 ? { ...assignment, responsible: hers.responsible, reports } : assignment,
          ),
        },
  );
  return { ...of, meetings, seats: [{ id: 's-p3', organisation: 'o2', as: 'member', terms: hers.terms }] };
}

/** One or more samples of every card there is, in a language; the card check and the tests go through them all. */
export function samples(words: Words): Readonly<Record<string, Bound>> {
  return {
    ...postedSamples(words),
    ...meetingSamples(words),
    ...otherSamples(words),
    ...minutesSamples(words),
    ...approvalSamples(words),
    ...rosterSamples(words),
    ...writingSamples(words),
    ...agendaSamples(words),
    ...askingSamples(words),
    ...itemsSamples(words),
    ...calendarSamples(words),
    ...postedSamples(words),
    ...meetingSamples(words),
    ...otherSamples(words),
    ...assignmentSamples(words),
    ...referralSamples(words),
    ...decisionSamples(words),
    ...reminderSamples(words),
    ...presenceSamples(words),
  };
}

function postedSamples(words: Words): Readonly<Record<string, Bound>> {
  const at = { book, meeting };
  const planned = withMeeting({ state: 'planned', attendance: [], decisions: [], assignments: [] });
  return {
    'agenda planned': agendaCard(planned, words),
    'agenda running': agendaCard(at, words),
    'agenda closing': agendaCard(withMeeting({ state: 'closing' }), words),
    'agenda closed': agendaCard(closedMeeting(), words),
    'agenda empty': agendaCard(withMeeting({ state: 'planned', items: [] }), words),
    notice: noticeCard(planned, words),
    'notice with link': noticeCard(withMeeting({ ...planned.meeting, joinLink }), words),
    'agenda with link': agendaCard(withMeeting({ ...planned.meeting, joinLink }), words),
    'agenda cancelled': agendaCard(withMeeting({ ...planned.meeting, cancelled: true }), words),
    ...noticeSamples(words),
    'notice answered': noticeCard({ ...planned, mine: 'remote' }, words),
    'notice thanks': noticeThanksCard(
      { group: 'g1', meeting: 'm2', answer: 'remote', message: 'saved' },
      words,
    ),
    'check-in': checkInCard(at, words),
    'check-in closed': checkInCard(closedMeeting(), words),
    'check-in receipt': checkInReceiptCard({ group: 'g1', meeting: 'm2' }, words),
    summary: summaryCard(closedMeeting(), words),
    'summary empty': summaryCard(withMeeting({ state: 'closed', decisions: [], assignments: [] }), words),
    'assigned day': assignedCard({ ...at, person: 'p3', assignments: ['a1'] }, words),
    'assigned body': assignedCard({ ...at, person: 'p3', assignments: ['a2'] }, words),
    'assigned vague': assignedCard({ ...at, person: 'p3', assignments: ['a3'] }, words),
  };
}

const joinLink = 'https://moten.example/anslut/19%3Ameeting?context=%7B%22a%22%3A1%7D&b=2';

function noticeSamples(words: Words): Readonly<Record<string, Bound>> {
  const changed = { state: 'planned', joinLink, attendance: [], decisions: [], assignments: [] } as const;
  const planned = withMeeting(changed);
  const { agendaPostedAt: _, ...unposted } = planned.meeting;
  const address = 'https://samverka.example/calendar/abc';
  const links = { feed: `${address}.ics`, event: `${address}/m2.ics`, agenda: `${address}/m2.html` };
  const mail = { subject: `Kallelse: ${planned.book.group.name}`, text: `Hej!\n\n${hardText}` };
  return {
    'calendar link': calendarLinkCard(
      { group: book.group.name, url: links.feed, renewed: false, secretary: true },
      words,
    ),
    'calendar link renewed': calendarLinkCard(
      { group: book.group.name, url: links.feed, renewed: true, secretary: true },
      words,
    ),
    'notice package': noticePackageCard(
      {
        book: { ...book, conversations: [{ id: 'c', kind: 'channel', tenant: 't' }] },
        meeting: unposted,
        mail,
        links,
        hasAddress: true,
      },
      words,
    ),
    'notice package posted': noticePackageCard({ ...planned, mail, hasAddress: false }, words),
    'notice package lacking': noticePackageCard(
      { ...withMeeting({ mode: 'unknown', items: [] }), mail, hasAddress: true },
      words,
    ),
  };
}

function meetingSamples(words: Words): Readonly<Record<string, Bound>> {
  const at = { book, meeting };
  const settled = withMeeting({ items: meeting.items.filter(({ id }) => id !== 'i5') });
  return {
    companions: companionsCard({ ...at, asker: 'p3' }, words),
    'companions none': companionsCard(
      { ...at, book: { ...book, persons: book.persons.slice(0, 1) }, asker: 'p1' },
      words,
    ),
    introduce: introduceCard({ group: 'g1', meeting: 'm2' }, words),
    waiting: waitingCard(words),
    approval: approvalCard({ ...at, person: 'p9' }, words),
    'approval settled': approvalCard({ ...at, person: 'p10' }, words),
    'approval unknown': approvalCard({ ...at, person: 'p99' }, words),
    admitted: admittedCard({ ...at, person: 'p10' }, words),
    roll: rollCard({ ...at, day: 1 }, words),
    'roll everyone': rollCard({ ...at, day: 1, preset: 'everyone' }, words),
    receipt: receiptCard(
      {
        group: 'g1',
        lines: ['Beslutet är sparat: § 3, beslut 2.', hardText],
        undo: 's1',
        change: { meeting: 'm2', of: 'decision', id: 'd2' },
        roll: 'm2',
      },
      words,
    ),
    change: changeForm({ ...at, of: 'decision', id: 'd1' }, words),
    'change closed': changeForm({ ...closedMeeting(), of: 'note', id: 'n1' }, words),
    closing: closingCard(settled, words),
    'closing contradiction': closingCard(at, words),
    'closing empty': closingCard(
      withMeeting({ items: [], decisions: [], assignments: [], attendance: [] }),
      words,
    ),
    publish: publishCard({ ...at, conversation: 'channel', audience: 40 }, words),
    'publish unknown': publishCard({ ...at, conversation: 'meeting-chat', audience: undefined }, words),
    held: heldCard(at, words),
  };
}

function otherSamples(words: Words): Readonly<Record<string, Bound>> {
  const decisions = answerLines(
    {
      type: 'decisions',
      meeting,
      decisions: meeting.decisions.flatMap((decision, index) => {
        const item = meeting.items.find(({ id }) => id === decision.item);
        return item === undefined ? [] : [{ meeting, item, decision, ordinal: index + 1, alone: false }];
      }),
    },
    book,
    words,
  );
  const nothing = answerLines({ type: 'next-meeting', meeting: undefined }, book, words);
  const account = '11111111-1111-1111-1111-111111111111/22222222-2222-2222-2222-222222222222';
  return {
    answer: answerCard(decisions, words),
    'answer agenda': answerCard(answerLines({ type: 'agenda', meeting }, book, words), words),
    'answer nothing': answerCard(nothing, words),
    'answer all': answersCard(
      [
        { group: book.group.name, lines: decisions },
        { group: 'Styrgruppen', lines: nothing },
      ],
      words,
    ),
    departure: departureCard(leftTeam, 'p3', words),
    'departure by word': departureCard(book, 'p3', words),
    'departure settled': departureCard(leftGroup, 'p3', words),
    'departure form': departureForm({ book: leftTeam, person: 'p3' }, words),
    'departure form again': departureForm(
      {
        book: leftTeam,
        person: 'p3',
        typed: { seat: '+', name: '', assignments: '=' },
        wrong: words.people.departure.noName,
      },
      words,
    ),
    release: releaseCard(book, words),
    'left behind': leftBehindCard(erased, 'p3', words) ?? welcomeCard(words),
    introduction: introductionCard(book, 'p5', '2027-02-01', words) ?? welcomeCard(words),
    erasure: erasureCard(leftGroup, 'p3', words),
    'erasure of a member': erasureCard(book, 'p3', words),
    extract: extractCard(
      book,
      {
        person: { id: 'p3', name: 'Eva Ek', organisation: 'Granby', category: 'member', roles: [] },
        seats: [{ organisation: 'Granby', as: 'member', to: '2027-02-01' }],
        answers: [{ meeting: 'm2', date: '2027-02-12', answer: 'remote', at: '2027-02-01T09:00:00.000Z' }],
        attendance: [{ meeting: 'm2', date: '2027-02-12', day: 1, status: 'partial', note: hardText }],
        movements: [{ meeting: 'm2', date: '2027-02-12', kind: 'left', day: 1, time: '14:30' }],
        evaluations: [{ meeting: 'm2', date: '2027-02-12' }],
        admissions: [],
        assignments: [{ meeting: 'm2', date: '2027-02-12', item: '3', text: hardText, done: false }],
        reports: [
          {
            meeting: 'm2',
            date: '2027-02-12',
            kind: 'progress',
            text: hardText,
            at: '2027-02-20T09:00:00.000Z',
          },
        ],
        proposals: [{ title: hardText, at: '2027-01-20T09:00:00.000Z' }],
        emails: ['eva.ek@granby.example'],
        accounts: [{ tenant: account, id: account }],
        messages: [{ date: '2027-02-12', text: hardText }],
      },
      words,
    ),
    'source edited': sourceCard(
      {
        group: 'g1',
        lines: [
          words.people.source.edited([{ of: 'decision', where: '§ 3' }]),
          words.people.source.shallIChange('decision', hardText),
        ],
        changes: [{ meeting: 'm2', of: 'decision', id: 'd1', text: hardText, was: 'Planen antas.' }],
      },
      words,
    ),
    'source deleted': sourceCard(
      { group: 'g1', lines: [words.people.source.deletedOther], undo: 's1' },
      words,
    ),
    choice: groupChoiceCard(
      {
        groups: [
          { id: 'g1', name: book.group.name },
          { id: 'g2', name: 'Styrgruppen' },
        ],
        text: hardText,
        all: true,
      },
      words,
    ),
    connect: connectCard({ book, account, name: 'Eva Ek', proposed: 'p3' }, words),
    'connect unknown': connectCard({ book, account, name: 'Eva _Ek_' }, words),
    'connect done': connectedPersonCard('Eva Ek', 'Eva Ek, Granby', words),
    help: helpCard(
      { situation: { standing: 'secretary', conversation: 'personal', state: 'running' }, local: {} },
      words,
    ),
    'help stranger': helpCard(
      { situation: { standing: 'stranger', conversation: 'channel', state: 'running' } },
      words,
    ),
    welcome: welcomeCard(words),
    ...foundingSamples(words),
    connected: connectedCard(book.group.name, words),
    'send again': sendAgainCard(
      { group: 'g1', key: 'summary:m2', state: 'uncertain', what: 'summary', meeting },
      words,
    ),
    'send again to a person': sendAgainCard(
      {
        group: 'g1',
        key: 'assigned:m2:a1:p5',
        state: 'failed',
        what: 'assigned',
        meeting,
        name: 'Åsa Älgström',
      },
      words,
    ),
  };
}

function foundingSamples(words: Words): Readonly<Record<string, Bound>> {
  const account = '11111111-1111-1111-1111-111111111111/22222222-2222-2222-2222-222222222222';
  const eva = { group: 'g1', person: 'p3', name: 'Eva Ek' };
  return {
    'welcome founding': welcomeCard(words, true),
    founding: foundingForm({ conversation: '19:kanal@thread.tacv2' }, words),
    'founding wrong': foundingForm(
      {
        conversation: '19:kanal@thread.tacv2',
        typed: { voice: hardText },
        wrong: words.founding.nameMissing,
      },
      words,
    ),
    founded: foundedCard({ group: 'g1', name: book.group.name }, words),
    settings: settingsForm({ book }, words),
    'settings wrong': settingsForm(
      {
        book,
        again: {
          typed: { voice: hardText, agendaDays: 'x' },
          shown: { voice: 'Y' },
          wrong: words.settings.unfit(['agendaDays']),
        },
      },
      words,
    ),
    'settings button': settingsButtonCard(book, words),
    'second secretary': secondSecretaryForm({ book }, words),
    'second secretary nobody': secondSecretaryForm({ book: { ...book, persons: [] } }, words),
    'second secretary button': secondSecretaryCard(book, words),
    accounts: accountsCard(
      {
        ...eva,
        accounts: [
          { account, called: 'eva.ek@granby.example', reachable: true, latest: true },
          { account, called: undefined, reachable: false, latest: false },
        ],
      },
      words,
    ),
    'accounts none': accountsCard({ ...eva, accounts: [] }, words),
  };
}

/** The same cards with more than they can hold. */
export function hugeSamples(words: Words): Readonly<Record<string, Bound>> {
  const running = hugeMeeting('running');
  return {
    ...hugeRosterSamples(words),
    ...hugeAssignmentSamples(words),
    'huge agenda': agendaCard(running, words),
    'huge closing': closingCard(running, words),
    'huge summary': summaryCard(hugeMeeting('closed'), words),
    'huge assigned': assignedCard({ ...running, person: 'p3', assignments: ['a0'] }, words),
    'huge change': changeForm({ ...running, of: 'decision', id: 'd0' }, words),
    'huge receipt': receiptCard({ group: 'g1', lines: Array.from({ length: 100 }, () => hugeText) }, words),
    'huge answer': answerCard(
      answerLines({ type: 'agenda', meeting: running.meeting }, running.book, words),
      words,
    ),
    'huge choice': groupChoiceCard(
      { groups: [{ id: 'g1', name: hugeText }], text: hugeText, all: false },
      words,
    ),
  };
}
