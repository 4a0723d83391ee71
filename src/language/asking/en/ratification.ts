import type { Rows } from '../question-table.ts';
import type { RatificationAsked } from '../sv/ratification.ts';

/** As `ratificationSv`, in English. */
export const ratificationEn: Rows<RatificationAsked> = {
  'ratification-next': [
    "(who else|which others|which other bodies|who|which bodies|which boards)[ {parties}][ (than|besides|apart from) us][ still| also] (must|has to|have to|needs to|need to|shall|will|should) (approve|adopt|ratify|say yes to|decide on|endorse|sign off on|sign off|sign|confirm) {about}[ (after us|too|as well|next|after (our|the group’s|the group's) (approval|decision))]",
    'where does {about} go (next|now|from here|after us)',
    'who has the (final say|last word) (on|about|in) {about}',
  ],
  'ratification-left': [
    "(who|which {parties}) (has|have|hasn't|haven't|has not|have not)[ (yet|still)] not (ratified|adopted|approved|decided on|accepted)[ yet] {about}",
    "(who|which {parties}) (hasn't|haven't|has not|have not)[ yet] (ratified|adopted|approved|decided on|accepted)[ yet] {about}",
    '(who|which {parties}) (is|are)[ still] (missing|left|outstanding|remaining)[ (for|in|on)] {about}',
    'who are we waiting for[ to (ratify|adopt|approve)] {about}',
    '{parties} that have not[ yet] (ratified|adopted|approved|decided on|accepted)[ yet] {about}',
  ],
  'ratification-no': [
    '(who|which {parties}|how many {parties}|has anyone|did anyone) (has said|have said|said|say|voted) no to {about}',
    '(who|which {parties}) (has|have|is|are)[ voted] (rejected|refused|declined|against) {about}',
    '(who|which {parties}|has anyone) (has said|have said|said) no',
    'why did {organisation} (say no|refuse|reject it)[ to {about}]',
  ],
  'ratification-by': [
    '(has|did|have) {organisation}[ (already|now)] (ratified|ratify|adopted|adopt|approved|approve|accepted|accept|signed|sign|decided on|decide on|said yes to|say yes to) {about}',
    'when did {organisation} (ratify|adopt|approve|accept|sign) {about}',
  ],
  'ratification-due': [
    'when (must|should|shall|do|are)[ (all|the|all the)][ {parties}] [ (have|to)] (ratified|adopted|approved|decided on|ratify|adopt|approve|decide on) {about}',
    '(last (day|date)|deadline|due date) for[ the] parties (decisions|decision|approval|ratification)[ (on|of)] {about}',
    '(how long|until when) (do|have|has)[ (all|the|all the)][ {parties}][ (have|got)] to (decide|approve|ratify|adopt|take a decision)[ (on|about)] {about}',
    'by when (must|should) (all|the)[ {parties}][ have] (ratified|ratify|adopted|adopt|approved|approve) {about}',
  ],
  'ratification-state': [
    '(who|which {parties}|how many[ {parties}]) (has|have)[ (already|now)] (ratified|adopted|approved|accepted|signed|said yes to) {about}',
    '(did|have|has) (everyone|everybody|all|all of them|every {party}|all the {parties}|all {parties}) (ratify|ratified|adopt|adopted|approve|approved|accept|accepted|sign|signed|say yes to|said yes to) {about}',
    'have (all|all the)[ {parties}] (ratified|adopted|approved|accepted|signed|said yes to) {about}',
    'how (is|far is|far has) the (ratification|approval) of {about}[ (going|come|got)]',
  ],
};
