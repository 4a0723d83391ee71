import type { Item, Meeting } from '../model/meeting.ts';
import { textsOf } from '../model/texts-of.ts';

/** Where a meeting's own text tells how it was, paragraph by paragraph, to the letter. */
export type EvaluationTold = { readonly item: Item; readonly lines: readonly string[] };

/** Titles of items under which a meeting is evaluated; not those about another evaluation. */
const evaluating =
  /^(?:(?:en\s+)?(?:kort|muntlig|gemensam|avslutande|dagens|mötets|short|brief)\s+)*(?:mötes|dag)?(?:utvärdering(?:en)?|reflektion(?:er|en)?|incheckning och utvärdering|avslutning och utvärdering|sammanfattning och utvärdering|evaluation)(?:\s+(?:av|of)\s+(?:mötet|dagen|dagarna|internatet|träffen|dagens\s+möte|the\s+(?:meeting|days?|retreat)))?(?:\s+(?:och|and)\s+(?:avslut(?:ning)?|avrundning|sammanfattning|closing|summary))?[\s.:]*$/iu;

/** What the text says where no round was held; nothing where the meeting has no such item or nothing was written. */
export function evaluationTold(meeting: Meeting): EvaluationTold | undefined {
  const item = meeting.items.find(({ title }) => evaluating.test(title.trim()));
  if (item === undefined) return undefined;
  const texts = [
    item.text ?? '',
    ...textsOf(meeting, item.id, 'prose').map(({ text }) => text),
    ...textsOf(meeting, item.id, 'discussion').map(({ text }) => text),
  ];
  const lines = texts
    .flatMap((text) => text.split(/\n+/u))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? undefined : { item, lines: [...new Set(lines)] };
}
