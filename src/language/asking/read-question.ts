import type { Language } from '../../meetings/model/terms.ts';
import { inTurn } from '../in-turn.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../reading/phrases/phrase.ts';
import { unfronted } from './fronted.ts';
import { inDigits } from './in-digits.ts';
import { placeSaid } from './place-said.ts';
import { questionTables, readerOf } from './question-tables.ts';
import { spelledOut } from './spelled-out.ts';
import { saidPlainly } from './this-group.ts';

const compiled = new Map<Language, CompiledPhrases<string>>();

/** All phrases of a language in their order, made when the first line is read. */
function phrasesOf(language: Language): CompiledPhrases<string> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = questionTables.flatMap(({ rows }) =>
    compilePhrases(allSpelledOut(rows[language], language), 'whole'),
  );
  compiled.set(language, made);
  return made;
}

function allSpelledOut(rows: Readonly<Record<string, readonly string[]>>, language: Language) {
  return Object.fromEntries(
    Object.entries(rows).map(([key, all]) => [key, all.map((row) => spelledOut(row, language))]),
  );
}

/** Reads a question that fits a phrase wholly, also where what it is about is named first; what does not is not read here. */
export function readQuestion(line: string, context: UnderstandContext): Intent | undefined {
  const numbered = inDigits(line);
  const said = placeSaid(numbered, context) ?? numbered;
  for (const way of new Set([saidPlainly(said, context), said, line, unfronted(said)])) {
    const found = way === undefined ? undefined : readWhole(way, context);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The asker's language first. */
function readWhole(line: string, context: UnderstandContext): Intent | undefined {
  for (const language of inTurn(context.language)) {
    const found = firstMatch(phrasesOf(language), line, (key, slots, _, row) => {
      const intent = readerOf(key)({ slots, context, line });
      if (intent !== undefined) traceFit(context, row, slots);
      return intent;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

function traceFit({ trace }: UnderstandContext, row: string, slots: Slots): void {
  if (trace === undefined) return;
  trace({ did: 'fits the phrase', what: row });
  const held = Object.entries(slots).filter(([, text]) => text !== undefined);
  if (held.length > 0)
    trace({ did: 'where', what: held.map(([slot, text]) => `${slot} = ${text}`).join(', ') });
}
