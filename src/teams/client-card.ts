import type { Outgoing } from '../bot/outbox/messenger.ts';

type AdaptiveCard = NonNullable<Outgoing['card']>;

/** A card for a client: without dialogs, a button that would open one sends a message instead. */
export function clientCard(card: AdaptiveCard, dialogs: boolean): AdaptiveCard {
  return dialogs ? card : mapped(card, withoutDialog);
}

/** A card within a dialog, where nothing but Action.Submit works: every button presses in the way of its fallback. */
export function dialogCard(card: AdaptiveCard): AdaptiveCard {
  return mapped(mapped(card, submitInstead), withoutDialog);
}

type Part = { readonly [key: string]: unknown };

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The card with each of its parts changed; only where something changed are there new objects. */
function mapped<Whole>(whole: Whole, change: (part: Part) => Part): Whole {
  if (Array.isArray(whole)) return whole.map((part: unknown) => mapped(part, change)) as Whole & unknown[];
  if (!isPart(whole)) return whole;
  const inner = Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, mapped(value, change)]));
  return change(inner) as Whole & Part;
}

function submitInstead(part: Part): Part {
  const { type, fallback } = part;
  return type === 'Action.Execute' && isPart(fallback) ? fallback : part;
}

function withoutDialog(part: Part): Part {
  const { type, data } = part;
  if (type !== 'Action.Submit' || !isPart(data) || !('msteams' in data)) return part;
  const { msteams: _, ...plain } = data;
  return { ...part, data: plain };
}
