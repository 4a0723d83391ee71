import { svDocument } from './sv-document.ts';

/** What comes by the clock, in Swedish. */
export const svReminders = {
  itemsDeadline: (date: string) => `Skicka in punkter senast ${date}.`,
  toMeeting: (when: string) => `De gäller mötet ${when}.`,
  agendaOut: (days: string) => `Dagordningen till mötet ${days} är inte skickad.`,
  noItems: 'Den har inga punkter än.',
  seeNotice: 'Skriv ”kallelse” för att se allt som följer med.',
  notAnswered: 'Du har inte svarat än. Ingen annan ser den här påminnelsen.',
  notClosed: (days: string) => `Mötet ${days} är inte avslutat.`,
  closeIt: 'Läs igenom det som är sparat och avsluta det.',
  minutesLeft: (days: string, document: string) => {
    const { the, finished } = svDocument(document);
    return `${the} från mötet ${days} är inte ${finished}.`;
  },
  minutesDone: (document: string) => `${svDocument(document).the} är ${svDocument(document).done}`,
  minutesFinished: (days: string, document: string) => {
    const { the, done } = svDocument(document);
    return `${the} från mötet ${days} är ${done}.`;
  },
  minutesAreDone: (document: string) => `${svDocument(document).the} är ${svDocument(document).done}.`,
  minutesFinishedAlready: (document: string) => {
    const { the, marked, done } = svDocument(document);
    return `${the} var redan ${marked} som ${done}.`;
  },
  minutesReopened: (days: string, document: string) => {
    const { the, marked, done } = svDocument(document);
    return `${the} från mötet ${days} är inte längre ${marked} som ${done}.`;
  },
  dueOn: (date: string) => `Ditt uppdrag ska vara klart ${date}.`,
  dueSaid: (said: string) => `Ditt uppdrag ska snart vara klart: ${said}.`,
  /** What whoever answers a reminder with one word means. */
  mineIsDone: 'mitt uppdrag är klart',
  runOut: 'Tiden har gått ut.',
  nothingReported: 'Inget är rapporterat.',
  notReached: (name: string) =>
    `Jag når inte ${name} i Teams. Du behöver påminna själv om det här uppdraget:`,
  contactFor: (body: string) => `Du är kontaktperson för ${body}.`,
  given: (group: string, days: string) => `${group}, mötet ${days}`,
  noSecretary:
    'Jag når ingen sekreterare direkt i Teams, så det som jag har att påminna om kommer inte fram.',
  areYouSecretary:
    'Är du sekreterare? Lägg till mig i Teams eller skriv ”hjälp” direkt till mig, så kommer det.',
  overdue: 'Sedan förra veckan har tiden gått ut för något. Allt som väntar:',
};
