import { randomBytes } from 'node:crypto';

const counterRoom = 0x1000;
let lastTime = -1;
let counter = 0;

/**
 * A UUID of version 7: its first 48 bits are the time, so that ids sort as their reactions came in. Within one
 * millisecond a counter keeps the order; it starts in the lower half so that it has room to grow.
 */
export function uuidV7(time: number): string {
  const bytes = randomBytes(16);
  counter = time === lastTime ? (counter + 1) % counterRoom : bytes.readUInt16BE(6) % (counterRoom / 2);
  lastTime = time;
  bytes.writeUIntBE(time, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return uuidShape.test(text);
}
