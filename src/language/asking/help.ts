import { helpEn } from './en/help.ts';
import type { QuestionTable } from './question-table.ts';
import { type HelpAsked, helpSv } from './sv/help.ts';

/** What can be asked and ordered here. */
export const help: QuestionTable<HelpAsked> = {
  rows: { sv: helpSv, en: helpEn },
  readers: { help: () => ({ kind: 'ask', what: 'help' }) },
};
