import type { Button } from './button.ts';
import type { Line } from './fit-card.ts';

/** A part of a card about much at once: its head, its rows, and what is to be noticed of them. */
export type Section = {
  readonly head: string;
  readonly rows: readonly Line[];
  readonly remarks: readonly Line[];
};

/** What a card of sections shows: what it is about, its sections, what is to be noticed of all, and what to press. */
export type SectionsData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly sections: readonly Section[];
  readonly remarks: readonly Line[];
  readonly buttons: readonly Button[];
};
