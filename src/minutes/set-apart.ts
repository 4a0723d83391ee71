import type { Words } from '../language/words/words.ts';
import type { HouseStyle } from '../meetings/model/settings.ts';
import type { MinutesItem } from './minutes.ts';

/**
 * Whether a part of an item's running text says in the same words what is set apart there: a decision, the proposal that
 * one refers to, an assignment, or why the item was withdrawn. It then stands once, where it is set apart.
 */
export function isSetApart(
  { decisions, assignments, proposal, outcome, outcomeSaid }: MinutesItem,
  { assignmentsAt }: HouseStyle,
  say: Words,
): (part: string) => boolean {
  const reason = outcome === 'withdrawn' && tellsWithdrawn(outcomeSaid, say) ? outcomeSaid : undefined;
  const texts = [
    proposal,
    reason,
    ...decisions.flatMap((one) => [one.text, one.proposal]),
    ...(assignmentsAt === 'end' ? [] : assignments.map(({ text }) => text)),
  ];
  const apart = new Set(texts.flatMap((text) => (text === undefined ? [] : [bare(text)])));
  return (part) => apart.has(bare(part));
}

/** Spaces and a last full stop aside. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}

/** Whether a reason says itself that the item was withdrawn; one that begins as under a label would be taken for that. */
export function tellsWithdrawn(reason: string | undefined, say: Words): reason is string {
  return reason !== undefined && !/^[^\n:]{1,60}:/u.test(reason) && say.minutes.tellsWithdrawn(reason);
}
