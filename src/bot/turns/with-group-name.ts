import type { AdaptiveCard } from '../../cards/kit/template.ts';
import { withLead } from '../../cards/kit/with-lead.ts';
import type { Reply } from './incoming.ts';

/** The same answer, saying first which group it is about, unless it shows that already. */
export function withGroupName(reply: Reply, name: string): Reply {
  switch (reply.kind) {
    case 'none':
    case 'toast':
      return reply;
    case 'text':
      return reply.text.includes(name) ? reply : { kind: 'text', text: `${name}: ${reply.text}` };
    case 'card':
    case 'form':
      if (shown(reply.card['body']).some((text) => text.includes(name))) return reply;
      return { ...reply, card: beginning(reply.card, name), text: `${name}: ${reply.text}` };
  }
}

/** What can be read on a card without choosing anything. */
function shown(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(shown);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (readable.has(key) ? shown(value) : []));
}

const readable: ReadonlySet<string> = new Set([
  'text',
  'inlines',
  'items',
  'columns',
  'rows',
  'cells',
  'body',
]);

function beginning(card: AdaptiveCard, name: string): AdaptiveCard {
  const body: readonly unknown[] = Array.isArray(card['body']) ? card['body'] : [];
  const [first, ...others] = body;
  if (!isRichText(first)) return withLead(card, `${name}:`);
  const inlines = [{ type: 'TextRun', text: `${name}: ` }, ...first.inlines];
  return { ...card, body: [{ ...first, inlines }, ...others] };
}

function isRichText(part: unknown): part is { readonly inlines: readonly unknown[] } {
  return typeof part === 'object' && part !== null && 'inlines' in part && Array.isArray(part.inlines);
}
