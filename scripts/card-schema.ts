import { createRequire } from 'node:module';

/** What is used of the Adaptive Cards SDK, whose own types do not compile as strictly as ours. */
type Version = { readonly major: number; readonly minor: number };
type Property = {
  readonly name: string;
  readonly targetVersion: Version;
  readonly constructor: { readonly name: string };
};
type Schema = { getCount(): number; getItemAt(index: number): Property };
type Kind = new () => { getSchema(): Schema };
type Registry = {
  findByName(name: string): { readonly objectType: Kind; readonly schemaVersion: Version } | undefined;
};
type Context = { readonly eventCount: number; getEventAt(index: number): { readonly message: string } };
type Sdk = {
  readonly AdaptiveCard: new () => { parse(card: object, context: Context): void; getSchema(): Schema };
  readonly TextRun: Kind;
  readonly Column: Kind;
  readonly Choice: Kind;
  readonly GlobalRegistry: { readonly elements: Registry; readonly actions: Registry };
  readonly SerializationContext: new (version: unknown) => Context;
  readonly Versions: { readonly v1_5: unknown };
};

const sdk: Sdk = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** One property that the schema knows: the version it came with, as minor of 1, and what kind of value it takes. */
export type Known = { readonly since: number; readonly takes: 'string' | 'boolean' | 'number' | 'other' };

const takes: Readonly<Record<string, Known['takes']>> = {
  StringProperty: 'string',
  BoolProperty: 'boolean',
  NumProperty: 'number',
};
/** Children stand beside the SDK's schema, which lists only plain properties. */
const children: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['body', 'actions'],
  Container: ['items'],
  Column: ['items'],
  ColumnSet: ['columns'],
  ActionSet: ['actions'],
  RichTextBlock: ['inlines'],
};
const known = new Map<string, ReadonlyMap<string, Known> | undefined>();

/** The properties that an element, action or part of one may have; undefined for a type that the schema lacks. */
export function propertiesOf(type: string): ReadonlyMap<string, Known> | undefined {
  if (!known.has(type)) known.set(type, lookUp(type));
  return known.get(type);
}

function lookUp(type: string): ReadonlyMap<string, Known> | undefined {
  const kind = kindOf(type);
  if (kind === undefined) return undefined;
  const schema = new kind().getSchema();
  const found = new Map<string, Known>();
  for (let index = 0; index < schema.getCount(); index += 1) {
    const property = schema.getItemAt(index);
    const since =
      property.targetVersion.major === 1 ? property.targetVersion.minor : Number.POSITIVE_INFINITY;
    found.set(property.name, { since, takes: takes[property.constructor.name] ?? 'other' });
  }
  for (const name of ['fallback', ...(children[type] ?? [])]) found.set(name, { since: 0, takes: 'other' });
  return found;
}

function kindOf(type: string): Kind | undefined {
  const parts: Readonly<Record<string, Kind>> = {
    AdaptiveCard: sdk.AdaptiveCard,
    TextRun: sdk.TextRun,
    Column: sdk.Column,
    Choice: sdk.Choice,
  };
  const { elements, actions } = sdk.GlobalRegistry;
  return parts[type] ?? (elements.findByName(type) ?? actions.findByName(type))?.objectType;
}

/** What the SDK has to say while it reads a card. */
export function parseEvents(card: object): readonly string[] {
  const context = new sdk.SerializationContext(sdk.Versions.v1_5);
  new sdk.AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}
