import { type PanelProps } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { type BusinessHours } from '../core/businessHours';
import { type Calculation } from '../core/calculation';
import { type Calendar } from '../core/calendar';
import { type CalendarFold } from '../core/calendarFold';
import { colorScale } from '../core/colorScale';
import { type Slots } from '../core/slots';
import { transposeFold } from '../core/transposeFold';
import { windowCalculation } from '../core/windowCalculation';
import { TALL_RATIO } from '../draw/layout';
import { type Scene } from '../draw/scene';
import { type EventReading, type FoldedReading } from '../grafana/reading';
import { readAnnotations } from '../grafana/readAnnotations';
import { valueColors } from '../grafana/valueColors';
import { valueFormat, type ValueFormat } from '../grafana/valueFormat';
import { type CalendarOptions } from '../options/options';
import { annotationColor } from './annotationColor';
import { type AnnotationMarks, annotationMarks } from './annotationMarks';
import { type BadSetting, orBadSetting } from './badSetting';
import { cellAt } from './cellAt';
import { colorScaleChoice } from './colorScaleChoice';
import { makeScene, type SceneParts } from './makeScene';
import { measurePanelText } from './measurePanelText';
import { notExistingReason } from './notExistingReason';
import { plotStyle } from './plotStyle';
import { presentMoment } from './presentMoment';
import { useForcedColors } from './useForcedColors';
import { usePixelRatio } from './usePixelRatio';
import { useSameValue } from './useSameValue';
import { userLocale } from './userLocale';
import { type ZoneFacts, zoneFacts } from './zoneFacts';

/** What a picture is made from. */
export interface PictureSource extends Pick<
  PanelProps<CalendarOptions>,
  | 'data'
  | 'options'
  | 'fieldConfig'
  | 'width'
  | 'height'
  | 'replaceVariables'
  | 'title'
  | 'timeZone'
  | 'timeRange'
  | 'eventBus'
  | 'onChangeTimeRange'
> {
  readonly reading: EventReading | FoldedReading;
  readonly fold: CalendarFold;
  readonly calculation: Calculation;
  /** Null where the values came folded. */
  readonly calendar: Calendar | null;
  /** Null where none are shown. */
  readonly businessHours: BusinessHours | null;
  /** What the fold was made from; null where the values came folded. */
  readonly slots: Slots | null;
  /** Whose clock the calendar follows, for people. */
  readonly zoneName: string;
}

/** A picture, and what else is told of it. */
export interface Picture {
  readonly kind: 'picture';
  readonly scene: Scene;
  /** Returns the same picture at another size. */
  readonly sceneAt: (size: Pick<SceneParts, 'widthPx' | 'heightPx' | 'pixelRatio'>) => Scene;
  /** Null where the values came folded, or annotations are not shown. */
  readonly annotations: AnnotationMarks | null;
  /** As the scene's fold: columns and rows may have traded places. */
  readonly calendar: Calendar | null;
  readonly zones: ZoneFacts;
  readonly format: ValueFormat;
  /** Writes the value of one window (`windowCalculation`). */
  readonly windowFormat: (value: number) => string;
  /** What value mappings are called, in their order. */
  readonly mappingTexts: readonly string[];
}

const NO_ZONES: ZoneFacts = { clockChanges: [], secondZone: null };

const NO_TEXTS: readonly string[] = [];

/**
 * Returns the picture of a fold, or the setting that cannot be used. The picture is made anew only where something that
 * it shows has changed.
 */
