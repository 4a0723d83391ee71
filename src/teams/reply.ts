import { setTimeout as wait } from 'node:timers/promises';
import type { Outgoing, Sent } from '../bot/outbox/messenger.ts';
import type { Reply } from '../bot/turns/incoming.ts';
import { clientCard, dialogCard } from './client-card.ts';
import { cardType } from './message-activity.ts';

/** What the HTTP answer to an `adaptiveCard/action` carries: the card to show instead, or a short message. */
export type PressAnswer = { readonly statusCode: 200; readonly type: string; readonly value: unknown };

/** Answers a press that was made with Action.Execute: within the HTTP answer, seen by the presser alone. */
export function pressAnswer(reply: Reply, dialogs: boolean): PressAnswer {
  if (reply.kind === 'card' || reply.kind === 'form')
    return { statusCode: 200, type: cardType, value: clientCard(reply.card, dialogs) };
  const value = reply.kind === 'none' ? '' : reply.text;
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

/** What the HTTP answer to `task/fetch` and `task/submit` carries: what the dialog shows now; nothing closes it. */
export type DialogAnswer = {
  readonly task?: { readonly type: 'continue' | 'message'; readonly value: unknown };
};

const dialogTitle = 'Samverka';

/** Answers within a dialog: with a card, whose buttons press within it in their turn, or a text to read and close. */
export function dialogAnswer(reply: Reply): DialogAnswer {
  if (reply.kind === 'none') return {};
  if (reply.kind === 'text' || reply.kind === 'toast')
    return { task: { type: 'message', value: reply.text } };
  const title = reply.kind === 'form' ? reply.title : dialogTitle;
  const card = { contentType: cardType, content: dialogCard(reply.card) };
  return { task: { type: 'continue', value: { title, width: 'medium', height: 'medium', card } } };
}

/** The message that a reply becomes where the answer cannot be in the HTTP answer; undefined when there is nothing to say. */
export function replyMessage(reply: Reply): Outgoing | undefined {
  if (reply.kind === 'none') return undefined;
  return 'card' in reply ? { text: reply.text, card: reply.card } : { text: reply.text };
}

/** How often, and for how many milliseconds altogether, a reply is tried within its turn: Teams waits 15 seconds. */
export type ReplyPace = { readonly attempts: number; readonly within: number; readonly pause: number };
export const replyPace: ReplyPace = { attempts: 3, within: 10_000, pause: 500 };

/**
 * Sends a reply, again where Teams said no for now and the turn has time for the wait it asks for.
 * What may have arrived is never sent twice.
 */
export async function sendReply(
  send: () => Promise<Sent>,
  pace: ReplyPace,
  now: () => number,
): Promise<Sent> {
  const end = now() + pace.within;
  for (let tried = 1; ; tried += 1) {
    const sent = await send();
    if (sent.kind !== 'refused' || sent.final || tried >= pace.attempts) return sent;
    const pause = sent.retryAfter ?? pace.pause * tried;
    if (now() + pause >= end) return sent;
    await wait(pause);
  }
}
