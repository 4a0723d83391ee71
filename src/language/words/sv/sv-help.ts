import type { Doable } from '../lines/situation.ts';
import { svBasics } from './sv-basics.ts';

/** How each thing is said, and what it does. */
const phrases: Record<Doable, { readonly say: string; readonly does: string }> = {
  start: { say: 'start', does: 'startar mötet' },
  next: { say: 'nästa', does: 'går till nästa punkt' },
  decision: { say: 'beslut 7: Gruppen godkänner planen', does: 'sparar ett beslut' },
  'as-proposed': { say: 'besluta enligt förslaget', does: 'sparar beslutet med förslagets ord' },
  assignment: { say: 'uppdrag 7: Anna tar fram förslag till 10 februari', does: 'sparar ett uppdrag' },
  note: { say: 'notering 9: Frågan väcktes av flera', does: 'sparar en notering' },
  text: { say: 'text 7: Anna redogjorde för läget', does: 'skriver löpande text i protokollet' },
  discussion: { say: 'diskussion 7: Flera frågade om tiden', does: 'sparar vad som diskuterades' },
  'show-minutes': { say: 'visa protokollet', does: 'ger dig det som webbsida, Word och PDF' },
  'check-minutes': { say: 'granska protokollet', does: 'visar vad som kan vara fel i det' },
  'finish-minutes': { say: 'protokollet är klart', does: 'låser det som utgåva 1' },
  'send-minutes': { say: 'skicka till justerare', does: 'ber justerarna läsa det, om mötet har några' },
  'new-edition': { say: 'gör en ny utgåva', does: 'när något i det är rättat' },
  'file-minutes': { say: 'lägg protokollet till handlingarna', does: 'avslutar arbetet med det' },
  'publish-minutes': { say: 'publicera protokollet', does: 'visar vem som får se det innan det skickas' },
  'adjust-minutes': { say: 'justera protokollet', does: 'sparar att du har läst det och att det är rätt' },
  'minutes-settings': { say: 'inställningar för protokollet', does: 'ändrar hur det ser ut och justeras' },
  withdraw: { say: 'punkt 10 utgår', does: 'tar bort punkten från mötet' },
  postpone: { say: 'skjut fram 12 till april', does: 'flyttar punkten till ett senare möte' },
  attendance: { say: 'alla utom Bo och Eva', does: 'sparar närvaron' },
  undo: { say: 'ångra', does: 'ångrar det du sparade sist' },
  close: { say: 'avsluta', does: 'läser upp det som är sparat och avslutar mötet' },
  publish: { say: 'publicera', does: 'visar vem som får se sammanfattningen innan den skickas' },
  'post-agenda': { say: 'skicka dagordningen', does: 'visar dagordningen för alla' },
  notice: { say: 'kallelse', does: 'visar mejltexten, länkarna och vad som saknas' },
  'calendar-link': { say: 'kalenderlänk', does: 'ger dig mötena i din kalender' },
  'check-in': { say: 'jag är här', does: 'checkar in dig' },
  introduce: { say: 'ersättare för Eva Ek', does: 'talar om vem du är på mötet' },
  'my-answer': { say: 'mitt svar', does: 'visar om du är anmäld' },
  agenda: { say: 'dagordningen', does: 'visar punkterna' },
  propose: { say: 'föreslå punkt: Samordnad vårdplan', does: 'skickar ett förslag till sekreteraren' },
  proposals: { say: 'förslag', does: 'visar förslagen till punkter' },
  'edit-agenda': { say: 'ändra dagordningen', does: 'visar punkterna med knappar att ändra och flytta dem' },
  'hand-over': { say: 'lämna över ett ärende', does: 'skickar en kopia av ett ärende till en annan grupp' },
  'next-meeting': { say: 'nästa möte', does: 'visar när och var' },
  'who-comes': { say: 'vilka kommer', does: 'visar vilka som är anmälda' },
  'who-was-there': { say: 'vilka var med', does: 'visar närvaron' },
  decisions: { say: 'besluten', does: 'visar mötets beslut' },
  'decisions-about': { say: 'beslut om logoped', does: 'söker i alla beslut' },
  'my-assignments': { say: 'mina uppdrag', does: 'visar det du ansvarar för, med knappar att rapportera' },
  changes: {
    say: 'vad har hänt sedan förra mötet',
    does: 'visar vad som är rapporterat på uppdragen',
  },
  assignments: { say: 'visa uppdragen', does: 'visar öppna uppdrag' },
  settings: { say: 'inställningar', does: 'ändrar hur gruppen arbetar' },
  help: { say: 'hjälp', does: 'visar vad som fungerar här' },
};

const mention = 'I kanaler och gruppchattar behöver du nämna mig med @ först.';

