import type { Slots } from '../../reading/phrases/phrase.ts';
import type { PhraseNode } from '../../reading/phrases/phrase-tree.ts';
import { stem } from './stem.ts';

/** A phrase said out, in the words that a line has where it has them, with what its slots hold; nothing where one is empty. */
export function sayPhrase(tree: PhraseNode, stems: ReadonlySet<string>, slots: Slots): string | undefined {
  const said = say(tree, stems, slots);
  return said === undefined || said === '' ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}?`;
}

function say(node: PhraseNode, stems: ReadonlySet<string>, slots: Slots): string | undefined {
  switch (node.kind) {
    case 'word':
      return node.forms.find((form) => stems.has(stem(form))) ?? node.forms[0];
    case 'slot':
      return (
        slots[node.name] ?? (node.name === 'pointed' ? slots['item'] && `punkt ${slots['item']}` : undefined)
      );
    case 'all': {
      const parts = node.nodes.map((one) => say(one, stems, slots));
      return parts.includes(undefined) ? undefined : parts.filter((part) => part !== '').join(' ');
    }
    case 'any':
      return say(
        node.nodes.reduce((best, way) =>
          shares(way, stems, slots) > shares(best, stems, slots) ? way : best,
        ),
        stems,
        slots,
      );
    case 'maybe':
      return shares(node.node, stems, slots) > 0 ? (say(node.node, stems, slots) ?? '') : '';
  }
}

/** How many of a tree's words and slots there are. */
function shares(node: PhraseNode, stems: ReadonlySet<string>, slots: Slots): number {
  switch (node.kind) {
    case 'word':
      return node.forms.some((form) => stems.has(stem(form))) ? 1 : 0;
    case 'slot':
      return slots[node.name] === undefined ? 0 : 1;
    case 'all':
      return node.nodes.reduce((sum, one) => sum + shares(one, stems, slots), 0);
    case 'any':
      return Math.max(...node.nodes.map((one) => shares(one, stems, slots)));
    case 'maybe':
      return shares(node.node, stems, slots);
  }
}
