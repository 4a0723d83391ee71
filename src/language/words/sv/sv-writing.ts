import { svBasics } from './sv-basics.ts';

const { number } = svBasics;
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
  changed: (as: TextAs, where: string) =>
    `${as === 'prose' ? 'Texten' : 'Diskussionen'} i ${where} är ändrad.`,
  removed: (as: TextAs, where: string, text: string) =>
    `${as === 'prose' ? 'Texten' : 'Diskussionspunkten'} i ${where} är borttagen: ”${text}”`,
  restored: (as: TextAs, where: string, text: string) =>
    `${as === 'prose' ? 'Texten' : 'Diskussionspunkten'} i ${where} är tillbaka: ”${text}”`,
  now: (text: string) => `Nu står det: ”${text}”`,
  /** Said of what is written after the minutes were finished. */
  afterFinished: 'Protokollet är redan färdigt, så det här är en rättelse.',
  form: {
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
};
