import { stem } from '../../../meetings/search/terms.ts';
import type { Slots } from '../../reading/phrases/phrase.ts';
import type { PhraseNode } from '../../reading/phrases/phrase-tree.ts';

/** The words of a line, and their stems. */
export type Spoken = { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> };

/** A phrase said out, in the words that a line has where it has them, with what its slots hold; nothing where one is empty. */
export function sayPhrase(tree: PhraseNode, spoken: Spoken, slots: Slots): string | undefined {
  const said = say(tree, spoken, slots);
  return said === undefined || said === '' ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}?`;
}

function say(node: PhraseNode, spoken: Spoken, slots: Slots): string | undefined {
  switch (node.kind) {
    case 'word':
      return (
        node.forms.find((form) => spoken.words.has(form)) ??
        node.forms.find((form) => spoken.stems.has(stem(form))) ??
        node.forms[0]
      );
    case 'slot':
      return (
        slots[node.name] ?? (node.name === 'pointed' ? slots['item'] && `§ ${slots['item']}` : undefined)
      );
    case 'all': {
      const parts = node.nodes.map((one) => say(one, spoken, slots));
      return parts.includes(undefined) ? undefined : parts.filter((part) => part !== '').join(' ');
    }
    case 'any':
      return say(
        node.nodes.reduce((best, way) =>
          shares(way, spoken, slots) > shares(best, spoken, slots) ? way : best,
        ),
        spoken,
        slots,
      );
    case 'maybe':
      return shares(node.node, spoken, slots) > 0 ? (say(node.node, spoken, slots) ?? '') : '';
  }
}

/** How many of a tree's words and slots there are. */
function shares(node: PhraseNode, spoken: Spoken, slots: Slots): number {
  switch (node.kind) {
    case 'word':
      if (node.forms.some((form) => spoken.words.has(form))) return 1;
      return node.forms.some((form) => spoken.stems.has(stem(form))) ? 0.9 : 0;
    case 'slot':
      return slots[node.name] === undefined ? 0 : 1;
    case 'all':
      return node.nodes.reduce((sum, one) => sum + shares(one, spoken, slots), 0);
    case 'any':
      return Math.max(...node.nodes.map((one) => shares(one, spoken, slots)));
    case 'maybe':
      return shares(node.node, spoken, slots);
  }
}
