import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { list, number, quoted } = svBasics;

/** At most so many names are told one by one. */
const named = 6;

/** What is said of what was asked of each of several bodies at once, and of who works together, in Swedish. */
export const svEach = {
  which: (said: string) => `Gäller ${quoted(said)} också regionen?`,
  all: (n: number) => `Alla ${n} parter`,
  withoutRegion: (n: number) => `De ${n} som inte är region`,
  recorded: (where: string, n: number, parties: boolean) =>
    `Uppdraget är sparat för ${n === 1 ? 'en' : number(n)} ${parties ? (n === 1 ? 'part' : 'parter') : n === 1 ? 'länsdel' : 'länsdelar'}: ${where}.`,
  /** "§ 7 (alla tre)", "§ 7 (Granby)". */
  allOf: (where: string, n: number) => `${where} (alla ${number(n)})`,
  of: (where: string, name: string) => `${where} (${name})`,
  contacts: (names: readonly string[]) =>
    names.length > named
      ? `${capital(number(names.length))} av dem saknar kontaktperson. Skriv till exempel ”kontaktperson för ${names[0] ?? ''}: Eva Ek”, annars frågar jag när mötet avslutas.`
      : `Kontaktperson för ${list(names)}? Annars frågar jag när mötet avslutas.`,
  contactsMissing: (names: readonly string[]) =>
    `Kontaktperson saknas för ${names.length > named ? `${number(names.length)} av dem` : list(names)}. Skriv till exempel ”kontaktperson för ${names[0] ?? ''}: Eva Ek”.`,
  nameSubCounties:
    'Jag vet inte vilka länsdelarna är, så uppdraget står som ett. Skriv till exempel ”länsdelarna är Norr, Söder och Väster” först, så blir det ett för var och en.',
  subCounties: (names: readonly string[]) =>
    names.length === 0 ? 'Gruppen har inga länsdelar längre.' : `Länsdelarna är ${list(names)}.`,
  /** "Samtliga kommuner: 3 av 12 klara". */
  progress: (said: string, done: number, of: number) => `${said}: ${done} av ${of} klara`,
  names: (said: string, names: readonly string[]) =>
    names.length > named ? `${said} (${number(names.length)})` : `${said} (${list(names)})`,
  detailsAt: (number: string) => `Skriv ”vilka har inte rapporterat uppdrag ${number}” för att se alla`,
  coWorkers: (names: readonly string[]) => `Medarbetare: ${list(names)}`,
  noCoWorkers: 'Inga medarbetare',
  reportTo: (body: string) => `Rapporteras till: ${body}`,
  noReportTo: 'Det rapporteras inte till någon',
  youHelp: 'Du är medarbetare i uppdraget.',
  helps: (name: string) => `${name} är medarbetare i uppdraget.`,
  isCoWorker: 'Du är medarbetare i ett uppdrag.',
  reporting: {
    lead: (said: string, done: number, of: number, silent: number) =>
      `${said}: ${done} av ${of} klara. ${silent === 0 ? 'Alla har rapporterat.' : `${capital(number(silent))} har inte rapporterat.`}`,
    one: (reported: boolean): string =>
      reported ? 'Uppdraget har en rapport:' : 'Inget är rapporterat om uppdraget:',
    open: (n: number) =>
      n === 0
        ? 'Alla öppna uppdrag har en rapport.'
        : `Om ${n === 1 ? 'ett öppet uppdrag' : `${number(n)} öppna uppdrag`} är inget rapporterat:`,
    done: (names: readonly string[]) => `Klara: ${list(names)}`,
    reported: (names: readonly string[]) => `Har rapporterat: ${list(names)}`,
    silent: (names: readonly string[]) => `Har inte rapporterat: ${list(names)}`,
  },
};
