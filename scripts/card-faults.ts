import { isDeepStrictEqual } from 'node:util';
import { readPress } from '../src/cards/presses/press.ts';
import { peoplesWords } from '../test/cards/sample-book.ts';
import { type Known, parseEvents, propertiesOf } from './card-schema.ts';

type Node = Readonly<Record<string, unknown>>;

/** A Teams message may hold 100 KB of UTF-16; we stay below 80. */
const mostBytes = 80 * 1024;
/** The SDK tests languages with an expression that remembers where it stopped, and so refuses every other card. */
const misjudged = /for property "lang"/u;
const mostMinor = 5;
const mostActions = 6;
/** What people wrote in the samples contains this on purpose; everything else of its kind is a value that was missing. */
const written = `\${belopp}`;

/** What is wrong with a finished card. */
export function cardFaults(card: Node, language: string): readonly string[] {
  const json = JSON.stringify(card);
  const minor = minorOf(card['version']);
  const bytes = json.length * 2;
  return [
    ...parseEvents(card).filter((event) => !misjudged.test(event)),
    ...(minor > mostMinor ? [`version ${String(card['version'])} is above 1.${mostMinor}`] : []),
    ...(bytes > mostBytes ? [`is ${bytes} bytes`] : []),
    ...(json.replaceAll(written, '').includes('${') ? ['a value is missing: ${ is left in it'] : []),
    ...(card['lang'] === language ? [] : ['lang is not its language']),
    ...(filled(card['fallbackText']) ? [] : ['has no fallbackText']),
    ...nodeFaults(card, 'card', minor),
    ...inputFaults(card),
    ...actionFaults(card),
  ];
}

function minorOf(version: unknown): number {
  const [major, minor] = typeof version === 'string' ? version.split('.').map(Number) : [];
  return major === 1 && minor !== undefined ? minor : Number.POSITIVE_INFINITY;
}

function filled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parts that carry no type of their own. */
const typeOfPart: Readonly<Record<string, string>> = {
  columns: 'Column',
  choices: 'Choice',
  inlines: 'TextRun',
};

function nodeFaults(node: Node, where: string, minor: number, part = ''): readonly string[] {
  const type = filled(node['type']) ? node['type'] : (typeOfPart[part] ?? '');
  const allowed = propertiesOf(type);
  if (allowed === undefined) return [`${where}: no element is called "${type}"`];
  return [
    ...Object.entries(node).flatMap(([key, value]) =>
      propertyFaults(allowed.get(key), key, value, where, minor),
    ),
    ...(type === 'TextBlock' ? markdownFaults(node, where) : []),
  ];
}

function propertyFaults(
  known: Known | undefined,
  key: string,
  value: unknown,
  where: string,
  minor: number,
): readonly string[] {
  const at = `${where}.${key}`;
  if (known === undefined) return [`${at} is not in the schema`];
  if (known.since > minor) return [`${at} is newer than the card's version`];
  if (known.takes !== 'other' && typeof value !== known.takes) return [`${at} is not a ${known.takes}`];
  if (key === 'data') return [];
  if (Array.isArray(value)) {
    return value.flatMap((one, index) =>
      isNode(one) ? nodeFaults(one, `${at}[${index}]`, minor, key) : [`${at}[${index}] is not an object`],
    );
  }
  return isNode(value) ? nodeFaults(value, at, minor, key) : [];
}

/** A TextBlock is rendered as Markdown, so people's words may not stand in one. */
function markdownFaults(node: Node, where: string): readonly string[] {
  const text = String(node['text']);
  return peoplesWords
    .filter((one) => text.includes(one))
    .map((one) => `${where} shows people's words: ${one}`);
}

function all(node: unknown, wanted: (type: string) => boolean): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap((one) => all(one, wanted));
  if (!isNode(node)) return [];
  const own = wanted(String(node['type'])) ? [node] : [];
  return [...own, ...Object.values(node).flatMap((one) => all(one, wanted))];
}

function inputFaults(card: Node): readonly string[] {
  const inputs = all(card, (type) => type.startsWith('Input.'));
  const ids = inputs.map((input) => String(input['id']));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two inputs are called ${id}`),
    ...inputs
      .filter((input) => !filled(input['label']))
      .map((input) => `input ${String(input['id'])} has no label`),
    ...inputs
      .filter((input) => input['isRequired'] === true && !filled(input['errorMessage']))
      .map((input) => `input ${String(input['id'])} is required without saying so`),
  ];
}

function actionFaults(card: Node): readonly string[] {
  const actions = all(card, (type) => type === 'Action.Execute');
  const fallbacks = new Set(actions.map(({ fallback }) => fallback));
  const submits = all(card, (type) => type === 'Action.Submit').filter((one) => !fallbacks.has(one));
  const sets = [card, ...all(card, (type) => type === 'ActionSet')];
  const crowded = sets.filter(({ actions: some }) => Array.isArray(some) && some.length > mostActions);
  return [
    ...crowded.map(() => `has more than ${mostActions} actions together`),
    ...actions.flatMap((one) => buttonFaults(one, card)),
    ...submits.flatMap((one) => submitFaults(one, card)),
  ];
}

/** The buttons of forms, and those that open one: what only Action.Submit can do. */
function submitFaults(action: Node, card: Node): readonly string[] {
  const { data, title } = action;
  const verb = isNode(data) ? data['verb'] : undefined;
  const name = `button ${String(verb)}`;
  if (!filled(verb) || !isNode(data)) return [`${name} has no verb or data`];
  const { verb: _, msteams, ...own } = data;
  const sent = { ...own, ...(action['associatedInputs'] === 'none' ? {} : filledIn(card)) };
  return [
    ...('unreadable' in readPress(verb, sent) ? [`${name} sends what is not a press`] : []),
    ...(msteams === undefined || isDeepStrictEqual(msteams, { type: 'task/fetch' })
      ? []
      : [`${name} opens something else than a dialog`]),
    ...(filled(title) ? [] : [`${name} has no title`]),
  ];
}

function buttonFaults(action: Node, card: Node): readonly string[] {
  const { verb, data, fallback, title } = action;
  const name = `button ${String(verb)}`;
  if (!filled(verb) || !isNode(data)) return [`${name} has no verb or data`];
  const sent = { ...data, ...(action['associatedInputs'] === 'none' ? {} : filledIn(card)) };
  const read = readPress(verb, sent);
  const submit = isNode(fallback) ? fallback['data'] : undefined;
  return [
    ...('unreadable' in read ? [`${name} sends what is not a press`] : []),
    ...(isDeepStrictEqual(submit, { ...data, verb })
      ? []
      : [`${name} has a fallback that sends something else`]),
    ...(filled(title) ? [] : [`${name} has no title`]),
  ];
}

/** What a person who fills in everything sends along. */
function filledIn(card: Node): Readonly<Record<string, string>> {
  const inputs = all(card, (type) => type.startsWith('Input.'));
  return Object.fromEntries(inputs.map((input) => [String(input['id']), typedInto(input)]));
}

function typedInto(input: Node): string {
  if (input['type'] === 'Input.Date') return '2027-03-12';
  if (input['type'] === 'Input.Time') return '13:00';
  const choices = input['choices'];
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return isNode(first) ? String(first['value']) : 'p1';
}
