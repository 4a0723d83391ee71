import type { Rows } from '../question-table.ts';

/** How questions about agendas are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const agendaSv = {
  'item-deadline': [
    'när (ska|måste|bör|behöver|skulle) (punkter|punkterna|ärenden|ärendena|förslag|underlag|underlagen|handlingar|handlingarna|frågor)[ (till|inför|för) {meeting}] (vara inne|in|lämnas|lämnas in|skickas in|anmälas|ha kommit in|komma in|vara anmälda|vara inlämnade|vara insända|meddelas)',
    'när ska (jag|vi|man) (ha |)(lämna|lämnat|skicka|skickat|anmäla|anmält)[ in] (punkter|punkterna|ärenden|punkt|ärende|mina punkter|en punkt|ett ärende|underlag)[ (till|inför|för) {meeting}]',
    '(sista|senaste) (dag|dagen|datum|datumet|tid)[ (för|att)] (anmäla|lämna|lämna in|skicka in|föreslå|att anmäla)[ in] (punkter|ärenden|ärende|en punkt|ett ärende|punkt|underlag|förslag)[ (till|inför|för) {meeting}]',
    '(sista|senaste) (dag|dagen|datum|datumet) för (punkter|ärenden|anmälan av punkter|anmälan av ärenden|att lämna punkter|inlämning|underlag|handlingar)[ (till|inför|för) {meeting}]',
    '(när är|vad är|vilken är) (sista dag|sista dagen|deadline|deadlinen|sista datum|stoppdatum|stoppdagen)[ (för|att)][ (punkter|ärenden|att lämna punkter|att anmäla punkter|att anmäla ärenden|anmäla ärenden|anmäla punkter|lämna in punkter|underlag|dagordningen|agendan)][ (till|inför|för) {meeting}]',
    'deadline (för|på) (punkter|ärenden|underlag|dagordningen|agendan)[ (till|inför|för) {meeting}]',
    '(hur länge|till när|tills när) (kan|får) (jag|man|vi) (anmäla|lämna in|skicka in|föreslå|lägga till) (punkter|ärenden|en punkt|ett ärende)[ (till|inför|för|på) {meeting}]',
    'när (stänger|går) (dagordningen|agendan|anmälan)[ (för|till) {meeting}]',
    'hur (långt|lång tid|många dagar) (innan|före) {meeting} ska (punkter|ärenden|punkterna|ärendena|underlag) (vara inne|lämnas in|in|vara anmälda)',
    'när (senast|måste) (ska|vill du ha|behöver) (punkter|ärenden|punkterna) (in|vara inne|lämnas)',
  ],
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
