import type { Rows } from '../question-table.ts';
import type { DecisionAsked } from '../sv/decisions.ts';

/** As `decisionsSv`, in English. */
export const decisionsEn: Rows<DecisionAsked> = {
  'ratification-waits': [
    '(which|what) (parties|municipalities|organisations) have not[ yet] (approved|ratified|decided|confirmed)[ {named}]',
    "(which|what) (parties|municipalities|organisations) haven't[ yet] (approved|ratified|decided|confirmed)[ {named}]",
    '(which|what) parties have not[ yet] (answered|replied)[ (about|on|to) {named}]',
    "(which|what) parties haven't[ yet] (answered|replied)[ (about|on|to) {named}]",
    '(which|what) parties (are missing|remain)[ (in|for) {named}]',
  ],
  'ratification-late': [
    '(which|what) parties are (late|overdue)[ (with|in) (approving|the ratification|ratifying)][ {named}]',
    '(which|what) ratifications are (late|overdue)',
  ],
  ratification: [
    "how(['’]s| is| goes)[ the] ratification[ going][ (of|about|for|on|concerning) {named}]",
    'how far (has the ratification|have the parties) come[ (of|about|for|on|concerning) {named}]',
    'show[ the] ratification[ (of|about|for|on|concerning) {named}]',
    '[the ]ratification[ (of|about|for|on|concerning) {named}]',
    '(which|what) (parties|municipalities) have (approved|ratified|confirmed)[ {named}]',
    'have all[ (parties|municipalities)] (approved|ratified)[ {named}]',
  ],
  ratifications: ['[(which|show|all) ]ratifications[ (are open|are under way|are there)]'],
  terms: [
    '(which|what) (agreements|contracts|decisions|terms) (expire|end|run out)[ {period}]',
    'what (expires|ends|runs out)[ {period}]',
    '(which|what) (agreements|contracts) (must|should|can) be (terminated|given notice of)[ {period}]',
  ],
  'who-was-elected': [
    'who (was|were) (elected|appointed)[ (as|to)[ be]] {office}',
    'who did we (elect|appoint)[ (as|to)] {office}',
  ],
  'with-detail': [
    '(which|what) decisions (have|had|were taken with|were taken by)[ (a|an|any)] {kind}',
    'decisions with[ (a|an)] {kind}',
    'are there[ any] decisions with[ (a|an)] {kind}',
  ],
  'votes-about': [
    'how did (we|the group|the meeting) vote[ (on|about|in) {topic}]',
    'how did the vote[ (on|about) {topic}] go',
  ],
  elections: [
    '(which|what) elections (were held|were made|did we hold|have we held|have we made)[ {meeting}]',
    'what did we (approve|file|remit|endorse)[ {meeting}]',
  ],
  'decisions-at': [
    '[show |list |all ][the ]decision[s] (at|in|on|under|for|about) {pointed}[ {meeting}]',
    'what (was|has been|is) (decided|agreed) (at|in|on|under|for|about) {pointed}[ {meeting}]',
    'what did {body} (decide|agree) (at|in|on|under|for|about) {pointed}[ {meeting}]',
    '(which|what) decision[s] (was|were|have been|did we)[ (made|taken|make|take)] (at|in|on|under|for|about) {pointed}[ {meeting}]',
    'what happened (to|with|at) {pointed}[ {meeting}]',
  ],
  'decisions-about': [
    'what (was|has been|is) (decided|said|agreed) {on} {about}',
    'what did {body} (decide|say|agree) {on} {about}',
    'what (have|has) {body} (decided|agreed|said) {on} {about}',
    '[show |list |all ][the ]decision[s] {on} {about}',
    '(which|what) decisions (were|have been|did we|have we|do we have|are there)[ (made|taken|make|take)] {on} {about}',
    '(was|were|is|are) there[ a| any] decision[s] {on} {about}',
    '(have|did) we (decided|decide|agreed|agree)[ (anything|something)] {on} {about}',
    'search[ for| decisions][ (for|about)] {about}',
  ],
  decisions: [
    '[show |list ][all ][the ]decisions[ {meeting}]',
    '(which|what|how many) decisions (were|have been|did we|have we|was)[ (made|taken|make|take)][ {meeting}]',
    'what (was|has been) (decided|agreed)[ {meeting}]',
    'what did {body} (decide|agree)[ {meeting}]',
    '[the ]decision summary[ {meeting}]',
    '{meeting} decisions',
  ],
};
