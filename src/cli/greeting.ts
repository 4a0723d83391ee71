import type { Sample } from './sample.ts';

/** What local mode says when it is up: where to go, and what to write first, in Swedish and English. */
export function greeting(
  port: number,
  url: string | undefined,
  sample: Sample | undefined,
): readonly string[] {
  if (url === undefined)
    return [
      `Samverka är igång på 127.0.0.1:${port}, utan chattklient (den installeras med npm ci). Ctrl-C avslutar.`,
      `Samverka runs on 127.0.0.1:${port}, without a chat client (npm ci installs it). Ctrl-C ends it.`,
    ];
  return [
    '',
    `  Samverka är igång. Öppna ${url} i en webbläsare.`,
    ...(sample === 'other-groups' ? [] : inSwedish(sample)),
    '',
    `  Samverka is running. Open ${url} in a browser.`,
    ...(sample === 'other-groups' ? [] : inEnglish(sample)),
    '',
    '  Ctrl-C avslutar båda, och allt som har bekräftats är sparat. / Ctrl-C ends both; what was confirmed is saved.',
    '',
  ];
}

function inSwedish(sample: Sample | undefined): readonly string[] {
  const meets = sample === 'meets-today' ? ', som har möte i dag' : '';
  return [
    `  Du är Åsa Lindqvist, sekreterare i den påhittade Samverkansgruppen Ekbygden${meets}.`,
    ...(meets === ''
      ? ['  Mötet var en annan dag: ta bort datamappen så börjar gruppen om med ett möte i dag.']
      : []),
    '',
    '  I kanalen General         @Samverka skicka dagordningen',
    '  Direkt (Personal Chat)    hjälp',
    '                            start',
    '                            beslut 2: enligt förslaget',
    '                            som Eva Ek: jag är här',
    '                            avsluta',
  ];
}

function inEnglish(sample: Sample | undefined): readonly string[] {
  return [
    `  You are the secretary of an invented group${sample === 'meets-today' ? ' that meets today' : ''}.`,
    ...(sample === 'meets-today'
      ? []
      : ['  Its meeting was another day: remove the data folder to begin anew.']),
    '  In the channel General: "@Samverka post the agenda". In Personal Chat: "help", "start",',
    '  "decision 2: as proposed", "som Eva Ek: I am here" (speaks as her), "close".',
  ];
}
