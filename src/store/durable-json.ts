import type { Adapter } from 'lowdb';
import { type Files, replaceFile } from './files.ts';
import { type Sealed, seal, unseal } from './sealed-line.ts';
import { Damaged } from './store.ts';

/**
 * A lowdb adapter for one file of a readable, sealed JSON object: replaced whole and durably, mode 0600.
 * Reading gives null for an absent file and refuses a damaged one with `Damaged`.
 */
export function durableJson<T extends object>(
  files: Files,
  file: string,
  format: string,
  check: (value: Sealed) => value is Sealed & T,
): Adapter<T> {
  return {
    async read() {
      const bytes = await files.read(file);
      if (bytes === undefined) return null;
      const value = unseal(bytes);
      if (value === undefined) throw new Damaged('the checksum does not match', { file });
      if (value['format'] !== format) throw new Damaged(`the format is not ${format}`, { file });
      if (!check(value)) throw new Damaged('something is missing', { file });
      return value;
    },
    async write(data) {
      await replaceFile(files, file, `${seal(JSON.stringify({ format, ...data }, null, 1))}\n`);
    },
  };
}
