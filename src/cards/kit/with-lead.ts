import type { AdaptiveCard } from './template.ts';

/** The card with a line above everything else, in our own words. */
export function withLead(card: AdaptiveCard, text: string): AdaptiveCard {
  const body: readonly unknown[] = Array.isArray(card['body']) ? card['body'] : [];
  const lead = { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] };
  return { ...card, body: [lead, ...body] };
}
