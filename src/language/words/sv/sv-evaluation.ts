import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { number } = svBasics;
const answers = (n: number): string => `${number(n, 'ett')} svar`;

/** The evaluation round, in Swedish. */
export const svEvaluation = {
  title: 'Hur var mötet?',
  invite: 'Skriv vad som var bra och vad som kan bli bättre.',
  anonymous: 'Svaret sparas utan ditt namn. Bara att du har svarat antecknas.',
  answered: (n: number) => (n === 0 ? 'Ingen har svarat än.' : `${capital(number(n))} har svarat.`),
  over: 'Utvärderingen är avslutad.',
  answer: 'Svara',
  label: 'Ditt svar',
  required: 'Skriv ett svar.',
  once: 'Du kan svara en gång. Svaret går inte att ändra, eftersom ingen vet vilket som är ditt.',
  shownLater: 'Gruppen får se svaren när sekreteraren har avslutat utvärderingen.',
  send: 'Skicka',
  thanks: 'Tack! Ditt svar är sparat utan ditt namn.',
  firstCounts: 'Ditt första svar var redan sparat, och det gäller. Tack!',
  endAlone: 'Skriv ”avsluta utvärderingen” för sig.',
  staysOpen:
    'Utvärderingen är fortfarande öppen, eftersom få har svarat. Skriv ”avsluta utvärderingen” för att avsluta den.',
  already: 'Du har redan svarat. Ett svar utan namn går inte att ändra. Inget nytt är sparat.',
  notOpen: 'Utvärderingen är inte öppen. Inget är sparat.',
  opened: (reach: boolean) =>
    `Utvärderingen är öppen. ${reach ? 'Gruppen får en fråga.' : 'Gruppen är inte kopplad till någon kanal, så ingen får frågan än.'} Skriv ”avsluta utvärderingen” när den är klar.`,
  openedNot: 'Utvärderingen är inte öppen längre.',
  few: (n: number) =>
    `Bara ${n === 1 ? 'en' : number(n)} har svarat. Då kan det gå att förstå vem som har skrivit vad. Svaren visas för gruppen när utvärderingen avslutas.`,
  end: 'Avsluta ändå',
  wait: 'Vänta',
  waits: 'Utvärderingen är fortfarande öppen.',
  gathered: (n: number) =>
    n === 0
      ? 'Utvärderingen är avslutad. Ingen svarade.'
      : `Utvärderingen är avslutad. Gruppen kan nu se ${answers(n)}, i bokstavsordning.`,
  start: 'Starta utvärdering',
  results: (n: number, days: string) => `${capital(answers(n))} om mötet ${days}, i bokstavsordning:`,
  nobodyAnswered: (days: string) => `Ingen svarade på utvärderingen av mötet ${days}.`,
  stillOpen: (n: number, days: string) =>
    `Utvärderingen av mötet ${days} pågår. ${n === 0 ? 'Ingen har svarat än.' : `${capital(number(n))} har svarat.`} Svaren visas när sekreteraren har avslutat den.`,
  told: (days: string, item: string) =>
    `Ingen utvärdering med svar är sparad från mötet ${days}. Så här står det i punkt ${item}:`,
  none: (days: string) => `Ingen utvärdering är gjord av mötet ${days}.`,
};
