import type { Book } from '../../../meetings/model/book.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { MeetingState } from '../../../meetings/model/meeting.ts';
import type { MeetingId } from '../../../meetings/model/terms.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import type { RefusalWords } from '../lines/refusal-words.ts';
import { capital, nameOf, responsibleName } from '../wording.ts';
import { svAgendaRefusals } from './sv-agenda-refusals.ts';
import { svApprovalRefusals } from './sv-approval-refusals.ts';
import { svBasics } from './sv-basics.ts';
import { svDecisionRefusals } from './sv-decision-refusals.ts';
import { svEvaluation } from './sv-evaluation.ts';
import { svReferrals } from './sv-referrals.ts';
import { svRosterRefusals } from './sv-roster.ts';
import { svSettings } from './sv-settings.ts';

const nothing = 'Inget är sparat.';

const needs = {
  secretary: 'Det kan bara sekreteraren göra. Be sekreteraren om hjälp.',
  'secretary-or-chair': 'Det kan bara sekreteraren eller ordföranden göra. Be någon av dem om hjälp.',
  participant: 'Det kan bara gruppens deltagare göra. Fråga sekreteraren om du ska vara med.',
  administrator:
    'Det kan bara en administratör göra. Sekreteraren kan ta bort någon ur gruppen: skriv till exempel ”Eva Ek slutar”.',
  code: 'Koden stämmer inte eller är redan använd. Be administratören om en ny.',
};

const already: Record<MeetingState, string> = {
  planned: 'är inte startat',
  running: 'pågår redan',
  closing: 'håller på att avslutas. Avsluta det eller fortsätt mötet',
  closed: 'är redan avslutat. Skriv rättelser med Ändra på det som är sparat',
};

const emptyText = {
  decision: 'Beslutet har ingen text. Skriv till exempel ”beslut 7: Gruppen godkänner förslaget”.',
  assignment: 'Uppdraget har ingen text. Skriv till exempel ”uppdrag 7: Anna tar fram ett förslag”.',
  note: 'Noteringen har ingen text. Skriv till exempel ”notering 7: Frågan väcktes av flera”.',
  proposal: 'Förslaget har ingen text. Skriv till exempel ”förslag 7: Gruppen godkänner planen”.',
  item: 'Punkten har ingen rubrik. Skriv vad den ska heta.',
  report: 'Rapporten har ingen text. Skriv hur det går.',
  referral: svReferrals.noText,
};

const noRecord = {
  decision: 'Jag hittar inte beslutet. Det kan vara ångrat.',
  assignment: 'Jag hittar inte uppdraget. Det kan vara ångrat.',
  note: 'Jag hittar inte noteringen. Den kan vara ångrad.',
};

const unfit = {
  'no-such-day': 'Den dagen finns inte.',
  'days-reversed': 'Mötet slutar före det börjar. Kontrollera dagarna.',
  'too-many-days': 'Ett möte kan vara i högst fjorton dagar. Kontrollera datumen.',
  'no-such-time': 'Det klockslaget finns inte. Skriv till exempel ”kl 13–16”.',
  'times-reversed': 'Sluttiden måste vara efter starttiden. Skriv till exempel ”kl 13–16”.',
  'month-with-time': 'När bara månaden är bestämd finns inget klockslag. Skriv vilken dag det gäller.',
  'no-https': 'Länken måste börja med https:// och vara hel.',
};

function inSentence(book: Book, id: MeetingId): string {
  const meeting = findMeeting(book, id);
  return meeting === undefined ? 'mötet' : `mötet ${svBasics.onDays(meeting)}`;
}

function describe(book: Book, id: MeetingId): string {
  const meeting = findMeeting(book, id);
  return meeting === undefined ? '' : svBasics.when(meeting);
}

function theMeeting(book: Book, id: MeetingId): string {
  return capital(inSentence(book, id));
}

function checkInOpens(book: Book, id: MeetingId): string {
  const meeting = findMeeting(book, id);
  if (meeting?.startTime !== undefined) return 'en timme före start';
  return meeting === undefined || daysOf(meeting) === 1 ? 'samma dag' : 'första mötesdagen';
}

function available(numbers: readonly string[]): string {
  if (numbers.length === 0) return 'Dagordningen har inga punkter.';
  const shown = numbers.slice(0, 40);
  return `Punkterna är ${svBasics.list(shown)}${numbers.length > shown.length ? ' …' : ''}.`;
}

