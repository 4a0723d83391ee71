import { openJsonStore } from '../../src/store/json-store.ts';
import { newFolder, noon, removeFolders, silentLog } from './sample.ts';
import { storeContract } from './store-contract.ts';

afterAll(removeFolders);

describe('the JSON store', () => {
  storeContract(async () => {
    const folder = newFolder();
    const clock = { ahead: 0 };
    const now = () => new Date(Date.parse(noon) + clock.ahead).toISOString();
    return { clock, open: () => openJsonStore({ folder, mode: 'local', now, log: silentLog }) };
  });

  describe('with so little memory that a group leaves it at each use of another', () => {
    storeContract(async () => {
      const folder = newFolder();
      const clock = { ahead: 0 };
      const now = () => new Date(Date.parse(noon) + clock.ahead).toISOString();
      return {
        clock,
        open: () => openJsonStore({ folder, mode: 'local', now, log: silentLog, cacheBytes: 0 }),
      };
    });
  });
});
