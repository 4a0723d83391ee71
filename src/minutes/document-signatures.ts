import type { Words } from '../language/words/words.ts';
import type { Block } from './block.ts';
import type { Minutes } from './minutes.ts';
import type { MinutesState } from './minutes-state.ts';
import { paragraph, plain } from './text-blocks.ts';

/** Where secretary, chair and adjusters sign, with what adjusters have already said. A name that is not known is left open. */
export function signatureBlocks(
  { secretary, chair, adjusters }: Minutes,
  state: MinutesState,
  say: Words,
  headed: boolean,
): readonly Block[] {
  const words = say.minutes;
  const adjusted = state.kind === 'finished' ? (state.adjusted ?? []) : [];
  return [
    ...(headed
      ? [
          {
            kind: 'heading',
            level: 2,
            text: plain(words.signatures.heading),
            anchor: 'signatures',
          } as const,
        ]
      : []),
    {
      kind: 'signatures',
      lines: [
        { role: words.secretary, name: secretary ?? '' },
        { role: words.chair, name: chair ?? '' },
        ...adjusters.map((name) => ({ role: words.adjuster, name })),
      ],
    },
    ...adjusted.map(({ name, on, time }) =>
      paragraph(plain(words.signatures.adjusted(name, say.day(on), time && say.clock(time))), 'remark'),
    ),
    ...(state.kind === 'finished' && state.approved !== undefined
      ? [paragraph(plain(words.signatures.approved(say.day(state.approved))), 'remark')]
      : []),
  ];
}
