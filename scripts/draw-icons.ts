import { writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws the app's two icons into manifest/: five parties around a table, and a decision in the middle of it.
 * The pictures are committed; this is kept so that they can be changed.
 */

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** What colour a point has, in a picture that reaches from -1 to 1 both ways. */
type Picture = (point: Point) => Colour;

const clear: Colour = [255, 255, 255, 0];
const white: Colour = [255, 255, 255, 255];
const pine: Colour = [20, 83, 87, 255];

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy);
  const clamped = Math.min(1, Math.max(0, along));
  return distance(point, [from[0] + clamped * dx, from[1] + clamped * dy]);
}

const seats: readonly Point[] = [0, 1, 2, 3, 4].map((seat) => {
  const angle = (seat / 5) * 2 * Math.PI - Math.PI / 2;
  return [Math.cos(angle) * 0.82, Math.sin(angle) * 0.82];
});

/** Whether a point is on the drawing: seats, the table's edge, and the tick. */
function inked(point: Point): boolean {
  if (seats.some((seat) => distance(point, seat) < 0.17)) return true;
  if (seats.some((seat) => distance(point, seat) < 0.25)) return false;
  if (Math.abs(distance(point, [0, 0]) - 0.82) < 0.045) return true;
  const tick = Math.min(
    toSegment(point, [-0.3, 0.02], [-0.07, 0.25]),
    toSegment(point, [-0.07, 0.25], [0.33, -0.22]),
  );
  return tick < 0.085;
}

/** Teams wants the drawing of the colour icon within the middle 120 of its 192 pixels. */
const colour: Picture = ([x, y]) => (inked([x * 1.5, y * 1.5]) ? white : pine);
const outline: Picture = ([x, y]) => (inked([x * 1.04, y * 1.04]) ? white : clear);

function pixel(picture: Picture, size: number, column: number, row: number): number[] {
  const fine = 8;
  const sum = [0, 0, 0, 0];
  for (let step = 0; step < fine * fine; step += 1) {
    const x = ((column + ((step % fine) + 0.5) / fine) / size) * 2 - 1;
    const y = ((row + (Math.floor(step / fine) + 0.5) / fine) / size) * 2 - 1;
    picture([x, y]).forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + value;
    });
  }
  return sum.map((value) => Math.round(value / (fine * fine)));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(picture: Picture, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([
      0,
      ...Array.from({ length: size }, (_, column) => pixel(picture, size, column, row)).flat(),
    ]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

await writeFile(new URL('../manifest/color.png', import.meta.url), png(colour, 192));
await writeFile(new URL('../manifest/outline.png', import.meta.url), png(outline, 32));
