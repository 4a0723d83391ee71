import type { Language } from '../../meetings/model/terms.ts';

/** Pieces that many phrases of questions share, by their names; written as phrases themselves. */
export const macros: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    asking:
      '(när|var|vart|hur|hur dags|(på |i |vid )vilk(en|et) (dag|tid|lokal|plats|klockslag|ort)|vilken (dag|veckodag|tid|lokal|plats|ort|adress|stad|vecka|månad|byggnad|sal|kursgård|anläggning|konferensanläggning)|vilket (datum|klockslag|rum|hus|ställe)|vilka (tider|dagar|datum|klockslag)|(när|var) (och|o|&|samt|eller) (när|var|hur|hur dags|vilken tid))',
    place: '(rum|någonstans|(och|o|&) (var|när|hur|vilken tid))',
    mode: '[ett ](digital|digitala|digitalt|fysisk|fysiska|fysiskt|på plats|på distans|hybrid|hybridmöte|hybridmöten|ett internat|internat|via teams|på teams|i teams|över teams|på zoom|på länk|via länk|per länk|videomöte|teamsmöte|distansmöte|online|onsite|i lokal|virtuellt|irl|live|teams|zoom|via zoom|via skärm|på skärm|via video|via videolänk|på videolänk|uppkopplat|hemifrån|ansikte mot ansikte|övernattning|med övernattning)[ möte][ (eller|el|alt|alternativt|och)[ (ses vi|träffas vi|möts vi|är det|blir det|går det|kan man|kör vi|räcker)] (digitalt|fysiskt|på plats|på distans|hybrid|via teams|på teams|i teams|över teams|på länk|via länk|online|irl|i lokal|som vanligt)][ möte]',
    forms:
      '(digitala|fysiska|digital|fysisk|hybrid|virtuella|online|på nätet|på plats|på distans|via teams|på teams|via länk|på länk|i lokal)',
    parties:
      '(kommuner|kommunerna|organisationer|organisationerna|huvudmän|huvudmännen|parter|parterna|verksamheter|arbetsgivare)',
    party: '(kommun|organisation|huvudman|part)',
    here: '(i (gruppen|rådet|chefsgruppen|nämnden|styrelsen|utskottet)|hos oss|här)',
    on: '(om|kring|angående|ang|gällande|rörande|i frågan om|för|med|avseende)',
    document:
      '([utkast[et] till ][mötes]protokoll[et]|utkastet|[utkast[et] till ](minnes|mötes)anteckningar[na]|anteckningarna)',
  },
  en: {
    asking:
      "(when|where|how|(what|which) (day|weekday|week|month|date|time|room|venue|building|place|town|city|address)|[at ]what time|when and where|where and when|when's|where's)",
    place: '(held|start|starts|end|take place|and (where|when|how))',
    mode: '[a ](online|digital|remote|hybrid|residential|in person|in-person|on site|on-site|onsite|physical|on teams|over teams|via teams|by video link|via video link|over video link|by link|via link|on video|by video|physically|digitally|remotely|virtually|a retreat|virtual|teams|via video|face to face|from home)[ meeting][ or (online|digital|remote|hybrid|in person|in-person|on site|on-site|physical|virtual|on teams)][ meeting]',
    forms:
      '(by video link|via video link|by link|on video|on teams|over teams|online|digital|remote|hybrid|residential|in-person|in person|on-site|onsite|physical|virtual)',
    parties: '(municipalities|organisations|organizations|parties|employers|principals)',
    party: '(municipality|organisation|organization|party|principal)',
    here: '((in|on|of) the (group|council|committee|board)|here)',
    on: '(about|on|regarding|concerning|for|with|re)',
    document: '([draft[ of[ the]] ](minutes|meeting notes)|draft)',
  },
};
