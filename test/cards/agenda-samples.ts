import { agendaCard } from '../../src/cards/agenda/agenda.ts';
import { answerNotDeliveredCard, handoverAnswerCard, homelessCard } from '../../src/cards/agenda/handover.ts';
import {
  acceptForm,
  changeProposalForm,
  handOverForm,
  itemForm,
  newItemForm,
  proposeForm,
  returnForm,
} from '../../src/cards/agenda/matter-form.ts';
import { agendaEditCard, ownProposalsCard, proposalsCard } from '../../src/cards/agenda/matters.ts';
import { proposalAnswerCard, proposalCard } from '../../src/cards/agenda/proposal.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import type { Words } from '../../src/language/words/words.ts';
import type { Handover, HandoverAnswer, ItemProposal } from '../../src/meetings/model/proposal.ts';
import { hardText, meeting, book as plain, withMeeting } from './sample-book.ts';

const at = '2027-02-12T12:30:00.000Z';
const by = { kind: 'person', person: 'p1' } as const;

const waiting: ItemProposal = {
  id: 'f1',
  meeting: 'm2',
  by: 'p3',
  title: `Samordnad *plan* \${belopp}`,
  presenters: ['Eva Ek', 'Per Utifrån'],
  proposal: hardText,
  text: hardText,
  minutes: 20,
  links: ['https://example.org/underlag/en-lång-adress?med=frågor&och=svar#del', 'javascript:alert(1)'],
  at,
};
const handed: ItemProposal = {
  id: 'f2',
  title: 'Ny överenskommelse',
  presenters: [],
  origin: { group: 'g2', groupName: 'Arbetsutskottet', handover: 'h1' },
  at,
};
const accepted: ItemProposal = {
  ...waiting,
  id: 'f3',
  settled: { kind: 'accepted', meeting: 'm2', item: 'i3', at },
};
const returned: ItemProposal = { ...waiting, id: 'f4', settled: { kind: 'sent-back', reason: hardText, at } };
const withdrawn: ItemProposal = { ...waiting, id: 'f5', settled: { kind: 'withdrawn', at } };
const book = { ...plain, proposals: [waiting, handed, accepted, returned, withdrawn] };

const handover: Handover = {
  id: 'h1',
  to: 'g2',
  toName: 'Chefsgruppen',
  title: 'Ny överenskommelse',
  presenters: [],
  at,
  by,
  answers: [],
};
const outcome = { kind: 'outcome', on: '2027-03-01', decisions: [], at } as const;
const answers: Readonly<Record<string, HandoverAnswer>> = {
  accepted: { kind: 'accepted', on: '2027-03-01', at },
  'sent back': { kind: 'sent-back', reason: hardText, at },
  decided: { ...outcome, outcome: 'handled', decisions: [hardText, 'Gruppen godkänner planen.'] },
  handled: { ...outcome, outcome: 'handled' },
  withdrawn: { ...outcome, outcome: 'withdrawn', reason: 'Eva är inte här' },
  postponed: { ...outcome, outcome: 'postponed', reason: 'april' },
  'not delivered': { kind: 'not-delivered', at },
};

/** Samples of the cards about agendas, proposals and matters between groups. */
export function agendaSamples(words: Words): Readonly<Record<string, Bound>> {
  const planned = withMeeting({ state: 'planned', attendance: [], decisions: [], assignments: [] });
  const item = planned.meeting.items[2];
  if (item === undefined) throw new Error('The sample agenda is too short');
  const full = {
    ...item,
    minutes: 20,
    links: waiting.links ?? [],
    text: hardText,
    origin: 'Arbetsutskottet',
  };
  const cancelled = withMeeting({ state: 'planned', cancelled: true });
  const of = { book, proposal: waiting };
  const told = Object.entries(answers).map(([name, answer]) => [
    `handover ${name}`,
    handoverAnswerCard({ book, handover, answer }, words),
  ]);
  return {
    'agenda full': agendaCard(
      withMeeting({
        state: 'planned',
        items: [
          { ...item, id: 'i90', number: '1', title: 'Öppnande', standing: 'start' },
          full,
          { ...item, id: 'i91', number: '4', from: { meeting: 'm1', item: 'i1' } },
          { ...item, id: 'i92', number: '5', reportOn: { meeting: 'm1', assignment: 'a1' } },
        ],
      }),
      words,
    ),
    proposal: proposalCard(of, words),
    'proposal from a group': proposalCard({ book, proposal: handed }, words),
    'proposal accepted': proposalCard({ book, proposal: accepted }, words),
    'proposal answer accepted': proposalAnswerCard({ book, proposal: accepted }, words),
    'proposal answer sent back': proposalAnswerCard({ book, proposal: returned }, words),
    proposals: proposalsCard(book, words),
    'proposals none': proposalsCard(plain, words),
    'own proposals': ownProposalsCard(book, 'p3', words),
    'own proposals none': ownProposalsCard(book, 'p4', words),
    'agenda edit': agendaEditCard(planned, words),
    'agenda edit started': agendaEditCard({ book, meeting }, words),
    'propose form': proposeForm({ ...planned, today: '2027-01-01' }, words),
    'propose form late': proposeForm({ ...planned, today: '2027-02-11', wrong: hardText, typed: {} }, words),
    'change proposal form': changeProposalForm(of, words),
    'change proposal form again': changeProposalForm({ book, proposal: returned }, words),
    'item form': itemForm({ ...planned, item: full }, words),
    'new item form': newItemForm(planned, words),
    'return form': returnForm(of, words),
    'accept form': acceptForm({ ...of, meetings: [planned.meeting], meeting: 'm2' }, words),
    'hand over form': handOverForm(
      { book, groups: [{ id: 'g2', name: 'Chefsgruppen' }], from: { meeting, item: full } },
      words,
    ),
    'hand over form without groups': handOverForm({ book, groups: [] }, words),
    'answer not delivered': answerNotDeliveredCard({ book, proposal: handed }, words),
    homeless: homelessCard({ ...cancelled, next: planned.meeting }, words),
    'homeless moved': homelessCard(
      {
        book,
        meeting: { ...planned.meeting, items: [{ ...item, from: { meeting: 'm1', item: 'i1' } }] },
        next: planned.meeting,
      },
      words,
    ),
    ...Object.fromEntries(told),
  };
}
