import { z } from 'zod';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { Place, User } from '../teams-client.ts';
import { pressText, type Stage } from './stage.ts';

/** Someone's hand on the cards that only she has: every button and every changed tick counts as a press. */
export type Hand = {
  readonly presses: () => number;
  /** What the card she has before her says. */
  readonly text: () => string;
  /** The persons who are ticked on it. */
  readonly ticked: () => readonly string[];
  /** Presses a button, of a message or of the card before her; the answer is the card before her then. */
  readonly press: (button: string, on?: Posted) => Promise<string>;
  /** Takes the tick away from persons who have it, and gives it to those who have not. */
  readonly tick: (persons: readonly string[]) => void;
};

export function handOf(stage: Stage, user: User, place: Place): Hand {
  let presses = 0;
  let card: { readonly [key: string]: unknown } = {};
  let ticks: Record<string, string> = {};
  return {
    presses: () => presses,
    text: () => cardText(card),
    ticked: () => boxesOf(card).flatMap(({ ticked }) => ticked),
    async press(button, on) {
      presses += 1;
      const turn = await stage.press(user, place, on ?? card, button, ticks);
      ticks = {};
      card = turn.card ?? {};
      return pressText(turn);
    },
    tick(persons) {
      for (const { id, ticked, choices } of boxesOf(card)) {
        const changed = persons.filter((person) => choices.includes(person));
        if (changed.length === 0) continue;
        presses += changed.length;
        const left = ticked.filter((person) => !changed.includes(person));
        const added = changed.filter((person) => !ticked.includes(person));
        ticks[id] = [...left, ...added].join(',');
      }
    },
  };
}

const boxShape = z.object({
  type: z.literal('Input.ChoiceSet'),
  id: z.string(),
  value: z.string().default(''),
  choices: z.array(z.object({ value: z.string() })),
});

type Box = { readonly id: string; readonly ticked: readonly string[]; readonly choices: readonly string[] };

function boxesOf(part: unknown): readonly Box[] {
  if (typeof part !== 'object' || part === null) return [];
  const { success, data } = boxShape.safeParse(part);
  if (!success) return Object.values(part).flatMap(boxesOf);
  const { id, value, choices } = data;
  return [{ id, ticked: value.split(',').filter(Boolean), choices: choices.map((one) => one.value) }];
}
