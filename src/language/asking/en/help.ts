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
    'how do i (use (you|this|it)|start|begin|get started|ask[ (a question|you|questions)])',
    '(what|which) (questions|commands|things) (can|do|may)[ (i|you|we)] (ask|use|understand|answer|write)[ you]',
    '[(give|show) ][me ][some ]examples[ of (questions|commands|what i can ask)]',
    'can you help[ (me|us)]',
    '(i|we) need[ some] help',
    'what (are you able to do|are you|can this bot do|can the bot do|can you help[ me] with|do you do)',
    'what is this',
    'instructions',
  ],
};
