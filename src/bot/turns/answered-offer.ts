import { readOfferAnswer } from '../../language/asking/offer-answer.ts';
import type { Turn } from './turn.ts';

/** What someone's answer to what was asked back comes to. */
export type AnsweredOffer =
  | { readonly kind: 'order'; readonly asked: string; readonly yes: boolean }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'reply'; readonly text: string };

/**
 * Reads what someone says as the answer to what she was asked back just before, in the same thread; whatever she says,
 * what was asked is over with it. Undefined when nothing was, or when it is no answer.
 */
export function answeredOffer(turn: Turn, said: string): AnsweredOffer | undefined {
  const { bot, incoming, asker, focus, say } = turn;
  const offered = bot.threads.get(incoming, asker.group)?.offered;
  if (offered === undefined) return undefined;
  bot.threads.set(incoming, asker.group, { offered: undefined });
  const texts = offered.kind === 'choices' ? offered.texts : [];
  const answer = readOfferAnswer(said, texts.length);
  if (answer === undefined) return undefined;
  if (offered.kind === 'order') {
    if (answer.kind === 'choice') return undefined;
    const waits = focus?.admissions.some(({ state }) => state === 'requested') ?? false;
    if (waits) return { kind: 'reply', text: say.asking.waiting };
    return { kind: 'order', asked: offered.asked, yes: answer.kind === 'yes' };
  }
  if (answer.kind === 'no') return { kind: 'reply', text: say.asking.neither };
  const [only] = texts;
  const text = answer.kind === 'choice' ? texts[answer.index] : texts.length === 1 ? only : undefined;
  return text === undefined ? undefined : { kind: 'say', text };
}
