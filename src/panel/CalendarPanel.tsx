import { dateTimeFormat, type PanelProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import React, { useMemo } from 'react';
import { type CalendarOptions, axisIds } from '../options/options';
import { chooseCalculation } from '../grafana/chooseCalculation';
import { type EventReading, isReading, readEvents } from '../grafana/readEvents';
import { resolveWeekStart, resolveZone } from '../grafana/timeZone';
import { FoldView } from './FoldView';
import { PanelMessage } from './PanelMessage';
import { ProblemMessage } from './ProblemMessage';
import { useCalendarFold } from './useCalendarFold';

/** The panel: reads the query's result as events and shows their fold, or says what stands in the way. */
export function CalendarPanel(props: PanelProps<CalendarOptions>) {
  const { data, options } = props;
  const { timeField, valueField } = options;
  const reading = useMemo(
    () => readEvents(data.series, { timeField, valueField }),
    [data.series, timeField, valueField]
  );
  if (data.series.every((frame) => frame.length === 0)) {
    return <NoDataMessage {...props} />;
  }
  return isReading(reading) ? <FoldedPanel {...props} reading={reading} /> : <ProblemMessage problem={reading} />;
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
    calculation: chooseCalculation(options.calculation, reading.valueField),
  });
  if (result.kind === 'badSetting') {
    return (
      <PanelMessage title={t('message.bad-setting', 'A setting of this panel cannot be used')}>
        <div>{result.message}</div>
        <div>{t('message.bad-setting-advice', 'Change it in the panel options.')}</div>
      </PanelMessage>
    );
  }
  return <FoldView {...props} zone={zone} {...result} />;
}
