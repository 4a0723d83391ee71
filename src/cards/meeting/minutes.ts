import type { Words } from '../../language/words/words.ts';
import type { Button } from '../kit/button.ts';
import { fitCard, fitText, type Line, lines } from '../kit/fit-card.ts';
import { notification } from '../kit/message.ts';
import { type Bound, template } from '../kit/template.ts';

type MinutesData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly lines: readonly Line[];
  readonly sets: readonly { readonly links: readonly DocumentLink[] }[];
  readonly remarks: readonly Line[];
  readonly buttons: readonly Button[];
};

/** An address of the document in one format, and what it is called there. */
export type DocumentLink = { readonly title: string; readonly url: string };

const expand = template<MinutesData>('minutes');

export type MinutesInput = {
  /** What the document is called, with its day. */
  readonly title: string;
  readonly about: string;
  /** How far it has come, and who may read it. */
  readonly lines: readonly string[];
  /** None where Samverka has no address; then the beginning of its text stands here. */
  readonly links: readonly DocumentLink[];
  readonly beginning?: string;
  /** What to do next, in words. */
  readonly next?: readonly string[];
  readonly buttons?: readonly Button[];
};

/** A meeting's minutes for the one who asked: how far they have come, and where they can be had as a document. */
export function minutesCard(input: MinutesInput, words: Words): Bound {
  const { title, about, links, beginning, next = [], buttons = [] } = input;
  const say = words.minutes.chat;
  const text = notification([title, ...input.lines].join('. '));
  const card = fitCard((limits) =>
    expand({
      lang: words.language,
      fallbackText: text,
      title,
      about: lines(about),
      lines: lines(
        ...input.lines,
        ...(beginning === undefined ? [] : [say.noAddress, fitText(beginning, limits, words)]),
      ),
      sets: links.length === 0 ? [] : [{ links }],
      remarks: lines(links.length === 0 ? undefined : say.lasts, ...next),
      buttons,
    }),
  );
  return { card, text };
}
