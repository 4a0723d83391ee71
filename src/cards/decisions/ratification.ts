import { ratificationLead } from '../../language/words/answers/decision-answers.ts';
import { detailLines, lastDayWords, partyStateWords } from '../../language/words/lines/decision-lines.ts';
import { decisionLabel } from '../../language/words/lines/record-words.ts';
import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import type { Decision, Meeting } from '../../meetings/model/meeting.ts';
import {
  type Asked,
  isRatificationLate,
  lastDayToRatify,
  partiesNotAsked,
  partyName,
  spokespersonsOf,
  waitingParties,
} from '../../meetings/model/ratification.ts';
import type { DateString, OrganisationId } from '../../meetings/model/terms.ts';
import type { DecisionContent } from '../../meetings/posts/post.ts';
import { type AssignmentRow, assignmentsCard } from '../assignments/assignments.ts';
import { type Button, button, formButton, inPairs } from '../kit/button.ts';
import { fitCard, fitRows, fitText, type Line, lines } from '../kit/fit-card.ts';
import { messageCard, notification } from '../kit/message.ts';
import { type Bound, template } from '../kit/template.ts';

type RatificationData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly lead: string;
  readonly text: string;
  readonly details: readonly Line[];
  readonly parties: readonly {
    readonly name: string;
    readonly state: string;
    readonly notes: readonly Line[];
  }[];
  readonly remarks: readonly Line[];
  readonly sets: readonly { readonly buttons: readonly Button[] }[];
};

const expand = template<RatificationData>('ratification');

export type RatificationInput = {
  readonly book: Book;
  readonly asked: Asked;
  /** Today in the group's zone, to tell what is late; absent where the card stands for everyone. */
  readonly today?: DateString | undefined;
  /** For those who record: the buttons, and whom they must ask themselves. */
  readonly recorder?: boolean | undefined;
  readonly lead?: string | undefined;
};

/** How far the parties have come with one decision: each with its state and day, how many of how many, and the last day. */
export function ratificationCard(input: RatificationInput, words: Words): Bound {
  const { book, asked, recorder = false } = input;
  const { meeting, decision, ratification } = asked;
  const say = words.decisions.card;
  const lead = input.lead ?? ratificationLead(asked, words);
  const text = notification(`${lead} ${decision.text}`);
  const card = fitCard((limits) => {
    const { shown, more } = fitRows(ratification.parties, limits, words.cards.more.rows);
    return expand({
      lang: words.language,
      fallbackText: text,
      lead,
      text: fitText(decision.text, limits, words),
      details: lines(...aboutLines(input, words)),
      parties: shown.map((party) => ({
        name: partyName(book, party.organisation),
        state: stateText(party, words, meeting.date),
        notes: lines(
          ...(party.note === undefined
            ? []
            : [fitText(words.assignments.told.progress(party.note), limits, words)]),
          ...(recorder && party.state === 'waiting' && spokespersonsOf(book, party.organisation).length === 0
            ? [say.noHolder]
            : []),
        ),
      })),
      remarks: [...more, ...lines(...remarksOf(input, words))],
      sets: recorder ? inPairs(buttonsOf(book, asked, words)) : [],
    });
  });
  return { card, text };
}

function stateText(party: Asked['ratification']['parties'][number], words: Words, besides: string): string {
  const { short } = words.decisions.state;
  const on = party.on === undefined ? '' : ` ${words.day(party.on, besides)}`;
  return `${short[party.state]}${on}`;
}

function aboutLines({ book, asked, today }: RatificationInput, words: Words): readonly string[] {
  const { meeting, decision, ratification } = asked;
  const say = words.decisions.card;
  const due = lastDayWords(ratification.due, book, words, meeting.date);
  const late = today !== undefined && isRatificationLate(ratification, today);
  return [
    whereLine(book, meeting, decision, words),
    ...(decision.proposal === undefined
      ? []
      : [words.decisions.detail.proposal(decision.proposal.slice(0, 500))]),
    due === undefined ? say.noDue : say.due(due),
    ...(late ? [say.late(waitingParties(ratification).length)] : []),
  ];
}

function whereLine(book: Book, meeting: Meeting, decision: Decision, words: Words): string {
  const title = findItem(meeting, decision.item)?.title ?? '';
  const where = `${decisionLabel(meeting, decision, words)} ${title}`.slice(0, 500);
  return words.decisions.card.from(book.group.name, words.onDays(meeting), where);
}

function remarksOf({ book, asked, recorder }: RatificationInput, words: Words): readonly string[] {
  const others = partiesNotAsked(book, asked.ratification).map(({ name }) => name);
  return recorder === true && others.length > 0 ? [words.decisions.card.notAsked(others)] : [];
}

const mostAdded = 3;

function buttonsOf(book: Book, { meeting, decision, ratification }: Asked, words: Words): readonly Button[] {
  const say = words.decisions.buttons;
  const on = { group: book.id, meeting: meeting.id, id: decision.id };
  const added = partiesNotAsked(book, ratification).slice(0, mostAdded);
  return [
    formButton(say.recordAnswer, 'show-party-answer', on),
    formButton(say.changeRatification, 'show-ratify', on),
    ...(meeting.state === 'closed' && ratification.shownAt === undefined
      ? [button(say.show, 'show-ratification', on)]
      : []),
    ...added.map(({ id, name }) => button(say.addParty(name), 'add-party', { ...on, organisation: id })),
  ];
}

