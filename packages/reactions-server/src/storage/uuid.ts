import { randomUUID } from 'node:crypto';

const counterRoom = 0x1000;
let lastTime = -1;
let counter = 0;

/**
 * A UUID of version 7: its first 48 bits are the time, so that ids sort as their reactions came in. Within one
 * millisecond a counter keeps the order; it starts in the lower half so that it has room to grow.
 */
export function uuidV7(time: number): string {
  // Node draws the random bits of many of these at once. The last two groups of version 4 are those of version 7.
  const random = randomUUID();
  counter =
    time === lastTime
      ? (counter + 1) % counterRoom
      : Number.parseInt(random.slice(0, 3), 16) % (counterRoom / 2);
  lastTime = time;
  const clock = time.toString(16).padStart(12, '0');
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${random.slice(19)}`;
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return uuidShape.test(text);
}
