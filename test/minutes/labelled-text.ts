import type { ItemKind } from '../../src/meetings/model/meeting.ts';
import type { LabelledItem, Labels } from './labels.ts';

/** What real minutes write of an item, without its heading, its decisions and what is said of who presented it. */
export type LabelledText = {
  readonly prose: readonly string[];
  readonly discussion: readonly string[];
  readonly kind?: ItemKind;
  readonly subs: readonly Omit<LabelledText, 'subs'>[];
};

/** Parts the text of real minutes, as it comes out of a PDF, by the headings that the labels name. */
export function textOfItems(raw: string, labels: Labels): ReadonlyMap<number, LabelledText> {
  const lines = withoutFurniture(raw, labels.group.name);
  const starts = labels.items.map((item) => lines.findIndex((line) => isHeading(line, item)));
  return new Map(
    labels.items.map((item, index) => {
      const [start = -1, next = -1] = [starts[index], starts[index + 1]];
      const own = start < 0 ? [] : lines.slice(start + 1, next < 0 ? undefined : next);
      return [item.number, textOf(item, [restOfHeading(lines[start] ?? '', item), ...own], labels)];
    }),
  );
}

/** The head of each page stands first in the whole; its foot is a table. */
function withoutFurniture(raw: string, group: string): readonly string[] {
  const lines = raw.split('\n').map((line) => line.trim());
  const head = new Set(
    lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('Tid:')),
    ),
  );
  // The group's name is wrapped otherwise on some pages.
  const isName = (line: string) => line.length > 8 && group.endsWith(line);
  return lines.filter(
    (line) =>
      line === '' || !(head.has(line) || line.includes('\t') || isName(line) || group.startsWith(line)),
  );
}

const bare = (line: string) => line.replace(/[#*]/gu, '').trim();

function isHeading(line: string, { number, title }: LabelledItem): boolean {
  const found = /^(\d+)\.\s*(.*)$/u.exec(bare(line));
  return Number(found?.[1]) === number && found?.[2]?.startsWith(title) === true;
}

function restOfHeading(line: string, { title }: LabelledItem): string {
  return bare(line).split(title).slice(1).join(title).trim();
}

function textOf(item: LabelledItem, lines: readonly string[], labels: Labels): LabelledText {
  const { subItems = [] } = item;
  const isSub = (line: string, title: string) => bare(line) === title || bare(line).startsWith(`${title}:`);
  const starts = subItems.map(({ title }) => lines.findIndex((line) => isSub(line, title)));
  const first = starts.find((start) => start >= 0);
  const subs = subItems.map(({ title, presenters }, index) => {
    const start = starts[index] ?? -1;
    const next = starts.slice(index + 1).find((other) => other > start);
    const rest = bare(lines[start] ?? '')
      .slice(title.length)
      .replace(/^:\s*/u, '');
    return start < 0
      ? parted([], [], labels)
      : parted([rest, ...lines.slice(start + 1, next)], presenters, labels);
  });
  return { ...parted(lines.slice(0, first), item.presenters, labels), subs };
}

const verbs: readonly (readonly [RegExp, ItemKind | undefined])[] = [
  [/ rapporterade\.?$/u, 'report'],
  [/ informerade\.?$/u, 'information'],
  [/ föredrog ärendet\.?$/u, undefined],
];

function parted(
  lines: readonly string[],
  presenters: readonly string[],
  { decisions, futureMeetings }: Labels,
): Omit<LabelledText, 'subs'> {
  const prose: string[] = [];
  const discussion: string[] = [];
  let kind: ItemKind | undefined;
  let discussing = false;
  for (const line of lines) {
    const [told, rest] = toldBy(line.replaceAll('*', ''), presenters);
    if (told !== undefined) kind = told.kind;
    const said = decisions
      .filter(({ counted }) => counted)
      .reduce((text, { text: decided }) => text.replace(decided, '').trim(), rest);
    if (said !== rest) discussing = false;
    if (/^(?:Diskussion|Frågor|Synpunkter)(?:\/[\p{L}]+)?:/u.test(said)) {
      discussing = true;
      const point = said.replace(/^[^:]*:\s*/u, '');
      if (point !== '') discussion.push(point);
    } else if (discussing && said !== '') discussion.push(said.replace(/^- /u, ''));
    else if (futureMeetings.length > 0 && /^(?:Möten|Kommande möten) \d{4}:?$/u.test(said)) break;
    else prose.push(said);
  }
  return { prose: inParagraphs(prose), discussion, ...(kind === undefined ? {} : { kind }) };
}

/** Lines that stand together are one paragraph or one list. */
function inParagraphs(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .split(/\n{2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** That the presenters presented it, in so many words, is said by the frame. */
function toldBy(
  line: string,
  presenters: readonly string[],
): readonly [{ readonly kind: ItemKind | undefined } | undefined, string] {
  if (presenters.length === 0) return [undefined, line];
  const [sentence = ''] = /^[^.]*\.?/u.exec(line) ?? [];
  for (const [pattern, kind] of verbs) {
    const names = sentence.replace(pattern, '');
    if (names !== sentence && same(names, presenters)) return [{ kind }, line.slice(sentence.length).trim()];
  }
  return [undefined, line];
}

function same(names: string, presenters: readonly string[]): boolean {
  return names.split(/, | och /u).join('|') === presenters.join('|');
}
