import { crc32 } from 'node:zlib';

/** A picture and how long it is shown. */
export interface Frame {
  /** A PNG, not interlaced, of the size and color type of all others. */
  readonly png: Uint8Array;
  readonly delayMs: number;
}

const SIGNATURE_BYTES = 8;

/**
 * Returns one PNG that plays the frames in a loop, each in place of the one before; where it is not played, the first
 * is shown. Source of the format: the PNG specification, third edition, sections 11.3.6 (APNG) and 5.3 (chunks).
 * Throws where a frame's header differs from the first one's.
 */
export function animatedPng(frames: readonly Frame[]): Uint8Array {
  const [first] = frames;
  if (first === undefined) {
    throw new Error('No frame to play.');
  }
  const header = chunksOf(first.png, 'IHDR')[0] ?? new Uint8Array();
  const chunks = [chunk('IHDR', header), chunk('acTL', uint32s(frames.length, 0))];
  let sequence = 0;
  frames.forEach(({ png, delayMs }, index) => {
    if (!Buffer.from(chunksOf(png, 'IHDR')[0] ?? []).equals(header)) {
      throw new Error(`Frame ${index} has another size or color type than the first.`);
    }
    chunks.push(chunk('fcTL', frameControl(sequence++, header, delayMs)));
    for (const data of chunksOf(png, 'IDAT')) {
      chunks.push(index === 0 ? chunk('IDAT', data) : chunk('fdAT', uint32s(sequence++), data));
    }
  });
  return Buffer.concat([first.png.subarray(0, SIGNATURE_BYTES), ...chunks, chunk('IEND')]);
}

/** Returns the data of all chunks of a type, in order. */
function chunksOf(png: Uint8Array, type: string): Uint8Array[] {
  const bytes = Buffer.from(png);
  const found: Uint8Array[] = [];
  for (let at = SIGNATURE_BYTES; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === type) {
      found.push(bytes.subarray(at + 8, at + 8 + length));
    }
    at += 12 + length;
  }
  return found;
}

/** Length, type, data, and the checksum of type and data. */
function chunk(type: string, ...data: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...data]);
  return Buffer.concat([uint32s(body.length - 4), body, uint32s(crc32(body))]);
}

/** The whole picture, shown for a delay; then the next takes its place. */
function frameControl(sequence: number, header: Uint8Array, delayMs: number): Uint8Array {
  const size = header.subarray(0, 8);
  const delay = Buffer.alloc(4);
  delay.writeUInt16BE(delayMs, 0);
  delay.writeUInt16BE(1000, 2);
  return Buffer.concat([uint32s(sequence), size, uint32s(0, 0), delay, Buffer.from([0, 0])]);
}

function uint32s(...values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32BE(value, 4 * index));
  return bytes;
}
