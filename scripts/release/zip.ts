/** Reads a zip: what is in it, in which order, and when that was made. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** @property time as the zip says it: 0 where it says none */
export type Entry = { name: string; time: number; content: Buffer };

export function readZip(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('this is not a zip');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const head = zip.readUInt32LE(at + 42);
    const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const entry = {
      name,
      time: zip.readUInt32LE(at + 12),
      content: zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return entry;
  });
}

export function unpack(zip: Buffer, folder: string): void {
  for (const { name, content } of readZip(zip)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** What two zips differ in, a line each, for people; nothing where they are the same to the byte. */
export function differences(one: Buffer, other: Buffer): string[] {
  if (one.equals(other)) return [];
  const [left, right] = [one, other].map((zip) => new Map(readZip(zip).map((entry) => [entry.name, entry])));
  const lines = [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])].sort().flatMap((name) => {
    const [before, after] = [left?.get(name), right?.get(name)];
    if (!after) return `${name} is only in the first`;
    if (!before) return `${name} is only in the second`;
    if (!before.content.equals(after.content))
      return `${name} differs (${before.content.length}, ${after.content.length} bytes)`;
    return [];
  });
  return lines.length > 0 ? lines : ['the same files, packed in another way (order, times or compression)'];
}
