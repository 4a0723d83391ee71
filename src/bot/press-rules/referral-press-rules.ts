import { whyForm } from '../../cards/assignments/assignment-forms.ts';
import type { Form } from '../../cards/kit/form.ts';
import { type ReferralFormInput, referralForm, replyForm } from '../../cards/referrals/referral-forms.ts';
import type { UnderstandContext } from '../../language/intent.ts';
import { readAssignment } from '../../language/reading/sentences/read-assignment.ts';
import { exists } from '../../language/reading/sentences/read-record.ts';
import { readRecipients, readReferral, repliesDue } from '../../language/reading/sentences/read-referral.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Words } from '../../language/words/words.ts';
import type { Command } from '../../meetings/commands/command.ts';
import { findItem, findMeeting, standing } from '../../meetings/model/lookup.ts';
import type { Due, Meeting, Recipient, Referral } from '../../meetings/model/meeting.ts';
import { referralsOf } from '../../meetings/model/referral-state.ts';
import { isDay } from '../../meetings/model/time.ts';
import { formOf } from '../replies/card-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { formFor } from './assignment-press-rules.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs =
  | 'show-reply'
  | 'save-reply'
  | 'show-referral'
  | 'save-referral'
  | 'referral-replied'
  | 'track-referral'
  | 'choose-each'
  | 'show-reason'
  | 'save-reason';