export function usePicture(source: PictureSource): Picture | BadSetting {
  const { data, options, fieldConfig, width, height, replaceVariables, reading, calculation, zoneName } = source;
  const theme = useTheme2();
  const forcedColors = useForcedColors();
  const pixelRatio = usePixelRatio();
  const locale = userLocale();
  const { valueField } = reading;
  const fromMs = data.timeRange.from.valueOf();
  const toMs = data.timeRange.to.valueOf();

  // in a tall panel a named calendar lies on its side, so that hours run down
  const turned = options.calendar !== 'custom' && height > width * TALL_RATIO;
  const fold = useMemo(() => (turned ? transposeFold(source.fold) : source.fold), [source.fold, turned]);
  const calendar = useMemo(() => turnCalendar(source.calendar, turned), [source.calendar, turned]);
  const zones = useMemo(
    () =>
      orBadSetting(() =>
        calendar === null ? NO_ZONES : zoneFacts(calendar.zone, options.secondZone, { fromMs, toMs })
      ),
    [calendar, options.secondZone, fromMs, toMs]
  );
  const colors = useMemo(
    () => valueColors(options.color.scale, valueField?.config ?? fieldConfig.defaults, theme),
    [options.color.scale, valueField, fieldConfig, theme]
  );
  const scaleChoice = useSameValue(
    orBadSetting(() => colorScaleChoice({ options, calculation, valueField, fieldConfig, colors, replaceVariables }))
  );
  // the cells are sorted for it, so it is not made again at every size
  const scale = useMemo(
    () => ('message' in scaleChoice ? null : colorScale(fold.cells, scaleChoice)),
    [fold, scaleChoice]
  );
  const style = useMemo(
    () => plotStyle(theme, options.color, colors?.palette ?? null, forcedColors),
    [theme, options.color, colors, forcedColors]
  );
  const annotations = useMemo(
    () =>
      calendar === null || !options.marks.annotations
        ? null
        : annotationMarks(readAnnotations(data.annotations), { fromMs, toMs }, calendar, (color) =>
            annotationColor(color, theme)
          ),
    [calendar, options.marks.annotations, data.annotations, fromMs, toMs, theme]
  );
  const format = useMemo(
    () => valueFormat(valueField, calculation, fieldConfig, theme, { largest: largestMarginal(source.fold), locale }),
    [valueField, calculation, fieldConfig, theme, source.fold, locale]
  );
  const windowFormat = useMemo(
    () => valueFormat(valueField, windowCalculation(calculation), fieldConfig, theme, { largest: 0, locale }).full,
    [valueField, calculation, fieldConfig, theme, locale]
  );
  const nowMs = options.marks.now ? presentMoment(data.timeRange, data.request?.startTime) : null;
  return useMemo((): Picture | BadSetting => {
    if ('message' in zones) {
      return zones;
    }
    if ('message' in scaleChoice) {
      return scaleChoice;
    }
    const parts = {
      fold,
      calculation,
      options,
      locale,
      zoneName,
      style,
      format,
      scale,
      secondZone: zones.secondZone,
      dayStartMinute: calendar?.dayStartMinute ?? 0,
      now: nowMs === null || calendar === null ? null : cellAt(nowMs, calendar),
      notExistingReason: notExistingReason(fold, calendar, { fromMs, toMs }, zones.clockChanges, locale),
      annotations: annotations?.marks ?? [],
      measure: measurePanelText,
    };
    const sceneAt: Picture['sceneAt'] = (size) => makeScene({ ...parts, ...size });
    return {
      kind: 'picture',
      scene: sceneAt({ widthPx: width, heightPx: height, pixelRatio }),
      sceneAt,
      annotations,
      calendar,
      zones,
      format,
      windowFormat,
      mappingTexts: colors?.texts ?? NO_TEXTS,
    };
  }, [
    fold,
    calculation,
    options,
    width,
    height,
    pixelRatio,
    locale,
    zoneName,
    style,
    format,
    windowFormat,
    scaleChoice,
    scale,
    zones,
    colors,
    calendar,
    annotations,
    nowMs,
    fromMs,
    toMs,
  ]);
}

function turnCalendar(calendar: Calendar | null, turned: boolean): Calendar | null {
  return calendar !== null && turned ? { ...calendar, columns: calendar.rows, rows: calendar.columns } : calendar;
}

function largestMarginal({ columnMarginal, rowMarginal }: CalendarFold): number {
  let largest = 0;
  for (const values of [columnMarginal, rowMarginal]) {
    for (const value of values) {
      largest = Math.abs(value) > Math.abs(largest) ? value : largest;
    }
  }
  return largest;
}
