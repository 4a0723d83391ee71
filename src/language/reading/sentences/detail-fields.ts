import { realChanges } from '../../../meetings/model/decision-details.ts';
import type { DecisionChanges } from '../../../meetings/model/fact.ts';
import type { DecisionDetails } from '../../../meetings/model/meeting.ts';
import type { UnderstandContext } from '../../intent.ts';
import { type DetailPhrase, readDetail } from './read-detail.ts';

/** What can be filled in of a decision besides its words, each as lines of text. */
export const detailFields = [
  'condition',
  'amounts',
  'term',
  'vote',
  'reservations',
  'conflicts',
  'elected',
] as const satisfies readonly (keyof DecisionDetails)[];

export type DetailField = (typeof detailFields)[number];
export type TypedDetails = { readonly [Field in DetailField]?: string | undefined };

const joints = {
  sv: { pays: 'betalar', to: 'till', until: 'till', yes: 'ja', no: 'nej', abstained: 'avstår' },
  en: { pays: 'pays', to: 'as', until: 'until', yes: 'for', no: 'against', abstained: 'abstained' },
};

/** A detail as one would type it, one thing on each line, so that it can be read again. */
export function detailAsTyped(
  details: DecisionDetails | undefined,
  field: DetailField,
  language: UnderstandContext['language'],
): string {
  const say = joints[language];
  const {
    condition,
    amounts = [],
    term,
    vote,
    reservations = [],
    conflicts = [],
    elected = [],
  } = details ?? {};
  switch (field) {
    case 'condition':
      return condition ?? '';
    case 'amounts':
      return amounts
        .map(({ said, payer }) => (payer === undefined ? said : `${said}, ${payer} ${say.pays}`))
        .join('\n');
    case 'term':
      return term?.said ?? '';
    case 'vote':
      return vote === undefined
        ? ''
        : `${vote.for} ${say.yes}, ${vote.against} ${say.no}, ${vote.abstained} ${say.abstained}`;
    case 'reservations':
      return reservations
        .map(({ name, text }) => (text === undefined ? name : `${name}, ${text}`))
        .join('\n');
    case 'conflicts':
      return conflicts.map(({ name }) => name).join('\n');
    case 'elected':
      return elected
        .map(({ name, role, until }) =>
          until === undefined
            ? `${name} ${say.to} ${role}`
            : `${name} ${say.to} ${role} ${say.until} ${until}`,
        )
        .join('\n');
  }
}

export type DetailsTyped =
  | { readonly set: DecisionChanges }
  | { readonly unread: string }
  | { readonly unclearName: string };

/** What a form's fields change: a line that is as it was shown stays, a new one is read, and what cannot be is told. */
export function readTypedDetails(
  typed: TypedDetails,
  details: DecisionDetails | undefined,
  context: UnderstandContext,
): DetailsTyped {
  let set: DecisionChanges = {};
  for (const field of detailFields) {
    const shown = detailAsTyped(details, field, context.language);
    const said = (typed[field] ?? '').replace(/\r\n?/gu, '\n').trim();
    if (said === shown.trim()) continue;
    const read = said === '' ? { [field]: null } : readField(field, said, details, context);
    if ('unread' in read || 'unclearName' in read) return read;
    set = { ...set, ...read };
  }
  return { set: realChanges(details ?? {}, set) };
}

const phrases: Readonly<Record<DetailField, DetailPhrase>> = {
  condition: 'decision-condition',
  amounts: 'decision-amount',
  term: 'decision-term',
  vote: 'decision-vote',
  reservations: 'decision-reservation',
  conflicts: 'decision-conflict',
  elected: 'decision-election',
};

function readField(
  field: DetailField,
  said: string,
  details: DecisionDetails | undefined,
  context: UnderstandContext,
): DecisionChanges | { readonly unread: string } | { readonly unclearName: string } {
  const many = field !== 'condition' && field !== 'term' && field !== 'vote';
  const lines = many ? said.split('\n').filter((line) => line.trim() !== '') : [said];
  const before = detailAsTyped(details, field, context.language).split('\n');
  const kept: unknown[] = [];
  for (const line of lines) {
    const at = before.indexOf(line.trim());
    const known = many && at >= 0 ? listOf(details, field)[at] : undefined;
    if (known !== undefined) {
      kept.push(known);
      continue;
    }
    const read = readDetail(phrases[field], line.trim(), context);
    if ('why' in read) {
      const { why } = read;
      return why.reason === 'which-person' ? { unclearName: why.name } : { unread: line.trim() };
    }
    const found = { ...read.set, ...read.add }[field];
    if (!many) return { [field]: found };
    kept.push(...(Array.isArray(found) ? found : []));
  }
  return { [field]: kept };
}

function listOf(details: DecisionDetails | undefined, field: DetailField): readonly unknown[] {
  const value: unknown = details?.[field];
  return Array.isArray(value) ? value : [];
}
