import { enBasics } from './en-basics.ts';
import type { Words } from './words.ts';

const kinds = { decision: 'decision', assignment: 'assignment', note: 'note' } as const;
type Kind = keyof typeof kinds;
type Place = { readonly of: Kind; readonly where: string };

const named = (places: readonly Place[]) =>
  enBasics.list(places.map(({ of, where }) => `${kinds[of]} ${where}`));

/** The same in English. */
export const enPeople: Words['people'] = {
  source: {
    edited: (places) => `You edited the message that ${named(places)} came from.`,
    deleted: (places) => `You deleted the message that ${named(places)} came from.`,
    shallIChange: (of, text) => `Shall I change the ${kinds[of]} to: “${text}”?`,
    shallIChangeAt: (of, where, text) => `Shall I change ${kinds[of]} ${where} to: “${text}”?`,
    shallIUndo: (several) =>
      several ? 'They still stand. Shall I undo them?' : 'What is saved still stands. Shall I undo it?',
    editedOther: 'You edited a message that I acted on. What is saved still stands.',
    deletedOther: 'You deleted a message that I acted on. What is saved still stands.',
    changeYourself: (of, item) =>
      `Nothing saved is changed. To change it, write for example “change ${kinds[of]} ${item}: …”.`,
    removeYourself: (of, item) =>
      `What is saved still stands. To remove it, write “remove ${kinds[of]} ${item}”.`,
    keep: 'Keep',
    kept: 'It stands as it was.',
  },
};
