import { type DataFrame } from '@grafana/data';
import { useCallback, useMemo } from 'react';
import { type Calculation } from '../core/calculation';
import { type Calendar } from '../core/calendar';
import { type CellBlock } from '../core/cellBlock';
import { type TimeRange } from '../core/events';
import { once } from '../core/once';
import { createTopValues } from '../core/topValues';
import { type EventReading, type FoldedReading } from '../grafana/reading';
import { whoColumns } from '../grafana/whoColumns';
import { useWhoFilters } from './whoFilters';
import { type Who } from './WhoSection';

/** So many values of a block are listed. */
const MOST_VALUES = 5;

/** Where who is behind events is looked for. */
export interface WhoSource {
  readonly reading: EventReading | FoldedReading;
  readonly frames: readonly DataFrame[];
  /** The option: a field or label, `''` finds one, `NO_VALUE_FIELD` none. */
  readonly choice: string;
  /** As the picture's; null where the values came folded. */
  readonly calendar: Calendar | null;
  readonly range: TimeRange;
  readonly calculation: Calculation;
  /** Formats a sum of values. */
  readonly format: (value: number) => string;
  readonly locale: string;
}

/** Who is behind blocks of cells. */
export interface WhoOfBlocks {
  /** Returns the field or label; `''` where there is none. */
  readonly name: () => string;
  /** Returns the heaviest values of a block; null where nobody is known, or all events are one's. */
  readonly of: (block: CellBlock) => Who | null;
  /** Returns the only value of a block; `''` where there are several or none. */
  readonly onlyOf: (block: CellBlock) => string;
}

/** Returns who is behind blocks. The events are looked at when it is first asked for, not before. */
export function useWho(source: WhoSource): WhoOfBlocks {
  const { reading, frames, choice, calendar, range, calculation, format, locale } = source;
  const sums = calculation.id === 'sum';
  const columnsOf = useMemo(
    () => once(() => (reading.kind === 'events' ? whoColumns(reading, frames, choice) : null)),
    [reading, frames, choice]
  );
  const topOf = useMemo(
    () =>
      once(() => {
        const columns = columnsOf();
        return columns === null || calendar === null
          ? null
          : createTopValues({ coded: columns.coded, calendar, range, sums });
      }),
    [columnsOf, calendar, range, sums]
  );
  const filtersOf = useWhoFilters();
  const of = useCallback(
    (block: CellBlock): Who | null => {
      const [columns, valuesOf] = [columnsOf(), topOf()];
      if (columns === null || valuesOf === null || columns.different < 2) {
        return null;
      }
      const { name, texts } = columns;
      return {
        name,
        rows: valuesOf(block, MOST_VALUES).top.map(({ code, weight, share }) => ({
          text: texts[code],
          value: sums ? format(weight) : weight.toLocaleString(locale),
          share,
          filters: filtersOf(name, texts[code]),
        })),
      };
    },
    [columnsOf, topOf, filtersOf, sums, format, locale]
  );
  const onlyOf = useCallback(
    (block: CellBlock): string => {
      const [columns, valuesOf] = [columnsOf(), topOf()];
      if (columns === null || valuesOf === null) {
        return '';
      }
      const { top, different } = valuesOf(block, 1);
      return different === 1 ? columns.texts[top[0].code] : '';
    },
    [columnsOf, topOf]
  );
  return useMemo(() => ({ name: () => columnsOf()?.name ?? '', of, onlyOf }), [columnsOf, of, onlyOf]);
}
