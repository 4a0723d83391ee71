import {
  type DecisionFormInput,
  decisionProposalForm,
  detailsForm,
  partyAnswerForm,
  ratifyForm,
} from '../../cards/decisions/decision-forms.ts';
import type { Form } from '../../cards/kit/form.ts';
import { readTypedDetails } from '../../language/reading/sentences/detail-fields.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Words } from '../../language/words/words.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { DecisionRef } from '../../meetings/commands/decision-command.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import { findItem, findMeeting } from '../../meetings/model/lookup.ts';
import type { Decision, Meeting, PartyAnswer } from '../../meetings/model/meeting.ts';
import { roleElected } from '../../meetings/model/role-elected.ts';
import { settingsOf } from '../../meetings/model/settings.ts';
import { isDay } from '../../meetings/model/time.ts';
import { decisionIn } from '../../meetings/rules/decide-decision.ts';
import { whyNotAnswer } from '../../meetings/rules/decide-ratification.ts';
import { formOf } from '../replies/card-reply.ts';
import { ratificationReply } from '../replies/decision-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs =
  | 'show-details'
  | 'save-details'
  | 'show-decision-proposal'
  | 'save-decision-proposal'
  | 'use-item-text'
  | 'give-elected'
  | 'elected-adjust'
  | 'show-ratify'
  | 'save-ratify'
  | 'add-party'
  | 'see-ratification'
  | 'show-ratification'
  | 'show-party-answer'
  | 'save-party-answer';

const forRecorders = { private: true, needs: 'recorder' } as const;

