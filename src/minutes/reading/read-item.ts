import type { Words } from '../../language/words/words.ts';
import type { Block, ListItem, Text } from '../block.ts';
import { plainText } from '../written-text.ts';
import { type Anchor, readAnchor } from './anchor.ts';
import type { ItemReading, KeptRecord } from './item-reading.ts';
import { fieldOf, fieldsIn, type LabelKind, labelOf } from './labels.ts';

type Content = Exclude<Block, { kind: 'heading' | 'signatures' | 'facts' }>;

/** Reads a block into the item that it stands at; false where it has no place there. */
export function readItemBlock(item: ItemReading, block: Content, say: Words, anchored: boolean): boolean {
  if (block.kind === 'table') return readTable(item, block);
  if (block.kind === 'list') {
    for (const one of block.items) readListItem(item, one);
    // The documents are one list.
    if (item.within === 'documents') item.within = 'prose';
    return true;
  }
  const { text, role } = block;
  if (plainText(text).trim() === '') return true;
  const anchor = readAnchor(block.anchor);
  if (anchor !== undefined && readAnchored(item, anchor, text, say)) return true;
  const loose = anchored && anchor === undefined;
  const label = labelOf(text, say, loose || role !== undefined);
  if (label !== undefined) {
    take(item, label.kind, '', label.rest, say, loose);
    return true;
  }
  if (role === 'notice') item.single.outcome = plainText(text).trim();
  else if (role === 'remark') readRemark(item, text, say);
  else if (role === 'decision' || role === 'assignment' || role === 'referral')
    goOn(item, role, text, say, loose);
  else readPlain(item, plainText(text).trim(), say, anchored);
  return true;
}

function readAnchored(item: ItemReading, anchor: Anchor, text: Text, say: Words): boolean {
  const { kind, id, rest } = anchor;
  const said = plainText(text).trim();
  switch (kind) {
    case 'note':
      keep(item, noteKind(item), id, said, '\n\n');
      return true;
    case 'presenters':
    case 'origin':
    case 'outcome':
      item.single[kind] = said;
      return true;
    case 'documents':
      item.within = 'documents';
      return true;
    case 'discussion':
      item.within = 'discussion';
      return true;
    case 'background':
      addBackground(item, rest === '' ? plainText(labelOf(text, say, true)?.rest ?? text).trim() : said);
      return true;
    case 'proposal':
      take(item, 'proposal', '', labelOf(text, say, true)?.rest ?? text, say, false);
      return true;
    case 'decision':
    case 'assignment':
    case 'referral':
      if (rest !== '') readRemark(item, text, say);
      else take(item, kind, id, labelOf(text, say, true)?.rest ?? text, say, false);
      return true;
    case 'item':
      return false;
  }
}

/** A note after what was recorded is thanks to those who leave. */
function noteKind(item: ItemReading): 'prose' | 'farewells' {
  return item.within === 'after' ? 'farewells' : 'prose';
}

/** Parts of one text stand after one another. */
function keep(
  item: ItemReading,
  as: keyof ItemReading['texts'],
  id: string,
  text: string,
  between: string,
): void {
  const last = item.texts[as].at(-1);
  if (last !== undefined && id !== '' && last.id === id) last.text = `${last.text}${between}${text}`;
  else item.texts[as].push({ id, text });
  if (item.within === 'documents' || (item.within === 'discussion' && as === 'prose')) item.within = 'prose';
}

function readListItem(item: ItemReading, { text, anchor }: ListItem): void {
  const said = plainText(text).trim();
  if (said === '') return;
  const read = readAnchor(anchor);
  const id = read?.kind === 'note' ? read.id : '';
  if (item.within === 'documents' && id === '') item.links.push(said);
  else if (item.within === 'discussion') keep(item, 'discussion', id, said, '\n');
  else if (read?.kind === 'background') addBackground(item, `- ${said}`, '\n');
  else {
    const as = noteKind(item);
    const last = item.texts[as].at(-1);
    // A list belongs to the text that it stands in.
    if (id === '' && last !== undefined && as === 'prose') last.text = `${last.text}\n- ${said}`;
    else keep(item, as, id, `- ${said}`, '\n');
  }
}

