import type { Incoming } from '../turns/incoming.ts';

/** In local mode one person can play a meeting: as whom each sender speaks and presses. Forgotten at restart. */
export type Roles = {
  /** The same, by the one whom the sender plays; what names someone itself is by that one. */
  readonly played: (incoming: Incoming) => Incoming;
  /** Whom the sender plays, until she takes another or becomes herself again. */
  readonly of: (incoming: Incoming) => string | undefined;
  /** From now on the sender plays whoever has this name. */
  readonly take: (incoming: Incoming, name: string) => void;
};

export function createRoles(): Roles {
  const names = new Map<string, string>();
  return {
    of: (incoming) => names.get(senderKey(incoming)),
    played(incoming) {
      const { what } = incoming;
      if (what.kind !== 'message' && what.kind !== 'press') return incoming;
      const { as: said, ...bare } = what;
      const as = said ?? names.get(senderKey(incoming));
      return { ...incoming, what: as === undefined || isMyself(as) ? bare : { ...bare, as } };
    },
    take(incoming, name) {
      if (isMyself(name)) names.delete(senderKey(incoming));
      else names.set(senderKey(incoming), name);
    },
  };
}

/** Whether a name is what people call themselves: "mig". */
export function isMyself(name: string): boolean {
  return /^(?:mig|jag|me)(?:\s+själv)?$|^myself$/iu.test(name.trim());
}

function senderKey({ sender }: Incoming): string {
  return sender.account === undefined ? sender.name : `${sender.account.tenant}/${sender.account.id}`;
}
