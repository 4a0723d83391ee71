import type { AgendaRefusalWords } from '../lines/refusal-words.ts';
import { enBasics } from './en-basics.ts';

const nothing = 'Nothing is saved.';

const fields: Readonly<Record<string, string>> = {
  title: 'the title',
  presenters: 'the presenters',
  proposal: 'the proposed decision',
  text: 'the text',
  minutes: 'the time',
  links: 'the links',
  meeting: 'the meeting',
};

/** The refusals about agendas, proposals and matters handed over, in English. */
export const enAgendaRefusals: AgendaRefusalWords = {
  'fields-changed': (refusal) =>
    `Someone else changed ${enBasics.list(refusal.fields.map((one) => fields[one] ?? one))} while you wrote. Open the form again to see how it stands now. ${nothing}`,
  'agenda-fixed': () =>
    `The meeting has started, so the items keep their numbers and places. Write “take item 9” to take an item out of order. ${nothing}`,
  'item-in-use': (refusal) =>
    `Item ${refusal.number} is in use, so it cannot be removed. Write “item ${refusal.number} withdrawn” if it is not to be dealt with. ${nothing}`,
  'one-item-only': () =>
    `Name at least two different items to merge, for example “merge 4 and 9”. ${nothing}`,
  'has-sub-items': (refusal) =>
    `Item ${refusal.number} has sub-items. Move them first, for example “make ${refusal.number}.1 an item of its own”. ${nothing}`,
  'part-of-item': (refusal) =>
    `Sub-item ${refusal.number} can only be moved within item ${refusal.whole}. Write “make ${refusal.number} an item of its own” if it is to stand by itself. ${nothing}`,
  'too-many-rows': (refusal) => `I can take at most ${refusal.limit} items at once. ${nothing}`,
  'same-item': () => `That is the same item. Write which earlier item it belongs with. ${nothing}`,
  'not-a-link': (refusal) =>
    `I cannot show ${enBasics.quoted(refusal.said)} as a link. A link must begin with https:// and have no spaces. ${nothing}`,
  'too-many-links': (refusal) => `I can keep at most ${refusal.limit} links for an item. ${nothing}`,
  'no-such-minutes': () => `Write the time in whole minutes, for example 15. ${nothing}`,
  'no-such-proposal': () =>
    `I cannot find the proposal. Write “proposals” and I will show those there are. ${nothing}`,
  'proposal-settled': (refusal) =>
    ({
      accepted: 'The proposal is already on the agenda. Nothing new is saved.',
      'sent-back': 'The proposal has already been sent back. Nothing new is saved.',
      withdrawn: 'The proposal was taken back by its proposer. Nothing new is saved.',
    })[refusal.as],
  'no-meeting-planned': () => `There is no coming meeting to put the item on. ${nothing}`,
  'unknown-group': (refusal) =>
    `I know no group ${enBasics.quoted(refusal.said)} that you are in. ${nothing}`,
  'same-group': () => `That is the group itself. Add an item instead. ${nothing}`,
};
