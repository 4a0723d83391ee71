import { type Zippable, zipSync } from 'fflate';

/** The earliest day that a zip file can name: the same content must give the same bytes whatever the clock says. */
const noDay = new Date(1980, 0, 1);

/** Files as one zip file, in the order given, without times. */
export function zipOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(files) satisfies Zippable, { mtime: noDay, level: 6 });
}