/** The buttons about referrals, about whom "all" means, and about why more time is needed. */
export const referralPressRules: Pick<PressRules, Verbs> = {
  'show-reply': {
    private: true,
    needs: 'recorder',
    opens: true,
    reply: (turn, press) => formAbout(turn, press, replyForm),
  },
  'save-reply': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: saveReply,
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => formAbout(turn, press, replyForm, { wrong, typed: press }),
  },
  'show-referral': {
    private: true,
    needs: 'recorder',
    opens: true,
    reply: (turn, press) => formAbout(turn, press, referralForm),
  },
  'save-referral': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: saveReferral,
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => formAbout(turn, press, referralForm, { wrong, typed: press }),
  },
  'referral-replied': {
    needs: 'member',
    again: true,
    commands: (_, { meeting, id, from }) => [{ type: 'answer-referral', meeting, id, from }],
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'track-referral': {
    private: true,
    needs: 'recorder',
    commands: trackReferral,
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'choose-each': {
    private: true,
    needs: 'recorder',
    commands: chooseEach,
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'show-reason': { private: true, opens: true, reply: (turn, press) => formFor(turn, press, whyForm) },
  'save-reason': {
    private: true,
    again: true,
    commands: saveReason,
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => formFor(turn, press, whyForm, { wrong, typed: press }),
  },
};

type One = { readonly meeting: string; readonly id: string };

function formAbout(
  turn: Turn,
  { meeting: id, id: referral }: One,
  make: (input: ReferralFormInput, words: Words) => Form,
  again: Pick<ReferralFormInput, 'wrong' | 'typed'> = {},
): Reply {
  const { asker, say, today, language } = turn;
  const meeting = findMeeting(asker.book, id);
  if (meeting === undefined || found(meeting, referral) === undefined)
    return { kind: 'toast', text: refusalText({ refused: 'no-such-referral' }, asker.book, language) };
  return formOf(make({ book: asker.book, meeting, id: referral, today, ...again }, say));
}

function found(meeting: Meeting | undefined, id: string): Referral | undefined {
  return meeting && referralsOf(meeting).find((one) => one.id === id);
}

/** The group itself replies to what it received. */
function saveReply(turn: Turn, press: PressOf<'save-reply'>): readonly Command[] | Reply {
  const { asker, say } = turn;
  const { meeting, id, on = '', text, link = '' } = press;
  const referral = found(findMeeting(asker.book, meeting), id);
  const chosen = press.from === '-' ? undefined : press.from;
  const from = referral?.direction === 'received' ? asker.book.group.voice : chosen || press.name?.trim();
  const again = (wrong: string) => formAbout(turn, press, replyForm, { wrong, typed: press });
  if (from === undefined || from === '') return again(say.referrals.form.needsFrom);
  if (on !== '' && !isDay(on)) return again(say.referrals.form.needsDay);
  return [
    {
      type: 'answer-referral',
      meeting,
      id,
      from,
      ...(on === '' ? {} : { on }),
      ...(text === undefined ? {} : { text }),
      ...(link.trim() === '' ? {} : { link: link.trim() }),
    },
  ];
}

function contextOf({ asker, today, language }: Turn, meeting: string): UnderstandContext {
  return { book: asker.book, asker: asker.person, today, meeting, language };
}

/** Names that stand as they stood keep whom they meant; a time is read only where it was changed. */
function saveReferral(turn: Turn, press: PressOf<'save-referral'>): readonly Command[] | Reply {
  const { meeting, id, was, text = '', recipients = '', due = '', link = '' } = press;
  const referral = found(findMeeting(turn.asker.book, meeting), id);
  const said = dueSaid(turn, press, referral);
  if (said?.kind === 'form' || said?.kind === 'toast') return said;
  return [
    {
      type: 'change-referral',
      meeting,
      id,
      ...(was === undefined ? {} : { was }),
      changes: {
        text,
        recipients: recipientsIn(turn, meeting, recipients, referral),
        ...(said === undefined ? {} : { due: said }),
        link: link.trim() === '' ? null : link.trim(),
      },
    },
  ];

  function dueSaid(
    at: Turn,
    from: PressOf<'save-referral'>,
    before: Referral | undefined,
  ): Due | Extract<Reply, { kind: 'form' | 'toast' }> | undefined {
    const words = due.trim();
    if (words === '') return { kind: 'none' };
    if (before !== undefined && before.due.kind !== 'none' && before.due.said === words) return undefined;
    const read = repliesDue(words, contextOf(at, meeting));
    if (read !== undefined && exists(read)) return read;
    const wrong = at.say.referrals.form.unreadable(words);
    const form = formAbout(at, from, referralForm, { wrong, typed: from });
    return form.kind === 'form' || form.kind === 'toast' ? form : undefined;
  }
}

function recipientsIn(
  turn: Turn,
  meeting: string,
  typed: string,
  before: Referral | undefined,
): readonly Recipient[] {
  const known = new Map((before?.recipients ?? []).map((one) => [one.name.toLowerCase(), one]));
  return typed
    .split(/[\r\n\u2028]+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const same = known.get(line.toLowerCase());
      if (same !== undefined) return [same];
      const { recipients } = readRecipients(line, contextOf(turn, meeting));
      return recipients.length === 0 ? [{ name: line }] : recipients;
    });
}

/** The decision's words are the referral's; one that is tracked already is not tracked again. */
function trackReferral(turn: Turn, press: PressOf<'track-referral'>): readonly Command[] | Reply {
  const { asker, say, language } = turn;
  const meeting = findMeeting(asker.book, press.meeting);
  const decision = meeting && standing(meeting.decisions).find(({ id }) => id === press.decision);
  const item = decision && meeting && findItem(meeting, decision.item);
  if (meeting === undefined || decision === undefined || item === undefined) {
    const refusal = { refused: 'no-such-record', of: 'decision' } as const;
    return { kind: 'toast', text: refusalText(refusal, asker.book, language) };
  }
  const text = decision.text;
  if (referralsOf(meeting).some((one) => one.item === item.id && one.text === text))
    return receiptReply(turn, undefined, { already: say.referrals.form.trackedAlready });
  const { due, ask: _, ...read } = readReferral(text, contextOf(turn, meeting.id));
  return [
    {
      type: 'record-referral',
      meeting: meeting.id,
      item: item.number,
      text,
      direction: 'sent',
      ...read,
      due: exists(due) ? due : { kind: 'none' },
    },
  ];
}

/** What was said is read again, now that it is known whom it means. */
function chooseEach(turn: Turn, press: PressOf<'choose-each'>): readonly Command[] | Reply {
  const { meeting, item, of, said, as, text, others = '' } = press;
  const context = contextOf(turn, meeting);
  const at = { meeting, ...(item === undefined ? {} : { item }), text, each: { of, said } };
  if (as === 'assignment') {
    const { each: _, ask: __, due, ...read } = readAssignment(text, context);
    return [{ type: 'record-assignment', ...at, ...read, due: exists(due) ? due : { kind: 'none' } }];
  }
  const { due, link } = readReferral(text, context);
  return [
    {
      type: 'record-referral',
      ...at,
      direction: 'sent',
      recipients: recipientsIn(turn, meeting, others, undefined),
      due: exists(due) ? due : { kind: 'none' },
      ...(link === undefined ? {} : { link }),
    },
  ];
}

/** Why more time is needed, told after the time itself was saved. */
function saveReason(turn: Turn, press: PressOf<'save-reason'>): readonly Command[] | Reply {
  const { meeting, id, reason = '' } = press;
  const due = findMeeting(turn.asker.book, meeting)?.assignments.find((one) => one.id === id)?.due;
  if (reason.trim() === '' || due === undefined)
    return formFor(turn, press, whyForm, { wrong: turn.say.assignments.form.needsWhy, typed: press });
  return [{ type: 'report-assignment', meeting, id, report: { kind: 'more-time', due, text: reason } }];
}
