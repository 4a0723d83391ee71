import type { Words } from '../../language/words/words.ts';
import type { Block, ListItem, Text } from '../block.ts';
import { sentenceEnd } from '../several.ts';
import { plainText } from '../written-text.ts';
import { type Anchor, readAnchor } from './anchor.ts';
import type { ItemReading, KeptRecord } from './item-reading.ts';
import { fieldOf, fieldsIn, type Labelled, labelOf } from './labels.ts';

type Content = Exclude<Block, { kind: 'heading' | 'signatures' | 'facts' }>;

/** Reads a block into the item that it stands at; false where it has no place there. */
export function readItemBlock(item: ItemReading, block: Content, say: Words, anchored: boolean): boolean {
  if (block.kind === 'table') return readTable(item, block, say);
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
    take(item, label, '', say, loose);
    return true;
  }
  const marked = item.last !== undefined && text[0]?.strong === true;
  if (marked && plainText(text).trim() === say.minutes.corrected) readRemark(item, text, say);
  else if (role === 'notice') item.single.outcome = plainText(text).trim();
  else if (!anchored && item.last !== undefined && isDetail(text, say)) readRemark(item, text, say);
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
    case 'note': {
      const label = rest === '' ? labelOf(text, say, false) : undefined;
      if (label?.kind === 'farewell') item.within = 'farewells';
      keep(
        item,
        noteKind(item),
        id,
        label?.kind === 'farewell' ? plainText(label.rest).trim() : said,
        '\n\n',
      );
      return true;
    }
    case 'kind':
      item.single.kind = plainText(labelOf(text, say, true)?.rest ?? text).trim();
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
      take(item, labelOf(text, say, true) ?? { kind: 'proposal', label: '', rest: text }, '', say, false);
      return true;
    case 'decision':
    case 'assignment':
    case 'referral':
      if (rest !== '') readRemark(item, text, say);
      else {
        const { label = '', rest: words = text } = labelOf(text, say, true) ?? {};
        take(item, { kind, label, rest: words }, id, say, false);
      }
      return true;
    case 'item':
      return false;
  }
}

/** A note after what was recorded is thanks to those who leave. */
function noteKind({ within }: ItemReading): 'prose' | 'farewells' {
  return within === 'after' || within === 'farewells' ? 'farewells' : 'prose';
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
  const goesOn = id !== '' || (item.within === 'farewells' && as === 'farewells');
  if (last !== undefined && goesOn && last.id === id) last.text = `${last.text}${between}${text}`;
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
  else if (read?.kind === 'background' || (item.within === 'background' && id === ''))
    addBackground(item, `- ${said}`, '\n');
  else {
    const as = noteKind(item);
    const last = item.texts[as].at(-1);
    // A list belongs to the text that it stands in.
    if (id === '' && last !== undefined && item.within !== 'after') last.text = `${last.text}\n- ${said}`;
    else keep(item, as, id, `- ${said}`, '\n');
  }
}

function addBackground({ single }: ItemReading, text: string, between = '\n\n'): void {
  single.background = single.background === undefined ? text : `${single.background}${between}${text}`;
}

/** What a label is followed by. */
function take(item: ItemReading, labelled: Labelled, id: string, say: Words, loose: boolean): void {
  const { kind, label, rest } = labelled;
  const text = plainText(rest).trim();
  switch (kind) {
    case 'kind':
      item.single.kind = text;
      return;
    case 'presenters':
    case 'origin':
      item.single[kind] = `${label}: ${text}`;
      return;
    case 'prose':
      item.within = 'prose';
      if (text !== '') keep(item, 'prose', '', text, '\n\n');
      return;
    case 'farewell':
      item.within = 'farewells';
      item.texts.farewells.push({ id: '', text });
      return;
    case 'refers':
      item.refers = text;
      return;
    case 'discussion':
      item.within = 'discussion';
      if (text !== '') keep(item, 'discussion', '', text, '\n');
      return;
    case 'documents':
      item.within = 'documents';
      return;
    case 'background':
      if (!loose) item.within = 'background';
      if (text !== '') addBackground(item, text);
      return;
    case 'proposal':
      if (item.single.proposal === undefined) item.single.proposal = text;
      else item.single.proposal = `${item.single.proposal}\n\n${text}`;
      return;
    case 'decision':
    case 'assignment':
    case 'referral':
      record(item, { kind, label, rest }, id, say, loose);
  }
}

