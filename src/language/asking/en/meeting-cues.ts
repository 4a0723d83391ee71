import type { MeetingCueKey } from '../sv/meeting-cues.ts';

/** What words ask of meetings in English, as in Swedish. */
export const meetingCuesEn: Readonly<Record<MeetingCueKey, string>> = {
  yearTime: '(?:what|which) time of (?:the )?year|when in the year',
  soManyLeft: 'how many (?:days|weeks) (?:is it )?(?:left|until|till|to)',
  soLong: 'how (?:many (?:hours|days)|much time)|(?:one|two|several) days?|longest|shortest',
  inReality:
    'not (?:on|over|via) (?:teams|zoom|screen)|in real life|in the same room|stay(?:ing)? (?:over|overnight|the night)|overnight',
  howMany: '',
  number: 'how (?:many|often)(?: (?:times|meetings|sessions))?|number of(?: meetings)?',
  why: 'why|how come|reason',
  howLongLeft: 'how (?:long|far)(?: is it)? (?:until|till|away|off|to)',
  howLong: 'how long|lasts|lasted|long',
  first: '(?:start|back|begin|resume|kick off|starting)(?: \\S+)? (?:up|again|after|off)|first',
  othersToo:
    '(?:just|only) (?:us|we|the group|our group)|(?:any|some)(?:one|body) else|other (?:groups?|people|managers|networks?)|(?:by ourselves|on our own|with others|who else|which other)',
  joint: 'joint(?:ly)?|together|alone|joins?|joining|joined|guests?|share[ds]?',
  happened:
    'always|what (?:happened|became)(?: (?:to|with|of))?|called off|pushed back|brought forward|put off',
  noLonger: '',
  moved:
    'changed?|moved?|cancelled|canceled|postponed|rescheduled|proposed|suggested|originally|initially|instead|dropped',
  settled: 'set|due|confirmed|settled|definite|certain|fixed|tentative|still on|sure|decided',
  form: 'in[ -]person|on[ -]?site|face[ -]to[ -]face|from home|teams|zoom|digital(?:ly)?|hybrid|online|remote(?:ly)?|virtual(?:ly)?|physical(?:ly)?|live|irl|form|format',
  travel: '',
  takesPlace: 'take place|took place|taking place',
  dealtWith: '',
  items:
    'talk(?:ed|ing)? about|cover(?:ed|ing)?|discuss(?:ed|ing)?|dealt with|deal with|items?|topics|points|agenda',
  theme: 'about|theme|topic|focus(?:ed)?|purpose|dedicated|devoted|spend|specially?|point of',
  week: '(?:what|which) week',
  clock:
    'what time|hours?|times?|starts?|started|begins?|began|ends?|ended|finish(?:ed|es)?|morning|afternoon',
  place: 'where|venue|place|address|room|town|city|building|located|location',
  day: 'when|what day|which day|what date|which dates?|dates?|weekday',
  any: 'look(?:s|ing)? like|what is on|what does|anything|something|any|scheduled|planned|booked|coming up|on the calendar',
  meet: 'meet(?:s|ings?)?|met|meeting|gather(?:ing)?|sessions?|get-together|gathering|retreat|residential|sit',
  person: 'who|whom|whose',
  who: 'which',
};

/** Words of questions about meetings that say nothing of what is asked. */
export const plainOfMeetingsEn =
  "the a an is are was were be been being do does did we you i our us it its it's that this there to in on at of for and or by with from will would shall should can could have has had so then still again held hold happen happening take taking go going get not no but what took taken normally usually ever list show give me happening happens how just only really before after since until between during group supposed meant please actually up same th st nd rd thing things one ones";
