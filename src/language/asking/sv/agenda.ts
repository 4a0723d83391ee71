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
    '(till när|tills när|när|senast när|hur sent|vilket datum|vilken dag)[ (ska|måste|bör|behöver|kan|får|vill ni)][ (man|jag|vi|senast|ha)][ ha] (underlag|underlagen|handlingar|handlingarna|punkter|punkterna|ärenden|ärendena|förslag|frågor|punkt|en punkt|ett ärende|min punkt|mina punkter)[ (till|inför|för|på) {meeting}][ (ska|måste|bör|senast)] (vara inlämnat|vara inlämnade|vara inskickat|vara inskickade|inlämnade|inskickade|anmäld|anmälda|inlagd|lämnad|lämnade|vara klara|vara er tillhanda|nå er|vara hos er)',
    'när (senast|måste) (ska|vill du ha|behöver) (punkter|ärenden|punkterna) (in|vara inne|lämnas)',
    'när måste (jag|man|vi) senast (skicka|lämna|anmäla)[ in] (punkter|ärenden|en punkt|ett ärende)[ (till|inför|för) {meeting}]',
    'sista (inlämningsdag|anmälningsdag|inlämning)[en] för (punkter|ärenden)[ (till|inför|för) {meeting}]',
    '(hinner|hinns|kan) (jag|vi|man)[ (fortfarande|ännu)] (anmäla|lämna in|skicka in|föreslå|lägga till|få med) (ett ärende|en punkt|ärenden|punkter|något)[ (till|inför|på) {meeting}]',
  ],
  'agenda-count': [
    'hur många (punkter|ärenden) (är|finns|har vi|står|blir|var|hade vi|fanns|stod)[ det][ på (dagordningen|agendan)][ (på|för|till|i|under)][ {meeting}]',
    'antal[et] (punkter|ärenden)[ (på|för|till)][ {meeting}]',
    'hur många (punkter|ärenden|frågor) (ska|kommer|hann|har)[ (vi|det)][ att] (tas upp|behandla|behandlas|gå igenom|avhandlas|ta upp|med|anmälts)[ (på|till|vid)][ {meeting}]',
    'hur många (punkter|ärenden|frågor) (behandlade|behandlades|hade|har|innehåller|innehöll|avhandlade|omfattar|tog)[ vi][ upp][ (dagordningen|agendan)][ (på|för|till)][ {meeting}]',
    'är det (många|få|mycket) (punkter|ärenden)[ (på|till|i|inför)][ (dagordningen|agendan)][ (på|till|för)] {meeting}',
    'hur (lång|stor|full) är (dagordningen|agendan)[ {meeting}]',
  ],
  'agenda-ready': [
    'är (dagordningen|agendan|kallelsen)[ (för|till|på) {meeting}] (klar|färdig|utskickad|publicerad|skickad|spikad|utsänd|ute)[ än]',
    'är (dagordningen|agendan) (klar|färdig|utskickad|publicerad|ute)[ än][ (för|till) {meeting}]',
    'har (dagordningen|agendan|kallelsen)[ (för|till) {meeting}] (skickats ut|gått ut|kommit|publicerats)[ än]',
    'finns (dagordningen|agendan)[ (för|till) {meeting}][ (ute|klar|än|redan)]',
    'finns det (någon|en|nån) (dagordning|agenda)[ (för|till|på|inför)][ {meeting}][ (än|ännu|redan)]',
    '(finns|har vi) (någon|en|nån) (dagordning|agenda)[ (för|till) {meeting}]',
    'har (dagordningen|agendan|kallelsen)[ (för|till) {meeting}] (kommit ut|gått iväg|skickats|publicerats|lagts ut|blivit klar)[ (än|ännu)]',
    '(när|har) (kommer|skickas|går|läggs) (dagordningen|agendan|kallelsen)[ (ut|iväg|upp)][ (för|till) {meeting}]',
  ],
  agenda: [
    '[(visa|se|hämta|öppna|plocka fram|ta fram|få se|läs upp) ][mig ](dagordning|dagordningen|agenda|agendan)[ (för|till|från|på|inför|av)][ {meeting}]',
    'vad (är|står|finns|har vi|ligger|stod|var|fanns|hade vi)[ det] på (dagordningen|agendan|föredragningslistan)[ (på|för|till|i)][ {meeting}]',
    'vad ska vi (ta upp|prata om|diskutera|behandla|avhandla|göra|gå igenom|snacka om) {meeting}',
    'vad (pratade|diskuterade|tog|gick) vi (om|upp|igenom) {meeting}',
    '(vad|vilka (punkter|ärenden|frågor)) (tas upp|ska upp|finns|har vi|är det|står|ska behandlas|var uppe|togs upp|hade vi|stod|behandlades|är uppe|ska tas upp)[ på dagordningen][ {meeting}]',
    'hur (ser|såg) (dagordningen|agendan) ut[ {meeting}]',
    '(kan jag få|skicka mig|ge mig) (dagordningen|agendan)[ (för|till|från)][ {meeting}]',
    '{meeting} (dagordning|agenda)',
    '(dagordning|dagordningen|agenda|agendan) (nästa gång|nästa möte|sist)',
    'nästa (dagordning|agenda)',
    'vad (händer|blir det|är planerat) (på|under) {meeting}',
    'vilka (punkter|ärenden) (har|hade) {meeting}',
    'vad (är|var) det för (punkter|ärenden|frågor|ämnen)[ (på|i|vid|till|inför)] {meeting}',
    '(vad|vilka (punkter|ärenden|frågor|ämnen|saker))[ som][ (är|ska|kommer|var|står|vi ska|har vi)][ (att|på tur|på tapeten)] (avhandlas|behandlas|diskuteras|dras|tas upp|lyftas|lyfts|avhandla|beslutas om|hanteras|gås igenom|på programmet|på schemat|på tapeten|på tur)[ (på|till|för|under|vid|inför)][ {meeting}]',
    '(vad|vilka (punkter|ärenden|frågor|ämnen)) (avhandlades|behandlades|diskuterades|drogs|lyftes|hanterades|gicks igenom|hade vi uppe|pratades det om)[ (på|under|vid|i)] {meeting}',
    '(programmet|program|ärendelistan|ärendelista|punkterna|ärendena|innehållet|föredragningslista|föredragningslistan|punktlistan)[ (för|till|på|inför|från|i)] {meeting}',
    '(kan|får|skulle) (jag|man|vi)[ (kunna|få)] (få|se|titta på|ta del av|läsa)[ se] (dagordningen|agendan|dagordning|agenda|punkterna|ärendelistan)[ (för|till|från|på|inför)][ {meeting}]',
    '(vad|vilka (punkter|ärenden)) (är|har|blev) (anmält|anmälda|inlagt|inlagda|planerat|planerade|tänkt)[ (på|till|för|inför)] {meeting}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type AgendaAsked = keyof typeof agendaSv;