/** The buttons and forms about what decisions say besides, and what the parties decide. */
export const decisionPressRules: Pick<PressRules, Verbs> = {
  'show-details': { ...forRecorders, opens: true, reply: (turn, press) => details(turn, press) },
  'save-details': {
    ...forRecorders,
    again: true,
    commands: saveDetails,
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => details(turn, press, { wrong, typed: press }),
  },
  'show-decision-proposal': {
    ...forRecorders,
    opens: true,
    reply: (turn, press) => formFor(turn, press, decisionProposalForm),
  },
  'save-decision-proposal': {
    ...forRecorders,
    again: true,
    commands: (turn, press) => {
      const { text = '', meeting, id } = press;
      const wrong = turn.say.decisions.form.needsProposal;
      return text.trim() === ''
        ? formFor(turn, press, decisionProposalForm, { wrong, typed: press })
        : [{ type: 'set-decision-proposal', meeting, id, text }];
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => formFor(turn, press, decisionProposalForm, { wrong, typed: press }),
  },
  'use-item-text': {
    ...forRecorders,
    again: true,
    commands: (turn, press) =>
      onDecision(turn, press, (meeting, decision) => {
        const text = findItem(meeting, decision.item)?.text;
        return text === undefined
          ? formFor(turn, press, decisionProposalForm)
          : [{ type: 'set-decision-proposal', meeting: meeting.id, id: decision.id, text }];
      }),
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  'give-elected': {
    ...forRecorders,
    again: true,
    commands: giveElected,
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  'elected-adjust': {
    ...forRecorders,
    again: true,
    commands: (turn, press) =>
      onDecision(turn, press, (meeting, decision) => {
        const elected = decision.details?.elected ?? [];
        const persons = elected.flatMap(({ person, role }) =>
          person !== undefined && roleElected(role) === 'adjuster' ? [person] : [],
        );
        const adjusters = [...new Set([...(meeting.adjusters ?? []), ...persons])];
        return [{ type: 'set-adjusters', meeting: meeting.id, adjusters }];
      }),
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  'show-ratify': {
    ...forRecorders,
    opens: true,
    reply: (turn, press) => formFor(turn, press, ratifyForm),
  },
  'save-ratify': {
    ...forRecorders,
    again: true,
    commands: saveRatify,
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => formFor(turn, press, ratifyForm, { wrong, typed: press }),
  },
  'add-party': {
    ...forRecorders,
    again: true,
    commands: (turn, press) =>
      onDecision(turn, press, (meeting, decision) => {
        const { ratification } = decision;
        const parties = [
          ...(ratification?.parties ?? []).map(({ organisation }) => organisation),
          press.organisation,
        ];
        const due = ratification?.due ?? { kind: 'none' };
        return [{ type: 'ask-ratification', meeting: meeting.id, id: decision.id, parties, due }];
      }),
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  'see-ratification': {
    private: true,
    needs: 'member',
    reply: (turn, press) => ratificationReply(turn, press),
  },
  'show-ratification': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (_, { meeting, id }) => [{ type: 'show-ratification', meeting, id }],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  'show-party-answer': {
    private: true,
    needs: 'member',
    opens: true,
    reply: (turn, press) => answerForm(turn, press),
  },
  'save-party-answer': {
    private: true,
    needs: 'member',
    again: true,
    commands: savePartyAnswer,
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => answerForm(turn, press, { wrong, typed: press }),
  },
};

const gone: Refusal = { refused: 'no-such-record', of: 'decision' };

/** Of a decision that stands; else that it does not. */
function onDecision<T>(
  { asker, language }: Turn,
  { meeting: id, id: decision }: DecisionRef,
  make: (meeting: Meeting, decision: Decision) => T,
): T | Reply {
  const meeting = findMeeting(asker.book, id);
  const found = meeting && decisionIn(meeting, decision);
  if (meeting === undefined || found === undefined)
    return { kind: 'toast', text: refusalText(gone, asker.book, language) };
  return make(meeting, found);
}

type Again = Pick<DecisionFormInput, 'wrong' | 'typed'>;

function formFor(
  turn: Turn,
  press: DecisionRef,
  make: (input: DecisionFormInput, words: Words) => Form,
  again: Again = {},
): Reply {
  const { book } = turn.asker;
  return onDecision(turn, press, (meeting, decision) =>
    formOf(make({ book, meeting, decision, ...again }, turn.say)),
  );
}

function details(turn: Turn, press: DecisionRef, again: Again = {}): Reply {
  const votes = settingsOf(turn.asker.book.group).voting !== 'none';
  return formFor(turn, press, (input, words) => detailsForm({ ...input, votes }, words), again);
}

/** Only what was typed anew is read; a field that did not come along was empty, but a field that was not shown stays. */
function saveDetails(turn: Turn, press: PressOf<'save-details'>): readonly Command[] | Reply {
  return onDecision(turn, press, (meeting, decision) => {
    const { asker, today, language, say } = turn;
    const context = { book: asker.book, asker: asker.person, today, meeting: meeting.id, language };
    const hidden = settingsOf(asker.book.group).voting === 'none' && decision.details?.vote === undefined;
    const { vote: _, ...shown } = press;
    const read = readTypedDetails(hidden ? shown : press, decision.details, context);
    const wrong =
      'unread' in read
        ? say.decisions.form.unread(read.unread)
        : 'unclearName' in read
          ? say.decisions.form.unclearName(read.unclearName)
          : undefined;
    if (wrong !== undefined || !('set' in read)) return details(turn, press, { wrong, typed: press });
    const command = { type: 'detail-decision', meeting: meeting.id, id: decision.id } as const;
    return [{ ...command, set: read.set, was: press.mark }];
  });
}

/** The one elected gets the role that she was elected to, for as long as she was. */
function giveElected(turn: Turn, press: PressOf<'give-elected'>): readonly Command[] | Reply {
  return onDecision(turn, press, (_, decision) => {
    const elected = decision.details?.elected?.[press.n];
    const role = elected && roleElected(elected.role);
    if (elected?.person === undefined || role === undefined || role === 'adjuster')
      return { kind: 'toast', text: turn.say.help.foreignPress } as const;
    const { person, until } = elected;
    const has = turn.asker.book.persons.some((one) => one.id === person && one.roles.includes(role));
    return [
      ...(has ? [] : [{ type: 'give-role', person, role } as const]),
      ...(until === undefined ? [] : [{ type: 'set-mandate', person, of: role, until } as const]),
    ];
  });
}

function saveRatify(turn: Turn, press: PressOf<'save-ratify'>): readonly Command[] | Reply {
  const { parties: said = '', date = '', meeting, id } = press;
  const form = turn.say.decisions.form;
  const wrong = (why: string) => formFor(turn, press, ratifyForm, { wrong: why, typed: press });
  const parties = said
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (parties.length === 0) return wrong(form.needsParties);
  if (date !== '' && !isDay(date)) return wrong(form.needsDay);
  const due = date === '' ? ({ kind: 'none' } as const) : ({ kind: 'day', until: date, said: date } as const);
  return [{ type: 'ask-ratification', meeting, id, parties, due }];
}

/** Only for those who may answer. */
function answerForm(
  turn: Turn,
  press: DecisionRef & {
    readonly organisation?: string | undefined;
    readonly state?: PartyAnswer['state'] | '' | undefined;
  },
  again: Again = {},
): Reply {
  const { asker, say, language } = turn;
  const { organisation } = press;
  const state = press.state === 'ratified' || press.state === 'rejected' ? press.state : undefined;
  return onDecision(turn, press, (meeting, decision) => {
    const party = organisation ?? decision.ratification?.parties[0]?.organisation ?? '';
    const why = whyNotAnswer(asker.book, meeting, decision, party, asker.actor);
    if (why !== undefined) return { kind: 'toast', text: refusalText(why, asker.book, language) } as const;
    return formOf(
      partyAnswerForm({ book: asker.book, meeting, decision, organisation, state, ...again }, say),
    );
  });
}

function savePartyAnswer(turn: Turn, press: PressOf<'save-party-answer'>): readonly Command[] | Reply {
  const { meeting, id, party = '', state = '', on = '', note = '' } = press;
  const form = turn.say.decisions.form;
  const organisation = press.organisation ?? party;
  const wrong = (why: string) => answerForm(turn, press, { wrong: why, typed: press });
  if (organisation === '') return wrong(form.needsParty);
  if (on !== '' && !isDay(on)) return wrong(form.needsDay);
  const answer: PartyAnswer = {
    organisation,
    state: state === '' ? 'ratified' : state,
    ...(on === '' ? {} : { on }),
    ...(note.trim() === '' ? {} : { note }),
  };
  return [{ type: 'answer-ratification', meeting, id, answer }];
}
