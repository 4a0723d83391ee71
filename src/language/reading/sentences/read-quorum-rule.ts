import type { Quorum } from '../../../meetings/model/settings.ts';
import { isThisGroup } from '../../asking/this-group.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { rosterPhrases } from '../phrases/roster-phrases.ts';

const seats = 'platser|platserna|ledamöter|ledamöterna|members|the\\s+members|seats|the\\s+seats';
const parties =
  'organisationer|organisationerna|parter|parterna|huvudmän|huvudmännen|kommuner|kommunerna|organisations|the\\s+organisations|parties|the\\s+parties';
const rule = new RegExp(
  `^(?:(?<body>.{1,80}?)\\s+(?:är|blir|is|are)\\s+)?(?:beslutsföra?|quorate|quorum(?:\\s+is)?|kvorum(?:\\s+är)?)[\\s:]+(?:(?:med|när|om|with|when)\\s+)?(?:(?:minst|at\\s+least)\\s+)?(?:(?<more>mer\\s+än\\s+hälften|över\\s+hälften|more\\s+than\\s+half)|(?<half>hälften|half)|(?<thirds>två\\s+tredjedelar|2\\/3|two\\s+thirds)|(?<number>\\d{1,3}|\\p{L}{2,6}))\\s+(?:(?:av|of)\\s+)?(?:(?:alla|samtliga|all)\\s+)?(?:(?<seats>${seats})|(?<parties>${parties}))(?:\\s+(?:är|are)\\s+(?:här|närvarande|på\\s+plats|med|företrädda|representerade|here|present|represented))?$`,
  'iu',
);
const none =
  /^(?:ingen\s+regel\s+(?:för|om)\s+(?:beslutsförhet|kvorum)|(?:ta\s+bort|stryk)\s+(?:regeln\s+(?:för|om)\s+)?(?:beslutsförhet(?:en)?|kvorum)|(?:no|remove\s+the)\s+(?:rule\s+for\s+(?:the\s+)?quorum|quorum(?:\s+rule)?))$/iu;

/** Reads what it takes for the group to decide: "beslutsför med mer än hälften av platserna"; and that it has no rule. */
export function readQuorumRule(line: string, context: UnderstandContext): Intent | undefined {
  if (none.test(line)) return set(null);
  const said = rule.exec(line)?.groups;
  if (said === undefined) return undefined;
  if (said['body'] !== undefined && !isThisGroup(said['body'], context)) return undefined;
  const atLeast = atLeastIn(said);
  if (atLeast === undefined) return undefined;
  const of = said['seats'] === undefined ? 'parties' : 'seats';
  return set({ of, atLeast });
}

function set(quorum: Quorum | null): Intent {
  return { kind: 'command', command: { type: 'change-settings', to: { quorum } } };
}

function atLeastIn(said: Readonly<Record<string, string | undefined>>): Quorum['atLeast'] | undefined {
  if (said['more'] !== undefined) return 'more-than-half';
  if (said['half'] !== undefined) return 'half';
  if (said['thirds'] !== undefined) return 'two-thirds';
  const number = said['number'] ?? '';
  const words = Object.values(rosterPhrases).map(({ numbers }) =>
    numbers.findIndex((names) => names.split('|').includes(number.toLowerCase())),
  );
  const found = /^\d+$/u.test(number) ? Number(number) : words.find((one) => one > 0);
  return found === undefined || found < 1 ? undefined : found;
}
