import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { list, number, quoted } = svBasics;

function referrals(n: number): string {
  return n === 1 ? 'en remiss' : `${number(n)} remisser`;
}

/** What is said of referrals (remisser) and their replies, in Swedish. */
export const svReferrals = {
  noText: 'Remissen har ingen text. Skriv till exempel ”remiss 7: Förslaget skickas till kommunerna”.',
  notFound: 'Jag hittar inte remissen. Den kan vara ångrad. Skriv ”remisser” så visar jag dem.',
  /** "§ 7 den 12 februari 2027". */
  at: (label: string, days: string) => `${label} ${days}`,
  paragraph: (item: string, ordinal: number | undefined) =>
    ordinal === undefined ? `§ ${item}` : `§ ${item}, remiss ${ordinal}`,
  count: referrals,
  head: 'Remisser',
  receipt: {
    recorded: (where: string) => `Remissen är sparad: ${where}.`,
    changed: (where: string) => `Remissen är ändrad: ${where}.`,
    removed: (where: string) => `Remissen är borttagen: ${where}.`,
    restored: (where: string) => `Remissen är tillbaka: ${where}.`,
    replied: (from: string) => `Svaret är sparat: ${from}.`,
    ours: 'Gruppens svar är sparat.',
    replyRemoved: (from: string) => `Svaret från ${from} är borttaget.`,
    replyRestored: (from: string) => `Svaret från ${from} är tillbaka.`,
    everyone: 'Alla har svarat.',
    left: (names: readonly string[]) =>
      names.length > 6
        ? `${capital(number(names.length))} har inte svarat.`
        : `${list(names)} har inte svarat.`,
    to: (names: readonly string[]) =>
      names.length > 6 ? `Mottagare: ${number(names.length)}.` : `Till: ${list(names)}.`,
    from: (names: readonly string[]) => `Från: ${list(names)}.`,
    toWhom: 'Till vem går den? Skriv till exempel ”remissen går till Granby och Ekköping”.',
    noDue: 'Ingen svarstid är sagd.',
    by: (due: string) => `Svar ${due}.`,
    link: (link: string) => `Länk: ${link}`,
  },
  state: {
    to: (names: readonly string[]) => `Till: ${list(names)}`,
    from: (names: readonly string[]) => `Från: ${list(names)}`,
    by: (due: string) => `Svar ${due}`,
    noDue: 'Ingen svarstid är sagd',
    replied: (names: readonly string[]) => `Har svarat: ${list(names)}`,
    left: (names: readonly string[]) => `Har inte svarat: ${list(names)}`,
    everyone: 'Alla har svarat',
    weHave: (day: string) => `Gruppen svarade ${day}`,
    weHaveNot: 'Gruppen har inte svarat',
    reply: (day: string, from: string, text: string | undefined) =>
      `${day}, ${from}${text === undefined ? ': har svarat' : `: '${text}'`}`,
    link: (link: string) => `Länk: ${link}`,
    over: 'Svarstiden har gått ut.',
  },
  answer: {
    all: (n: number) => (n === 0 ? 'Gruppen har inga remisser.' : `Gruppen har ${referrals(n)}:`),
    open: (n: number) =>
      n === 0 ? 'Ingen remiss väntar på svar.' : `${capital(referrals(n))} väntar på svar:`,
    noneAbout: (words: string) => `Ingen remiss om ${quoted(words)} är antecknad.`,
    one: 'Remissen:',
    unanswered: (names: readonly string[], title: string) =>
      names.length === 0 ? `Alla har svarat på ${title}.` : `${list(names)} har inte svarat på ${title}.`,
    has: (name: string, day: string, text: string | undefined) =>
      `Ja, ${name} svarade ${day}${text === undefined ? '.' : `: ${quoted(text)}`}`,
    hasNot: (name: string, title: string) => `Nej, ${name} har inte svarat på ${title}.`,
    weHaveNot: (title: string) => `Gruppen har inte svarat på ${title}.`,
    by: (due: string) => `Svaren ska vara inne ${due}.`,
    noDue: 'Ingen svarstid är sagd.',
    title: (text: string) => `remissen ${quoted(text)}`,
  },
  which: (where: readonly string[]): string =>
    where.length === 0
      ? 'Jag hittar ingen sådan remiss. Skriv ”remisser” så visar jag dem.'
      : `Vilken remiss menar du? ${where.join('; ')}.`,
  reminder: {
    yours: (organisation: string) => `${organisation} har inte svarat på en remiss.`,
    yoursAlone: 'Du har inte svarat på en remiss.',
    oursSoon: 'Gruppen ska svara på en remiss.',
    late: (n: number) => `Svarstiden har gått ut. ${capital(n === 1 ? 'en' : number(n))} har inte svarat:`,
    oursLate: 'Svarstiden har gått ut, och gruppen har inte svarat:',
    answered: 'Svaret har kommit.',
    from: (group: string) => `Från ${group}.`,
  },
  buttons: {
    replied: 'Vi har svarat',
    addReply: 'Lägg till svar',
    change: 'Ändra remissen',
    track: 'Följ som remiss',
  },
  form: {
    reply: 'Svar på remiss',
    from: 'Vem har svarat?',
    other: 'Någon annan',
    otherName: 'Namn, om det är någon annan',
    on: 'När kom svaret?',
    text: 'Vad säger svaret? Gruppens deltagare kan se det.',
    link: 'Länk till svaret',
    needsFrom: 'Välj vem som har svarat, eller skriv ett namn. Inget är sparat.',
    needsDay: 'Skriv dagen som ett datum. Inget är sparat.',
    change: 'Ändra remissen',
    what: 'Vad remissen gäller',
    needsText: 'Skriv vad remissen gäller.',
    recipients: 'Vem den går till (en på varje rad)',
    senders: 'Vem den kommer från (en på varje rad)',
    due: 'När svaren ska vara inne',
    document: 'Länk till dokumentet',
    dueHint: 'senast 31 oktober',
    unreadable: (said: string) => `Jag kan inte läsa ${quoted(said)} som en tid. Inget är sparat.`,
    trackedAlready: 'Beslutet följs redan som en remiss. Inget nytt är sparat.',
  },
};
