import type { Pointing } from '../pointing.ts';
import { goingOn } from './going-on.ts';

const it = '(?:det|den|de|dem|dom|detta|uppdraget|frågan|ärendet|punkten)';
const then =
  '(?:då|där|den\\s+(?:gången|dagen)|(?:på|vid)\\s+(?:det|det\\s+där|samma|det\\s+här)\\s+(?:mötet|möte|tillfället)|på\\s+mötet|till\\s+(?:det|dess|mötet)|inför\\s+(?:det|mötet)|i\\s+det\\s+mötet)';
const she = '(?:hon|han|hen|henne|honom)';

/** How one goes on from a question in Swedish. */
export const pointing: Pointing = {
  language: 'sv',
  leads:
    '(?:(?:och|o|men|samt|ok|okej|jaha|eller)\\s+)*(?:(?:hur|vad)\\s+(?:är|var|va|blir|gäller)(?:\\s+det)?(?:\\s+(?:med|för|i|om))?|vad\\s+gäller)|(?:och|o|men|samt|jaha|eller)(?:\\s+(?:hur|vad)\\s+(?:är|var)\\s+det\\s+med)?',
  tails: 'då|också|oxå|även|nu\\s+då|istället|i\\s+stället',
  around:
    'i|på|den|det|de|för|om|till|hos|efter|från|vid|under|av|mötet|kommun|kommunen|med|åt|punkten|inför',
  about: 'om|kring|angående|ang|gällande|rörande|för|med|till',
  before: [
    '(?:mötet|gången|den|det)\\s+(?:innan|före|dessförinnan)(?:\\s+(?:det|dess|den))?|dessförinnan',
    'förrförra mötet',
  ],
  inMonth: (month) => `i ${month}`,
  onDay: (day) => `den ${day}`,
  monthMeeting: (month) => `${month}mötet`,
  meetingOf: (time) => `mötet ${time}`,
  atMeeting: (meeting) => `på ${meeting}`,
  lastMeeting: 'senaste mötet',
  nextMeeting: 'nästa möte',
  atItem: (item) => `på punkt ${item}`,
  counts: ['vilka|vem|vad|vilken|vilket', 'hur många'],
  howMany:
    '(?:och\\s+)?(?:hur\\s+många|antal|hur\\s+många\\s+(?:är|var|va|blev|blir)\\s+(?:det|de|dom))(?:\\s+(?:då|totalt|sammanlagt))?',
  goingOn,
  asks: [
    [
      `(?:och\\s+)?(?:vem|vilka)\\s+(?:ansvarar|är\\s+ansvariga?|har\\s+ansvaret|håller\\s+i|gör|sköter|tar)(?:\\s+(?:för|om))?\\s+${it}`,
      'vem ansvarar för {topic}',
    ],
    [
      '(?:och\\s+)?(?:vem|vilka)\\s+(?:ansvarar|är\\s+ansvariga?|har\\s+ansvaret|gör\\s+det)',
      'vem ansvarar för {topic}',
    ],
    [
      `(?:och\\s+)?(?:till\\s+)?när\\s+(?:ska|skulle|måste|bör)\\s+${it}\\s+(?:vara\\s+)?(?:klart?|klara|färdigt?|färdiga|inne|redovisas|lämnas)(?:\\s+(?:in|till))?`,
      'när ska {topic} vara klart',
    ],
    [`(?:och\\s+)?till\\s+när(?:\\s+(?:är|var|gäller))?(?:\\s+${it})?`, 'när ska {topic} vara klart'],
    [
      `(?:och\\s+)?när\\s+(?:är|blir)\\s+${it}\\s+(?:klart?|klara|färdigt?)|(?:vad\\s+är\\s+|vilken\\s+)?(?:deadline|slutdatum)(?:en)?`,
      'när ska {topic} vara klart',
    ],
    [
      `(?:och\\s+)?hur\\s+(?:långt\\s+(?:har|är)|går|gick|ligger)\\s+(?:${it}|vi|de)(?:\\s+(?:kommit|till|med\\s+${it}))*`,
      'hur långt har {topic} kommit',
    ],
    [
      `(?:och\\s+)?(?:vad\\s+är\\s+)?(?:läget|status)(?:en)?(?:\\s+(?:för|med|på|i)\\s+${it})?`,
      'hur långt har {topic} kommit',
    ],
    [
      `(?:och\\s+)?när\\s+(?:kommer|återkommer|ska)\\s+${it}\\s+(?:upp|tillbaka|tas\\s+upp)(?:\\s+igen)?|när\\s+(?:tas|kommer)\\s+${it}(?:\\s+(?:upp|igen|tillbaka))+`,
      'när kommer {topic} upp igen',
    ],
    [
      `(?:och\\s+)?vad\\s+(?:har\\s+)?(?:hänt|hände)(?:\\s+med\\s+${it})?(?:\\s+(?:sen|sedan|sedan\\s+dess))?`,
      'vad har hänt med {topic}',
    ],
    [
      `(?:och\\s+)?vad\\s+(?:beslutades|beslöts|bestämdes|beslutade\\s+vi|bestämde\\s+vi|blev\\s+beslutet)\\s+om\\s+${it}`,
      'vad beslutades om {topic}',
    ],
    [
      `(?:och\\s+)?vem\\s+(?:drog|dragit|föredrog|drar|föredrar|presenterade|presenterar)\\s+${it}`,
      'vem föredrog punkt {item} {at}',
      'vem föredrog {topic}',
    ],
    [
      '(?:och\\s+)?(?:vilka|vem|vad)\\s+(?:är|var)\\s+kvar|(?:och\\s+)?vilka\\s+(?:har|hade)\\s+(?:inte|ej)(?:\\s+(?:svarat|gjort\\s+det|antagit|godkänt|beslutat))?(?:\\s+(?:än|ännu))?',
      'vilka parter har inte antagit {topic}',
      'vilka har inte svarat på remissen om {topic}',
    ],
    [
      '(?:och\\s+)?när\\s+(?:ska|skulle)\\s+(?:svaren|de|svar)\\s+(?:vara\\s+inne|svara|lämnas)',
      'när ska svaren på remissen om {topic} vara inne',
    ],
    [
      '(?:och\\s+)?(?:är|blir|infaller|ligger)\\s+(?:det|den)\\s+(?:på\\s+)?en\\s+(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)',
      'är {meeting} en {1}',
    ],
    [
      '(?:och\\s+)?(?:måste|behöver|ska)\\s+(?:jag|vi|man)\\s+(?:resa|åka|pendla)(?:\\s+(?:dit|in|iväg))?',
      'måste vi åka till {meeting}',
    ],
    ['(?:och\\s+)?(?:vad\\s+(?:är|va|var)\\s+)?(?:temat?|ämnet)', 'vad är temat för {meeting}'],
    [
      `(?:och\\s+)?(är|var|va|blir|ska)\\s+(?:det|den)\\s+(?:mötet\\s+)?(digital\\w*|fysisk\\w*|på\\s+(?:plats|distans|teams)|via\\s+teams|hybrid\\w*|internat|gemensam\\w*.*|online)`,
      '{1} {meeting} {2}',
    ],
    [
      '(?:och\\s+)?(var|vart|när|hur\\s+dags|vilken\\s+(?:tid|dag|lokal|plats)|vilket\\s+datum|var\\s+(?:och|o)\\s+när|när\\s+(?:och|o)\\s+var)\\s+(?:var|va|hölls|låg)(?:\\s+(?:det|den|mötet))?(?:\\s+(?:mötet|någonstans))?',
      '{1} hölls {meeting}',
    ],
    [
      '(?:och\\s+)?(var|vart|när|hur\\s+dags|vilken\\s+(?:tid|dag|lokal|plats)|vilket\\s+datum|var\\s+(?:och|o)\\s+när|när\\s+(?:och|o)\\s+var)(?:\\s+(?:är|var|va|hålls|hölls|blir|låg))?(?:\\s+(?:det|den|mötet))?(?:\\s+(?:mötet|någonstans))?',
      '{1} är {meeting}',
    ],
    [
      '(?:och\\s+)?(när|hur\\s+dags|vilken\\s+tid)\\s+(börjar|slutar|startar|började|slutade|startade)(?:\\s+(?:det|den|vi|mötet))?',
      '{1} {2} {meeting}',
    ],
    [
      '(?:och\\s+)?varför(?:\\s+(?:då|det|flyttades\\s+det|ställdes\\s+det\\s+in))?',
      'varför flyttades {meeting}',
      'varför ställdes {meeting} in',
    ],
    [
      '(?:och\\s+)?(?:visa|kan\\s+jag\\s+få|får\\s+jag\\s+se|ge\\s+mig)\\s+(?:protokollet|minnesanteckningarna|anteckningarna)',
      'visa protokollet från {meeting}',
    ],
    [`(?:och\\s+)?(?:vilka|vem)\\s+(?:var|va)\\s+${then}`, 'vilka var med {at}'],
    [
      `(?:och\\s+)?vad\\s+(?:sas|sades|sa\\s+(?:vi|man)|diskuterades|togs\\s+upp)\\s+(?:där|då|om\\s+(?:det|den))`,
      'vad sas på punkt {item} {at}',
      'vad sas om {topic}',
    ],
    [
      `(?:och\\s+)?vad\\s+(?:är|var|va|blev)\\s+(?:förslaget|förslaget\\s+till\\s+beslut)(?:\\s+(?:där|då))?`,
      'vad är förslaget på punkt {item} {at}',
      'vad sas på punkt {item} {at}',
    ],
    [`(?:och\\s+)?(.{3,60}?)\\s+${then}(?:\\s+(.{2,30}))?`, '{1} {2} på punkt {item} {at}', '{1} {2} {at}'],
    [`(?:och\\s+)?(.*?)(?<!\\p{L})${she}(?!\\p{L})(?:\\s+mer)?(.*)`, '{1}{person}{2}'],
    [`(?:och\\s+)?(.*?)(?<!\\p{L})(?:hennes|hans|hens)(?!\\p{L})(.*)`, '{1}{person}s{2}'],
    [`(?:och\\s+)?(.{3,50}?)\\s+(?:om|med|för|kring|till|på|av)\\s+${it}(.{0,30})`, '{1} om {topic}{2}'],
  ],
};
