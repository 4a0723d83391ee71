import type { Account, Address } from '../../store/store.ts';
import type { Incoming } from '../turns/incoming.ts';

/** A conversation in which a group can be founded, as a verified activity told of it. */
export type FoundingPlace = {
  readonly id: string;
  readonly kind: 'channel' | 'group-chat';
  /** Host tenant. */
  readonly tenant: string;
  readonly address: Address;
};

/** The place of something said or pressed; undefined where no group can be founded. */
export function foundingPlace({ conversation, address }: Incoming): FoundingPlace | undefined {
  const { id, kind, tenant, team } = conversation;
  if (kind !== 'channel' && kind !== 'group-chat') return undefined;
  return { id, kind, tenant, address: { ...address, ...(team === undefined ? {} : { team }) } };
}

/** By what it is remembered who added the app to a place. */
export function installedAt({ address, id }: Pick<FoundingPlace, 'address' | 'id'>): string {
  return address.team ?? id;
}

/** How an account is named as a key. */
export function accountName({ tenant, id }: Account): string {
  return `${tenant}/${id}`;
}
