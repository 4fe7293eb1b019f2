import { type DataFrame } from '@grafana/data';
import { useMemo } from 'react';
import { type Calculation } from '../core/calculation';
import { type Calendar } from '../core/calendar';
import { type CellBlock } from '../core/cellBlock';
import { type CellWindow } from '../core/cellWindows';
import { type TimeRange } from '../core/events';
import { lastBlock } from '../core/lastBlock';
import { once } from '../core/once';
import { createTopValues } from '../core/topValues';
import { windowCalculation } from '../core/windowCalculation';
import { type EventReading, type FoldedReading } from '../grafana/reading';
import { whoColumns } from '../grafana/whoColumns';
import { t } from '../i18n/t';
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
  /** Writes a sum of values. */
  readonly format: (value: number) => string;
  readonly locale: string;
}

/** Who is behind blocks of cells. */
export interface WhoOfBlocks {
  /** Returns the field or label; `''` where there is none. */
  readonly name: () => string;
  /** Returns the heaviest values of a block; null where nobody is known, or all events are one's. */
  readonly of: (block: CellBlock) => Who | null;
  /** Returns the only value of a block; `''` where there are several, none, or events without one. */
  readonly onlyOf: (block: CellBlock) => string;
  /** Returns the same of each of its windows. */
  readonly onlyOfWindows: (block: CellBlock, windows: readonly CellWindow[]) => readonly string[];
}

/** Returns who is behind blocks. The events are looked at when it is first asked for, not before. */
export function useWho(source: WhoSource): WhoOfBlocks {
  const { reading, frames, choice, calendar, range, calculation, format, locale } = source;
  // shares and rates are of sums, as their windows are
  const sums = windowCalculation(calculation).id === 'sum';
  const countsOnly = sums || calculation.id === 'count';
  const columnsOf = useMemo(
    () => once(() => (reading.kind === 'events' ? whoColumns(reading, frames, choice) : null)),
    [reading, frames, choice]
  );
  const readerOf = useMemo(
    () =>
      once(() => {
        const columns = columnsOf();
        return columns === null || calendar === null
          ? null
          : createTopValues({ coded: columns.coded, calendar, range, sums });
      }),
    [columnsOf, calendar, range, sums]
  );
  const filtersFor = useWhoFilters();
  return useMemo((): WhoOfBlocks => {
    // a large block is asked about anew whenever the pointer passes over another cell
    const topOf = lastBlock((block) => readerOf()?.of(block, MOST_VALUES) ?? null);
    const weightText = (weight: number) => (sums ? format(weight) : weight.toLocaleString(locale));
    return {
      name: () => columnsOf()?.name ?? '',
      of(block) {
        const [columns, found] = [columnsOf(), topOf(block)];
        if (columns === null || found === null) {
          return null;
        }
        const { name, coded, filterable } = columns;
        const { top, withoutCode } = found;
        if (coded.texts.length < 2 && withoutCode.events === 0) {
          return null;
        }
        return {
          name,
          counts: countsOnly ? '' : t('value.events-lower', 'events'),
          rows: top.map(({ code, weight, share }) => ({ text: coded.texts[code], value: weightText(weight), share })),
          nobody: withoutCode.events === 0 ? null : { value: weightText(withoutCode.weight), share: withoutCode.share },
          filtersOf: (text) => filtersFor(name, text, filterable),
        };
      },
      onlyOf(block) {
        const found = topOf(block);
        return found !== null && found.different === 1 && found.withoutCode.events === 0
          ? (columnsOf()?.coded.texts[found.top[0].code] ?? '')
          : '';
      },
      onlyOfWindows(block, windows) {
        const only = readerOf()?.onlyOfWindows(block, windows);
        const texts = columnsOf()?.coded.texts ?? [];
        return Array.from(only ?? [], (code) => texts[code] ?? '');
      },
    };
  }, [columnsOf, readerOf, filtersFor, sums, countsOnly, format, locale]);
}