/** Every refusal in Swedish. */
export const svRefusals: RefusalWords = {
  ...svAgendaRefusals,
  ...svApprovalRefusals,
  ...svDecisionRefusals,
  'not-allowed': (refusal) => `${needs[refusal.needs]} ${nothing}`,
  'unknown-meeting': () => `Jag hittar inte mötet. Skriv ”möten” så visar jag vilka som finns. ${nothing}`,
  'unknown-person': () => `Personen finns inte på gruppens lista. Kontrollera namnet. ${nothing}`,
  'meeting-not-started': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} är inte startat. Sekreteraren eller ordföranden startar det med ”start”. ${nothing}`,
  'meeting-later': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} har inte kommit än. Gäller det ett annat möte, skriv vilket, till exempel ”starta mötet 12 februari”. ${nothing}`,
  'meeting-already': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} ${already[refusal.state]}. Inget nytt är sparat.`,
  'meeting-is-closed': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} är avslutat, så det går inte att lägga till något. Sekreteraren kan rätta det som är sparat. Inget nytt är sparat.`,
  'other-meeting-running': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} är inte avslutat. Avsluta det först med ”avsluta”. ${nothing}`,
  'no-agenda': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} har ingen dagordning. Lägg till en punkt först. ${nothing}`,
  'no-such-item': (refusal) =>
    `Det finns ingen punkt ${refusal.number}. ${available(refusal.numbers)} ${nothing}`,
  'which-item': (refusal) =>
    `Vilken punkt gäller det? Ingen punkt pågår just nu. ${available(refusal.numbers)} Skriv numret, till exempel ”beslut ${refusal.numbers[0] ?? '1'}: …”. ${nothing}`,
  'no-more-items': () =>
    'Det var den sista punkten. Skriv ”avsluta” när mötet är klart. Inget nytt är sparat.',
  'no-proposal': (refusal) =>
    `Punkt ${refusal.number} har inget förslag till beslut. Skriv beslutet med ord, till exempel ”beslut ${refusal.number}: …”. ${nothing}`,
  'empty-text': (refusal) => `${emptyText[refusal.of]} ${nothing}`,
  'too-many-texts': (refusal) =>
    `Högst ${refusal.limit} stycken kan sparas på en gång. Dela upp texten. ${nothing}`,
  'too-long': (refusal) =>
    `Texten är ${refusal.length} tecken. Jag kan spara högst ${refusal.limit}. Korta den eller dela upp den. ${nothing}`,
  'no-such-referral': () => `${svReferrals.notFound} ${nothing}`,
  'no-such-record': (refusal) => `${noRecord[refusal.of]} Inget är ändrat eller sparat.`,
  'changed-meanwhile': (refusal) =>
    `Någon annan har ändrat ${{ decision: 'beslutet', assignment: 'uppdraget', note: 'noteringen' }[refusal.of]} under tiden. Nu står det: ”${refusal.now}” ${nothing}`,
  'no-such-day': (refusal) =>
    `Mötet har ingen dag ${refusal.day}. Det är ${refusal.days === 1 ? 'en dag' : `${svBasics.number(refusal.days)} dagar`} långt. ${nothing}`,
  'too-early-to-answer': () =>
    `Det går inte att anmäla sig till mötet än. Jag frågar när dagordningen skickas. Ditt svar är inte sparat.`,
  'check-in-later': (refusal, book) =>
    `Incheckningen till ${inSentence(book, refusal.meeting)} öppnar ${checkInOpens(book, refusal.meeting)}. ${nothing}`,
  'already-requested': () =>
    'Du har redan frågat. Sekreteraren behöver godkänna dig. Du behöver inte göra något mer. Inget nytt är sparat.',
  'nothing-to-settle': () => `Det är redan avgjort, eller så har ingen frågat. Inget är ändrat eller sparat.`,
  'nothing-to-undo': () => 'Du har inget att ångra. Inget är ändrat eller sparat.',
  'cannot-undo': (refusal) =>
    refusal.why === 'changed-since'
      ? 'Det går inte att ångra, för samma sak har ändrats efteråt. Använd Ändra i stället. Inget är ändrat eller sparat.'
      : 'Det går inte att ångra, för andra kan redan ha fått veta det. Använd Ändra i stället. Inget är ändrat eller sparat.',
  'last-secretary': () =>
    `Gruppen måste ha en sekreterare. Ge rollen till någon annan först. Inget är ändrat eller sparat.`,
  'role-already': (refusal, book) => {
    const role = refusal.role === 'secretary' ? 'sekreterare' : 'ordförande';
    const who = nameOf(book, refusal.person, svBasics.unknownPerson);
    return refusal.has
      ? `${who} är redan ${role}. Inget nytt är sparat.`
      : `${who} är inte ${role}. Inget är ändrat eller sparat.`;
  },
  'conversation-taken': () =>
    `Den här konversationen hör redan till en annan grupp. Använd en annan kanal eller chatt. ${nothing}`,
  'not-closing': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} håller inte på att avslutas. Skriv ”avsluta” först, så läser jag upp det som är sparat. Inget nytt är sparat.`,
  'contradictions-left': (refusal) =>
    `Mötet är inte avslutat. Något stämmer inte vid punkt ${svBasics.list(refusal.items)}. Svara på frågan om det först. Inget nytt är sparat.`,
  'not-closed': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} är inte avslutat. Avsluta det innan du publicerar. Inget är publicerat eller sparat.`,
  'already-published': () =>
    'Sammanfattningen är redan publicerad. Rättelser syns i den av sig själva. Inget nytt är sparat.',
  'not-connected': () => `En teamägare behöver koppla mig till gruppen först. ${nothing}`,
  'meeting-is-cancelled': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} är inställt. Ska det bli av skriver sekreteraren ”återta mötet” och vilket. ${nothing}`,
  'meeting-there': (refusal, book) =>
    `Där ligger redan ett möte, ${describe(book, refusal.meeting)}. Flytta det eller välj en annan dag. ${nothing}`,
  'recorded-there': (refusal, book) =>
    `På ${inSentence(book, refusal.meeting)} är närvaro eller beslut redan antecknade, så det går inte att flytta eller ställa in. ${nothing}`,
  'last-day': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} har ingen mer dag. Skriv ”avsluta” när ni är klara. ${nothing}`,
  'unfit-plan': (refusal) => `${unfit[refusal.why]} ${nothing}`,
  'target-not-later': () =>
    `En punkt kan bara skjutas fram till ett senare möte. Skriv ett senare datum. ${nothing}`,
  ...svRosterRefusals,
  'unfit-setting': (refusal) => svSettings.unfit(refusal.keys),
  'settings-changed': (refusal) => svSettings.changedMeanwhile(refusal.keys),
  'not-your-assignment': (refusal, book) => {
    const who = responsibleName(book, refusal.meeting, refusal.id);
    return `Uppdraget är inte ditt, så du kan inte rapportera det. ${who === undefined ? 'Ingen är ansvarig' : `Ansvarig: ${who}`}. Skriv till sekreteraren om det är fel. ${nothing}`;
  },
  'already-done': () =>
    `Uppdraget är redan rapporterat som klart. Skriv till exempel ”öppna uppdrag 7 igen” om det inte stämmer. Inget nytt är sparat.`,
  'due-passed': () => `Den tiden har redan varit. Skriv ett senare datum. ${nothing}`,
  'not-a-substitute': (refusal, book) =>
    `${nameOf(book, refusal.person, svBasics.unknownPerson)} är ledamot och kan inte vara ersättare för någon annan. ${nothing}`,
  'not-a-member': (refusal, book) =>
    `${nameOf(book, refusal.person, svBasics.unknownPerson)} är inte ledamot, så ingen kan vara ersättare. ${nothing}`,
  'when-moved': (refusal, book) => {
    const name = nameOf(book, refusal.person, svBasics.unknownPerson);
    return `När var det? Skriv till exempel ”${name} gick 14.30” eller ”${name} kom punkt 6”. ${nothing}`;
  },
  'evaluation-not-open': () => svEvaluation.notOpen,
  'evaluation-over': (refusal, book) =>
    `Utvärderingen av ${inSentence(book, refusal.meeting)} är redan gjord. ${nothing}`,
  'evaluated-already': () => svEvaluation.already,
  'minutes-already-finished': (refusal, book) =>
    `Anteckningarna från ${inSentence(book, refusal.meeting)} är redan klara. ${nothing}`,
  'no-change': () => 'Det är redan så. Inget nytt är sparat.',
};
