import type { Rows } from '../question-table.ts';
import type { HelpAsked } from '../sv/help.ts';

/** As `helpSv`, in English. */
export const helpEn: Rows<HelpAsked> = {
  help: [
    'help[ me]',
    'what can (you do|i ask|i say|i write)[ for me| here]',
    'how does (this|it) work',
    'how do you work',
    'commands',
    'who are you',
  ],
};
