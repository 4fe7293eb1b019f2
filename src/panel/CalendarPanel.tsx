import { dateTimeFormat, type PanelProps } from '@grafana/data';
import React, { useMemo } from 'react';
import { calculationById } from '../core/calculation';
import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { foldBuckets } from '../core/foldBuckets';
import { t } from '../i18n/t';
import { type CalendarOptions } from '../options/options';
import { readOptions } from '../options/readOptions';
import { chooseCalculation } from '../grafana/chooseCalculation';
import { datesOfQuery } from '../grafana/datesOfQuery';
import { isProblem, readEvents } from '../grafana/readEvents';
import { type EventReading, type FoldedReading } from '../grafana/reading';
import { namedZone, resolveWeekStart, resolveZone, zoneName } from '../grafana/timeZone';
import { type BadSetting, orBadSetting } from './badSetting';
import { BadSettingMessage } from './BadSettingMessage';
import { foldSettings } from './foldSettings';
import { FoldViewWhenLoaded } from './FoldViewWhenLoaded';
import { PanelMessage } from './PanelMessage';
import { ProblemMessage } from './ProblemMessage';
import { readChoice } from './readChoice';
import { type FoldResult, useCalendarFold } from './useCalendarFold';
import { useSameValue } from './useSameValue';

/** The panel: reads the query's result as events and shows their fold, or says what stands in the way. */
export function CalendarPanel(saved: PanelProps<CalendarOptions>) {
  // what is saved may be broken, or of a later version
  const options = useMemo(() => readOptions(saved.options), [saved.options]);
  const props = { ...saved, options };
  const { data } = props;
  const choice = useSameValue(readChoice(options));
  const { exceptRefId } = choice;
  const reading = useMemo(
    () => orBadSetting(() => readEvents(data.series, { ...choice, textZone: namedZone(choice.textZone) })),
    [data.series, choice]
  );
  if (data.series.every((frame) => frame.length === 0 || (frame.refId === exceptRefId && exceptRefId !== ''))) {
    return <NoDataMessage {...props} />;
  }
  if (reading.kind === 'badSetting') {
    return <BadSettingMessage message={reading.message} />;
  }
  if (isProblem(reading)) {
    const { onOptionsChange } = props;
    return (
      <ProblemMessage problem={reading} onPickTime={(name) => onOptionsChange({ ...saved.options, timeField: name })} />
    );
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
  const { datesQuery } = options.filter;
  const textZone = namedZone(options.textZone);
  const dates = useMemo(
    () => (datesQuery === '' ? null : orBadSetting(() => datesOfQuery(data.series, datesQuery, zone, textZone))),
    [data.series, datesQuery, zone, textZone]
  );
  const result = useCalendarFold({
    events: reading.events,
    range: { fromMs: data.timeRange.from.valueOf(), toMs: data.timeRange.to.valueOf() },
    settings: foldSettings(
      options,
      zone,
      resolveWeekStart(options.weekStart),
      chooseCalculation(options.calculation, reading.value)
    ),
    dates: dates !== null && 'has' in dates ? dates : null,
  });
  if (dates !== null && 'kind' in dates) {
    return dates.kind === 'badSetting' ? (
      <BadSettingMessage message={dates.message} />
    ) : (
      <ProblemMessage problem={dates} onPickTime={null} />
    );
  }
  return <FoldResultView {...props} result={result} zone={zone} zoneName={zoneName(zone)} />;
}

/** Values that came by bucket: neither zone nor range nor axes have a part in them. */
function BucketedPanel(props: PanelProps<CalendarOptions> & { readonly reading: FoldedReading }) {
  const { options, reading } = props;
  const weekStart = resolveWeekStart(options.weekStart);
  const result = useMemo(
    () =>
      orBadSetting((): FoldResult => {
        const calculation = calculationById(
          options.calculation === 'auto' ? reading.calculation : options.calculation,
          options.percentile
        );
        const columns = calendarAxis(reading.columns, plainSettings(weekStart));
        const rows = calendarAxis(reading.rows, plainSettings(weekStart));
        const fold = foldBuckets(reading.parts, columns, rows, calculation);
        return { kind: 'fold', fold, calculation, calendar: null, businessHours: null, slots: null, passes: 0 };
      }),
    [reading, weekStart, options.calculation, options.percentile]
  );
  return (
    <FoldResultView
      {...props}
      result={result}
      zone={resolveZone('', props.timeZone)}
      zoneName={t('zone.folded', 'zone of the query')}
    />
  );
}

interface FoldResultProps extends PanelProps<CalendarOptions> {
  readonly reading: EventReading | FoldedReading;
  readonly result: FoldResult | BadSetting;
  readonly zone: string;
  readonly zoneName: string;
}

function FoldResultView({ result, ...props }: FoldResultProps) {
  return result.kind === 'fold' ? (
    <FoldViewWhenLoaded {...props} {...result} />
  ) : (
    <BadSettingMessage message={result.message} />
  );
}
