import type { Words } from '../../language/words/words.ts';
import type { ItemKind } from '../../meetings/model/meeting.ts';
import { type Button, inPairs } from '../kit/button.ts';
import { fitCard, fitText, type Line, lines } from '../kit/fit-card.ts';
import { type LinkLine, linkLines } from '../kit/links.ts';
import { notification } from '../kit/message.ts';
import { type Bound, template } from '../kit/template.ts';

type MatterData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly leads: readonly Line[];
  readonly title: string;
  readonly details: readonly Line[];
  readonly links: readonly LinkLine[];
  readonly remarks: readonly Line[];
  readonly sets: readonly { readonly buttons: readonly Button[] }[];
};

const expand = template<MatterData>('matter');

/** What a matter says, as it was written. */
export type MatterShown = {
  readonly title: string;
  readonly presenters?: readonly string[];
  readonly proposal?: string;
  readonly text?: string;
  readonly minutes?: number;
  readonly links?: readonly string[];
  readonly linkTitles?: Readonly<Record<string, string>>;
  readonly kind?: ItemKind;
};

export type MatterInput = {
  readonly leads: readonly string[];
  readonly matter: MatterShown;
  readonly remarks?: readonly string[];
  readonly buttons?: readonly Button[];
};

/** One matter with what is said of it, and what can be done with it. */
export function matterCard({ leads, matter, remarks = [], buttons = [] }: MatterInput, words: Words): Bound {
  const text = notification([...leads, matter.title].join(' '));
  const card = fitCard((limits) =>
    expand({
      lang: words.language,
      fallbackText: text,
      leads: lines(...leads.map((lead) => fitText(lead, limits, words))),
      title: fitText(matter.title, limits, words),
      details: lines(...detailsOf(matter, words).map((line) => fitText(line, limits, words))),
      links: linkLines(matter, limits),
      remarks: lines(...remarks.map((remark) => fitText(remark, limits, words))),
      sets: inPairs(buttons),
    }),
  );
  return { card, text };
}

/** What a matter says besides its title, line by line. */
export function detailsOf(
  { presenters = [], minutes, proposal, text, kind }: MatterShown,
  words: Words,
): readonly string[] {
  return [
    ...(kind === undefined ? [] : [words.items.kind(kind)]),
    ...(presenters.length === 0 ? [] : [words.cards.agenda.presenters(presenters)]),
    ...(minutes === undefined ? [] : [words.agenda.minutes(minutes)]),
    ...(proposal === undefined ? [] : [words.cards.proposal(proposal)]),
    ...(text === undefined ? [] : [text]),
  ];
}
