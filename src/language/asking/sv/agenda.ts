import type { Rows } from '../question-table.ts';

/** How questions about agendas are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const agendaSv = {
  agenda: [
    '[visa |se ](dagordning|agenda)[e][n][ {meeting}]',
    'vad (är|står|finns|har vi|ligger)[ det] på (dagordningen|agendan|föredragningslistan)[ {meeting}]',
    'vad ska vi (ta upp|prata om|diskutera|behandla|avhandla|göra) {meeting}',
    '(vad|vilka (punkter|ärenden)) (tas upp|ska upp|finns|har vi|är det|står)[ på dagordningen][ {meeting}]',
    'hur ser (dagordningen|agendan) ut[ {meeting}]',
    '(kan jag få|skicka mig) (dagordningen|agendan)[ {meeting}]',
    '{meeting} (dagordning|agenda)',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type AgendaAsked = keyof typeof agendaSv;
