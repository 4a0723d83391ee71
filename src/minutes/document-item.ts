import type { Words } from '../language/words/words.ts';
import { documentsOf } from '../meetings/model/link.ts';
import type { HouseStyle } from '../meetings/model/settings.ts';
import type { Block, ListItem } from './block.ts';
import { assignmentBlocks, decisionBlocks, referralBlocks } from './document-records.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import { isSetApart, tellsWithdrawn } from './set-apart.ts';
import { documentText, labelled, paragraph, plain, textBlocks } from './text-blocks.ts';

/** An item's number as it stands before its title: "7.", "7.2", "§ 7". */
function itemNumber(number: string, { numberSign }: HouseStyle, say: Words): string {
  if (numberSign === 'paragraph') return say.receipts.paragraph(number);
  return number.includes('.') ? number : `${number}.`;
}

/** How an item is spoken of in a sentence: "punkt 7", "§ 7". */
export function itemName(number: string, { numberSign }: HouseStyle, say: Words): string {
  return numberSign === 'paragraph' ? say.receipts.paragraph(number) : say.minutes.item(number);
}

/** One item: who presented it, what was written and said of it, and what came of it. `whole` is the number of the item that it belongs to. */
export function itemBlocks(item: MinutesItem, whole: string, minutes: Minutes, say: Words): readonly Block[] {
  const { id, number, title, sub, prose, discussion, farewells } = item;
  const { style } = minutes;
  const setApart = isSetApart(item, style, say);
  return [
    {
      kind: 'heading',
      level: sub ? 3 : 2,
      text: [{ text: `${itemNumber(number, style, say)} ` }, { text: oneLine(title) }],
      anchor: `item:${id}`,
    },
    ...presenterBlocks(item, say),
    ...(item.origin === undefined
      ? []
      : [paragraph(plain(say.notice.handedOver(item.origin)), 'remark', `origin:${id}`)]),
    ...outcomeBlocks(item, minutes, say),
    ...listUnder(
      say.notice.documents,
      `documents:${id}`,
      documentsOf(item).map((one) => ({ text: documentText(one) })),
    ),
    ...backgroundBlocks(item, say),
    ...prose.flatMap((note) => textBlocks(note.text, `note:${note.id}`, setApart)),
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
    ...farewells.flatMap((note) => textBlocks(note.text, `note:${note.id}`)),
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
  { id, presenters, kind, outcome, prose }: MinutesItem,
  say: Words,
): readonly Block[] {
  if (presenters.length === 0) return [];
  const text =
    outcome === 'handled' ? say.minutes.presented(presenters, kind) : say.minutes.toPresent(presenters);
  const first = prose[0]?.text.trim() ?? '';
  if (outcome === 'handled' && say.minutes.tellsWhoPresented(first, presenters)) return [];
  if (beginsWith(first, text.replace(/\.$/u, ''))) return [];
  return [paragraph(plain(text), undefined, `presenters:${id}`)];
}

function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
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
  if (background === undefined) return [];
  const [first, ...rest] = textBlocks(background, `background:${id}`);
  if (first?.kind !== 'paragraph')
    return [
      paragraph([{ text: `${say.minutes.background}:`, strong: true }]),
      ...(first === undefined ? [] : [first]),
      ...rest,
    ];
  return [
    { ...first, text: [{ text: `${say.minutes.background}: `, strong: true }, ...first.text] },
    ...rest,
  ];
}
