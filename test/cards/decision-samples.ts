import {
  decisionProposalForm,
  detailsForm,
  partyAnswerForm,
  ratifyForm,
} from '../../src/cards/decisions/decision-forms.ts';
import { decisionPostCard, ratificationCard } from '../../src/cards/decisions/ratification.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import type { Words } from '../../src/language/words/words.ts';
import type {
  Decision,
  DecisionDetails,
  Meeting,
  PartyState,
  Ratification,
} from '../../src/meetings/model/meeting.ts';
import { book, closedMeeting, hardText } from './sample-book.ts';

const at = '2027-02-20T09:00:00.000Z';
const by = { kind: 'person', person: 'p3' } as const;
const details: DecisionDetails = {
  condition: `att ${hardText}`,
  amounts: [
    { said: '25 % av tjänst', value: 25, unit: 'percent', payer: 'Regionen' },
    { said: '350 000 kr' },
  ],
  term: { said: 'till 31 december 2028', to: '2028-12-31', notice: '6 månader', noticeBy: '2028-06-30' },
  vote: { for: 12, against: 3, abstained: 1 },
  reservations: [{ name: 'Eva Ek', person: 'p3', text: hardText }],
  conflicts: [{ name: 'Nils Utom' }],
  elected: [{ name: 'Eva Ek', person: 'p3', role: 'ordförande', until: '2028-12-31' }],
};

function thirteen(): readonly PartyState[] {
  return Array.from({ length: 13 }, (_, n): PartyState => {
    const organisation = `party${n}`;
    if (n % 3 === 0) return { organisation, state: 'ratified', on: '2027-02-18', recorded: { at, by } };
    if (n === 4)
      return { organisation, state: 'rejected', on: '2027-02-19', note: hardText, recorded: { at, by } };
    return { organisation, state: 'waiting' };
  });
}

function asked(parties: readonly PartyState[]): {
  readonly book: typeof book;
  readonly meeting: Meeting;
  readonly decision: Decision;
  readonly ratification: Ratification;
} {
  const { meeting } = closedMeeting();
  const [first, ...others] = meeting.decisions;
  if (first === undefined) throw new Error('The sample has lost its decisions.');
  const due = { kind: 'day', until: '2027-05-31', said: '31 maj' } as const;
  const ratification = { at, due, parties };
  const decision = { ...first, details, ratification };
  const changed = { ...meeting, decisions: [decision, ...others] };
  const names = ['Granby', 'Norrby', 'Ekköping', 'Lillån', 'Storsjö', 'Åsele', 'Österby', 'Ängelsta'];
  const added = Array.from({ length: 13 }, (_, n) => ({
    id: `party${n}`,
    name: n === 0 ? 'Region Norrdal med omnejd och öar' : `${names[n % names.length] ?? ''} kommun ${n}`,
    party: true,
  }));
  return {
    book: {
      ...book,
      organisations: [...added, { id: 'party99', name: 'Sund', party: true }],
      meetings: book.meetings.map((one) => (one.id === changed.id ? changed : one)),
    },
    meeting: changed,
    decision,
    ratification,
  };
}

/** Every card about what decisions say besides and what the parties decide. */
export function decisionSamples(words: Words): Readonly<Record<string, Bound>> {
  const some = asked(thirteen());
  const all = asked(
    thirteen().map(({ organisation }) => ({
      organisation,
      state: 'ratified',
      on: '2027-03-01',
      recorded: { at, by },
    })),
  );
  const form = { book: some.book, meeting: some.meeting, decision: some.decision };
  const post = (card: 'ratify' | 'ratified' | 'ratify-soon' | 'ratify-late' | 'ratify-unreached', n = 1) =>
    decisionPostCard(
      some.book,
      some.meeting,
      { card, meeting: some.meeting.id, decision: some.decision.id, organisation: `party${n}` },
      words,
    );
  const which = { meeting: some.meeting.id, decision: some.decision.id };
  const cards: Readonly<Record<string, Bound | undefined>> = {
    'ratification some': ratificationCard(
      { book: some.book, asked: some, today: '2027-06-02', recorder: true },
      words,
    ),
    'ratification all': ratificationCard({ book: all.book, asked: all }, words),
    'ratification late': decisionPostCard(
      some.book,
      some.meeting,
      { card: 'ratification-late', ...which },
      words,
    ),
    ratify: post('ratify'),
    'ratify answered': post('ratify', 0),
    'ratify soon': post('ratify-soon'),
    'ratify late': post('ratify-late'),
    'ratify unreached': post('ratify-unreached'),
    ratified: post('ratified', 4),
    'term ends': decisionPostCard(
      some.book,
      some.meeting,
      { card: 'term-ends', ...which, day: '2028-06-30' },
      words,
    ),
    'decision details': detailsForm({ ...form, votes: true }, words),
    'decision details wrong': detailsForm(
      {
        ...form,
        votes: false,
        wrong: words.decisions.form.unread(hardText),
        typed: { mark: 'x', condition: hardText },
      },
      words,
    ),
    'decision proposal': decisionProposalForm(form, words),
    'ratify form': ratifyForm(form, words),
    'party answer': partyAnswerForm(form, words),
    'party answer own': partyAnswerForm({ ...form, organisation: 'party1', state: 'rejected' }, words),
  };
  return Object.fromEntries(
    Object.entries(cards).flatMap(([name, card]) => (card === undefined ? [] : [[name, card] as const])),
  );
}
