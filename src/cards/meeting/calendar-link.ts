import type { Words } from '../../language/words/words.ts';
import { copyCard } from '../kit/copy.ts';
import type { Bound } from '../kit/template.ts';

/** The group's calendar link, for one who may have it; `renewed` where the one before was just taken away. */
export function calendarLinkCard(
  input: {
    readonly group: string;
    readonly url: string;
    readonly renewed: boolean;
    readonly secretary: boolean;
  },
  words: Words,
): Bound {
  const { link } = words.notice;
  return copyCard(
    {
      title: link.title,
      text: input.renewed ? link.renewed : link.text(input.group),
      about: [input.group],
      lines: input.renewed ? [link.renewed] : [],
      fields: [{ id: 'link', label: link.label, value: input.url }],
      remarks: [link.how, link.secret, ...(input.secretary ? [link.secretary] : [])],
    },
    words,
  );
}
