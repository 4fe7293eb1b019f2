import { LoadingState, type PanelData } from '@grafana/data';
import { useMemo } from 'react';
import { quietTime } from '../core/quietTime';
import { windowCalculation } from '../core/windowCalculation';
import { type WindowValue } from '../export/exportSource';
import { cutSigns } from '../grafana/cutSigns';
import { valueName } from '../grafana/valueFormat';
import { t } from '../i18n/t';
import { calculationName } from '../options/optionNames';
import { countsEvents } from './countsEvents';
import { rangeText } from './rangeText';
import { status, type Status, type StatusFacts } from './status';
import { summary, type Summary } from './summary';
import { type Picture, type PictureSource } from './usePicture';
import { userLocale } from './userLocale';
import { totalTitle, valueTitle } from './valueTexts';
import { zoneChangesText } from './zoneChangesText';

/** What a picture is called and said to be. All of it is plain text. */
export interface PictureTexts {
  /** The name of the values; null where rows are counted. */
  readonly valueName: string | null;
  /** What the values are: `Sum of sessions`. */
  readonly valueTitle: string;
  /** What the total counts: `sessions`. */
  readonly totalTitle: string;
  /** True where the values are the numbers of events. */
  readonly countsEvents: boolean;
  /** How the value of one window is told. */
  readonly windowValue: WindowValue;
  /** What whole columns and rows hold: `Total`, `Mean`. */
  readonly marginalTitle: string;
  readonly statusFacts: StatusFacts;
  readonly status: Status;
  readonly summary: Summary;
  /** The summary and how the rows were taken, in sentences. */
  readonly sentence: string;
  /** How far the second zone is ahead and from when on; null where that does not change. */
  readonly zoneChanges: string | null;
}

/** Returns the texts of a picture; `zone` is an IANA name or a fixed offset. Throws a RangeError for an unknown zone. */
export function usePictureTexts(source: PictureSource, picture: Picture, zone: string): PictureTexts {
  const { data, options, reading, fold, calculation, businessHours, zoneName } = source;
  const { zones, format, windowFormat, calendar } = picture;
  const locale = userLocale();
  const { secondZone } = zones;
  const statusFacts = useMemo(
    () => ({
      reading,
      fold,
      calculation: calculation.id,
      percentile: options.percentile,
      businessHours,
      secondZone,
      range: { fromMs: data.timeRange.from.valueOf(), toMs: data.timeRange.to.valueOf() },
      cutSigns: cutSigns(data.series, mostPoints(data)),
      zone,
      locale,
    }),
    [reading, fold, calculation, options.percentile, businessHours, secondZone, data, zone, locale]
  );
  const facts = useMemo(() => status(statusFacts), [statusFacts]);
  const quiet = useMemo(() => quietTime(fold), [fold]);
  return useMemo(() => {
    const details = {
      field: valueName(reading.valueField, data.series),
      percentile: options.percentile,
      unitMinutes: fold.occurrences?.unitMinutes ?? null,
    };
    const titles = {
      valueName: details.field,
      valueTitle: valueTitle(calculation.id, details),
      totalTitle: totalTitle(calculation.id, details),
    };
    const ofWindow = windowCalculation(calculation);
    const said = summary({
      fold,
      calculation,
      businessHours,
      quiet,
      title: titles.valueTitle,
      totalTitle: titles.totalTitle,
      rangeText: calendar === null ? '' : rangeText(statusFacts.range, zone, locale),
      zoneName,
      locale,
      format: format.full,
    });
    return {
      ...titles,
      countsEvents: countsEvents(calculation, reading.valueField),
      windowValue: {
        title: valueTitle(ofWindow.id, details),
        format: windowFormat,
        countsEvents: countsEvents(ofWindow, reading.valueField),
      },
      marginalTitle: calculation.additive
        ? t('table.total', 'Total')
        : calculationName(calculation.id, options.percentile),
      statusFacts,
      status: facts,
      summary: said,
      sentence: [said.shown, said.extremes, facts.interpretation].filter((text) => text !== '').join(' '),
      zoneChanges:
        secondZone !== null && secondZone.differences.length > 1 ? zoneChangesText(secondZone, zone, locale) : null,
    };
  }, [
    reading,
    data.series,
    options.percentile,
    fold,
    calculation,
    businessHours,
    quiet,
    calendar,
    statusFacts,
    facts,
    zone,
    zoneName,
    locale,
    format,
    windowFormat,
    secondZone,
  ]);
}

/** Null where it is not known, and for a stream: a buffer that is full of points makes none of them coarser. */
function mostPoints({ state, request }: PanelData): number | null {
  return state === LoadingState.Streaming ? null : (request?.maxDataPoints ?? null);
}
