import type { Group } from '../model/group.ts';

/** How a decision according to the proposal is put when nobody words it: in the group's language and voice. */
export function asProposed(group: Pick<Group, 'language' | 'voice'>): string {
  return group.language === 'sv'
    ? `${group.voice} beslutar enligt förslaget.`
    : `${group.voice} decides as proposed.`;
}

/** Words of a decision after which "förslaget" is what was proposed, and not something else that is proposed. */
const references = [
  /(?<!\p{L})(?:enligt|i enlighet med|i linje med|bakom|bifall(?:er|a)?|biföll|anta[rs]?|antog(?:s)?|godkän(?:ner|de|na|ns|des)|tillstyrk(?:er|te|a)) (?:\p{L}+ )?förslag(?:et)?(?!\p{L})(?! (?:till|om|på) )/iu,
  /(?<!\p{L})förslaget (?:godkän(?:ns|des)|antogs|antas|bif(?:alles|ölls))(?!\p{L})/iu,
  /(?<!\p{L})(?:bifall(?:a|er)? till|bifölls?) förslaget(?!\p{L})|^(?:enligt |i enlighet med )?förslaget[.!]?$/iu,
  /(?<!\p{L})(?:enligt|i enlighet med|i linje med|utifrån) (?:det )?ovan(?:stående)?(?!\p{L})|\(se ovan\)/iu,
  /(?<!\p{L})(?:beslut(?:ar|ade|ades|as)|godkän(?:ner|de|des|ns)|ställ(?:er|de) (?:sig|oss) (?:\p{L}+ )?(?:bakom|positiv[ta]? till)|antog|antar|bif(?:aller|öll)|tillstyrk(?:er|te)|enades|står bakom) (?:om )?det(?:ta|samma)?(?=\s*(?:[.,;!]|$)|\s+(?:men|och|enhälligt)(?!\p{L}))/iu,
  /(?<!\p{L})(?:as above|(?:according to|in accordance with|in line with) the above)(?!\p{L})|\(see above\)/iu,
  /(?<!\p{L})(?:decide[sd]?|approve[sd]?|endorse[sd]?|adopt(?:s|ed)|agree[sd]?|accept(?:s|ed)) (?:to |on )?this(?=\s*(?:[.,;!]|$)|\s+(?:but|and|unanimously)(?!\p{L}))/iu,
  /(?<!\p{L})as proposed(?!\p{L})/iu,
  /(?<!\p{L})(?:according to|in accordance with|in line with|behind|endorse[sd]?|approve[sd]?|adopt(?:s|ed)?|accept(?:s|ed)?) the (?:\p{L}+ )?proposal(?!\p{L})(?! (?:to|for|on) )/iu,
];

/** Whether a decision's words point at the proposal ("i enlighet med förslaget"), which then belongs to it. */
export function refersToProposal(text: string): boolean {
  return references.some((reference) => reference.test(text));
}
