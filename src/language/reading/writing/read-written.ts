import { itemByNumber } from '../../../meetings/model/lookup.ts';
import type { Item, Meeting } from '../../../meetings/model/meeting.ts';
import { paragraphsOf, pointsOf } from './read-texts.ts';

/** A piece of a text that was pasted for several items: what it is, and at which item, by id. */
export type WrittenPart = {
  readonly item: string;
  readonly as: 'prose' | 'discussion' | 'decision' | 'assignment';
  readonly text: string;
};

/** A text of several items as it was read; what stands before the first of them, or under the heading of an item that is not there, belongs to none. */
export type Written = { readonly parts: readonly WrittenPart[]; readonly unplaced: readonly string[] };

const number = '(?<number>\\d{1,3}(?:\\.\\d{1,2})?(?:\\s?[a-zåäö](?![\\p{L}]))?)';
const signed = new RegExp(
  `^(?:#{1,6}\\s*)?(?:§+|punkt|ärende|item)\\s*${number}\\s*[.:)–-]*\\s*(?<rest>.*)$`,
  'iu',
);
const plain = new RegExp(`^(?:#{1,6}\\s*)?${number}\\s*[.:)]?\\s+(?<rest>\\S.*)$`, 'iu');
const label =
  /^\s*(?:(?<decision>beslut(?:\s+\d{1,2})?|decision(?:\s+\d{1,2})?)|(?<assignment>uppdrag(?:\s+\d{1,2})?|assignment|task|action)|(?<discussion>diskussion(?:spunkter)?|discussion)|(?<prose>text|redogörelse|protokolltext|referat|account))\s*[:：]\s*(?<rest>.*)$/iu;
const otherHeading = /^(?:#{1,6}\s*)?§+\s*\d{1,3}(?:\.\d{1,2})?\s*[.:)–-]*(?:\s+\p{Lu}[^.!?]*)?$/u;
const bullet = /^\s*[-–—•*·]\s+/u;

type Heading = { readonly item: Item; readonly rest: string; readonly titled: boolean };

/** The item that a line is the heading of: with § or its word before the number, or with the item's own title. */
export function headingOf(line: string, meeting: Pick<Meeting, 'items'>): Heading | undefined {
  const said = line.trim().replace(/\*\*/gu, '');
  if (said === '' || said.length > 400) return undefined;
  const found = signed.exec(said)?.groups;
  const sure = numbered(found, meeting);
  if (sure !== undefined) return sure;
  const bare = numbered(plain.exec(said)?.groups, meeting);
  if (bare?.titled === true) return bare;
  const titled = meeting.items.find((item) => folded(item.title) === folded(said) && said.length > 3);
  return titled && { item: titled, rest: '', titled: true };
}

function numbered(
  found: Readonly<Record<string, string | undefined>> | undefined,
  meeting: Pick<Meeting, 'items'>,
): Heading | undefined {
  const item = found?.['number'] === undefined ? undefined : itemByNumber(meeting, found['number']);
  if (item === undefined) return undefined;
  const rest = found?.['rest']?.trim() ?? '';
  const titled = isTitle(rest, item.title);
  return { item, rest: titled ? '' : rest, titled: titled || rest === '' };
}

/** The title as it stands, or cut short, or with something after it as those who present it. */
function isTitle(said: string, title: string): boolean {
  const [one, other] = [folded(said), folded(title)];
  return one === other || (one.length > 3 && (one.startsWith(other) || other.startsWith(one)));
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The heading of an item that the meeting does not have: what stands below it belongs to no other item. */
function isOtherHeading(line: string, before: string): boolean {
  const said = line.trim().replace(/\*\*/gu, '');
  return before.trim() === '' && said.length <= 120 && otherHeading.test(said);
}

/**
 * A text that goes through items under their headings, as it would be saved: running text, and what stands after the
 * words for discussion, decision and assignment. Undefined when it has no heading, or holds no running text.
 */
export function readWritten(text: string, meeting: Pick<Meeting, 'items'>): Written | undefined {
  const sections: { item: Item; lines: string[] }[] = [];
  const unplaced: string[] = [];
  let open = unplaced;
  let before = '';
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const heading = headingOf(line, meeting);
    if (heading !== undefined) {
      open = heading.rest === '' ? [] : [heading.rest];
      sections.push({ item: heading.item, lines: open });
    } else {
      if (isOtherHeading(line, before)) {
        open = unplaced;
        open.push('');
      }
      open.push(line);
    }
    before = line;
  }
  const parts = sections.flatMap(({ item, lines }) => partsOf(item.id, lines));
  const written = parts.some(({ as }) => as === 'prose' || as === 'discussion');
  return written ? { parts, unplaced: paragraphsOf(unplaced.join('\n')) } : undefined;
}

type As = WrittenPart['as'];

function partsOf(item: string, lines: readonly string[]): readonly WrittenPart[] {
  const runs: { as: As; lines: string[] }[] = [{ as: 'prose', lines: [] }];
  for (const line of lines) {
    const found = label.exec(line)?.groups;
    const last = runs.at(-1);
    if (found !== undefined) {
      runs.push({ as: kindOf(found), lines: [found['rest'] ?? ''] });
      continue;
    }
    if (last === undefined) continue;
    // An empty line ends what was labelled, once it has begun; points may stand apart.
    const ended =
      last.as !== 'prose' && last.lines.some((one) => one.trim() !== '') && last.lines.at(-1)?.trim() === '';
    if (ended && line.trim() !== '' && !bullet.test(line)) runs.push({ as: 'prose', lines: [line] });
    else last.lines.push(line);
  }
  return runs.flatMap(({ as, lines: said }) => {
    const text = said.join('\n');
    const texts = as === 'prose' ? paragraphsOf(text) : pointsOf(text);
    return texts.map((one) => ({ item, as, text: one }));
  });
}

function kindOf(found: Readonly<Record<string, string | undefined>>): As {
  const kinds: readonly As[] = ['decision', 'assignment', 'discussion'];
  return kinds.find((kind) => found[kind] !== undefined) ?? 'prose';
}

/** Whether a message is such a text: it begins with a heading, and more follows than one line of orders. */
export function isWritten(text: string, meeting: Pick<Meeting, 'items'>): boolean {
  const filled = text.split(/[\n\r]+/u).filter((line) => line.trim() !== '');
  const [first = ''] = filled;
  const heading = headingOf(first, meeting);
  if (heading === undefined || filled.length < 2) return false;
  const headings = filled.filter((line) => headingOf(line, meeting) !== undefined).length;
  return headings > 1 || heading.titled;
}
