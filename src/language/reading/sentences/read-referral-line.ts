import type { ReferralRef } from '../../../meetings/commands/referral-command.ts';
import type { Recipient, Referral } from '../../../meetings/model/meeting.ts';
import { isAwaited, recipientCalled, repliesOf } from '../../../meetings/model/referral-state.ts';
import type { DateString, Language } from '../../../meetings/model/terms.ts';
import { inTurn } from '../../in-turn.ts';
import type { Intent, Unclear, UnderstandContext } from '../../intent.ts';
import { readDate } from '../dates/read-date.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../phrases/phrase.ts';
import { phrases } from '../phrases/phrases.ts';
import { type ReferralOrder, referralPhrases } from '../phrases/referral-phrases.ts';
import { type ReferralMeant, readRecipients, referralMeant, repliesDue } from './read-referral.ts';

const compiled = new Map<Language, CompiledPhrases<ReferralOrder>>();

function tableOf(language: Language): CompiledPhrases<ReferralOrder> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compilePhrases(referralPhrases[language].orders, 'whole', phrases[language].macros);
  compiled.set(language, made);
  return made;
}

const aboutOne = /remis|referral|consultation|svar|repl/iu;

/** Reads an order about a referral: "Granby har svarat på remissen", "ta bort remiss 7". */
export function readReferralOrder(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  if (!aboutOne.test(line)) return undefined;
  for (const language of inTurn(context.language)) {
    const found = firstMatch(tableOf(language), line, (key, slots) => orders[key](slots, context, line));
    if (found !== undefined) return found;
  }
  return undefined;
}

type Reader = (slots: Slots, context: UnderstandContext, line: string) => readonly Intent[] | undefined;

const orders: Readonly<Record<ReferralOrder, Reader>> = {
  'remove-referral': (slots, context, line) =>
    onOne(referralMeant(slots, context), line, (ref) => ({ type: 'remove-referral', ...ref })),
  'remove-reply': (slots, context, line) =>
    onOne(
      referralMeant(slots, context, (one) => replyOf(one, slots['who']) !== undefined),
      line,
      (ref, referral) => ({
        type: 'remove-reply',
        ...ref,
        reply: replyOf(referral, slots['who'])?.id ?? '',
      }),
    ),
  'referral-until': (slots, context, line) => {
    const due = repliesDue(slots['when'] ?? '', context);
    if (due === undefined) return undefined;
    if (due.kind === 'no-such-date')
      return [{ kind: 'unclear', text: line, why: { reason: 'no-such-date', said: due.said } }];
    return onOne(referralMeant(slots, context), line, (ref) => ({
      type: 'change-referral',
      ...ref,
      changes: { due },
    }));
  },
  'referral-to': (slots, context, line) => {
    const { recipients, each, ask } = readRecipients(slots['who'] ?? '', context);
    if (ask !== undefined || each !== undefined || recipients.length === 0) return undefined;
    return onOne(referralMeant(slots, context, isSent), line, (ref, referral) => ({
      type: 'change-referral',
      ...ref,
      changes: { recipients: together(referral.recipients, recipients) },
    }));
  },
  'we-replied': weReplied,
  'has-replied': (slots, context, line) => {
    const who = slots['who'] ?? '';
    if (asksWho.test(who)) return undefined;
    if (/^(?:vi|gruppen|we|the\s+group)$/iu.test(who)) return weReplied(slots, context, line);
    const named = referralMeant(
      slots,
      context,
      (one) => isSent(one) && recipientCalled(one, who) !== undefined,
    );
    const meant = named.kind === 'none' ? referralMeant(slots, context, isSent) : named;
    return onOne(meant, line, (ref, referral) => ({
      type: 'answer-referral',
      ...ref,
      from: recipientCalled(referral, who)?.name ?? who,
      ...onDay(slots, context),
    }));
  },
};

/** What can stand where a name would, and is none. */
const asksWho =
  /^(?:vem|vilka|vilken|hur|har|alla|någon|ingen|när|who|which|how|when|has|have|all|everyone|someone)(?:\s|$)/iu;

function isSent({ direction }: Referral): boolean {
  return direction === 'sent';
}

function replyOf(referral: Referral, who: string | undefined) {
  const name = (recipientCalled(referral, who ?? '')?.name ?? who ?? '').toLowerCase();
  return repliesOf(referral).findLast(({ from }) => from.toLowerCase() === name);
}

function together(before: readonly Recipient[], more: readonly Recipient[]): readonly Recipient[] {
  const names = new Set(before.map(({ name }) => name.toLowerCase()));
  return [...before, ...more.filter(({ name }) => !names.has(name.toLowerCase()))];
}

/** The group has replied to what it received; or the asker's own organisation to what the group sent out. */
function weReplied(slots: Slots, context: UnderstandContext, line: string): readonly Intent[] | undefined {
  const received = referralMeant(slots, context, ({ direction }) => direction === 'received');
  const own = context.book.persons.find(({ id }) => id === context.asker)?.organisation;
  const ours = (referral: Referral) =>
    referral.recipients.find(
      ({ organisation, person }) =>
        (person !== undefined && person === context.asker) ||
        (organisation !== undefined && organisation === own),
    );
  if (received.kind !== 'none' && (received.kind === 'several' || isAwaited(received.referral)))
    return onOne(received, line, (ref) => ({
      type: 'answer-referral',
      ...ref,
      from: context.book.group.voice,
      ...onDay(slots, context),
    }));
  const sent = referralMeant(slots, context, (one) => isSent(one) && ours(one) !== undefined);
  return onOne(sent.kind === 'none' ? received : sent, line, (ref, referral) => ({
    type: 'answer-referral',
    ...ref,
    from: ours(referral)?.name ?? context.book.group.voice,
    ...onDay(slots, context),
  }));
}

function onDay({ when }: Slots, { today }: UnderstandContext): { readonly on?: DateString } {
  const time =
    when === undefined ? undefined : readDate(when, { today, from: today, direction: 'last' })?.time;
  return time?.kind === 'day' ? { on: time.date } : {};
}

function onOne(
  meant: ReferralMeant,
  line: string,
  make: (ref: ReferralRef, referral: Referral) => Extract<Intent, { kind: 'command' }>['command'],
): readonly Intent[] {
  if (meant.kind !== 'one') return [whichOne(meant, line)];
  return [{ kind: 'command', command: make(meant.ref, meant.referral) }];
}

/** Says that one of several is meant, or none that is there. */
export function whichOne(meant: Exclude<ReferralMeant, { kind: 'one' }>, text: string): Unclear {
  return {
    kind: 'unclear',
    text,
    why: { reason: 'which-referral', referrals: meant.kind === 'several' ? meant.refs : [] },
  };
}
