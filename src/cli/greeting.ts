import type { Sample } from './sample.ts';

type Played = {
  readonly port: number;
  /** Where the chat client is; undefined where none is installed. */
  readonly url: string | undefined;
  /** The data folder. */
  readonly folder: string;
};

/** What local mode says when it is up: where to go, and what to write first, in Swedish and English. */
export function greeting({ port, url, folder }: Played, sample: Sample | undefined): readonly string[] {
  if (url === undefined)
    return [
      `Samverka är igång på 127.0.0.1:${port}, utan chattklient (den installeras med npm ci). Ctrl-C avslutar.`,
      `Samverka runs on 127.0.0.1:${port}, without a chat client (npm ci installs it). Ctrl-C ends it.`,
    ];
  return [
    '',
    `  Samverka är igång. Öppna ${url} i en webbläsare.`,
    ...told(sample, folder, 'sv'),
    '',
    `  Samverka is running. Open ${url} in a browser.`,
    ...told(sample, folder, 'en'),
    '',
    '  Ctrl-C avslutar båda, och allt som har bekräftats är sparat. / Ctrl-C ends both; what was confirmed is saved.',
    '',
  ];
}

type Language = 'sv' | 'en';
type Step = readonly [write: string, follows: string];

/** What to write, one line at a time, by how far today's meeting has come. */
export const firstSteps: {
  readonly [Where in Language]: { readonly [State in 'planned' | 'running' | 'closed']: readonly Step[] };
} = {
  sv: {
    planned: [
      ['skicka dagordningen', 'visas i kanalen General, med frågan vem som kommer'],
      ['som Eva Ek', 'nu skriver och trycker du som Eva Ek, även i General'],
      ['som mig', 'nu är du dig själv igen'],
      ['start', 'mötet börjar, och i General kan alla checka in'],
      ['som Bo Dahl: jag är här', 'en enda rad som Bo Dahl'],
      ['beslut 2: enligt förslaget', 'syns inte i General förrän du publicerar'],
      ['avsluta', 'läs igenom, avsluta och publicera'],
    ],
    running: [
      ['nästa', 'nästa punkt'],
      ['som Eva Ek: jag är här', 'bara den raden; ”som Eva Ek” gäller tills du skriver ”som mig”'],
      ['besluta enligt förslaget', 'syns inte i General förrän du publicerar'],
      ['avsluta', 'läs igenom, avsluta och publicera'],
    ],
    closed: [
      ['besluten', ''],
      ['visa uppdragen', ''],
      ['publicera', 'om det inte är gjort'],
    ],
  },
  en: {
    planned: [
      ['post the agenda', 'appears in the channel General, asking who comes'],
      ['as Eva Ek', 'you now write and press as Eva Ek, in General too'],
      ['as me', 'you are yourself again'],
      ['start', 'the meeting begins; in General all can check in'],
      ['as Bo Dahl: I am here', 'one single line as Bo Dahl'],
      ['decision 2: as proposed', 'does not show in General until you publish'],
      ['close', 'read it through, close and publish'],
    ],
    running: [
      ['next', 'the next item'],
      ['as Eva Ek: I am here', 'that line only; “as Eva Ek” holds until you write “as me”'],
      ['as proposed', 'does not show in General until you publish'],
      ['close', 'read it through, close and publish'],
    ],
    closed: [
      ['decisions', ''],
      ['show the assignments', ''],
      ['publish', 'if that is not done'],
    ],
  },
};

const words = {
  sv: {
    other: (name: string | undefined) =>
      name === undefined
        ? 'Koppla en grupp: skriv @Samverka koppla KOD i General. Välj Samverka i listan som visas när du skriver @.'
        : `Kanalen General hör till ${name}. Skriv ”hjälp” i Personal Chat, eller ”som NAMN” för att spela någon.`,
    who: 'Du är Åsa Lindqvist, sekreterare i den påhittade Samverkansgruppen Ekbygden.',
    state: {
      planned: 'Gruppen har möte i dag.',
      running: 'Dagens möte pågår.',
      closing: 'Dagens möte håller på att avslutas.',
      closed: 'Dagens möte är avslutat.',
    },
    again: (folder: string) =>
      `Vill du spela det från början: avsluta, ta bort mappen ${folder} och starta igen.`,
    unfinished: (date: string) =>
      `Mötet den ${date} är inte avslutat, och det du skriver gäller det. Skriv först ”avsluta” och avsluta det.`,
    write: 'Skriv i Personal Chat, en rad i taget. ”hjälp” visar vad mer som går.',
    outsider:
      'Ett namn som inte finns i gruppen, ”som Siv Ny”, blir någon utifrån, till exempel en ersättare.',
  },
  en: {
    other: (name: string | undefined) =>
      name === undefined
        ? 'To connect a group, write @Samverka connect CODE in General. Choose Samverka in the list that appears at @.'
        : `The channel General belongs to ${name}. Write “help” in Personal Chat, or “as NAME” to play someone.`,
    who: 'You are Åsa Lindqvist, secretary of an invented group.',
    state: {
      planned: 'It meets today.',
      running: 'Today’s meeting is running.',
      closing: 'Today’s meeting is being closed.',
      closed: 'Today’s meeting is closed.',
    },
    again: (folder: string) =>
      `To play it from the beginning: end, remove the folder ${folder}, start again.`,
    unfinished: (date: string) =>
      `The meeting of ${date} is not closed, and what you write is about it. First write “close” and close it.`,
    write: 'Write in Personal Chat, one line at a time. “help” shows what else works.',
    outsider:
      'A name that is not in the group, “as Siv Ny”, becomes someone from outside, for example a substitute.',
  },
};

function told(sample: Sample | undefined, folder: string, language: Language): readonly string[] {
  const say = words[language];
  if (sample === undefined) return [];
  if (sample.kind === 'other-groups') return [`  ${say.other(sample.connected)}`];
  const { today, unfinished } = sample;
  const steps = firstSteps[language][today === 'closing' ? 'running' : today];
  const width = Math.max(...steps.map(([write]) => write.length)) + 2;
  return [
    `  ${say.who} ${say.state[today]}`,
    ...(today === 'closed' ? [`  ${say.again(folder)}`] : []),
    ...(unfinished === undefined ? [] : [`  ${say.unfinished(unfinished)}`]),
    '',
    `  ${say.write}`,
    ...steps.map(([write, follows]) => `    ${write.padEnd(width)}${follows}`.trimEnd()),
    `  ${say.outsider}`,
  ];
}
