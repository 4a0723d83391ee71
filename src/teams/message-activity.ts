import type { Activity } from 'botbuilder';
import type { Outgoing } from '../bot/outbox/messenger.ts';
import { clientCard } from './client-card.ts';

/** The content type of an Adaptive Card, as an attachment and as the answer to a press. */
export const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * A message as Teams takes it. Text is plain, so that nobody's words become Markdown; with mentions it must be markup,
 * or Teams shows the tags. Beside a card, text is only what a notification shows. `dialogs` is whether the client has any.
 */
export function messageActivity({ text, card, mentions }: Outgoing, dialogs: boolean): Partial<Activity> {
  const attachments = card && {
    attachments: [{ contentType: cardType, content: clientCard(card, dialogs) }],
  };
  if (text !== undefined && mentions !== undefined && mentions.length > 0)
    return { type: 'message', ...marked(text, mentions), ...attachments };
  if (card !== undefined)
    return { type: 'message', ...(text !== undefined && { summary: text }), ...attachments };
  return { type: 'message', text: text ?? '', textFormat: 'plain' };
}

/** Everything is escaped but the marks of those who are mentioned. */
function marked(text: string, mentions: NonNullable<Outgoing['mentions']>): Partial<Activity> {
  let markup = escaped(text);
  for (const { name } of mentions)
    markup = markup.replaceAll(escaped(`<at>${name}</at>`), () => `<at>${escaped(name)}</at>`);
  return {
    text: markup.replaceAll('\n', '<br>'),
    textFormat: 'xml',
    entities: mentions.map(({ account, name }) => ({
      type: 'mention',
      text: `<at>${escaped(name)}</at>`,
      mentioned: { id: account.id, name },
    })),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
