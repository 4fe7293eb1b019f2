import { type Field } from '@grafana/data';
import { exponentOf } from './timeColumn';
import { type TimedFrame } from './findTimeFields';

/** Numbers that name something: keys, ports, codes, places in the calendar. */
const NAMES_SOMETHING =
  /^_?id$|[._-]id$|[a-z]I[dD]$|^u?g?u?p?id$|^(as|asn|as_?number|bucket|le|nanos?|tsns|row|line|line_?(no|number)|seq|sequence|offset|year|month|day|hour|minute|week|weekday|day_?of_?(week|month|year)|lat|lon|lng|latitude|longitude|severity|zip|postal_?code)$|(^|[._-]|src|dst)(s|d|src_?|dst_?|source_?|dest_?|destination_?)?(port|dpt|spt)$|[a-z]Port$|(status|response|error|exit|http|country)[._-]?code$/i;

/** The sides of a cell in Grafana's heatmap frames; what is counted stands beside them. */
const CELL_SIDES = /^(x|y|xMin|xMax|yMin|yMax|yLayout)$/;

/** Rows that are compared with the time of their row. */
const LOOK_AT = 100;
const A_DAY_MS = 86_400_000;

/**
 * Returns true for a number field that should not be taken for a value without asking: ids, ports, codes, sides of
 * heatmap cells, and numbers that say the time of their row once more. It stays pickable.
 */
export function measuresNothing(field: Field, entry: TimedFrame): boolean {
  const type: unknown = entry.frame.meta?.type;
  const isSide = type === 'heatmap-cells' && CELL_SIDES.test(field.name);
  return isSide || NAMES_SOMETHING.test(field.name.slice(0, 200)) || repeatsTime(field, entry);
}

/** True when nearly every number is within a day of a time of its row, in some unit. */
function repeatsTime(field: Field, { time, others }: TimedFrame): boolean {
  if (exponentOf(field.values) === null) {
    return false;
  }
  const times = [time, ...others];
  let numbers = 0;
  let repeated = 0;
  for (let i = 0; i < Math.min(field.values.length, LOOK_AT); i++) {
    const number: unknown = field.values[i];
    if (typeof number === 'number' && Number.isFinite(number)) {
      numbers++;
      repeated += times.some(({ values }) => isNear(number, values[i])) ? 1 : 0;
    }
  }
  return numbers > 0 && repeated >= 0.9 * numbers;
}

function isNear(number: number, timeMs: unknown): boolean {
  return typeof timeMs === 'number' && [3, 0, -3, -6].some((unit) => Math.abs(number * 10 ** unit - timeMs) < A_DAY_MS);
}
