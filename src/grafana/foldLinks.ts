import {
  type DataFrame,
  type DataLinkPostProcessor,
  type Field,
  type FieldConfigSource,
  FieldType,
  getLinksSupplier,
  type InterpolateFunction,
  type Labels,
  type LinkModel,
} from '@grafana/data';
import { commonLabels, seriesLabels } from './seriesLabels';
import { type FoldPlace, foldVariables, type PlaceCalendar } from './foldVariables';
import { type EventReading, type FoldedReading } from './reading';

/** What links are made from besides the place. */
export interface LinkSource extends PlaceCalendar {
  readonly reading: EventReading | FoldedReading;
  /** The frames that were read. */
  readonly frames: readonly DataFrame[];
  readonly fieldConfig: FieldConfigSource;
  /** Returns the name of who or what is behind the events, '' where it is not known. */
  readonly whoName: () => string;
  readonly replaceVariables: InterpolateFunction;
  readonly format: (value: number) => string;
  /** The dashboard's zone, as Grafana writes it. */
  readonly timeZone: string;
  /** What Grafana makes of links into Explore where the panel stands; undefined for its own way. */
  readonly postProcessor: DataLinkPostProcessor | undefined;
}

/** The name of the variables of the fold: `${__fold.from}`. */
export const FOLD_VARIABLE = '__fold';

/**
 * Returns the data links that the author defined on the value field, ready to be followed: with the variables of the
 * fold and Grafana's own, encoded and sanitized by Grafana. Of several series they are the first one's; where rows are
 * counted, the panel's. `docs/data-links.md` says what every variable holds.
 */
export function foldLinks(place: FoldPlace, source: LinkSource): Array<LinkModel<Field>> {
  const { reading, fieldConfig, replaceVariables, timeZone, postProcessor } = source;
  const config = reading.valueField?.config ?? fieldConfig.defaults;
  if (config.links === undefined || config.links.length === 0) {
    return [];
  }
  const labels = labelsOf(source);
  // a column of a table says who is behind a row, as a label does of a series
  const who = place.who();
  const known = who === '' ? labels : { ...labels, [source.whoName()]: who };
  const { frame, value } = rowOf(place, { labels, known }, { ...source, config });
  const text = source.format(place.value);
  const fold = { ...foldVariables({ ...place, who: () => who }, source), text, labels: known };
  const scoped = { [FOLD_VARIABLE]: { text, value: fold } };
  return getLinksSupplier(frame, value, scoped, replaceVariables, timeZone, postProcessor)({ valueRowIndex: 0 });
}

/** Returns the labels that all series taken have in common. */
function labelsOf({ reading, frames }: LinkSource): Labels {
  if (reading.kind === 'folded') {
    return reading.valueField?.labels ?? {};
  }
  return commonLabels(seriesLabels(reading, frames));
}

/** Returns the frame of one row that Grafana's variables read, with its value field. `known` become fields of it. */
function rowOf(
  place: FoldPlace,
  { labels, known }: { readonly labels: Labels; readonly known: Labels },
  { reading, config, format }: LinkSource & { readonly config: Field['config'] }
): { frame: DataFrame; value: Field } {
  const value: Field = {
    name: reading.valueField?.name ?? 'Value',
    type: FieldType.number,
    config,
    labels,
    values: [Number.isNaN(place.value) ? null : place.value],
    display: (shown) => {
      const numeric = typeof shown === 'number' ? shown : NaN;
      return { numeric, text: format(numeric) };
    },
  };
  const time: Field = {
    name: reading.kind === 'events' ? (reading.sources[0]?.time.name ?? 'Time') : 'Time',
    type: FieldType.time,
    config: {},
    values: [place.windows[0]?.startMs ?? null],
  };
  const texts = Object.entries(known)
    .filter(([name]) => name !== value.name && name !== time.name)
    .map(([name, text]): Field => ({ name, type: FieldType.string, config: {}, values: [text] }));
  const name = reading.kind === 'events' ? reading.value?.frame.name : undefined;
  return { frame: { name, fields: [time, value, ...texts], length: 1 }, value };
}
