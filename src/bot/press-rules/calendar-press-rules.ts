import { datesCommands, datesSaved, type LeftOut, shownBy } from '../replies/dates-reply.ts';
import type { PressRules } from './press-rule.ts';

/** The buttons of the group's calendar. */
export const calendarPressRules: Pick<PressRules, 'save-dates'> = {
  'save-dates': {
    needs: 'recorder',
    again: true,
    commands: (turn, press) => datesCommands(turn, shownBy(press), leftOut(press)),
    reply: (turn, _, done) => datesSaved(turn, done),
  },
};

function leftOut(press: Readonly<Record<string, unknown>>): LeftOut {
  if (press['missing'] === 'keep' || press['missing'] === 'cancel') return press['missing'];
  return new Map(
    Object.entries(press).flatMap(([key, value]) =>
      key.startsWith('c-') && (value === 'keep' || value === 'cancel')
        ? [[key.slice(2), value] as const]
        : [],
    ),
  );
}