function addBackground({ single }: ItemReading, text: string, between = '\n\n'): void {
  single.background = single.background === undefined ? text : `${single.background}${between}${text}`;
}

/** What a label is followed by. */
function take(item: ItemReading, kind: LabelKind, id: string, rest: Text, say: Words, loose: boolean): void {
  const text = plainText(rest).trim();
  switch (kind) {
    case 'discussion':
      item.within = 'discussion';
      if (text !== '') keep(item, 'discussion', '', text, '\n');
      return;
    case 'documents':
      item.within = 'documents';
      return;
    case 'background':
      addBackground(item, text);
      return;
    case 'proposal':
      // The proposal that a decision refers to stands before it.
      if (item.single.proposal === undefined) item.single.proposal = text;
      else item.single.proposal = `${item.single.proposal}\n\n${text}`;
      return;
    case 'decision':
    case 'assignment':
    case 'referral':
      record(item, kind, id, rest, say, loose);
  }
}

type RecordKind = 'decision' | 'assignment' | 'referral';

function record(
  item: ItemReading,
  kind: RecordKind,
  id: string,
  rest: Text,
  say: Words,
  loose: boolean,
): void {
  const read =
    kind === 'decision'
      ? { text: plainText(rest), fields: [] }
      : fieldsIn(rest, (label) => fieldLabels(say).has(label), loose);
  const one: KeptRecord = { id, text: read.text, fields: [...read.fields] };
  item.records[`${kind}s`].push(one);
  item.last = one;
  item.within = 'after';
}

/** A paragraph in the same style right after a record goes on with it; else it is one of its own. */
function goOn(item: ItemReading, kind: RecordKind, text: Text, say: Words, loose: boolean): void {
  const { last } = item;
  if (last === undefined || !item.records[`${kind}s`].includes(last))
    record(item, kind, '', text, say, loose);
  else last.text = `${last.text}\n\n${plainText(text).trim()}`;
}

function fieldLabels(say: Words): ReadonlySet<string> {
  const words = say.minutes;
  return new Set([
    words.responsible,
    words.coWorkers,
    words.reportTo,
    words.due,
    words.to,
    words.from,
    words.answerBy,
    words.document,
  ]);
}

/** What is said beside a record, under a label where it has one. */
function readRemark(item: ItemReading, text: Text, say: Words): void {
  const said = plainText(text).trim();
  if (item.last === undefined) {
    item.single.origin = said;
    return;
  }
  const field = fieldOf(text, () => true, true);
  if (said === say.minutes.corrected) return;
  item.last.fields.push(field ?? { label: '', text: said });
}

/** A table at an item holds what the parties have answered. */
function readTable(item: ItemReading, { rows }: Extract<Block, { kind: 'table' }>): boolean {
  const { last } = item;
  if (last === undefined) return false;
  for (const row of rows) {
    const [party = '', ...answers] = row.map((text) => plainText(text).trim());
    last.fields.push({ label: party, text: answers.filter((one) => one !== '').join('; ') });
  }
  return true;
}

/** Running text, but for the sentence that says who presented, which stands first of all. */
function readPlain(item: ItemReading, text: string, say: Words, anchored: boolean): void {
  const first = item.texts.prose.length === 0 && item.single.background === undefined;
  if (!anchored && first && item.single.presenters === undefined && isPresenters(text, say)) {
    item.single.presenters = text;
    return;
  }
  keep(item, noteKind(item), '', text, '\n\n');
}

function isPresenters(text: string, say: Words): boolean {
  const name = '\ufffe';
  const kinds = [undefined, 'report', 'information', 'discussion', 'decision', 'formality'] as const;
  const frames = [
    ...kinds.flatMap((kind) => [
      say.minutes.presented([name], kind),
      say.minutes.presented([name, name], kind).replace(/\ufffe.*\ufffe/su, name),
    ]),
    say.minutes.toPresent([name]),
  ];
  return frames.some((frame) => {
    const [before = '', after = ''] = frame.split(name);
    return text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length;
  });
}
