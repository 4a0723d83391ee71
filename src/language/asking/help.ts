import { questionRows } from './question-rows.ts';
import type { QuestionTable } from './question-table.ts';
import type { HelpAsked } from './sv/help.ts';

/** What can be asked and ordered here. */
export const help: QuestionTable<HelpAsked> = {
  rows: questionRows.help,
  readers: { help: () => ({ kind: 'ask', what: 'help' }) },
};
