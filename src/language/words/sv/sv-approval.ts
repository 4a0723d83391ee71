import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';
import { svDocument } from './sv-document.ts';

const { list, number } = svBasics;
const the = (document: string) => svDocument(document).the;
const lower = (document: string) => {
  const said = the(document);
  return said.startsWith('Dokumentet') ? said.replace(/^D/u, 'd') : said.toLocaleLowerCase('sv');
};
const are = (document: string, neuter: string, plural: string) =>
  svDocument(document).done === 'klart' ? neuter : plural;
/** "protokoll", as it stands after another word. */
const bare = (document: string) => document.trim().toLocaleLowerCase('sv');

/** Minutes on their way to approval, in Swedish. */
export const svApproval = {
  /** "Protokollet från mötet den 12 februari". */
  of: (document: string, days: string) => `${the(document)} från mötet ${days}`,
  receipts: {
    finished: (document: string, days: string, edition: number) =>
      `${the(document)} från mötet ${days} är ${svDocument(document).done}, som utgåva ${edition}. ${are(document, 'Det', 'De')} är inte ${are(document, 'publicerat', 'publicerade')}.`,
    finishedAlready: (document: string, days: string) =>
      `${the(document)} från mötet ${days} är redan ${svDocument(document).done}. Gäller det ett annat möte, skriv vilket: ”protokollet från januari är klart”. Inget är ändrat.`,
    renewed: (document: string, days: string, edition: number, reason: string | undefined) =>
      `${the(document)} från mötet ${days} finns i utgåva ${edition}.${reason === undefined ? '' : ` Skäl: ”${reason}”`}`,
    adjusters: (days: string, names: readonly string[]) =>
      names.length === 0
        ? `Mötet ${days} har inga justerare.`
        : `${names.length === 1 ? 'Justerare' : 'Justerare'} för mötet ${days}: ${list(names)}.`,
    adjustersAsSet: (days: string, names: readonly string[]) =>
      names.length === 0
        ? `Mötet ${days} har inga justerare, som gruppen har bestämt.`
        : `Justerare för mötet ${days}, som gruppen har bestämt: ${list(names)}.`,
    sent: (document: string, names: readonly string[]) =>
      `${the(document)} skickas till ${list(names)} för justering.`,
    adjusted: (document: string, days: string, edition: number) =>
      `Tack! Du har justerat ${lower(document)} från mötet ${days}, utgåva ${edition}.`,
    adjustedBy: (name: string, document: string, days: string) =>
      `${name} har justerat ${lower(document)} från mötet ${days}.`,
    notAdjusted: (document: string, days: string) =>
      `Justeringen av ${lower(document)} från mötet ${days} är borttagen.`,
    filed: (document: string, days: string) =>
      `${the(document)} från mötet ${days} är ${are(document, 'lagt', 'lagda')} till handlingarna.`,
    notFiled: (document: string, days: string) =>
      `${the(document)} från mötet ${days} är inte längre ${are(document, 'lagt', 'lagda')} till handlingarna.`,
    approved: (document: string, days: string, on: string) =>
      `${the(document)} från mötet ${days} är ${are(document, 'godkänt', 'godkända')} på mötet ${on}.`,
    notApproved: (document: string, days: string) =>
      `${the(document)} från mötet ${days} är inte längre ${are(document, 'godkänt', 'godkända')}.`,
    shown: (document: string, days: string) =>
      `${the(document)} från mötet ${days} är ${are(document, 'publicerat', 'publicerade')}.`,
    approves: (item: string, document: string, days: string) =>
      `Vid punkt ${item} godkänns ${lower(document)} från mötet ${days}.`,
    approvesNone: (item: string) => `Vid punkt ${item} godkänns inget tidigare dokument.`,
    nextAgenda: (item: string, on: string) => `Godkännandet står som punkt ${item} på mötet ${on}.`,
    differs: (document: string, edition: number) =>
      `${the(document)} säger nu något annat än utgåva ${edition}, som ligger fast. Skriv ”gör en ny utgåva” och skälet om ändringen ska gälla.`,
    /** Beside an election of an adjuster, whose name stands on a button. */
    elected: 'Ska jag anteckna justerare för mötet?',
  },
  buttons: {
    anyway: 'Klart ändå',
    finish: 'Klart',
    send: 'Skicka till justerare',
    adjust: 'Justera',
    remark: 'Jag har en synpunkt',
    file: 'Lägg till handlingarna',
    publish: 'Publicera',
    show: (document: string) => `Visa ${lower(document)}`,
    difference: 'Visa skillnaden',
    edition: 'Ny utgåva',
    adjuster: (name: string) => `${name} justerar`,
    check: 'Granska',
    summary: 'Sammanfattningen',
  },
  check: {
    title: (document: string) => `Innan ${lower(document)} är ${svDocument(document).done}`,
    nothing: (document: string) => `Jag hittar inget att anmärka på i ${lower(document)}.`,
    /** Beside other orders in the same message. */
    first:
      'Det finns något att se på innan det är klart. Skriv ”granska protokollet”, eller ”ändå klart”. Inget är markerat som klart.',
    /** Nothing is mended silently. */
    told: 'Jag har inte ändrat något. Rätta det som är fel, eller gå vidare ändå.',
    about: (document: string, days: string) => `${the(document)} från mötet ${days}`,
    item: (item: string) => `Punkt ${item}`,
    nearName: (said: string, known: string) =>
      `”${said}” liknar ${known}, som finns på listan. Är det samma person, rätta stavningen.`,
    twins: (one: string, other: string) =>
      `${one} och ${other} står båda på närvarolistan. Är det samma person, ta bort en.`,
    presenterAbsent: (name: string) =>
      `${name} föredrog, men står som frånvarande. Rätta närvaron eller föredragande.`,
    nowhere: (name: string) =>
      `${name} föredrog, men finns varken på deltagarlistan eller i närvaron. Anteckna närvaron om det saknas.`,
    noVerb: (text: string) => `Jag hittar inget verb i beslutet ”${text}”. Skriv vad som beslutades.`,
    noResponsible: (text: string) => `Uppdraget ”${text}” har ingen ansvarig. Skriv vem, eller låt det stå.`,
    duePast: (said: string, date: string) =>
      `Ett uppdrag ska vara klart ${said === date ? date : `${said} (${date})`}, före mötet. Rätta datumet.`,
    comingPast: (date: string) => `Kommande möte ${date} är inte senare än det här mötet. Rätta kalendern.`,
    emptyItem: (items: readonly string[]) =>
      `${items.length === 1 ? 'Punkt' : 'Punkterna'} ${list(items)} har varken text eller beslut. Skriv något, eller låt det stå.`,
    outcome: (outcome: 'withdrawn' | 'postponed') =>
      `Punkten ${outcome === 'withdrawn' ? 'utgick' : 'sköts fram'}, men har beslut eller uppdrag. Vad stämmer?`,
    placeholder: (said: string) => `”${said}” ser ut att vänta på att fyllas i.`,
  },
  /** Whom a publication reaches. */
  publish: {
    title: (document: string) => `Publicera ${lower(document)}?`,
    see: {
      channel: (n: number | undefined) => `Alla${n === undefined ? '' : ` ${n}`} i kanalen`,
      'group-chat': (n: number | undefined) => `Alla${n === undefined ? '' : ` ${n}`} i chatten`,
      'meeting-chat': (n: number | undefined) => `Alla${n === undefined ? '' : ` ${n}`} i möteschatten`,
    },
    asks: (who: string, document: string) =>
      `${who} får veta att ${lower(document)} finns, gruppens deltagare kan läsa ${are(document, 'det', 'dem')}, och ${are(document, 'det', 'de')} kan bli allmän handling.`,
    held: (document: string) => `${the(document)} är inte ${are(document, 'publicerat', 'publicerade')}.`,
    already: (document: string) => `${the(document)} är redan ${are(document, 'publicerat', 'publicerade')}.`,
    notAdjusted: (document: string, names: readonly string[]) =>
      `${the(document)} är inte ${are(document, 'justerat', 'justerade')} än. ${list(names)} har inte justerat.`,
    /** After it, where the summary still waits. */
    summaryWaits:
      'Sammanfattningen är inte publicerad. Först när den är det får de som har fått uppdrag, och parter som ska godkänna beslut, veta det.',
  },
  shown: {
    line: (document: string, days: string) => `${the(document)} från mötet ${days} finns att läsa.`,
    renewed: (edition: number, reason: string | undefined) =>
      `Det är en ny utgåva, nummer ${edition}.${reason === undefined ? '' : ` Skäl: ”${reason}”`}`,
    members: 'Länken är personlig och fungerar för gruppens deltagare i en timme.',
    writeDirectly: (document: string) =>
      `Skriv ”visa ${lower(document)}” direkt till mig, så får du en egen länk.`,
  },
  adjust: {
    asks: (document: string, days: string) => `Du ska justera ${lower(document)} från mötet ${days}.`,
    edition: (edition: number, digest: string) => `Utgåva ${edition}, kontrollsumma ${digest}`,
    read: 'Läs först. Är det rätt, tryck på Justera. Annars skriv vad som ska rättas, så går det till sekreteraren.',
    done: (on: string) => `Du justerade ${on}.`,
    old: 'Den här utgåvan gäller inte längre.',
    notYou: 'Du är inte längre justerare för mötet.',
    reminder: (document: string, days: string) =>
      `Du har inte justerat ${lower(document)} från mötet ${days} än.`,
    allDone: (names: readonly string[], document: string, days: string) =>
      `${list(names)} har justerat ${lower(document)} från mötet ${days}. Nu ${are(document, 'kan det', 'kan de')} läggas till handlingarna.`,
  },
  remark: {
    title: 'En synpunkt till sekreteraren',
    label: 'Vad ska rättas? Bara sekreteraren ser det',
    required: 'Skriv vad som ska rättas.',
    sent: 'Tack! Sekreteraren har fått din synpunkt. Du kan justera senare.',
    lost: 'Något gick fel. Din synpunkt är inte sparad. Försök igen eller kontakta sekreteraren.',
    from: (name: string, document: string, days: string) =>
      `${name} har en synpunkt på ${lower(document)} från mötet ${days}:`,
    next: 'Rätta och gör en ny utgåva, eller svara personligen.',
  },
  edition: {
    title: 'Ny utgåva',
    label: 'Varför behövs den?',
    required: 'Skriv skälet.',
    replaces: (edition: number) =>
      `Utgåva ${edition} finns kvar. Den som har justerat den behöver justera den nya.`,
  },
  difference: {
    title: (edition: number) => `Skillnad mot utgåva ${edition}`,
    none: (document: string, edition: number) => `${the(document)} säger samma sak som utgåva ${edition}.`,
    noEdition: (document: string) => `${the(document)} är inte ${svDocument(document).finished} än.`,
    between: (one: number, other: number) => `Från utgåva ${one} till utgåva ${other}`,
    item: (item: string, title: string) => `Punkt ${item}, ${title}`,
    now: (before: string | undefined, after: string | undefined) =>
      before === undefined
        ? `nytt: ”${after ?? ''}”`
        : after === undefined
          ? `borta: ”${before}”`
          : `”${before}” är nu ”${after}”`,
    what: {
      head: 'Överst',
      attendance: 'Närvaro',
      movement: 'Kom eller gick',
      turnover: 'Personförändring',
      coming: 'Kommande möten',
      evaluation: 'Utvärdering',
      item: 'Punkt',
      field: 'Uppgift',
      text: 'Text',
      decision: 'Beslut',
      assignment: 'Uppdrag',
      referral: 'Remiss',
    },
    otherwise: 'annan uppgift',
  },
  answers: {
    state: {
      draft: (document: string) => `är inte ${svDocument(document).finished}`,
      finished: (document: string) => `är ${svDocument(document).done}`,
      sent: (document: string) =>
        `är ${svDocument(document).done} och ${are(document, 'skickat', 'skickade')} till justerarna`,
      adjusted: (document: string) => `är ${are(document, 'justerat', 'justerade')}`,
      filed: (document: string) => `är ${are(document, 'lagt', 'lagda')} till handlingarna`,
      approved: (document: string) => `är ${are(document, 'godkänt', 'godkända')}`,
    },
    notClosed: (document: string, days: string) =>
      `Mötet ${days} är inte avslutat, så det finns ${are(document, 'inget färdigt', 'inga färdiga')} ${bare(document)}.`,
    finishedOn: (edition: number, on: string) => `Utgåva ${edition}: ${on}`,
    because: (reason: string) => `Skäl: ”${reason}”`,
    sentOn: (on: string) => `Skickat till justerarna: ${on}`,
    adjustedBy: (name: string, on: string) => `${name} justerade ${on}`,
    waiting: (names: readonly string[]) => `Har inte justerat: ${list(names)}`,
    adjusters: (names: readonly string[]) => `Justerare: ${list(names)}`,
    noAdjusters: 'Mötet har inga justerare.',
    nobodyYet: 'Ingen har justerat än.',
    notSent: (edition: number) => `Utgåva ${edition} är inte skickad till justerarna.`,
    adjustedBefore: (name: string, edition: number, on: string) =>
      `${name} justerade utgåva ${edition}: ${on}`,
    filedOn: (on: string) => `Lagt till handlingarna: ${on}`,
    approvedOn: (on: string, label: string) => `Godkänt på mötet ${on}, ${label}`,
    shownOn: (on: string, edition: number) => `Publicerat: ${on}, utgåva ${edition}`,
    notShown: 'Inte publicerat.',
    left: (count: number, document: string) =>
      count === 0
        ? `Inget ${bare(document)} väntar.`
        : `${capital(number(count))} ${count === 1 ? 'möte' : 'möten'} har ${bare(document)} som väntar:`,
  },
};
