import type { Meeting } from '../../../meetings/model/meeting.ts';
import { dateParts } from '../../calendar.ts';
import { svBasics } from './sv-basics.ts';

const { count, day, list, month, times, weekday } = svBasics;

type When = Pick<Meeting, 'date' | 'endDate' | 'startTime' | 'endTime' | 'monthOnly'>;

/** "onsdag 10 februari 2027", "tisdag 30 – onsdag 31 mars 2027", or the month where no day is known. */
function days({ date, endDate, monthOnly }: When): string {
  if (monthOnly) return `${month(date.slice(0, 7))} (dagen är inte bestämd)`;
  if (endDate === undefined || endDate === date) return weekday(date);
  const [from, to] = [dateParts(date), dateParts(endDate)];
  const besides = from.year === to.year ? endDate : undefined;
  const first = from.year === to.year && from.month === to.month ? `${from.day}` : day(date, besides);
  return `${weekday(date).split(' ')[0] ?? ''} ${first} – ${weekday(endDate)}`;
}

/** The notice of a meeting as mail, document and calendar, in Swedish. */
export const svNotice = {
  /** Day and weekday, without the time. */
  days,
  /** "onsdag 10 februari 2027 kl. 13.00–16.00"; an unknown time is told to be unknown. */
  when(meeting: When): string {
    if (meeting.monthOnly) return days(meeting);
    return `${days(meeting)}${times(meeting) === undefined ? `, ${svBasics.noTime}` : ` ${times(meeting)}`}`;
  },
  join: 'Anslut',
  joinAt: (link: string) => `Anslut: ${link}`,
  place: (place: string) => `Plats: ${place}`,
  placeUnknown: 'Plats är inte angiven',
  form: (form: string) => `Mötesform: ${form}`,
  jointly: 'Gemensamt med',
  about: 'Tema',
  movedFrom: (before: string) => `Flyttat från ${before}.`,
  cancelled: 'Mötet är inställt.',
  reason: (reason: string) => `Orsak: ${reason}`,
  agenda: 'Dagordning',
  agendaOf: (group: string, when: string) => `Dagordning: ${group}, ${when}`,
  notPosted: 'Dagordningen är inte utskickad än.',
  noItems: 'Dagordningen har inga punkter än.',
  time: 'Tid',
  where: 'Plats',
  organisation: 'Organisation',
  diaryNumber: 'Diarienummer',
  presenters: (names: readonly string[]) => `Föredragande: ${list(names)}`,
  minutes: (minutes: number) => `${minutes} min`,
  proposal: 'Förslag till beslut',
  documents: 'Handlingar',
  withdrawn: 'Utgår',
  postponed: 'Framskjuten',
  handedOver: (group: string) => `Överlämnat från ${group}`,
  itemsBy: (date: string) => `Skicka in punkter senast ${date}.`,
  answerBy: (date: string) =>
    `Svara om du kommer, senast innan mötet börjar ${date}: tryck på kortet i kanalen i Teams, eller skriv till Samverka.`,
  contact: (names: readonly string[]) => `Frågor: ${list(names)}.`,
  calendar: {
    cancelled: (title: string) => `INSTÄLLT: ${title}`,
    noEnd: 'Sluttid är inte angiven.',
    noTime: 'Klockslag är inte angivet.',
  },
  mail: {
    subject: (group: string, days: string) => `Kallelse: ${group}, ${days}`,
    cancelledSubject: (group: string, days: string) => `Inställt möte: ${group}, ${days}`,
    greeting: 'Hej!',
    lead: (group: string) => `Välkommen till möte med ${group}.`,
    cancelledLead: (group: string, when: string) => `Mötet med ${group} ${when} är inställt.`,
    asDocument: (url: string) => `Dagordningen som dokument: ${url}`,
    toCalendar: (url: string) => `Lägg mötet i din kalender: ${url}`,
    allMeetings: (url: string) => `Alla gruppens möten i din kalender (prenumerera): ${url}`,
  },
  package: {
    title: 'Kallelse',
    text: (group: string, days: string) => `Kallelsen till ${group}, ${days}`,
    post: 'Posta i kanalen',
    postExplain: (n: number) =>
      `I kanalen läggs dagordningen (${count.item(n)}) och frågan om vilka som kommer.`,
    posted: 'Dagordningen ligger redan i kanalen.',
    notConnected: 'Gruppen är inte kopplad till någon kanal eller chatt än.',
    subject: 'Ämnesrad att kopiera',
    mail: 'Mejltext att kopiera',
    meetingFile: 'Mötet som kalenderfil',
    makeLink: 'Gör en kalenderlänk',
    linkMade: 'Gruppen har en kalenderlänk nu, och mejlet har länkar.',
    noLink: 'Gruppen har ingen kalenderlänk, så mejlet har inga länkar.',
    noAddress:
      'Mejlet har inga länkar till kalender och dagordning: administratören har inte angett någon adress för dem.',
    notYet: 'Länken till dagordningen visar punkterna först när dagordningen är postad.',
    anybody:
      'Den som har länkarna ser datum, plats, anslutningslänk och dagordning. Skicka dem bara till dem som ska ha kallelsen.',
    nobodyElse: 'Inget är skickat. Ingen annan ser det här.',
  },
  warnings: {
    cancelled: 'Mötet är inställt.',
    monthOnly: 'Dagen är inte bestämd.',
    noTime: 'Klockslag är inte angivet.',
    noPlace: 'Varken plats eller anslutningslänk är angiven.',
    noLink: 'Mötet är digitalt men har ingen anslutningslänk.',
    noAddress: 'Platsen är inte angiven.',
    noItems: 'Dagordningen har inga punkter.',
    noPresenters: (numbers: readonly string[]) =>
      numbers.length === 1
        ? `Punkt ${numbers[0]} har ingen föredragande.`
        : `Punkterna ${list(numbers)} har ingen föredragande.`,
    proposals: (n: number) =>
      n === 1 ? 'Ett förslag till punkt väntar på dig.' : `${n} förslag till punkter väntar på dig.`,
  },
  link: {
    title: 'Kalenderlänk',
    label: 'Länk att kopiera',
    how: 'Lägg in den i din kalender som prenumeration (i Outlook: Lägg till kalender, Prenumerera från webben). Flyttade och inställda möten ändras av sig själva; en del kalendrar hämtar dem bara någon gång om dagen.',
    secret:
      'Länken är hemlig. Den som har den ser datum, plats, anslutningslänk och dagordning, men aldrig närvaro, svar eller beslut.',
    secretary: 'Skriv ”ny kalenderlänk” för att byta den och ”stäng kalenderlänken” för att stänga den.',
    renewed: 'Det här är den nya länken. Den gamla fungerar inte längre.',
    closed: 'Kalenderlänken är stängd. Den gamla fungerar inte längre.',
    noneToClose: 'Gruppen har ingen kalenderlänk.',
    isClosed: 'Sekreteraren har stängt kalenderlänken.',
    isClosedHere: 'Kalenderlänken är stängd. Skriv ”ny kalenderlänk” om ni vill ha en.',
    noAddress:
      'Det går inte att göra en kalenderlänk: administratören har inte angett någon adress (SAMVERKA_URL).',
    text: (group: string) => `Kalenderlänk för ${group}`,
  },
};
