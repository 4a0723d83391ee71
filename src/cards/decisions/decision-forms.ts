import {
  type DetailField,
  detailAsTyped,
  detailFields,
} from '../../language/reading/sentences/detail-fields.ts';
import { decisionLabel } from '../../language/words/lines/record-words.ts';
import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { markOf } from '../../meetings/model/decision-details.ts';
import type { Decision } from '../../meetings/model/meeting.ts';
import { lastDayToRatify, partyName } from '../../meetings/model/ratification.ts';
import type { OrganisationId } from '../../meetings/model/terms.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button } from '../kit/button.ts';
import { type Field, type Form, formCard, typedInto } from '../kit/form.ts';

/** A form about one decision: what was typed into it before, and why that was not saved. */
export type DecisionFormInput = MeetingInput & {
  readonly decision: Decision;
  readonly typed?: object | undefined;
  readonly wrong?: string | undefined;
};

/** Characters of a decision that a form repeats. */
const repeated = 500;

function aboutOf({ meeting, decision }: DecisionFormInput, words: Words): readonly string[] {
  return [shortened(decision.text, repeated), decisionLabel(meeting, decision, words)];
}

function dataOf({ book, meeting, decision }: DecisionFormInput) {
  return { group: book.id, meeting: meeting.id, id: decision.id };
}

const saving = { inputs: 'auto', style: 'positive' } as const;

/** All that a decision says besides its words, to fill in or put right. A field about votes stands only where the group votes. */
export function detailsForm(input: DecisionFormInput & { readonly votes: boolean }, words: Words): Form {
  const { decision, typed, wrong, votes } = input;
  const say = words.decisions.form;
  const several: readonly DetailField[] = ['condition', 'amounts', 'reservations', 'conflicts', 'elected'];
  const fields = detailFields
    .filter((field) => field !== 'vote' || votes || decision.details?.vote !== undefined)
    .map((field): Field => {
      const value = typedInto(typed, field) ?? detailAsTyped(decision.details, field, words.language);
      const kind = several.includes(field) ? ('lines' as const) : ('text' as const);
      return { kind, id: field, label: say[field], value };
    });
  const mark = typedInto(typed, 'mark') ?? markOf(decision.details);
  const data = { ...dataOf(input), mark };
  const buttons = [button(words.cards.buttons.save, 'save-details', data, saving)];
  return formCard({ title: say.details, wrong, about: aboutOf(input, words), fields, buttons }, words);
}

/** Asks for the proposal that a decision means. */
export function decisionProposalForm(input: DecisionFormInput, words: Words): Form {
  const { decision, typed, wrong } = input;
  const say = words.decisions.form;
  const value = typedInto(typed, 'text') ?? decision.proposal;
  return formCard(
    {
      title: words.decisions.buttons.pasteProposal,
      wrong,
      about: aboutOf(input, words),
      fields: [{ kind: 'lines', id: 'text', label: say.proposal, value, required: say.needsProposal }],
      buttons: [button(words.cards.buttons.save, 'save-decision-proposal', dataOf(input), saving)],
    },
    words,
  );
}

/** Asks which parties are to decide, and by when; all are ticked to begin with. */
export function ratifyForm(input: DecisionFormInput, words: Words): Form {
  const { book, decision, typed, wrong } = input;
  const say = words.decisions.form;
  const { ratification } = decision;
  const asked = ratification?.parties.map(({ organisation }) => organisation);
  const offered = book.organisations.filter(({ id, party }) => party || asked?.includes(id));
  const ticked = asked ?? offered.map(({ id }) => id);
  return formCard(
    {
      title: say.ratify,
      wrong,
      about: aboutOf(input, words),
      fields: [
        {
          kind: 'choices',
          id: 'parties',
          label: say.parties,
          choices: offered.map(({ id, name }) => ({ title: name, value: id })),
          value: typedInto(typed, 'parties') ?? ticked.join(','),
          expanded: true,
        },
        {
          kind: 'date',
          id: 'date',
          label: say.due,
          value: typedInto(typed, 'date') ?? (ratification && lastDayToRatify(ratification)),
        },
      ],
      buttons: [button(words.cards.buttons.save, 'save-ratify', dataOf(input), saving)],
    },
    words,
  );
}

export type PartyAnswerInput = DecisionFormInput & {
  /** The party that answers; without one it is chosen among those asked. */
  readonly organisation?: OrganisationId | undefined;
  readonly state?: 'ratified' | 'rejected' | undefined;
};

/** Asks what a party has decided, and when. */
export function partyAnswerForm(input: PartyAnswerInput, words: Words): Form {
  const { book, decision, typed, wrong, organisation, state } = input;
  const say = words.decisions.form;
  const parties = decision.ratification?.parties ?? [];
  const inOrder = [...parties].sort(
    (one, other) => Number(one.state !== 'waiting') - Number(other.state !== 'waiting'),
  );
  const own = organisation !== undefined;
  const which: Field[] = own
    ? []
    : [
        {
          kind: 'choice',
          id: 'party',
          label: say.party,
          placeholder: say.pickParty,
          choices: inOrder.map(({ organisation: id }) => ({ title: partyName(book, id), value: id })),
          value: typedInto(typed, 'party'),
          required: say.needsParty,
        },
      ];
  const states = (['ratified', 'rejected', 'waiting'] as const).map((value) => ({
    title: say.states[value],
    value,
  }));
  return formCard(
    {
      title: own ? `${partyName(book, organisation)}: ${say.answer}` : say.answer,
      wrong,
      about: aboutOf(input, words),
      fields: [
        ...which,
        {
          kind: 'choice',
          id: 'state',
          label: say.state,
          choices: states,
          value: typedInto(typed, 'state') ?? state ?? 'ratified',
          expanded: true,
        },
        { kind: 'date', id: 'on', label: own ? say.on : say.onOf, value: typedInto(typed, 'on') },
        { kind: 'lines', id: 'note', label: say.note, value: typedInto(typed, 'note'), longest: 4000 },
      ],
      buttons: [
        button(
          words.cards.buttons.save,
          'save-party-answer',
          { ...dataOf(input), ...(own ? { organisation } : {}) },
          saving,
        ),
      ],
    },
    words,
  );
}
