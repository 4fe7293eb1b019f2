/** A stand-in for a canvas context that writes calls down as short lines: `fillRect 0 0 10 4 #fff`. */
export interface RecordingContext {
  readonly ctx: CanvasRenderingContext2D;
  readonly lines: string[];
}

const WRITTEN_DOWN = new Set([
  'fillRect',
  'strokeRect',
  'clearRect',
  'rect',
  'roundRect',
  'arc',
  'arcTo',
  'moveTo',
  'lineTo',
  'closePath',
  'clip',
  'fill',
  'stroke',
  'setLineDash',
  'drawImage',
  'putImageData',
  'fillText',
]);

/** What a call paints with, besides its arguments. */
const PAINTS: Record<string, readonly string[]> = {
  fillRect: ['fillStyle'],
  fillText: ['fillStyle'],
  fill: ['fillStyle'],
  stroke: ['strokeStyle', 'lineWidth', 'globalAlpha'],
};

/**
 * Returns a context that records what is painted and with what, numbers rounded to a hundredth. A letter is half as
 * wide as the font is high.
 */
export function recordingContext(): RecordingContext {
  const lines: string[] = [];
  const state: Record<string, unknown> = { fillStyle: '', strokeStyle: '', globalAlpha: 1, font: '12px' };
  const saved: Array<Record<string, unknown>> = [];
  const answers: Record<string, (...args: unknown[]) => unknown> = {
    measureText: (text) => ({ width: (String(text).length * fontPx(String(state.font))) / 2 }),
    createPattern: () => ({}),
    save: () => saved.push({ ...state }),
    restore: () => Object.assign(state, saved.pop()),
  };
  const target = new Proxy(state, {
    get(_, name) {
      if (typeof name !== 'string' || name in state) {
        return Reflect.get(state, name);
      }
      return (...args: unknown[]) => {
        if (WRITTEN_DOWN.has(name)) {
          const paints = (PAINTS[name] ?? []).map((paint) => state[paint]);
          lines.push([name, ...args.flat().filter((arg) => typeof arg !== 'object'), ...paints].map(short).join(' '));
        }
        return answers[name]?.(...args);
      };
    },
    set(_, name, value) {
      return Reflect.set(state, name, value);
    },
  });
  return { ctx: target as unknown as CanvasRenderingContext2D, lines };
}

/** Where there is no canvas there is no `ImageData` either. */
globalThis.ImageData ??= class {
  readonly colorSpace = 'srgb';
  constructor(
    readonly data: Uint8ClampedArray<ArrayBuffer>,
    readonly width: number,
    readonly height: number
  ) {}
} as unknown as typeof ImageData;

/** Returns what makes canvases for `drawCells`, and what is painted on all of them. */
export function recordingCanvases(): { createCanvas: () => HTMLCanvasElement; lines: string[] } {
  const { ctx, lines } = recordingContext();
  return { createCanvas: () => ({ getContext: () => ctx }) as unknown as HTMLCanvasElement, lines };
}

function fontPx(font: string): number {
  return Number(/(\d+)px/.exec(font)?.[1]);
}

function short(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