/** What those who speak for a party, or the secretaries, are told of a decision; undefined when it is no more. */
export function decisionPostCard(
  book: Book,
  meeting: Meeting,
  content: DecisionContent,
  words: Words,
): Bound | undefined {
  const decision = meeting.decisions.find(({ id }) => id === content.decision);
  if (decision === undefined) return undefined;
  if (content.card === 'term-ends') return termCard(book, meeting, decision, content.day, words);
  const { ratification } = decision;
  if (ratification === undefined || decision.removed)
    return messageCard(
      { lines: [words.decisions.card.gone], remarks: [whereLine(book, meeting, decision, words)] },
      words,
    );
  const asked = { meeting, decision, ratification };
  switch (content.card) {
    case 'ratification':
      return ratificationCard({ book, asked, recorder: content.offered === true }, words);
    case 'ratification-late': {
      const n = waitingParties(ratification).length;
      const lead = n === 0 ? undefined : words.decisions.card.overdue(n);
      return ratificationCard({ book, asked, recorder: true, lead }, words);
    }
    case 'ratified':
      return ratifiedCard(book, asked, content.organisation, words);
    default:
      return ratifyCard(book, asked, content.organisation, content.card, words);
  }
}

/** Asks those who speak for a party what it has decided; thanks them once someone has said. */
function ratifyCard(
  book: Book,
  asked: Asked,
  organisation: OrganisationId,
  card: 'ratify' | 'ratify-soon' | 'ratify-late' | 'ratify-unreached',
  words: Words,
): Bound {
  const { meeting, decision, ratification } = asked;
  const party = ratification.parties.find((one) => one.organisation === organisation);
  if (party === undefined) return messageCard({ lines: [words.decisions.card.gone] }, words);
  const say = words.decisions;
  const name = partyName(book, organisation);
  const answered = party.state !== 'waiting';
  const lead = answered
    ? say.card.answered(name, partyStateWords(party, words, meeting.date))
    : leadOf(book, asked, name, card, words);
  const on = { group: book.id, meeting: meeting.id, id: decision.id, organisation };
  const asks = !answered && card !== 'ratify-unreached';
  const buttons = asks
    ? [
        formButton(
          say.buttons.ratified,
          'show-party-answer',
          { ...on, state: 'ratified' },
          { style: 'positive' },
        ),
        formButton(say.buttons.rejected, 'show-party-answer', { ...on, state: 'rejected' }),
      ]
    : [];
  return assignmentsCard({ lead, rows: [{ ...rowOf(book, meeting, decision, words), buttons }] }, words);
}

function leadOf(
  book: Book,
  { ratification, meeting }: Asked,
  name: string,
  card: 'ratify' | 'ratify-soon' | 'ratify-late' | 'ratify-unreached',
  words: Words,
): string {
  const say = words.decisions.card;
  if (card === 'ratify-late') return say.runOut(name);
  if (card === 'ratify-unreached') return say.notReached(name);
  const last = lastDayToRatify(ratification);
  const due = last === undefined ? undefined : lastDayWords(ratification.due, book, words, meeting.date);
  if (due === undefined) return say.ask(name);
  return card === 'ratify' ? say.askBy(name, due) : say.soon(name, due);
}

function rowOf(book: Book, meeting: Meeting, decision: Decision, words: Words): AssignmentRow {
  return {
    text: decision.text,
    details: [
      ...(decision.proposal === undefined ? [] : [words.decisions.detail.proposal(decision.proposal)]),
      ...detailLines(decision.details, book, words, meeting.date),
      whereLine(book, meeting, decision, words),
    ],
  };
}

/** Tells a secretary what someone has said that a party decided. */
function ratifiedCard(book: Book, asked: Asked, organisation: OrganisationId, words: Words): Bound {
  const { meeting, decision, ratification } = asked;
  const party = ratification.parties.find((one) => one.organisation === organisation);
  const by = party?.recorded?.by;
  if (party === undefined) return messageCard({ lines: [words.decisions.card.gone] }, words);
  const name = by?.kind === 'person' ? nameOf(book, by.person, words.unknownPerson) : words.unknownPerson;
  const told = words.decisions.card.told(
    partyName(book, organisation),
    partyStateWords(party, words, meeting.date),
    name,
  );
  return messageCard(
    {
      lines: [told, ...(party.note === undefined ? [] : [words.assignments.told.progress(party.note)])],
      remarks: [
        words.decisions.card.title(
          ratification.parties.filter(({ state }) => state === 'ratified').length,
          ratification.parties.length,
        ),
        whereLine(book, meeting, decision, words),
      ],
      buttons: [
        button(words.decisions.buttons.see, 'see-ratification', {
          group: book.id,
          meeting: meeting.id,
          id: decision.id,
        }),
      ],
    },
    words,
  );
}

/** Tells a secretary that what was decided ends soon, or that notice must be given. */
function termCard(book: Book, meeting: Meeting, decision: Decision, day: DateString, words: Words): Bound {
  const say = words.decisions.card;
  const notice = decision.details?.term?.noticeBy === day;
  const lead = notice ? say.noticeDue(words.day(day)) : say.termEnds(words.day(day));
  return assignmentsCard({ lead, rows: [rowOf(book, meeting, decision, words)] }, words);
}
