import { dateTimeFormat, type PanelProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import React, { useMemo } from 'react';
import { calculationById } from '../core/calculation';
import { calendarAxis } from '../core/calendarAxis';
import { foldBuckets } from '../core/foldBuckets';
import { type CalendarOptions, axisIds } from '../options/options';
import { chooseCalculation } from '../grafana/chooseCalculation';
import { isProblem, readEvents } from '../grafana/readEvents';
import { type EventReading, type FoldedReading } from '../grafana/reading';
import { namedZone, resolveWeekStart, resolveZone, zoneName } from '../grafana/timeZone';
import { FoldView } from './FoldView';
import { PanelMessage } from './PanelMessage';
import { ProblemMessage } from './ProblemMessage';
import { foldOrBadSetting, type FoldResult, useCalendarFold } from './useCalendarFold';

/** The panel: reads the query's result as events and shows their fold, or says what stands in the way. */
export function CalendarPanel(props: PanelProps<CalendarOptions>) {
  const { data, options } = props;
  const { timeField, valueField, query, textZone, folded } = options;
  const reading = useMemo(
    () => readEvents(data.series, { timeField, valueField, refId: query, textZone: namedZone(textZone), folded }),
    [data.series, timeField, valueField, query, textZone, folded]
  );
  if (data.series.every((frame) => frame.length === 0)) {
    return <NoDataMessage {...props} />;
  }
  if (isProblem(reading)) {
    const { onOptionsChange } = props;
    return <ProblemMessage problem={reading} onPickTime={(name) => onOptionsChange({ ...options, timeField: name })} />;
  }
  return reading.kind === 'folded' ? (
    <BucketedPanel {...props} reading={reading} />
  ) : (
    <FoldedPanel {...props} reading={reading} />
  );
}

function NoDataMessage({ data, fieldConfig, timeZone }: PanelProps<CalendarOptions>) {
  const { from, to } = data.timeRange;
  return (
    <PanelMessage title={fieldConfig.defaults.noValue ?? t('message.no-data', 'No data')}>
      <div>
        {t('message.no-rows', '0 rows from {{from}} to {{to}}', {
          from: dateTimeFormat(from, { timeZone }),
          to: dateTimeFormat(to, { timeZone }),
        })}
      </div>
    </PanelMessage>
  );
}

function FoldedPanel(props: PanelProps<CalendarOptions> & { readonly reading: EventReading }) {
  const { data, options, timeZone, reading } = props;
  const zone = resolveZone(options.timeZone, timeZone);
  const result = useCalendarFold({
    ...axisIds(options),
    events: reading.events,
    range: { fromMs: data.timeRange.from.valueOf(), toMs: data.timeRange.to.valueOf() },
    weekStart: resolveWeekStart(options.weekStart),
    zone,
    calculation: chooseCalculation(options.calculation, reading.value),
  });
  return <FoldResultView {...props} result={result} zoneName={zoneName(zone)} />;
}

/** Values that came by bucket: neither zone nor range nor axes have a part in them. */
function BucketedPanel(props: PanelProps<CalendarOptions> & { readonly reading: FoldedReading }) {
  const { options, reading } = props;
  const weekStart = resolveWeekStart(options.weekStart);
  const result = useMemo(
    () =>
      foldOrBadSetting(() => {
        const calculation = calculationById(options.calculation === 'auto' ? reading.calculation : options.calculation);
        const columns = calendarAxis(reading.columns, weekStart);
        const rows = calendarAxis(reading.rows, weekStart);
        return { kind: 'fold', fold: foldBuckets(reading.parts, columns, rows, calculation), calculation, passes: 0 };
      }),
    [reading, weekStart, options.calculation]
  );
  return <FoldResultView {...props} result={result} zoneName={t('zone.folded', 'zone of the query')} />;
}

interface FoldResultProps extends PanelProps<CalendarOptions> {
  readonly reading: EventReading | FoldedReading;
  readonly result: FoldResult;
  readonly zoneName: string;
}

function FoldResultView({ result, ...props }: FoldResultProps) {
  return result.kind === 'fold' ? (
    <FoldView {...props} {...result} />
  ) : (
    <PanelMessage title={t('message.bad-setting', 'A setting of this panel cannot be used')}>
      <div>{result.message}</div>
      <div>{t('message.bad-setting-advice', 'Change it in the panel options.')}</div>
    </PanelMessage>
  );
}
