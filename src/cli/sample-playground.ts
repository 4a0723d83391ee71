import { samplePeople } from './sample-people.ts';

/** Host tenant, conversations and bot as the Playground presents them to the bot. */
export const playgroundPlace = {
  tenant: '00000000-0000-4000-8000-0000000000f1',
  bot: '28:samverka',
  personal: 'direkt-med-samverka',
  groupChat: 'gruppchatt-ekbygden',
  /** In Teams and in the Playground a team has the id of its General channel. */
  channel: 'team-ekbygden',
} as const;

/** The people whom the Playground knows: the secretary, who sits at it, and the five others that it has room for. */
export const playgroundPeople = samplePeople.slice(0, 6).map(({ name, email }, index) => {
  const [givenName = name, surname = name] = name.split(' ');
  return {
    id: `29:ekbygden-${index}`,
    name,
    userPrincipleName: email,
    aadObjectId: `00000000-0000-4000-8000-00000000000${index + 1}`,
    givenName,
    surname,
    email,
  };
});

/** The Playground's configuration (its version 0.1.1, with its own spelling of userPrincipleName) for the sample group. */
export const playgroundConfiguration = {
  version: '0.1.1',
  tenantId: playgroundPlace.tenant,
  bot: { id: playgroundPlace.bot, name: 'Samverka' },
  currentUser: playgroundPeople[0],
  users: playgroundPeople.slice(1),
  personalChat: { id: playgroundPlace.personal },
  groupChat: { id: playgroundPlace.groupChat, name: 'Ekbygden, gruppchatt' },
  team: {
    id: playgroundPlace.channel,
    name: 'Samverkansgruppen Ekbygden',
    aadGroupId: '00000000-0000-4000-8000-0000000000f2',
    channels: [],
  },
} as const;
