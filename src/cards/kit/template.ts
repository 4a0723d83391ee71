import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fitButtons } from './fit-buttons.ts';

/** A finished Adaptive Card, as JSON. */
export type AdaptiveCard = { readonly type: 'AdaptiveCard'; readonly [key: string]: unknown };

/** A card and the one line that stands for it in notifications and in clients that show no cards. */
export type Bound = { readonly card: AdaptiveCard; readonly text: string };

/** What we use of adaptivecards-templating; its own types drag in sources that do not compile as strictly as ours. */
type Template = { expand(context: { readonly $root: object }): AdaptiveCard };
type Engine = { readonly Template: new (source: unknown) => Template };

const warmers: (() => void)[] = [];
let engine: Engine | undefined;

/** The templating engine takes a tenth of a second to load, so it is loaded at the first card and not at start. */
function loaded(): Engine {
  if (engine !== undefined) return engine;
  const found: Engine = createRequire(import.meta.url)('adaptivecards-templating');
  engine = found;
  return found;
}

/**
 * The template `cards/<name>.json`: read when the module loads, made once, and expanded for each card.
 * People's words come in as data, which is never evaluated, so `${…}` in them stays as written.
 */
export function template<Data extends object>(name: string): (data: Data) => AdaptiveCard {
  const file = new URL(`../../../cards/${name}.json`, import.meta.url);
  const source: unknown = JSON.parse(readFileSync(file, 'utf8'));
  let made: Template | undefined;
  const make = (): Template => {
    made ??= new (loaded().Template)(source);
    return made;
  };
  warmers.push(make);
  return (data) => {
    const card = withOpeners(make().expand({ $root: data }));
    fitButtons(card);
    return card;
  };
}

/** Buttons that open forms, made by `formButton`, are nothing but their Action.Submit. */
function withOpeners<Part>(part: Part): Part {
  if (typeof part !== 'object' || part === null) return part;
  for (const [key, value] of Object.entries(part)) {
    if (isOpener(value)) Object.assign(part, { [key]: value.fallback });
    else withOpeners(value);
  }
  return part;
}

function isOpener(value: unknown): value is { readonly fallback: object } {
  if (typeof value !== 'object' || value === null || !('fallback' in value)) return false;
  const { fallback } = value;
  if (typeof fallback !== 'object' || fallback === null || !('data' in fallback)) return false;
  return typeof fallback.data === 'object' && fallback.data !== null && 'msteams' in fallback.data;
}

/** Makes every template now rather than at its first card; for a quiet moment after start. */
export function warmTemplates(): void {
  for (const warm of warmers) warm();
}
