import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { DataSet } from './dataSets';

/** Answers that a panel must survive. `error` and `slow` are about how an answer comes, the others about what it is. */
export type Scenario = 'empty' | 'emptyFrame' | 'noTime' | 'oneEvent' | 'allNull' | 'bareEvents' | 'error' | 'slow';

/** More events than this would only slow the page down. */
const MAX_BARE_EVENTS = 200_000;

/** Returns the frames that answer a query with these rows under that scenario. Throws for `error`. */
export function toFrames(rows: DataSet, refId: string, scenario: Scenario | undefined): DataFrame[] {
  switch (scenario) {
    case 'empty':
      return [];
    case 'emptyFrame':
      return [toFrame(firstRows(rows, 0), refId)];
    case 'noTime': {
      const frame = toFrame(rows, refId);
      return [{ ...frame, fields: frame.fields.filter((field) => field.type !== FieldType.time) }];
    }
    case 'oneEvent':
      return [toFrame(firstRows(rows, 1), refId)];
    case 'allNull':
      return [toFrame({ ...rows, value: { ...rows.value, values: rows.time.map(() => null) } }, refId)];
    case 'bareEvents':
      return [toEventFrame(rows, refId)];
    case 'error':
      throw new Error('The workbench was asked to fail this query');
    case 'slow':
    case undefined:
      return [toFrame(rows, refId)];
  }
}

function toFrame(rows: DataSet, refId: string): DataFrame {
  return frameOf(refId, [
    { name: 'time', type: FieldType.time, config: {}, values: rows.time },
    ...ipField(rows.sourceIp),
    { name: rows.value.name, type: FieldType.number, config: {}, values: rows.value.values },
  ]);
}

/** One row per counted event and no number field, as a log or an alert list would come. */
function toEventFrame(rows: DataSet, refId: string): DataFrame {
  const time: number[] = [];
  const sourceIp: string[] = [];
  let dropped = 0;
  rows.time.forEach((timeMs, row) => {
    const count = rows.value.values[row] ?? 0;
    const kept = Math.min(count, MAX_BARE_EVENTS - time.length);
    dropped += count - kept;
    for (let event = 0; event < kept; event++) {
      time.push(timeMs);
      sourceIp.push(rows.sourceIp?.[row] ?? '');
    }
  });
  const frame = frameOf(refId, [
    { name: 'time', type: FieldType.time, config: {}, values: time },
    ...ipField(rows.sourceIp && sourceIp),
  ]);
  if (dropped > 0) {
    frame.meta = { notices: [{ severity: 'info', text: `The workbench left ${dropped} later events out` }] };
  }
  return frame;
}

function firstRows(rows: DataSet, count: number): DataSet {
  return {
    time: rows.time.slice(0, count),
    sourceIp: rows.sourceIp?.slice(0, count),
    value: { ...rows.value, values: rows.value.values.slice(0, count) },
  };
}

function ipField(values: string[] | undefined): Field[] {
  return values ? [{ name: 'source_ip', type: FieldType.string, config: { filterable: true }, values }] : [];
}

function frameOf(refId: string, fields: Field[]): DataFrame {
  return { refId, fields, length: fields[0]?.values.length ?? 0 };
}
