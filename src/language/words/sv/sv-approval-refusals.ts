import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { ApprovalRefusalWords } from '../lines/refusal-words.ts';
import { nameOf } from '../wording.ts';
import { svBasics } from './sv-basics.ts';
import { svDocument } from './sv-document.ts';

const nothing = 'Inget är sparat.';

/** The refusals about minutes on their way to approval, in Swedish. */
export const svApprovalRefusals: ApprovalRefusalWords = {
  'minutes-not-finished': (_, { group }) => {
    const { the, done, finished } = svDocument(group.documentName);
    return `${the} är inte ${finished}. Skriv ”${the.toLowerCase()} är ${done}” först. ${nothing}`;
  },
  'minutes-not-sent': (_, { group }) =>
    `${svDocument(group.documentName).the} är inte skickat till justerarna än. Sekreteraren skickar det med ”skicka till justerare”. ${nothing}`,
  'no-reason': () =>
    `Varför behövs en ny utgåva? Skriv till exempel ”gör en ny utgåva: beslutet om piloten var fel återgivet”. ${nothing}`,
  'edition-same': (refusal, { group }) =>
    `${svDocument(group.documentName).the} säger samma sak som utgåva ${refusal.edition}. Rätta först, så kan du göra en ny utgåva. ${nothing}`,
  'old-edition': (refusal) =>
    `Det har kommit en ny utgåva, nummer ${refusal.edition}. Läs den i stället. ${nothing}`,
  'no-adjusters': () => `Mötet har inga justerare. Skriv till exempel ”justerare: Eva Ek” först. ${nothing}`,
  'not-adjuster': () => `Bara den som är justerare för mötet kan justera, och bara för egen del. ${nothing}`,
  'adjusting-left': (refusal, book) =>
    `${svBasics.list(refusal.persons.map((one) => nameOf(book, one, svBasics.unknownPerson)))} har inte justerat. Vänta på det, eller skriv ”justerare: ingen” om det inte ska justeras. ${nothing}`,
  'approved-later-only': (refusal, book) => {
    const meeting = findMeeting(book, refusal.meeting);
    const when = meeting === undefined ? 'det mötet' : `mötet ${svBasics.onDays(meeting)}`;
    return `Det som skrevs vid ${when} godkänns på ett senare möte. ${nothing}`;
  },
};
