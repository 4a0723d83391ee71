import type { Rows } from '../question-table.ts';

/** How questions about what can be asked are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const helpSv = {
  help: [
    'hjälp[ mig]',
    'vad kan[ man fråga] du[ göra][ för mig]',
    'vad kan (jag|man|vi) (fråga|skriva|säga|göra)[ (dig|här)][ om]',
    'hur (funkar|fungerar) (du|det|detta|det här)',
    'kommandon',
    'vad förstår du',
    'vem är du',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type HelpAsked = keyof typeof helpSv;
