import { helpLines } from '../../language/words/lines/help-lines.ts';
import type { Situation } from '../../language/words/lines/situation.ts';
import type { Words } from '../../language/words/words.ts';
import type { Button } from '../kit/button.ts';
import { type Line, lines } from '../kit/fit-card.ts';
import { type Bound, template } from '../kit/template.ts';

type HelpData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly lead: string;
  readonly asking: readonly Line[];
  readonly phrases: readonly { readonly say: string; readonly does: string }[];
  readonly remarks: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<HelpData>('help');

/** In local mode one can speak as someone else, and perhaps does. */
type Local = { readonly as?: string | undefined };

/** What works here, for this person. `local` adds how to speak as someone else, and as whom one does. */
export function helpCard(
  { situation, local }: { readonly situation: Situation; readonly local?: Local | undefined },
  words: Words,
): Bound {
  const { lead, asking, phrases, remarks } = helpLines(situation, words.language);
  const card = expand({
    lang: words.language,
    fallbackText: lead,
    lead,
    asking: lines(...asking),
    phrases: phrases.map(({ say, does }) => ({ say: words.quoted(say), does: ` ${does}` })),
    remarks: lines(...remarks, ...localRemarks(local, words)),
    buttons: [],
  });
  return { card, text: lead };
}

function localRemarks(local: Local | undefined, { help, turns }: Words): readonly string[] {
  if (local === undefined) return [];
  return local.as === undefined ? [help.local] : [turns.playing(local.as)];
}
