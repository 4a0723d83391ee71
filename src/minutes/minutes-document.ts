import { words as wordsIn } from '../language/words/languages.ts';
import type { Words } from '../language/words/words.ts';
import type { HeadPart } from '../meetings/model/settings.ts';
import { placeText } from './agenda-document.ts';
import type { Block, TextDocument } from './block.ts';
import { attendanceBlocks } from './document-attendance.ts';
import { afterTheItems } from './document-end.ts';
import { itemBlocks } from './document-item.ts';
import { assignmentTable } from './document-records.ts';
import { signatureBlocks } from './document-signatures.ts';
import type { Minutes } from './minutes.ts';
import type { MinutesState } from './minutes-state.ts';
import { severalNames } from './several.ts';
import { paragraph, plain } from './text-blocks.ts';

/**
 * The minutes as a document, in their language and the group's house style; people's words to the letter. Anchors tell
 * what a block was made from: `item:`, `note:`, `decision:`, `assignment:` and `referral:` with the id of what was
 * recorded, and `kind:`, `presenters:`, `documents:`, `background:`, `discussion:`, `proposal:`, `outcome:`, `origin:` with the
 * id of the item (a proposal also of the decision that refers to it). Of a text in several parts the later ones have
 * `:2`, `:3` after that; a decision's details have their name, as `decision:d3:vote`.
 */
export function minutesDocument(minutes: Minutes, state: MinutesState): TextDocument {
  const say = wordsIn(minutes.language);
  const { group, meeting, language } = minutes;
  return {
    language,
    title: say.minutes.title(group.documentName, meeting.date),
    subject: group.name,
    footer: footerOf(minutes, state, say),
    blocks: [
      { kind: 'heading', level: 1, text: plain(say.minutes.heading(group.documentName, group.name)) },
      ...stateBlocks(minutes, state, say),
      ...headBlocks(minutes, state, say),
      ...allItems(minutes, say),
      ...assignmentTable(minutes, say),
      ...afterTheItems(minutes, say),
      ...(minutes.style.signatures === 'end' ? signatureBlocks(minutes, state, say, true) : []),
    ],
  };
}

function footerOf({ group }: Minutes, state: MinutesState, say: Words): string {
  return state.kind === 'draft'
    ? say.minutes.draft(group.documentName)
    : say.minutes.edition(state.edition, state.digest);
}

/** What must be seen first: that it is a draft, or replaces an earlier edition. */
function stateBlocks({ group }: Minutes, state: MinutesState, say: Words): readonly Block[] {
  if (state.kind === 'draft')
    return [paragraph(plain(say.minutes.draft(group.documentName)), 'notice', 'state')];
  if (state.edition === 1) return [];
  const { edition, reason } = state;
  const parts = [
    say.minutes.newEdition(edition),
    ...(reason === undefined ? [] : [say.minutes.reason(reason)]),
  ];
  return [paragraph(plain(parts.join(' ')), 'notice', 'state')];
}

type Fact = { readonly label: string; readonly text: string };

/** In the order of the house style; facts that stand together are one block, and the host and number close the first. */
function headBlocks(minutes: Minutes, state: MinutesState, say: Words): readonly Block[] {
  const { signatures } = minutes.style;
  const head = withTime(minutes.style.head);
  const at = head.indexOf('attendance');
  const before = at < 0 ? head : head.slice(0, at);
  const after = at < 0 ? [] : head.slice(at + 1);
  const facts = (parts: readonly HeadPart[], rest: readonly Fact[] = []): readonly Block[] => {
    const rows = [...parts.flatMap((part) => factOf(part, minutes, say)), ...rest];
    return rows.length === 0
      ? []
      : [{ kind: 'facts', rows: rows.map(({ label, text }) => ({ label, text: plain(text) })) }];
  };
  return [
    ...facts(before, hostOf(minutes, say)),
    ...(signatures === 'start' ? signatureBlocks(minutes, state, say, false) : []),
    ...(at < 0 ? [] : attendanceBlocks(minutes, say)),
    ...(after.some((part) => factOf(part, minutes, say).length > 0)
      ? [{ kind: 'heading', level: 2, text: plain(say.minutes.about), anchor: 'about' } as const]
      : []),
    ...facts(after),
  ];
}

/** Minutes that do not tell when the meeting was would leave all other days without a year. */
function withTime(head: readonly HeadPart[]): readonly HeadPart[] {
  return head.includes('time') ? head : ['time', ...head];
}

function hostOf({ group }: Minutes, say: Words): readonly Fact[] {
  const { organisation, department, diaryNumber } = group;
  return [
    ...(organisation === undefined ? [] : [{ label: say.notice.organisation, text: organisation }]),
    ...(department === undefined ? [] : [{ label: say.minutes.department, text: department }]),
    ...(diaryNumber === undefined ? [] : [{ label: say.notice.diaryNumber, text: diaryNumber }]),
  ];
}

/** How people met stands beside the place, and by itself where it would be taken for a part of the place's name. */
function placeFacts(meeting: Minutes['meeting'], say: Words): readonly Fact[] {
  const { place, mode } = meeting;
  const forms = (['digital', 'in-person', 'hybrid', 'residential'] as const).map((one) => say.mode(one));
  const taken = [say.notice.placeUnknown, ...forms].includes(place ?? '') || /\)$/u.test(place ?? '');
  if (place === undefined || !taken) return [{ label: say.notice.where, text: placeText(meeting, say) }];
  const form = say.mode(mode);
  return [
    { label: say.notice.where, text: place },
    { label: say.minutes.form, text: form === '' ? say.minutes.noForm : form },
  ];
}

/** What is not known is left out, but for time and place: that they are not given is said. */
function factOf(part: HeadPart, minutes: Minutes, say: Words): readonly Fact[] {
  const { meeting, chair, secretary, adjusters } = minutes;
  const given = (label: string, text: string | undefined) => (text === undefined ? [] : [{ label, text }]);
  switch (part) {
    case 'time':
      return [{ label: say.notice.time, text: say.notice.when(meeting) }];
    case 'place':
      return placeFacts(meeting, say);
    case 'joint':
      return given(say.notice.jointly, meeting.partner);
    case 'theme':
      return given(say.notice.about, meeting.theme);
    case 'chair':
      return given(say.minutes.chair, chair);
    case 'secretary':
      return given(say.minutes.secretary, secretary);
    case 'adjusters':
      return adjusters.length === 0
        ? []
        : given(say.minutes.adjusters(adjusters.length), severalNames(adjusters, say));
    case 'attendance':
      return [];
  }
}

function allItems(minutes: Minutes, say: Words): readonly Block[] {
  let whole = '';
  return minutes.items.flatMap((item) => {
    if (!item.sub) whole = item.number;
    return itemBlocks(item, whole, minutes, say);
  });
}
