import type { Words } from '../language/words/words.ts';
import { documentsOf } from '../meetings/model/link.ts';
import type { HouseStyle } from '../meetings/model/settings.ts';
import type { Block, ListItem } from './block.ts';
import { assignmentBlocks, decisionBlocks, referralBlocks } from './document-records.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import { isSetApart, tellsWithdrawn } from './set-apart.ts';
import { sentenceEnd, severalNames } from './several.ts';
import { documentText, labelled, paragraph, plain, textBlocks } from './text-blocks.ts';
import { plainText } from './written-text.ts';

/** An item's number as it stands before its title: "7.", "7.2", "§ 7"; "§ 7." before a title that begins with a letter alone. */
function itemNumber({ number, title }: MinutesItem, { numberSign }: HouseStyle, say: Words): string {
  if (numberSign === 'paragraph') {
    const lettered = /^\p{L}(?:[.\s]|$)/u.test(title);
    return `${say.receipts.paragraph(number)}${lettered ? '.' : ''}`;
  }
  return number.includes('.') ? number : `${number}.`;
}

/** How an item is spoken of in a sentence: "punkt 7", "§ 7". */
export function itemName(number: string, { numberSign }: HouseStyle, say: Words): string {
  return numberSign === 'paragraph' ? say.receipts.paragraph(number) : say.minutes.item(number);
}

/** One item: who presented it, what was written and said of it, and what came of it. `whole` is the number of the item that it belongs to. */
export function itemBlocks(item: MinutesItem, whole: string, minutes: Minutes, say: Words): readonly Block[] {
  const { id, title, sub, discussion, farewells } = item;
  const { style } = minutes;
  const prose = ownText(item, style, say);
  const presenters = presenterBlocks(item, prose[0], say);
  return [
    {
      kind: 'heading',
      level: sub ? 3 : 2,
      text: [{ text: `${itemNumber(item, style, say)} ` }, { text: oneLine(title) }],
      anchor: `item:${id}`,
    },
    ...kindBlocks(item, presenters.length > 0, say),
    ...presenters,
    ...(item.origin === undefined
      ? []
      : [paragraph(labelled(say.minutes.handedOver, item.origin), 'remark', `origin:${id}`)]),
    ...outcomeBlocks(item, minutes, say),
    ...listUnder(
      say.notice.documents,
      `documents:${id}`,
      documentsOf(item).map((one) => ({ text: documentText(one) })),
    ),
    ...backgroundBlocks(item, say),
    ...(item.background === undefined || prose.length === 0
      ? []
      : [paragraph([{ text: `${say.minutes.atTheMeeting}:`, strong: true }])]),
    ...prose,
    ...listUnder(
      say.minutes.discussion,
      `discussion:${id}`,
      discussion.map((note) => ({ text: plain(note.text.trim()), anchor: `note:${note.id}` })),
    ),
    ...(item.proposal === undefined
      ? []
      : [paragraph(labelled(say.notice.proposal, item.proposal), 'proposal', `proposal:${id}`)]),
    ...item.decisions.flatMap((decision) => decisionBlocks(decision, item, whole, minutes, say)),
    ...(style.assignmentsAt === 'end'
      ? []
      : item.assignments.flatMap((assignment) => assignmentBlocks(assignment, minutes, say))),
    ...item.referrals.flatMap((referral) => referralBlocks(referral, minutes, say)),
    ...farewells.flatMap((note) =>
      underLabel(say.minutes.farewell, textBlocks(note.text, `note:${note.id}`)),
    ),
  ];
}

/** A list under its label; nothing where it is empty. */
function listUnder(label: string, anchor: string, items: readonly ListItem[]): readonly Block[] {
  if (items.length === 0) return [];
  return [paragraph([{ text: `${label}:`, strong: true }], undefined, anchor), { kind: 'list', items }];
}

/** A heading is one line whatever the title holds. */
function oneLine(title: string): string {
  return title.replace(/\s*[\n\r\u2028\u2029]+\s*/gu, ' ');
}

/**
 * That they presented it is said only of what was dealt with; else who was to. Where the secretary's own text begins by
 * saying it in words of its own, it is not said twice.
 */
function presenterBlocks(
  { id, presenters, kind, outcome }: MinutesItem,
  own: Block | undefined,
  say: Words,
): readonly Block[] {
  if (presenters.length === 0) return [];
  const names = severalNames(presenters, say, sentenceEnd);
  if (outcome !== 'handled')
    return [paragraph(labelled(say.minutes.presenter, names), undefined, `presenters:${id}`)];
  const text = say.minutes.presented(names, kind);
  const first = own?.kind === 'paragraph' ? plainText(own.text).trim() : '';
  if (say.minutes.tellsWhoPresented(first, names)) return [];
  if (beginsWith(first, text.replace(/\.$/u, ''))) return [];
  return [paragraph(plain(text), undefined, `presenters:${id}`)];
}

function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

/** What the secretary wrote, without what stands at the item by itself. */
function ownText(item: MinutesItem, style: HouseStyle, say: Words): readonly Block[] {
  const setApart = isSetApart(item, style, say);
  return item.prose.flatMap((note) => textBlocks(note.text, `note:${note.id}`, setApart));
}

/** What kind of item it is, unless the sentence about who presented it tells. */
function kindBlocks({ id, kind, outcome }: MinutesItem, presented: boolean, say: Words): readonly Block[] {
  if (kind === undefined) return [];
  const told = kind === 'report' || kind === 'information';
  if (told && presented && outcome === 'handled') return [];
  return [paragraph(labelled(say.minutes.itemKind, say.items.kind(kind)), 'remark', `kind:${id}`)];
}

/** A reason that says itself that the item was withdrawn, or who did not attend, is not introduced by that. */
function outcomeBlocks(item: MinutesItem, minutes: Minutes, say: Words): readonly Block[] {
  const { id, outcome, outcomeSaid, absent, postponedTo } = item;
  const words = say.minutes;
  if (outcome === 'handled') return [];
  if (outcome === 'postponed') {
    const when = postponedTo && say.days(postponedTo, minutes.meeting.date);
    const to = say.cards.saidMeaning(outcomeSaid ?? when ?? '', when);
    return [paragraph(plain(words.postponed(to)), 'notice', `outcome:${id}`)];
  }
  const whole = tellsWithdrawn(outcomeSaid, say);
  const parts = [
    ...(whole ? [] : [words.withdrawn]),
    ...(absent === undefined || outcomeSaid?.includes(absent) ? [] : [words.absentAt(absent)]),
    ...(outcomeSaid === undefined ? [] : [whole ? outcomeSaid : words.reason(outcomeSaid)]),
  ];
  return [paragraph(plain(parts.join(' ')), 'notice', `outcome:${id}`)];
}

function backgroundBlocks({ id, background }: MinutesItem, say: Words): readonly Block[] {
  return background === undefined
    ? []
    : underLabel(say.minutes.background, textBlocks(background, `background:${id}`));
}

/** A text with a label before its first words; a list stands under it. */
function underLabel(label: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph')
    return [{ ...first, text: [{ text: `${label}: `, strong: true }, ...first.text] }, ...rest];
  return [paragraph([{ text: `${label}:`, strong: true }]), ...blocks];
}
