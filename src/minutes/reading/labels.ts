import type { Words } from '../../language/words/words.ts';
import type { Run, Text } from '../block.ts';
import { plainText, runLines } from '../written-text.ts';
import type { SaidField } from './said-minutes.ts';

/** What a label stands before in a document of ours. */
export type LabelKind =
  | 'decision'
  | 'assignment'
  | 'referral'
  | 'kind'
  | 'presenters'
  | 'origin'
  | 'proposal'
  | 'refers'
  | 'discussion'
  | 'background'
  | 'prose'
  | 'farewell'
  | 'documents';

/** A text that begins with a label: which it is, and the text after it. */
export type Labelled = { readonly kind: LabelKind; readonly label: string; readonly rest: Text };

/**
 * The label that a text begins with, if it is one of the document's own. Our labels are set in bold; a plain one counts
 * only when `loose`, as someone types it.
 */
export function labelOf(text: Text, say: Words, loose: boolean): Labelled | undefined {
  const [first] = text;
  const said = plainText(text);
  const found = /^\s*(?<label>[^\s:][^\n:]{0,59}?)\s*:(?:\s|$)/u.exec(said);
  const label = found?.groups?.['label'];
  if (found === null || label === undefined || (first?.strong !== true && !loose)) return undefined;
  const kind = kindOf(label, say);
  return kind && { kind, label, rest: dropped(text, found[0].length) };
}

function kindOf(label: string, say: Words): LabelKind | undefined {
  const words = say.minutes;
  const is = (...others: readonly string[]) => others.some((one) => folded(one) === folded(label));
  const numbered = new RegExp(`^(?:§\\s*\\S+(?:\\s\\p{L})?,\\s*)?(?:${words.decision})(?:\\s+\\d+)?$`, 'iu');
  if (numbered.test(label)) return 'decision';
  if (is(words.sentReferral, words.receivedReferral)) return 'referral';
  if (is(words.assignment)) return 'assignment';
  if (is(say.notice.proposal)) return 'proposal';
  if (is(words.asProposed)) return 'refers';
  if (is(words.itemKind)) return 'kind';
  if (is(words.presenter)) return 'presenters';
  if (is(words.handedOver)) return 'origin';
  if (is(words.atTheMeeting)) return 'prose';
  if (is(words.farewell)) return 'farewell';
  if (is(words.discussion)) return 'discussion';
  if (is(words.background)) return 'background';
  return is(say.notice.documents) ? 'documents' : undefined;
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** A text without its first characters. */
function dropped(text: Text, count: number): Text {
  let left = count;
  return text.flatMap((run): Text => {
    const gone = Math.min(left, run.text.length);
    left -= gone;
    const rest = run.text.slice(gone);
    return rest === '' ? [] : [{ ...run, text: rest }];
  });
}

/** A text whose later lines may begin with labels: its own words, and those fields. */
export function fieldsIn(
  text: Text,
  isField: (label: string) => boolean,
  loose: boolean,
): { readonly text: string; readonly fields: readonly SaidField[] } {
  const own: string[] = [];
  const fields: { label: string; text: string }[] = [];
  for (const [index, line] of runLines(text).entries()) {
    const field = index === 0 ? undefined : fieldOf(line, isField, loose);
    const last = fields.at(-1);
    if (field !== undefined) fields.push({ ...field });
    else if (last === undefined) own.push(plainText(line));
    else last.text = `${last.text}\n${plainText(line)}`;
  }
  return {
    text: own.join('\n').trim(),
    fields: fields.map((one) => ({ label: one.label, text: one.text.trim() })),
  };
}

/** A line that begins with a label. */
export function fieldOf(
  line: readonly Run[],
  isField: (label: string) => boolean,
  loose: boolean,
): SaidField | undefined {
  const found = /^\s*(?<label>[^\s:][^:]{0,59}?)\s*:(?:\s|$)/u.exec(plainText(line));
  const label = found?.groups?.['label'];
  if (found === null || label === undefined || !isField(label)) return undefined;
  if (line[0]?.strong !== true && !loose) return undefined;
  return { label, text: plainText(dropped(line, found[0].length)).trim() };
}
