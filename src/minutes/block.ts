import type { Language } from '../meetings/model/terms.ts';

/**
 * A document as any format writes it: what stands where and what it is, in the words of its language, with people's
 * words to the letter. Formats escape and draw it, and know nothing of meetings.
 */
export type TextDocument = {
  readonly language: Language;
  /** What it is called where documents are listed: "Protokoll 2027-02-12". */
  readonly title: string;
  /** Whose it is: the group. */
  readonly subject: string;
  /** Said on every page: that it is a draft, or which edition it is and its digest. */
  readonly footer?: string;
  /** What it was made from, for when it comes back; see `document-mark.ts`. It shows nowhere. */
  readonly mark?: string;
  readonly blocks: readonly Block[];
};

/** A part of a document. An anchor is what it was made from, as `decision:d3`; it survives editing in Word. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Text; readonly anchor?: string }
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      readonly role?: ParagraphRole;
      readonly anchor?: string;
    }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** Labels with what they stand for: time, place. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly text: Text }[] }
  | {
      readonly kind: 'table';
      /** What the table holds, for those who cannot see it. */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Text[])[];
      /** Of the rows in order, where they have one. */
      readonly anchors?: readonly string[];
    }
  /** Lines on which people sign: the name under the line, and what she signs as. */
  | {
      readonly kind: 'signatures';
      readonly lines: readonly { readonly role: string; readonly name: string }[];
    };

export type ListItem = { readonly text: Text; readonly anchor?: string };

/** What a paragraph is beyond running text: formats set decisions apart, and draw remarks quietly. */
export type ParagraphRole = 'decision' | 'assignment' | 'referral' | 'proposal' | 'remark' | 'notice';

/** Words with what is said of them. Line breaks within are kept. */
export type Text = readonly Run[];

export type Run = {
  readonly text: string;
  readonly strong?: true;
  /** Struck through; what it means is also said in words nearby. */
  readonly struck?: true;
  /** An http(s) address that it leads to. */
  readonly link?: string;
};