/** Help, welcome, what was not understood, and what went wrong, in Swedish. */
export const svHelp = {
  phrases,
  title: 'Det här fungerar här',
  /** Of the same kinds as are asked most; each is understood when it is written. */
  questions: [
    'när är nästa möte?',
    'vad beslutade vi om hemsjukvård?',
    'vilka saknades förra mötet?',
    'vem ansvarar för planen?',
    'vilka uppdrag är försenade?',
  ] as readonly string[],
  asking: (examples: readonly string[]) =>
    `Fråga som du brukar, till exempel ${svBasics.list(examples.map((one) => svBasics.quoted(one)))}.`,
  askingOn: 'Du kan fråga vidare: ”och i mars?”, ”vem ansvarar för det?”.',
  line: (say: string, does: string) => `${svBasics.quoted(say)} ${does}`,
  mention,
  privateRecording: 'Det du skriver här ser ingen annan förrän du publicerar.',
  strangerLead: 'Jag hittar dig inte på listan, så jag kan inte visa gruppens anteckningar.',
  welcome: 'Hej! Jag är Samverka. Jag håller reda på gruppens möten, beslut och uppdrag.',
  notConnected: 'En teamägare behöver koppla mig till gruppen först.',
  howToConnect: 'Skriv ”koppla” och koden som administratören har gett dig.',
  connected: (group: string) => `Jag är kopplad till ${group}. Du är sekreterare.`,
  local:
    'Du kör Samverka lokalt och kan spela alla. Skriv ”som Eva Ek: jag är här” för att säga en sak som Eva Ek, eller ”som Eva Ek” för att skriva och trycka på knappar som Eva Ek tills du skriver ”som mig”. Ett namn som inte står på listan blir någon utifrån, till exempel en ersättare.',
  /** Two examples that work here follow on everything that was not understood. */
  examples: (examples: readonly string[]) =>
    examples.length === 0
      ? ''
      : `Skriv till exempel ${examples.map((one) => svBasics.quoted(one)).join(' eller ')}.`,
  /** The same where a question was not understood. */
  askSo: (examples: readonly string[]) =>
    `Fråga till exempel ${examples.map((one) => svBasics.quoted(one)).join(' eller ')}.`,
  nothingSaved: 'Inget är sparat.',
  unclear: {
    nothing: (text: string) => `Jag förstod inte ${svBasics.quoted(text)}.`,
    missing: {
      text: (text: string) => `Jag förstod ${svBasics.quoted(text)}, men det saknas text att spara.`,
      item: (text: string) => `Jag förstod ${svBasics.quoted(text)}, men inte vilken punkt det gäller.`,
      record: (text: string) =>
        `Jag förstod ${svBasics.quoted(text)}, men det finns flera i samma punkt. Skriv vilket, till exempel ”7.2” eller ”7, beslut 2”.`,
      decision: (text: string) =>
        `Jag förstod ${svBasics.quoted(text)}, men det finns inget sådant beslut. Skriv beslutet först, till exempel ”beslut 7: …”.`,
      assignment: (text: string) =>
        `Jag förstod ${svBasics.quoted(text)}, men inte vilket uppdrag det gäller.`,
      person: (text: string) => `Jag förstod ${svBasics.quoted(text)}, men inte vem det gäller.`,
      meeting: (text: string) => `Jag förstod ${svBasics.quoted(text)}, men inte vilket möte det gäller.`,
      date: (text: string) => `Jag förstod ${svBasics.quoted(text)}, men inte vilket datum det gäller.`,
      votes: (text: string) =>
        `Jag förstod ${svBasics.quoted(text)}, men inte hur rösterna föll. Skriv till exempel ”12 ja, 3 nej, 1 avstår”.`,
      election: (text: string) =>
        `Jag förstod ${svBasics.quoted(text)}, men inte vem som valdes till vad. Skriv till exempel ”Anna Ek till ordförande till 2028”.`,
      ratification: (text: string) =>
        `Jag förstod ${svBasics.quoted(text)}, men inte vilket beslut parterna har fått frågan om. Skriv numret, till exempel ”beslut 7”.`,
    },
    'no-such-person': (name: string) =>
      `Jag hittar ingen som heter ${svBasics.quoted(name)} på gruppens lista.`,
    'which-person': (name: string, persons: readonly string[]) =>
      `${svBasics.quoted(name)} kan vara ${persons.length === 0 ? 'flera' : persons.join(' eller ')}. Skriv hela namnet.`,
    'no-such-meeting': (said: string) => `Jag hittar inget möte ${svBasics.quoted(said)}.`,
    'no-such-date': (said: string) => `Datumet ${svBasics.quoted(said)} finns inte.`,
    'no-meeting': 'Det finns inget sådant möte inlagt.',
  },
  tooManyLines: (most: number) =>
    `Det är fler än ${most} rader. Dela upp texten i flera meddelanden. Inget är sparat.`,
  stale: 'Kortet var gammalt. Ditt svar är inte sparat. Här är det nya.',
  fault: 'Något gick fel. Ditt svar är inte sparat. Försök igen eller kontakta sekreteraren.',
  foreignPress: 'Jag känner inte igen knappen. Inget är sparat. Skriv ”hjälp” så visar jag vad som fungerar.',
  unnamedAccount: 'Du är inte inloggad, så jag kan inte veta vem du är. Be sekreteraren anteckna dig.',
  notFromHere: 'Det går inte här. Skriv till mig direkt i stället. Inget är sparat.',
  welcomed: 'Varsågod.',
  settleWhat: 'Jag vet inte vad du svarar på. Inget är sparat.',
};
