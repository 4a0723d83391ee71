import type { Command } from '../../../meetings/commands/command.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { recipientCalled } from '../../../meetings/model/referral-state.ts';
import type { Unclear, UnderstandContext } from '../../intent.ts';
import type { Slots } from '../phrases/phrase.ts';
import type { ReferralRecord } from '../phrases/referral-phrases.ts';
import { readRecipients, readReferral, referralMeant } from './read-referral.ts';
import { whichOne } from './read-referral-line.ts';

type Why = Unclear['why'];

/** What a record about a referral asks to be done; its words are kept to the letter. */
export function readReferralRecord(
  key: ReferralRecord,
  slots: Slots,
  text: string,
  meeting: Meeting,
  context: UnderstandContext,
): Command | Why {
  switch (key) {
    case 'referral-reply':
      return replyOf(slots, text, context);
    case 'change-referral':
      return changeOf(slots, text, context);
    default:
      return recordOf(key, slots, text, meeting, context);
  }
}

function recordOf(
  key: 'referral' | 'referral-sent' | 'referral-received',
  slots: Slots,
  text: string,
  meeting: Meeting,
  context: UnderstandContext,
): Command | Why {
  const { due, link, ...read } = readReferral(text, context);
  if (due.kind === 'no-such-date') return { reason: 'no-such-date', said: due.said };
  const named = slots['said'] === undefined ? read : readRecipients(slots['said'], context);
  const direction = key === 'referral-received' ? 'received' : 'sent';
  const { recipients, each, ask } =
    direction === 'received' ? { ...named, each: undefined, ask: undefined } : named;
  const command = {
    type: 'record-referral',
    meeting: meeting.id,
    ...(slots['item'] === undefined ? {} : { item: slots['item'] }),
    text,
    direction,
    recipients:
      direction === 'received' && slots['said'] !== undefined && recipients.length === 0
        ? [{ name: slots['said'].trim() }]
        : recipients,
    ...(each === undefined ? {} : { each }),
    due,
    ...(link === undefined ? {} : { link }),
  } as const;
  return ask === undefined ? command : { reason: 'which-parties', said: ask, command };
}

function replyOf(slots: Slots, text: string, context: UnderstandContext): Command | Why {
  const who = (slots['said'] ?? '').trim();
  const named = referralMeant(slots, context, (one) => recipientCalled(one, who) !== undefined);
  const meant =
    named.kind === 'none' ? referralMeant(slots, context, ({ direction }) => direction === 'sent') : named;
  if (meant.kind !== 'one') return whichOne(meant, text).why;
  const link = /https:\/\/[^\s<>"'”]+[^\s<>"'”.,;:)]/u.exec(text)?.[0];
  return {
    type: 'answer-referral',
    ...meant.ref,
    from: recipientCalled(meant.referral, who)?.name ?? who,
    text,
    ...(link === undefined ? {} : { link }),
  };
}

/** What the new words do not say of recipients, time and address stands as it was. */
function changeOf(slots: Slots, text: string, context: UnderstandContext): Command | Why {
  const meant = referralMeant(slots, context);
  if (meant.kind !== 'one') return whichOne(meant, text).why;
  const { recipients, due, link } = readReferral(text, context);
  if (due.kind === 'no-such-date') return { reason: 'no-such-date', said: due.said };
  return {
    type: 'change-referral',
    ...meant.ref,
    changes: {
      text,
      ...(recipients.length === 0 ? {} : { recipients }),
      ...(due.kind === 'none' ? {} : { due }),
      ...(link === undefined ? {} : { link }),
    },
  };
}
