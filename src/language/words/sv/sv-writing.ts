import { svBasics } from './sv-basics.ts';
import { svDocument } from './sv-document.ts';

const { list, number } = svBasics;
type TextAs = 'prose' | 'discussion';

/** What is said of the minutes' running text and discussion, in Swedish. */
export const svWriting = {
  /** `first` and `last` are how the first and the last of it begin; `last` is absent when there is one. */
  saved: (as: TextAs, n: number, where: string, first: string, last: string | undefined) => {
    const what = as === 'prose' ? 'Texten är sparad' : 'Diskussionen är sparad';
    const counted = as === 'prose' ? `${number(n)} stycken` : `${number(n)} punkter`;
    return last === undefined
      ? `${what} i ${where}: ”${first}”`
      : `${what} i ${where}, ${counted}: ”${first}” till ”${last}”`;
  },
  /** Of a text that went through several items. */
  savedIn: (items: readonly string[]) => `Texten är sparad i ${list(items)}.`,
  changed: (as: TextAs, where: string) =>
    `${as === 'prose' ? 'Texten' : 'Diskussionen'} i ${where} är ändrad.`,
  removed: (as: TextAs, where: string, text: string) =>
    `${as === 'prose' ? 'Texten' : 'Diskussionspunkten'} i ${where} är borttagen: ”${text}”`,
  restored: (as: TextAs, where: string, text: string) =>
    `${as === 'prose' ? 'Texten' : 'Diskussionspunkten'} i ${where} är tillbaka: ”${text}”`,
  now: (text: string) => `Nu står det: ”${text}”`,
  /** Said of what is written after the minutes were finished. */
  afterFinished: (document: string) =>
    `${svDocument(document).the} är redan ${svDocument(document).finished}, så det här är en rättelse.`,
  form: {
    /** Someone else, or the same person elsewhere, wrote while the form was open. */
    changed: (prose: readonly string[], discussion: readonly string[]) =>
      [
        'Det som står har ändrats medan formuläret var öppet. Inget är sparat.',
        prose.length + discussion.length === 0 ? 'Nu står inget där.' : '',
        prose.length === 0 ? '' : `Text nu: ”${prose.join('\n\n')}”`,
        discussion.length === 0 ? '' : `Diskussion nu: ”${discussion.join('\n')}”`,
        'Tryck på Spara om det du skrev ska gälla i stället.',
      ]
        .filter((line) => line !== '')
        .join(' '),
    title: (number: string) => `Text till punkt ${number}`,
    prose: 'Text (tom rad mellan stycken)',
    discussion: 'Diskussion (en punkt på varje rad)',
    stands: 'Det här står nu. Ändra, lägg till eller ta bort.',
    empty: 'Inget är skrivet än.',
    tooLong: (letters: number) =>
      `Texten är för lång för formuläret (${letters} tecken). Skriv i chatten, till exempel ”ändra text 7.2: …”, eller lämna tillbaka protokollet som fil.`,
    noItem: 'Vilken punkt? Skriv till exempel ”skriv text till punkt 7”.',
    button: 'Skriv text',
  },
  pasted: {
    title: 'Så här läste jag texten',
    about: 'Inget är sparat än.',
    item: (number: string, title: string) => `§ ${number} ${title}`,
    kinds: { prose: 'Text', discussion: 'Diskussion', decision: 'Beslut', assignment: 'Uppdrag' },
    already: 'Står redan',
    unplaced: 'Hör inte till någon punkt, och sparas inte',
    nothing: 'Allt det där står redan. Inget är ändrat.',
    dropped: 'Inget är sparat.',
    gone: 'Jag har inte kvar texten. Klistra in den igen. Inget är sparat.',
    cancel: 'Avbryt',
  },
  handed: {
    title: 'Det här skiljer i filen',
    about: 'Inget är ändrat än.',
    same: 'Filen säger detsamma som protokollet. Inget är ändrat.',
    /** How one difference is told, by whether it is new, gone or other words. */
    added: (what: string, after: string) => `${what}, nytt: ”${after}”`,
    removed: (what: string, before: string) => `${what}, borttaget: ”${before}”`,
    changed: (what: string, before: string, after: string) => `${what}, ändrat: ”${before}” → ”${after}”`,
    now: (now: string) =>
      now === ''
        ? 'Ändrat sedan du hämtade utkastet: det är borttaget nu.'
        : `Ändrat sedan du hämtade utkastet: nu står det ”${now}”`,
    kinds: {
      prose: 'Text',
      discussion: 'Diskussion',
      farewells: 'Tack',
      decision: 'Beslut',
      assignment: 'Uppdrag',
      referral: 'Remiss',
      title: 'Rubrik',
      presenters: 'Föredragande',
      kind: 'Ärendetyp',
      origin: 'Kommer från',
      outcome: 'Vad det blev av punkten',
      background: 'Bakgrund',
      proposal: 'Förslag till beslut',
      links: 'Handlingar',
      item: 'Punkt',
      attendance: 'Närvaro',
      fact: 'Uppgift',
      besides: 'Under närvaron',
      section: 'Avsnitt',
    },
    elsewhere: 'Utanför punkterna',
    unplaced: 'Det här hör inte till någon punkt, och sparas inte',
    takeTexts: (n: number) => (n === 1 ? 'Ta över texten' : `Ta över ${n} texter`),
    review: (n: number) => (n === 1 ? 'Gå igenom en ändring' : `Gå igenom ${n} ändringar`),
    take: 'Ändra i protokollet',
    keep: 'Behåll som det var',
    question: 'Ska det ändras i protokollet?',
    left: (n: number) => (n === 0 ? 'Det är den sista.' : `${number(n)} till efter den här.`),
    inChat: 'Det här kan jag inte ändra från filen. Ändra det i chatten om det ska gälla.',
    kept: 'Det står som det var.',
    done: 'Allt i filen är genomgånget.',
    nothingToTake: 'Det finns ingen text kvar att ta över.',
    gone: 'Jag har inte kvar filen. Skicka den igen. Inget är ändrat.',
    file: {
      'not-a-document':
        'Jag kan läsa Word (docx), Markdown och vanlig text. Den här filen kunde jag inte läsa. Inget är sparat.',
      'too-large': 'Filen är för stor. Jag läser filer på upp till 10 MB. Inget är sparat.',
      'not-fetched':
        'Jag kom inte åt filen. Skicka den från datorn, eller klistra in texten. Inget är sparat.',
      'not-ours': 'Filen hör inte till någon av dina grupper. Inget är sparat.',
      'no-items':
        'Jag hittar inga punkter i filen. Skriv rubriker som ”§ 7”, eller skicka filen med orden ”text 7”. Inget är sparat.',
      'no-meeting': 'Jag hittar inte mötet som filen gäller. Inget är sparat.',
      'which-group':
        'Vilken grupp gäller filen? Skriv gruppens namn i samma meddelande som filen. Inget är sparat.',
      several: 'En fil i taget, tack. Inget är sparat.',
    },
  },
};
