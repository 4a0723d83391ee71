import type { Store } from '../store/store.ts';
import { appointSecretary } from './appoint-secretary.ts';
import type { ControlAnswer, ControlRequest } from './control.ts';
import { addGroup, type Making, renewCode } from './groups.ts';
import { handBack } from './hand-back.ts';
import { erasePerson } from './person.ts';
import { Refused } from './world.ts';

/** Does what the samverka command asks for, in the server that has the store. A refusal is an answer, not a fault. */
export async function answerControl(
  store: Store,
  making: Making,
  request: ControlRequest,
): Promise<ControlAnswer> {
  try {
    switch (request.request) {
      case 'ping':
        return { ok: true, group: '', code: '' };
      case 'group-add':
        return { ok: true, ...(await addGroup(store, making, request.file)) };
      case 'group-code':
        return { ok: true, ...(await renewCode(store, making, request.group)) };
      case 'group-secretary':
        return { ok: true, ...(await appointSecretary(store, making, request.group, request.name)) };
      case 'hand-back':
        return {
          ok: true,
          group: request.group,
          code: '',
          lines: [...(await handBack(store, making, request))],
        };
      case 'person-erase':
        await erasePerson(store, making, request.group, request.name);
        return { ok: true, group: request.group, code: '' };
    }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, faults: [...error.faults] };
    throw error;
  }
}
