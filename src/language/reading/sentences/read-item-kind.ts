import type { ItemKind } from '../../../meetings/model/meeting.ts';

const kinds: readonly (readonly [ItemKind, RegExp])[] = [
  ['information', /^(?:information|info|inf|informationspunkt|informationsärende|information\s+item)$/u],
  [
    'discussion',
    /^(?:diskussion|disk|dialog|samtal|diskussionspunkt|dialogpunkt|diskussionsärende|discussion|discussion\s+item)$/u,
  ],
  ['decision', /^(?:beslut|besl|beslutspunkt|beslutsärende|decision|decision\s+item)$/u],
  [
    'report',
    /^(?:rapport|lägesrapport|rapportering|återrapport|återrapportering|avrapportering|rapportpunkt|report|status\s+report)$/u,
  ],
  ['formality', /^(?:formalia|formalitet|formaliapunkt|formality|formalities)$/u],
];

/** What an item is said to be for: "information", "för beslut", "disk."; undefined where it is no word for that. */
export function readItemKind(said: string): ItemKind | undefined {
  const word = said
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/^(?:(?:för|till|en|ett|som|for|a|an)\s+)+/u, '')
    .replace(/\.$/u, '');
  return kinds.find(([, form]) => form.test(word))?.[0];
}

/** A title with what it is for (as said) taken off its end: "Budget (beslut)", "Budget – information". */
export function kindAtEnd(title: string): { readonly title: string; readonly said: string } | undefined {
  const found =
    /^(?<title>.*\S)\s*\((?<kind>[^()]{3,30})\)$/u.exec(title) ??
    /^(?<title>.*\S)\s+[-–—]\s+(?<kind>[^-–—()]{3,30})$/u.exec(title) ??
    /^(?<title>.*\S)\s*,\s*(?<kind>[^,()]{3,30})$/u.exec(title);
  const said = found?.groups?.['kind'] ?? '';
  const left = found?.groups?.['title'];
  return readItemKind(said) === undefined || left === undefined ? undefined : { title: left, said };
}
