import { readAnchor } from './anchor.ts';
import type { Known, SaidField, SaidItem, SaidRecord, SaidText } from './said-minutes.ts';

type Kept = { id: string; text: string };
/** A record while what stands beside it is read. */
export type KeptRecord = Kept & { readonly label: string; fields: SaidField[]; corrected: boolean };

/** An item while its blocks are read. */
export type ItemReading = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sub: boolean;
  /** By its anchor, or because an item of the meeting is called so; else only because it begins with a number. */
  readonly sure: boolean;
  /** In what a list or a plain paragraph stands now. */
  within: 'prose' | 'discussion' | 'documents' | 'background' | 'after' | 'farewells';
  readonly single: {
    kind?: string;
    presenters?: string;
    origin?: string;
    outcome?: string;
    background?: string;
    proposal?: string;
  };
  readonly links: string[];
  readonly texts: { readonly prose: Kept[]; readonly discussion: Kept[]; readonly farewells: Kept[] };
  readonly records: {
    readonly decisions: KeptRecord[];
    readonly assignments: KeptRecord[];
    readonly referrals: KeptRecord[];
  };
  last: KeptRecord | undefined;
  /** The proposal that the decision after it refers to. */
  refers: string | undefined;
};

const numbered = /^(?:§\s*)?(?<number>\d{1,3}(?:\.\d{1,2}|\s[a-zåäö](?=[.\s]))?)\.?\s+(?<title>\S.*)$/su;

/** The item that a heading begins, if it does. */
export function startItem(
  {
    said,
    sub,
    anchor,
  }: { readonly said: string; readonly sub: boolean; readonly anchor?: string | undefined },
  known: readonly Known[],
): ItemReading | undefined {
  const read = readAnchor(anchor);
  const found = numbered.exec(said)?.groups;
  const [number, title] = [found?.['number'] ?? '', found?.['title']?.trim() ?? said];
  const anchored = read?.kind === 'item' ? read.id : undefined;
  const called =
    known.find((one) => one.number === number && sameTitle(one.title, title)) ??
    known.find((one) => sameTitle(one.title, said)) ??
    known.find((one) => one.number === number);
  if (anchored === undefined && found === undefined && called === undefined) return undefined;
  return {
    id: anchored ?? called?.id ?? '',
    number: number === '' ? (called?.number ?? '') : number,
    title,
    sub,
    sure: anchored !== undefined || called !== undefined,
    within: 'prose',
    single: {},
    links: [],
    texts: { prose: [], discussion: [], farewells: [] },
    records: { decisions: [], assignments: [], referrals: [] },
    last: undefined,
    refers: undefined,
  };
}

function sameTitle(one: string, other: string): boolean {
  return one.replace(/\s+/gu, ' ').trim().toLowerCase() === other.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** What was read of an item. */
export function theItem({ id, number, title, sub, single, links, texts, records }: ItemReading): SaidItem {
  const said = (kept: readonly Kept[]): readonly SaidText[] =>
    kept.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== '');
  const recorded = (kept: readonly KeptRecord[]): readonly SaidRecord[] =>
    kept.map((one) => ({ ...one, text: one.text.trim() }));
  return {
    ...{ id, number, title, sub, ...single, links },
    prose: said(texts.prose),
    discussion: said(texts.discussion),
    farewells: said(texts.farewells),
    decisions: recorded(records.decisions),
    assignments: recorded(records.assignments),
    referrals: recorded(records.referrals),
  };
}
