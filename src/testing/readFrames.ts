import { readEvents } from '../grafana/readEvents';
import { type EventReading, type ReadChoice } from '../grafana/reading';
import { type FieldSketch } from './frames';

/** Nothing picked. */
export const noChoice: ReadChoice = {
  timeField: '',
  valueField: '',
  refId: '',
  exceptRefId: '',
  textZone: '',
  folded: false,
  coded: false,
};

/** Returns the events of frames; throws where they are something else. */
export function readAsEvents(frames: Parameters<typeof readEvents>[0], choice: Partial<ReadChoice> = {}): EventReading {
  const reading = readEvents(frames, { ...noChoice, ...choice });
  if (reading.kind !== 'events') {
    throw new Error(`not events but ${JSON.stringify(reading)}`);
  }
  return reading;
}

/** Returns a field of numbers: 1 and 2 unless told otherwise. */
export function numberField(
  name: string,
  labels?: Record<string, string>,
  values: readonly unknown[] = [1, 2]
): FieldSketch {
  return { name, labels, values, type: 'number' };
}

/** Returns a field of text. */
export function textField(name: string, ...values: unknown[]): FieldSketch {
  return { name, values, type: 'string' };
}
