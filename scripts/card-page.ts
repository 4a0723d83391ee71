import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The looks that Teams has for cards: its background and the colours of its text, as the host configuration wants them. */
const looks = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    line: '#d1d1d1',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    line: '#525252',
  },
} as const;

export type Look = keyof typeof looks;

const renderer = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);

/** A page that shows one card as wide as a chat on a phone or a computer shows it, drawn by the adaptivecards package. */
export function cardPage(card: object, language: string, look: Look): string {
  const colours = looks[look];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>card</title><style>${style(colours)}</style></head>
<body><main id="card"></main><script>${renderer}</script><script>{
const drawn = new AdaptiveCards.AdaptiveCard();
drawn.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(colours))});
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = text; result.didProcess = true; };
const context = new AdaptiveCards.SerializationContext();
drawn.parse(${JSON.stringify(card).replaceAll('<', '\\u003c')}, context);
document.getElementById('card').appendChild(drawn.render());
window.faults = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message);
}</script></body></html>`;
}

type Colours = (typeof looks)[Look];

function style({ page, card, text, accent, line }: Colours): string {
  return `body{margin:0;padding:12px;background:${page};color:${text};font:14px/20px 'Segoe UI','Open Sans',sans-serif}
main{background:${card};border:1px solid ${line};border-radius:6px;padding:4px}
.ac-pushButton{border:1px solid ${line};border-radius:4px;background:transparent;color:${text};padding:6px 12px;font:600 14px/20px inherit;overflow-wrap:anywhere;white-space:normal;max-width:100%}
.ac-pushButton.style-positive{background:${accent};border-color:${accent};color:${card}}
.ac-input{box-sizing:border-box;max-width:100%;background:transparent;color:${text};border:1px solid ${line};border-radius:4px;padding:6px;font:inherit}
.ac-input option{background:${card}}textarea.ac-input{min-height:64px}a{color:${accent}}`;
}

function hostConfig({ text, subtle, accent }: Colours): object {
  const both = (normal: string) => ({ default: normal, subtle: normal === text ? subtle : normal });
  const colours = {
    default: both(text),
    accent: both(accent),
    good: both('#13a10e'),
    warning: both('#c19c00'),
    attention: both('#d13438'),
  };
  const container = { backgroundColor: 'transparent', foregroundColors: colours };
  return {
    fontFamily: "'Segoe UI','Open Sans',sans-serif",
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 12 },
    containerStyles: {
      default: container,
      emphasis: container,
      accent: container,
      good: container,
      attention: container,
      warning: container,
    },
    actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
  };
}
