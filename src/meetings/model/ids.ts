/** The next free number after an id like `d7` has been given: never lower than it was. */
export function nextAfter(next: number, id: string): number {
  const number = Number(id.slice(1));
  return Number.isSafeInteger(number) && number >= next ? number + 1 : next;
}
