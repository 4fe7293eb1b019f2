/** A stand-in for a canvas context that writes calls down as short lines: `fillRect 0 0 10 4 #fff`. */
export interface RecordingContext {
  readonly ctx: CanvasRenderingContext2D;
  readonly lines: string[];
}

const PAINTING = new Set([
  'fillRect',
  'strokeRect',
  'clearRect',
  'roundRect',
  'arc',
  'drawImage',
  'fillText',
  'moveTo',
  'lineTo',
]);

/** Returns a context that records what is painted, numbers rounded to a hundredth. Text is six pixels a letter. */
export function recordingContext(): RecordingContext {
  const lines: string[] = [];
  const state: Record<string, unknown> = { fillStyle: '', globalAlpha: 1 };
  const target = new Proxy(state, {
    get(_, name) {
      if (name === 'measureText') {
        return (text: string) => ({ width: text.length * 6 });
      }
      if (typeof name === 'string' && !(name in state)) {
        return (...args: unknown[]) => {
          if (PAINTING.has(name)) {
            lines.push(
              [name, ...args.filter((arg) => typeof arg !== 'object').map(short), paint(name, state)].join(' ').trim()
            );
          }
        };
      }
      return Reflect.get(state, name);
    },
    set(_, name, value) {
      return Reflect.set(state, name, value);
    },
  });
  return { ctx: target as unknown as CanvasRenderingContext2D, lines };
}

function short(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

function paint(name: string, state: Record<string, unknown>): string {
  return name === 'fillRect' || name === 'fillText' ? String(state.fillStyle) : '';
}
