/** Words by their letters, kept up to date word by word; what is found in it is in the order of the alphabet. */
export type WordList = {
  add(word: string): void;
  remove(word: string): void;
  /** The words that begin so. */
  beginning(letters: string): readonly string[];
  /** Whether any word begins so. */
  begins(letters: string): boolean;
  /** The words in which some letters stand, three of them at least. */
  holding(letters: string): readonly string[];
  /** All that begin with one letter, by the alphabet. */
  of(letter: string): readonly string[];
};

type Drawer = { readonly sorted: string[]; readonly pending: string[] };

const none: readonly string[] = [];
/** So many new words are put in their place one by one; of more the whole is sorted. */
const fewPending = 16;

/** An empty one. */
export function newWordList(): WordList {
  const drawers = new Map<string, Drawer>();
  const byThree = new Map<number, string[]>();
  const of = (letter: string): readonly string[] => {
    const drawer = drawers.get(letter);
    if (drawer === undefined) return none;
    settle(drawer);
    return drawer.sorted;
  };
  const list: WordList = {
    add(word) {
      const letter = word.charAt(0);
      const drawer = drawers.get(letter);
      if (drawer === undefined) drawers.set(letter, { sorted: [], pending: [word] });
      else drawer.pending.push(word);
      for (const three of threesOf(word)) {
        const known = byThree.get(three);
        if (known === undefined) byThree.set(three, [word]);
        // The same three letters may stand twice in a word.
        else if (known.at(-1) !== word) known.push(word);
      }
    },
    remove(word) {
      const drawer = drawers.get(word.charAt(0));
      if (drawer !== undefined) {
        settle(drawer);
        const at = placeOf(drawer.sorted, word);
        if (drawer.sorted[at] === word) drawer.sorted.splice(at, 1);
      }
      for (const three of threesOf(word)) {
        const known = byThree.get(three);
        const at = known?.indexOf(word) ?? -1;
        if (at >= 0) known?.splice(at, 1);
        if (known?.length === 0) byThree.delete(three);
      }
    },
    beginning(letters) {
      const all = of(letters.charAt(0));
      const from = placeOf(all, letters);
      let to = from;
      while (all[to]?.startsWith(letters)) to += 1;
      return all.slice(from, to);
    },
    begins(letters) {
      const all = of(letters.charAt(0));
      return all[placeOf(all, letters)]?.startsWith(letters) ?? false;
    },
    holding(letters) {
      let rarest: readonly string[] | undefined;
      for (const three of threesOf(letters)) {
        const words = byThree.get(three);
        if (words === undefined) return none;
        if (rarest === undefined || words.length < rarest.length) rarest = words;
      }
      return (rarest ?? none).filter((word) => word.includes(letters)).toSorted();
    },
    of,
  };
  return list;
}

/** Every three letters that stand together in a word, each as one number. */
function threesOf(word: string): readonly number[] {
  const made: number[] = [];
  let two = 0;
  for (let at = 0; at < word.length; at += 1) {
    // Letters beyond the common ones may share a number; what is found is compared letter by letter.
    const three = (two << 10) | (word.charCodeAt(at) & 0x3ff);
    if (at >= 2) made.push(three);
    two = three & 0xfffff;
  }
  return made;
}

function settle({ sorted, pending }: Drawer): void {
  if (pending.length === 0) return;
  if (pending.length > fewPending) {
    for (const word of pending) sorted.push(word);
    sorted.sort();
  } else for (const word of pending) sorted.splice(placeOf(sorted, word), 0, word);
  pending.length = 0;
}

/** Where a word stands among sorted ones, or would. */
function placeOf(sorted: readonly string[], word: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
