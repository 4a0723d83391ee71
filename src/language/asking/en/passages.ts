import type { Rows } from '../question-table.ts';
import type { PassageAsked } from '../sv/passages.ts';

const docs = '[the ](minutes|notes|meeting notes|text|texts|book)';

/** As `passagesSv`, in English. */
export const passagesEn: Rows<PassageAsked> = {
  passage: [
    `search[ (for|${docs} for|in ${docs} for)][ the word[s]][ (about|on)] {about}[ in ${docs}]`,
    `(look up|find|quote|show me|show|read out|cite) [the ](passage|text|paragraph|place|sentence|words|part|quote|section)[ (about|on|where|with|that mentions)] {about}[ in ${docs}]`,
    `(look up|look for|find) {about}[ in ${docs}]`,
    `where (is|are|was|were) {about} (mentioned|written about|described)[ in ${docs}]`,
    `where (does it say|do ${docs} say)[ (something|anything)] (about|on) {about}`,
    `where do ${docs} mention {about}`,
    `(is|are|was|were) {about} mentioned[ in ${docs}]`,
    `(is there|does it say) anything[ written] (about|on) {about}[ in ${docs}]`,
    `quote[ (what|whatever)][ (is|was)][ (said|written)] (about|on) {about}`,
    'what (does|do|did) [the ](text|texts|book|documents) say (about|on) {about}',
    'what exactly (is|was) (said|written) (about|on) {about}',
  ],
};
