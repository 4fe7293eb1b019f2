import { deflateSync, crc32 } from 'node:zlib';
import { animatedPng } from './animatedPng';

/** Returns a PNG of one gray pixel whose data is in `parts` chunks. */
function onePixel(gray: number, parts = 1): Buffer {
  const data = deflateSync(Buffer.from([0, gray]));
  const each = Math.ceil(data.length / parts);
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...Array.from({ length: parts }, (_, part) => chunk('IDAT', data.subarray(part * each, (part + 1) * each))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** Reads a PNG as its specification says, checksums included. */
function readChunks(png: Uint8Array): Array<{ type: string; data: Buffer }> {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  const chunks = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

const animation = animatedPng([
  { png: onePixel(10), delayMs: 1500 },
  { png: onePixel(20, 2), delayMs: 250 },
]);

test('an animation is a PNG of the first frame, with the others beside it', () => {
  const chunks = readChunks(animation);
  expect(chunks.map(({ type }) => type)).toEqual([
    ...['IHDR', 'acTL', 'fcTL', 'IDAT'],
    ...['fcTL', 'fdAT', 'fdAT'],
    'IEND',
  ]);
  const ofType = (wanted: string) => chunks.filter(({ type }) => type === wanted).map(({ data }) => data);
  // two frames, for ever
  expect(ofType('acTL')[0].toString('hex')).toBe('0000000200000000');
  expect(ofType('IDAT')).toEqual([deflateSync(Buffer.from([0, 10]))]);
  const second = Buffer.concat(ofType('fdAT').map((data) => data.subarray(4)));
  expect(second).toEqual(deflateSync(Buffer.from([0, 20])));
});

test('what is played is numbered through, and shown as long as asked', () => {
  const played = readChunks(animation).filter(({ type }) => type === 'fcTL' || type === 'fdAT');
  expect(played.map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2, 3]);
  const controls = played.filter(({ type }) => type === 'fcTL').map(({ data }) => data);
  expect(controls.map((data) => [data.readUInt32BE(4), data.readUInt32BE(8)])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(controls.map((data) => data.readUInt16BE(20) / data.readUInt16BE(22))).toEqual([1.5, 0.25]);
});

test('frames of different sizes are no animation', () => {
  const wide = onePixel(10);
  wide.writeUInt32BE(2, 16);
  expect(() =>
    animatedPng([
      { png: onePixel(1), delayMs: 1 },
      { png: wide, delayMs: 1 },
    ])
  ).toThrow('Frame 1');
  expect(() => animatedPng([])).toThrow('No frame');
});
