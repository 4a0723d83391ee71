import type { Language } from '../../../meetings/model/terms.ts';
import type { AgendaPhrase } from './agenda-phrases.ts';
import { type ApprovalPhrase, approvalPhrases } from './approval-phrases.ts';
import type { ItemsPhrase } from './items-phrases.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from './phrase.ts';
import type {
  CardPhrase,
  CommandPhrase,
  DeparturePhrase,
  OwnPhrase,
  Phrases,
  RecordPhrase,
  SettlePhrase,
} from './phrasebook.ts';
import { phrases } from './phrases.ts';

/** The phrases of one language as regular expressions. */
export type Tables = {
  readonly records: CompiledPhrases<RecordPhrase>;
  readonly commands: CompiledPhrases<CommandPhrase>;
  readonly departure: CompiledPhrases<DeparturePhrase>;
  readonly agenda: CompiledPhrases<AgendaPhrase>;
  readonly items: CompiledPhrases<ItemsPhrase>;
  readonly approval: CompiledPhrases<ApprovalPhrase>;
  readonly own: CompiledPhrases<OwnPhrase>;
  readonly settle: CompiledPhrases<SettlePhrase>;
  readonly cards: CompiledPhrases<CardPhrase>;
};

function compile(said: Phrases, language: Language): Tables {
  const { macros } = said;
  return {
    records: compilePhrases(said.records, 'head', macros),
    commands: compilePhrases(said.commands, 'whole', macros),
    departure: compilePhrases(said.departure, 'whole', macros),
    agenda: compilePhrases(said.agenda, 'whole', macros),
    items: compilePhrases(said.items, 'whole', macros),
    approval: compilePhrases(approvalPhrases[language].orders, 'whole', macros),
    own: compilePhrases(said.own, 'whole', macros),
    settle: compilePhrases(said.settle, 'whole', macros),
    cards: compilePhrases(said.cards, 'whole', macros),
  };
}

const languages = Object.keys(phrases) as readonly Language[];
const made = new Map<Language, Tables>();

/** Made when the first line is read: that takes longer than most else at start. */
function tablesOf(language: Language): Tables {
  const known = made.get(language);
  if (known !== undefined) return known;
  const tables = compile(phrases[language], language);
  made.set(language, tables);
  return tables;
}

/** Words that ask for a person where an order would name one: "vem föredrar punkt 3" changes nothing. */
const asksWhom =
  /(?<!\p{L})(?:vem|vems|vilka|vilken|vilket|who|whom|whose|which|what)(?!\p{L})|^(?:vad|när|hur|when|how)(?!\p{L})/iu;

function asksForPerson({ names, who, name }: Slots): boolean {
  return [names, who, name].some((said) => said !== undefined && asksWhom.test(said));
}

/** Tries one kind of phrase in the asker's language and then in the others. No order names a person by a word that asks. */
export function match<Kind extends keyof Tables, Found>(
  kind: Kind,
  line: string,
  first: Language,
  read: (key: Tables[Kind][number]['key'], slots: Slots, length: number) => Found | undefined,
): Found | undefined {
  for (const language of [first, ...languages.filter((other) => other !== first)]) {
    const compiled: CompiledPhrases<Tables[Kind][number]['key']> = tablesOf(language)[kind];
    const found = firstMatch(compiled, line, (key, slots, length) =>
      asksForPerson(slots) ? undefined : read(key, slots, length),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
