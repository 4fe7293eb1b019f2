import { type DataFrame, type Field } from '@grafana/data';

/** Returns true when a person would call the field so: its own name, or one given by an override or the datasource. */
export function isCalled(field: Field, name: string): boolean {
  const { displayName, displayNameFromDS } = field.config ?? {};
  return field.name === name || [displayName, displayNameFromDS, field.state?.displayName].includes(name);
}

/** Returns the first field of that name, or else the first that a person would call so. */
export function firstCalled(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((field) => field.name === name) ?? fields.find((field) => isCalled(field, name));
}

/** Returns the names, each once, in order. */
export function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Metrics of Elasticsearch and OpenSearch: all their fields are called "Value", the frame says which metric it is. */
const METRIC_OF_FRAME =
  /(?:^| )((?:Doc )?Count|(?:Average|Sum|Max|Min|Unique Count|Rate|Std Dev(?: Upper| Lower)?|p\d+(?:\.\d+)?|Derivative|Moving Average|Cumulative Sum|Serial Difference)(?: .*)?)$/;

/**
 * Returns the name of what a value field measures. Fields of one quantity are one value in many series; two
 * quantities are never put together. Labels tell quantities apart where the name is the same for all (Flux `_field`,
 * Prometheus `__name__`, OpenSearch `metricId`).
 */
export function quantityOf(field: Field, frame: DataFrame): string {
  const type: unknown = frame.meta?.type;
  if (type === 'heatmap-rows') {
    return frame.name ?? 'Value';
  }
  const labels = field.labels ?? {};
  const own = (label: string) => (Object.hasOwn(labels, label) ? labels[label] : undefined);
  const flux = own('_field');
  if (flux !== undefined) {
    const measurement = own('_measurement');
    return measurement === undefined ? flux : `${measurement} ${flux}`;
  }
  const metric = own('__name__');
  if (metric !== undefined) {
    return metric;
  }
  if (field.name === 'Value') {
    const metricId = own('metricId');
    const ofFrame = METRIC_OF_FRAME.exec((frame.name ?? '').slice(0, 200))?.[1];
    return metricId === undefined ? (ofFrame ?? field.name) : (field.config?.displayNameFromDS ?? `Value ${metricId}`);
  }
  return field.name;
}
