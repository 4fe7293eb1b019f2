import { type AbsoluteTimeRange, dateTime, rangeUtil, type RawTimeRange, type TimeRange } from '@grafana/data';
import { locationService } from '@grafana/runtime';
import { useCallback, useMemo, useState } from 'react';
import { type TimeSpan } from '../core/occurrences';
import { t } from '../i18n/t';
import { isRelative, type RangePlace, stepsAt, type ZoomStep } from './timeRangeSteps';

/** The way back to the range before. */
export interface WayBack {
  /** For people: `Back to Last 7 days`. */
  readonly title: string;
  readonly go: () => void;
}

/** How to go to windows and back. */
export interface TimeRangeSteps {
  readonly zoomTo: (window: TimeSpan) => void;
  /** Null where we came from nowhere, or the range was changed otherwise since. */
  readonly back: WayBack | null;
}

/** What a panel knows of its time range. */
export interface TimeRangeSource {
  readonly timeRange: TimeRange;
  readonly timeZone: string;
  readonly onChangeTimeRange: (range: AbsoluteTimeRange) => void;
}

const NO_STEPS: readonly ZoomStep[] = [];

/** Returns how to set the dashboard's time range to a window, several times into each other, and back. */
export function useTimeRangeSteps({ timeRange, timeZone, onChangeTimeRange }: TimeRangeSource): TimeRangeSteps {
  const [kept, setKept] = useState(NO_STEPS);
  const range = placeOf(timeRange);
  const steps = stepsAt(kept, range);
  if (steps !== kept) {
    setKept(steps);
  }
  const zoomTo = useCallback(
    ({ startMs, endMs }: TimeSpan) => {
      const from = placeOf(timeRange);
      const to = { from: startMs, to: endMs - 1 };
      if (from.fromMs === to.from && from.toMs === to.to) {
        return;
      }
      setKept((had) => [
        ...had.filter(({ arrived }) => arrived),
        { from, toFromMs: to.from, toToMs: to.to, arrived: false },
      ]);
      onChangeTimeRange(to);
    },
    [timeRange, onChangeTimeRange]
  );
  const last = steps.at(-1);
  const back = useMemo(
    () => (last === undefined ? null : wayBack(last.from, timeZone, onChangeTimeRange)),
    [last, timeZone, onChangeTimeRange]
  );
  return { zoomTo, back };
}

/** A range that moves with the clock is set by the address, which alone can hold it. */
function wayBack(
  { raw, fromMs, toMs }: RangePlace,
  timeZone: string,
  onChangeTimeRange: TimeRangeSource['onChangeTimeRange']
): WayBack {
  const moments = { from: dateTime(fromMs), to: dateTime(toMs) };
  const range = rangeUtil.describeTimeRange(isRelative(raw) ? raw : moments, timeZone);
  return {
    title: t('time.back', 'Back to {{range}}', { range }),
    go: () => {
      if (isRelative(raw)) {
        locationService.partial({ from: addressOf(raw.from), to: addressOf(raw.to) });
      } else {
        onChangeTimeRange({ from: fromMs, to: toMs });
      }
    },
  };
}

function placeOf({ from, to, raw }: TimeRange): RangePlace {
  return { fromMs: from.valueOf(), toMs: to.valueOf(), raw };
}

function addressOf(end: RawTimeRange['from']): string {
  return typeof end === 'string' ? end : String(end.valueOf());
}
