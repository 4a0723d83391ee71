import { words } from '../../language/words/languages.ts';
import type { Language } from '../../meetings/model/terms.ts';
import type { ParagraphRole } from '../block.ts';

/** What a paragraph of ours can be in a Word document: a role, a label with what it stands for, a line to sign on. */
export type StyledAs = ParagraphRole | 'fact' | 'signature';

/** The ids that our paragraph styles have in a Word document when we write it. */
export const styleIds: { readonly [As in StyledAs]: string } = {
  decision: 'SamverkaDecision',
  assignment: 'SamverkaAssignment',
  referral: 'SamverkaReferral',
  proposal: 'SamverkaProposal',
  remark: 'SamverkaRemark',
  notice: 'SamverkaNotice',
  fact: 'SamverkaFact',
  signature: 'SamverkaSignature',
};

const languages: readonly Language[] = ['sv', 'en'];

const all: readonly StyledAs[] = [
  'decision',
  'assignment',
  'referral',
  'proposal',
  'remark',
  'notice',
  'fact',
  'signature',
];

/** What our paragraph styles are called in Word's list, in the document's language. */
export function styleName(language: Language, as: StyledAs): string {
  return `Samverka ${words(language).formats.styles[as]}`;
}

/**
 * What a paragraph of ours is, by its style's id or name: programs that save a document make new ids out of the names.
 * Undefined for every other style.
 */
export function styledAs(idOrName: string | undefined): StyledAs | undefined {
  const said = bare(idOrName ?? '');
  return all.find(
    (as) =>
      bare(styleIds[as]) === said || languages.some((language) => bare(styleName(language, as)) === said),
  );
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();
}

/** The name of an anchor as a bookmark: letters, digits and underscores, 40 at most (`decision:d3`: "decision_d3"). */
export function bookmarkOf(anchor: string): string {
  return anchor.replace(/[^A-Za-z0-9_]/gu, '_').slice(0, 40);
}
