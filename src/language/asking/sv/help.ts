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
    'hur (gör|börjar) (jag|man)[ (här|nu|det här)]',
    'hur (använder|använda|pratar|ställer|skriver) (jag|man|vi)[ (med|en fråga|frågor|till)][ (dig|det här|detta|boten|botten|till dig|här)]',
    'kan du hjälpa[ (mig|oss)]',
    '[jag ](behöver|vill ha|skulle behöva) hjälp',
    'jag är ny[ här][,] (vad kan du|hur gör jag|hur funkar det|vad kan man fråga)',
    'vilka (frågor|kommandon|saker|funktioner) (kan|får|finns|har|förstår)[ (jag|man|vi|det|du)][ (ställa|ställa här|använda|skriva|fråga om|svara på)]',
    '[(ge|visa) ][mig ][några |lite ]exempel[ på (frågor|kommandon|vad jag kan fråga)]',
    'exempel[ på (frågor|kommandon)]',
    'vad (svarar|klarar|hjälper|gör)[ du][ (på|av|till med|med|här)]',
    'vad kan (du|boten|botten|samverka)[ (hjälpa till med|hjälpa mig med|svara på|göra)]',
    'vad är (det här|detta|samverka|du)[ för (något|nåt|bot)]',
    'instruktioner[na]',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type HelpAsked = keyof typeof helpSv;
