import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { missedDeadline } from '../../meetings/model/is-late.ts';
import { findItem, findMeeting } from '../../meetings/model/lookup.ts';
import type { ItemProposal } from '../../meetings/model/proposal.ts';
import { type Button, button, formButton } from '../kit/button.ts';
import type { Bound } from '../kit/template.ts';
import { matterCard } from './matter.ts';

type Input = { readonly book: Book; readonly proposal: ItemProposal };

/** Tells a secretary of what is proposed, or handed over; once that is settled it says how, without buttons. */
export function proposalCard({ book, proposal }: Input, words: Words): Bound {
  const say = words.agenda;
  const { origin, by, settled } = proposal;
  const lead =
    origin === undefined
      ? say.post.proposed(nameOf(book, by, words.unknownPerson))
      : say.post.handedOver(origin.groupName);
  return matterCard(
    {
      leads: [lead],
      matter: proposal,
      remarks: [
        book.group.name,
        ...aboutMeeting({ book, proposal }, words),
        ...(settled === undefined ? [] : [stateOf({ book, proposal }, words)]),
      ],
      buttons:
        settled === undefined ? [...judgeButtons({ book, proposal }, words), allButton(book, words)] : [],
    },
    words,
  );
}

/** For which meeting it is, and that it came late if it did. */
export function aboutMeeting({ book, proposal }: Input, words: Words): readonly string[] {
  const meeting = findMeeting(book, proposal.meeting);
  const late = missedDeadline(book, proposal);
  return [
    ...(meeting === undefined ? [] : [words.agenda.proposals.forMeeting(words.onDays(meeting))]),
    ...(late === undefined ? [] : [words.agenda.proposals.late(words.day(late, meeting?.date))]),
  ];
}

/** What can be done with a proposal that waits, by those who make the agenda. */
export function judgeButtons({ book, proposal }: Input, words: Words): readonly Button[] {
  const say = words.agenda.buttons;
  const data = { group: book.id, proposal: proposal.id };
  const take = proposal.origin === undefined ? say.accept : say.acceptMatter;
  return [
    button(take, 'accept-proposal', data, { style: 'positive' }),
    formButton(say.place, 'show-accept', data),
    formButton(say.change, 'show-proposal', data),
    formButton(say.sendBack, 'show-return', data),
  ];
}

function allButton(book: Book, words: Words): Button {
  return button(words.agenda.buttons.allProposals, 'show-proposals', { group: book.id });
}

/** How far a proposal has come. */
export function stateOf({ book, proposal: { settled } }: Input, words: Words): string {
  const say = words.agenda.proposals.state;
  if (settled === undefined) return say.waiting;
  if (settled.kind !== 'accepted') return say[settled.kind];
  const meeting = findMeeting(book, settled.meeting);
  const item = meeting && findItem(meeting, settled.item);
  return meeting === undefined || item === undefined
    ? say.acceptedSomewhere
    : say.accepted(item.number, words.onDays(meeting));
}

/** Tells its proposer what has become of a proposal. */
export function proposalAnswerCard({ book, proposal }: Input, words: Words): Bound {
  const say = words.agenda;
  const { settled, title } = proposal;
  const state = stateOf({ book, proposal }, words);
  if (settled?.kind !== 'sent-back') {
    return matterCard(
      {
        leads: [answerLead({ book, proposal }, words) ?? state],
        matter: { title },
        remarks: [book.group.name],
      },
      words,
    );
  }
  const { reason } = settled;
  const data = { group: book.id, proposal: proposal.id };
  return matterCard(
    {
      leads: [say.post.sentBack, ...(reason === undefined ? [] : [say.proposals.reason(reason)])],
      matter: proposal,
      remarks: [book.group.name, say.post.canChange],
      buttons: [formButton(say.buttons.changeAndSend, 'show-proposal', data)],
    },
    words,
  );
}

function answerLead({ book, proposal: { settled } }: Input, words: Words): string | undefined {
  if (settled?.kind !== 'accepted') return undefined;
  const meeting = findMeeting(book, settled.meeting);
  const item = meeting && findItem(meeting, settled.item);
  return meeting && item && words.agenda.post.accepted(item.number, words.onDays(meeting));
}
