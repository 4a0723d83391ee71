import type { Rows } from '../question-table.ts';
import type { PeopleAsked } from '../sv/people.ts';

/** As `peopleSv`, in English. */
export const peopleEn: Rows<PeopleAsked> = {
  match: ['who is who[ in teams]', 'who is not connected[ to teams]'],
  roster: [
    '(who|who all|which people) (is|are|sits|sit) in the (group|council)',
    'who are (the members|we|the participants)',
    '[(show|list) ][the ](roster|members|participants)',
  ],
  vacant: [
    'which seats are (vacant|empty|free)',
    '[(show|list) ](vacant|empty|free) seats',
    'are there[ any] (vacant|empty|free) seats',
  ],
  seats: [
    '[(show|list) ][the ][all ]seats',
    'which seats (are there|do we have|exist)',
    'how many seats (are there|do we have)',
  ],
  'seats-of': [
    'who (sits|is a member|is there) (for|from) {organisation}',
    'who represents {organisation}',
    'who (holds|has|sits in|is in)[ the] {organisation} (seat|seats)',
    'who is[ a] substitute (for|from) {organisation}',
    '[(show|list) ][the ]seats (of|for) {organisation}',
    'how many seats does {organisation} have',
  ],
  'chair-is': [
    "(who is|who are|who's) (the|our)[ group's] (chair|chairs|chairperson|chairman)[ of the group]",
    'who chairs[ (the group|the meeting|the meetings)]',
  ],
  'secretary-is': ["(who is|who are|who's) (the|our)[ group's] (secretary|secretaries)[ of the group]"],
  'seat-before': ['who (had|held) the seat before {who}', 'whom did {who} (replace|succeed)'],
  'seat-after': ['who (got|has|took over) the seat after {who}', 'who (replaced|succeeded) {who}'],
  turnover: [
    'who (has left|left) the group[ {period}]',
    'who (is|are) new[ in the group][ {period}]',
    'who has come and gone[ {period}]',
    'turnover[ in the group][ {period}]',
  ],
};
