/** A phrase as a tree of words and slots, for comparing with what is said in another order or with other words around it. */
export type PhraseNode =
  /** One word, in any of its forms; the same forms have the same number. */
  | ({ readonly kind: 'word' } & WordForms)
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'all'; readonly nodes: readonly PhraseNode[] }
  | { readonly kind: 'any'; readonly nodes: readonly PhraseNode[] }
  | { readonly kind: 'maybe'; readonly node: PhraseNode };

/** The forms of a word, by which it is known that they are the same. */
export type WordForms = { readonly forms: readonly string[]; readonly number: number };

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'either'; readonly optional: boolean; readonly ways: readonly (readonly Piece[])[] };

/** Reads a phrase in the syntax of `compilePhrase`; punctuation, and what has any within it, says nothing here. */
export function phraseTree(pattern: string): PhraseNode {
  const known = trees.get(pattern) ?? treeOf(pieces(pattern, { index: 0 }));
  trees.set(pattern, known);
  return known;
}

/** The same phrases are looked into for several ends. */
const trees = new Map<string, PhraseNode>();

/** The words of a tree, whether they may be left out or not. */
export function wordsIn(node: PhraseNode): readonly WordForms[] {
  switch (node.kind) {
    case 'word':
      return [node];
    case 'slot':
      return [];
    case 'maybe':
      return wordsIn(node.node);
    case 'all':
    case 'any':
      return node.nodes.flatMap(wordsIn);
  }
}

function pieces(pattern: string, at: { index: number }): readonly Piece[] {
  const found: Piece[] = [];
  while (at.index < pattern.length) {
    const sign = pattern.charAt(at.index);
    if (sign === ']' || sign === ')' || sign === '|') break;
    if (sign === '[' || sign === '(') found.push(either(pattern, at, sign === '['));
    else found.push(single(pattern, at));
  }
  return found;
}

function either(pattern: string, at: { index: number }, optional: boolean): Piece {
  const ways: (readonly Piece[])[] = [];
  do {
    at.index += 1;
    ways.push(pieces(pattern, at));
  } while (pattern.charAt(at.index) === '|');
  at.index += 1;
  return { kind: 'either', optional, ways };
}

function single(pattern: string, at: { index: number }): Piece {
  const [found = ''] = /^(?:\{\w+\}|\s+|[^\s[\](){}|]+|.)/u.exec(pattern.slice(at.index)) ?? [];
  at.index += Math.max(1, found.length);
  if (found.trim() === '') return { kind: 'space' };
  if (found.startsWith('{')) return { kind: 'slot', name: found.slice(1, -1) };
  const [text = ''] =
    /^[^\p{L}\p{N}]*([\p{L}\p{N}'-]*)[^\p{L}\p{N}]*$/u.exec(found.toLowerCase())?.slice(1) ?? [];
  return { kind: 'text', text };
}

/** Whether a piece is more than a part of one word. */
function isWhole(piece: Piece): boolean {
  return (
    piece.kind === 'slot' ||
    piece.kind === 'space' ||
    (piece.kind === 'either' && piece.ways.some((way) => way.some(isWhole)))
  );
}

function treeOf(all: readonly Piece[]): PhraseNode {
  const nodes: PhraseNode[] = [];
  let forms: readonly string[] = [''];
  const flush = () => {
    const whole = forms.filter((form) => form !== '');
    if (whole.length > 0) {
      const word: PhraseNode = { kind: 'word', ...sameForms(whole) };
      nodes.push(whole.length < forms.length ? { kind: 'maybe', node: word } : word);
    }
    forms = [''];
  };
  for (const piece of all) {
    if (!isWhole(piece)) {
      const ends = endings(piece);
      forms = forms.flatMap((form) => ends.map((end) => form + end));
      continue;
    }
    flush();
    if (piece.kind === 'slot') nodes.push({ kind: 'slot', name: piece.name });
    if (piece.kind === 'either') {
      const ways = piece.ways.map(treeOf);
      const [only] = ways;
      const node: PhraseNode = ways.length === 1 && only !== undefined ? only : { kind: 'any', nodes: ways };
      const mayBeEmpty = piece.optional || ways.some((way) => way.kind === 'all' && way.nodes.length === 0);
      nodes.push(mayBeEmpty ? { kind: 'maybe', node } : node);
    }
  }
  flush();
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind: 'all', nodes };
}

const allForms = new Map<string, WordForms>();

function sameForms(forms: readonly string[]): WordForms {
  const name = forms.join(' ');
  const known = allForms.get(name) ?? { forms, number: allForms.size };
  allForms.set(name, known);
  return known;
}

/** What a part of a word can be. */
function endings(piece: Piece): readonly string[] {
  if (piece.kind === 'text') return [piece.text];
  if (piece.kind !== 'either') return [''];
  const ways = piece.ways.flatMap((way) =>
    way.reduce<readonly string[]>(
      (all, one) => all.flatMap((start) => endings(one).map((end) => start + end)),
      [''],
    ),
  );
  return piece.optional ? ['', ...ways] : ways;
}

/** The words that what fits a tree can begin with, where nothing is left out if `whole`; none for a slot. */
export function startsOf(node: PhraseNode, whole = false): readonly string[] {
  switch (node.kind) {
    case 'word':
      return node.forms;
    case 'slot':
      return [];
    case 'maybe':
      return whole ? [] : startsOf(node.node);
    case 'any':
      return node.nodes.flatMap((way) => startsOf(way, whole));
    case 'all': {
      const needed = node.nodes.findIndex(({ kind }) => kind !== 'maybe');
      return node.nodes.slice(0, needed < 0 ? undefined : needed + 1).flatMap((one) => startsOf(one, whole));
    }
  }
}

/** Of what fits a tree, the words that it must hold: of each group one, as it is written or within another word. */
export function neededIn(node: PhraseNode): readonly (readonly string[])[] {
  switch (node.kind) {
    case 'word':
      return [node.forms];
    case 'slot':
    case 'maybe':
      return [];
    case 'all':
      return node.nodes.flatMap(neededIn);
    case 'any': {
      const ways = node.nodes.map((way) => longest(neededIn(way)));
      return ways.every((way) => way !== undefined) ? [ways.flatMap((way) => way ?? [])] : [];
    }
  }
}

/** The group that says most: that whose shortest word is longest. */
function longest(groups: readonly (readonly string[])[]): readonly string[] | undefined {
  const least = (group: readonly string[]) => Math.min(...group.map(({ length }) => length));
  return groups.toSorted((one, other) => least(other) - least(one))[0];
}

/**
 * The words with which what fits a tree wholly begins, or ends, one of them: all of its first or last word, or of what stands
 * there of it; nothing where it may begin, or end, with anything.
 */
export function edgesOf(node: PhraseNode, edge: 'first' | 'last'): readonly string[] | undefined {
  switch (node.kind) {
    case 'word':
      return node.forms;
    case 'slot':
    case 'maybe':
      return undefined;
    case 'any': {
      const ways = node.nodes.map((way) => edgesOf(way, edge));
      return ways.every((way) => way !== undefined) ? ways.flatMap((way) => way ?? []) : undefined;
    }
    case 'all': {
      const nodes = edge === 'first' ? node.nodes : node.nodes.toReversed();
      const found: string[] = [];
      for (const one of nodes) {
        const edges = edgesOf(one.kind === 'maybe' ? one.node : one, edge);
        if (edges === undefined) return undefined;
        found.push(...edges);
        if (one.kind !== 'maybe') return found;
      }
      return undefined;
    }
  }
}