type RecordKind = 'decision' | 'assignment' | 'referral';

function record(
  item: ItemReading,
  { kind, label, rest }: { readonly kind: RecordKind; readonly label: string; readonly rest: Text },
  id: string,
  say: Words,
  loose: boolean,
): void {
  const read =
    kind === 'decision'
      ? { text: plainText(rest), fields: [] }
      : fieldsIn(rest, (label) => fieldLabels(say).has(label), loose);
  const refers =
    kind === 'decision' && item.refers !== undefined
      ? [{ label: say.minutes.asProposed, text: item.refers }]
      : [];
  const one: KeptRecord = {
    id,
    label,
    text: read.text,
    fields: [...refers, ...read.fields],
    corrected: false,
  };
  if (kind === 'decision') item.refers = undefined;
  item.records[`${kind}s`].push(one);
  item.last = one;
  item.within = 'after';
}

/** A paragraph in the same style right after a record goes on with it; else it is one of its own. */
function goOn(item: ItemReading, kind: RecordKind, text: Text, say: Words, loose: boolean): void {
  const { last } = item;
  if (last === undefined || !item.records[`${kind}s`].includes(last))
    record(item, { kind, label: '', rest: text }, '', say, loose);
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
  if (said === say.minutes.corrected) {
    item.last.corrected = true;
    return;
  }
  item.last.fields.push(field ?? { label: '', text: said });
}

/** What stands under a decision with a label of its own. */
function isDetail(text: Text, say: Words): boolean {
  const { kinds: _, ...words } = say.minutes.details;
  const labels: ReadonlySet<unknown> = new Set(Object.values(words));
  return fieldOf(text, (label) => labels.has(label), false) !== undefined;
}

/** A table at an item holds what the parties have answered; what they remarked is said to be a remark. */
function readTable(
  item: ItemReading,
  { head, rows }: Extract<Block, { kind: 'table' }>,
  say: Words,
): boolean {
  const { last } = item;
  if (last === undefined) return false;
  const { remark } = say.minutes.attendance;
  for (const row of rows) {
    const [party = '', ...cells] = row.map((text) => plainText(text).trim());
    const answers = cells.map((cell, n) =>
      cell !== '' && head[n + 1] === remark ? `${remark}: ${cell}` : cell,
    );
    last.fields.push({ label: party, text: answers.filter((one) => one !== '').join('; ') });
  }
  return true;
}

/** Running text, or more of the background; but for the sentence that says who presented, which stands first of all. */
function readPlain(item: ItemReading, text: string, say: Words, anchored: boolean): void {
  if (item.within === 'background') {
    addBackground(item, text);
    return;
  }
  const { presenters, background, origin, outcome } = item.single;
  const said = [presenters, background, origin, outcome].some((one) => one !== undefined);
  const first = item.within === 'prose' && item.texts.prose.length === 0 && item.links.length === 0;
  if (!anchored && first && !said && isPresenters(text, say)) {
    item.single.presenters = text;
    return;
  }
  keep(item, noteKind(item), '', text, '\n\n');
}

function isPresenters(text: string, say: Words): boolean {
  const name = '\ufffe';
  const kinds = [undefined, 'report', 'information', 'discussion', 'decision', 'formality'] as const;
  return kinds.some((kind) => {
    const [before = '', after = ''] = say.minutes.presented(name, kind).split(name);
    const names = text.slice(before.length, text.length - after.length);
    if (/^[^”“]*$/u.test(names) && (sentenceEnd.test(names) || names.includes('\n'))) return false;
    return text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length;
  });
}
