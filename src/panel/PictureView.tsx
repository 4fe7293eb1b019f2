import { type PanelProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import { measureText, useTheme2 } from '@grafana/ui';
import React, { useCallback, useMemo, useRef, useState } from 'react';
import { type Calculation } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { transposeFold } from '../core/transposeFold';
import { type GridTarget } from '../draw/hitTest';
import { TALL_RATIO } from '../draw/layout';
import { type EventReading, type FoldedReading } from '../grafana/reading';
import { cutSigns } from '../grafana/cutSigns';
import { valueFormat, valueLimits, valueName } from '../grafana/valueFormat';
import { calculationName } from '../options/optionNames';
import { type CalendarOptions } from '../options/options';
import { CellTooltip } from './CellTooltip';
import { ColorLegend } from './ColorLegend';
import { Corner } from './Corner';
import { FoldTable } from './FoldTable';
import { makeScene } from './makeScene';
import { PlotCanvas } from './PlotCanvas';
import { plotStyle } from './plotStyle';
import { status } from './status';
import { summary } from './summary';
import { targetRect } from './targetRect';
import { targetValue } from './targetValue';
import { tooltipContent } from './tooltipContent';
import { usePixelRatio } from './usePixelRatio';
import { userLocale } from './userLocale';
import { totalTitle, valueTitle } from './valueTexts';

interface Props extends Pick<
  PanelProps<CalendarOptions>,
  'data' | 'options' | 'fieldConfig' | 'width' | 'height' | 'timeZone'
> {
  readonly reading: EventReading | FoldedReading;
  readonly fold: CalendarFold;
  readonly calculation: Calculation;
  /** Whose clock the calendar follows, for people. */
  readonly zoneName: string;
  /** How often the events have been passed over so far. */
  readonly passes: number;
}

/** Text is 12 pixels everywhere. */
const FONT_SIZE_PX = 12;

/** The picture of a fold with its legend, total and tooltip, or the same as a table. */
export function FoldView(props: Props) {
  const { data, options, fieldConfig, width, height, timeZone, reading, calculation, zoneName } = props;
  const theme = useTheme2();
  const pixelRatio = usePixelRatio();
  const locale = userLocale();
  const [asTable, setAsTable] = useState(false);
  const [hovered, setHovered] = useState<GridTarget | null>(null);
  const root = useRef<HTMLDivElement>(null);

  // in a tall panel a named calendar lies on its side, so that hours run down
  const turned = options.calendar !== 'custom' && height > width * TALL_RATIO;
  const fold = useMemo(() => (turned ? transposeFold(props.fold) : props.fold), [props.fold, turned]);
  const style = useMemo(() => plotStyle(theme, options.color), [theme, options.color]);
  const format = useMemo(
    () => valueFormat(reading.valueField, calculation.id, fieldConfig, theme, largestMarginal(props.fold)),
    [reading.valueField, calculation, fieldConfig, theme, props.fold]
  );
  const scene = useMemo(
    () =>
      makeScene({
        fold,
        calculation,
        options,
        widthPx: width,
        heightPx: height,
        pixelRatio,
        locale,
        zoneName,
        style,
        format,
        limits: valueLimits(reading.valueField, fieldConfig),
        measure: (text) => measureText(text, FONT_SIZE_PX).width,
      }),
    [
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
      reading.valueField,
      fieldConfig,
    ]
  );
  const showTable = useCallback(() => setAsTable(true), []);

  const name = valueName(reading.valueField, data.series);
  const title = valueTitle(calculation.id, name);
  const facts = useMemo(
    () =>
      status({
        reading,
        fold: props.fold,
        calculation: calculation.id,
        range: { fromMs: data.timeRange.from.valueOf(), toMs: data.timeRange.to.valueOf() },
        cutSigns: cutSigns(data.series, data.request?.maxDataPoints ?? null),
        zone: timeZone,
        locale,
      }),
    [reading, props.fold, calculation, data, timeZone, locale]
  );
  const sentence = `${summary({
    fold: props.fold,
    calculation,
    title,
    zoneName,
    locale,
    format: format.full,
  })} ${facts.interpretation}`;
  if (asTable) {
    return (
      <FoldTable
        fold={fold}
        summary={sentence}
        marginalTitle={calculation.additive ? t('table.total', 'Total') : calculationName(calculation.id)}
        format={format.full}
        locale={locale}
        onClose={() => setAsTable(false)}
      />
    );
  }
  const { layout } = scene;
  const tooltip = hovered !== null && options.tooltip.show && { target: hovered, anchor: targetRect(scene, hovered) };
  return (
    <div
      ref={root}
      data-activity-calendar
      data-event-passes={props.passes}
      style={{ position: 'relative', width, height, overflow: 'hidden' }}
    >
      <PlotCanvas scene={scene} lit={hovered} onHover={setHovered} label={sentence} />
      {layout.legend !== null && (
        <ColorLegend
          scene={scene}
          place={layout.legend}
          title={title}
          format={format.full}
          locale={locale}
          pointed={hovered === null ? NaN : targetValue(fold, hovered)}
        />
      )}
      <Corner
        layout={layout}
        total={Number.isNaN(fold.total) ? '' : format.full(fold.total)}
        totalTitle={Number.isNaN(fold.total) ? '' : totalTitle(calculation.id, name)}
        status={facts}
        onShowTable={showTable}
      />
      {tooltip !== false && (
        <CellTooltip
          root={root}
          anchor={tooltip.anchor}
          content={tooltipContent(tooltip.target, {
            scene,
            calculation,
            valueTitle: title,
            countsEvents: calculation.id === 'count' && reading.valueField === null,
            format,
            locale,
          })}
        />
      )}
    </div>
  );
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
