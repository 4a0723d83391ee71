import { partyName } from '../../../meetings/model/ratification.ts';
import type { DecisionRefusalWords } from '../lines/refusal-words.ts';

const nothing = 'Nothing is saved.';
const details = {
  condition: 'the condition',
  amounts: 'the amount',
  term: 'the term',
  vote: 'the vote',
  reservations: 'the reservation',
  conflicts: 'the conflict of interest',
  elected: 'the election',
};

/** Refusals about decisions and their ratification, in English. */
export const enDecisionRefusals: DecisionRefusalWords = {
  'no-voting': () =>
    `The group has no rule on voting, so I keep no votes. The secretary changes that with “we vote per member” or “we vote per party”. ${nothing}`,
  'unfit-details': ({ of, why }) => {
    const because = {
      empty: 'it has no text',
      'no-such-day': 'the day is not in the calendar',
      reversed: 'the end comes before the beginning',
      counts: 'the votes are not whole numbers that can be right',
    }[why];
    return `I cannot save ${details[of]}: ${because}. ${nothing}`;
  },
  'no-parties': () =>
    `No party is chosen. Write “Granby is a party” to change who is one in the group's list. ${nothing}`,
  'not-asked': () =>
    `The parties are not asked about that decision. Write for instance “decision 7 must be approved by the parties by 1 March”. ${nothing}`,
  'party-not-asked': ({ organisation }, book) =>
    `${partyName(book, organisation)} is not one of the parties that were asked. ${nothing}`,
  'not-your-party': ({ organisation }, book) =>
    `Only someone who holds a seat for ${partyName(book, organisation)}, the chair and the secretary can answer for that party. ${nothing}`,
  'day-to-come': () => `That day has not been yet. Write the day on which you decided. ${nothing}`,
};
