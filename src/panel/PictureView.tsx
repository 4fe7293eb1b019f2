import { t } from '@grafana/i18n';
import React, { useCallback, useMemo, useRef, useState } from 'react';
import { type LitSpan } from '../draw/drawLitSpan';
import { type GridTarget } from '../draw/hitTest';
import { cutSigns } from '../grafana/cutSigns';
import { valueName } from '../grafana/valueFormat';
import { calculationName } from '../options/optionNames';
import { type CalendarOptions } from '../options/options';
import { CellTooltip } from './CellTooltip';
import { ColorLegend } from './ColorLegend';
import { Corner } from './Corner';
import { FoldTable } from './FoldTable';
import { measurePanelText } from './measurePanelText';
import { PlotCanvas } from './PlotCanvas';
import { status } from './status';
import { summary } from './summary';
import { targetRect } from './targetRect';
import { targetValue } from './targetValue';
import { tooltipContent } from './tooltipContent';
import { type Picture, type PictureSource } from './usePicture';
import { userLocale } from './userLocale';
import { totalTitle, valueTitle } from './valueTexts';
import { zoneChangesText } from './zoneChangesText';

interface Props extends PictureSource {
  readonly picture: Picture;
  /** For times of the status where the values came folded; an IANA name or a fixed offset. */
  readonly zone: string;
  /** How often the events have been passed over so far. */
  readonly passes: number;
}

/** The picture of a fold with its legend, total and tooltip, or the same as a table. */
export function PictureView(props: Props) {
  const { picture, data, options, width, height, zone, reading, calculation, businessHours, zoneName } = props;
  const locale = userLocale();
  const [asTable, setAsTable] = useState(false);
  const [hovered, setHovered] = useState<GridTarget | null>(null);
  const [litSpan, setLitSpan] = useState<LitSpan | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const { scene, calendar, zones, format, mappingTexts } = picture;
  const { fold, layout } = scene;
  const showTable = useCallback(() => setAsTable(true), []);

  const details = {
    field: valueName(reading.valueField, data.series),
    percentile: options.percentile,
    unitMinutes: fold.occurrences?.unitMinutes ?? null,
  };
  const title = valueTitle(calculation.id, details);
  const facts = useMemo(
    () =>
      status({
        reading,
        fold: props.fold,
        calculation: calculation.id,
        percentile: options.percentile,
        businessHours,
        secondZone: zones.secondZone,
        range: { fromMs: data.timeRange.from.valueOf(), toMs: data.timeRange.to.valueOf() },
        cutSigns: cutSigns(data.series, data.request?.maxDataPoints ?? null),
        zone,
        locale,
      }),
    [reading, props.fold, calculation, options.percentile, businessHours, zones, data, zone, locale]
  );
  const { secondZone } = zones;
  const zoneChanges =
    secondZone !== null && secondZone.differences.length > 1 ? zoneChangesText(secondZone, zone, locale) : null;
  const sentence = `${summary({
    fold: props.fold,
    calculation,
    businessHours,
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
        marginalTitle={
          calculation.additive ? t('table.total', 'Total') : calculationName(calculation.id, options.percentile)
        }
        format={format.full}
        locale={locale}
        onClose={() => setAsTable(false)}
      />
    );
  }
  const tooltip = hovered !== null && options.tooltip.show && { target: hovered, anchor: targetRect(scene, hovered) };
  return (
    <div
      ref={root}
      data-activity-calendar
      data-event-passes={props.passes}
      style={{ position: 'relative', width, height, overflow: 'hidden' }}
    >
      <PlotCanvas scene={scene} lit={hovered} litSpan={litSpan} onHover={setHovered} label={sentence} />
      {layout.legend !== null && (
        <ColorLegend
          scene={scene}
          place={layout.legend}
          title={title}
          format={format.full}
          locale={locale}
          businessHours={businessHours}
          zoneChanges={zoneChanges}
          filtered={calendar !== null && filtersCalendar(options)}
          mappingTexts={mappingTexts}
          pointed={hovered === null ? NaN : targetValue(fold, hovered)}
          litSpan={litSpan}
          onSpan={setLitSpan}
          measure={measurePanelText}
        />
      )}
      <Corner
        layout={layout}
        total={Number.isNaN(fold.total) ? '' : format.full(fold.total)}
        totalTitle={Number.isNaN(fold.total) ? '' : totalTitle(calculation.id, details)}
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
            calendar,
            clockChanges: zones.clockChanges,
            secondZone: zones.secondZone,
          })}
        />
      )}
    </div>
  );
}

function filtersCalendar({ filter }: CalendarOptions): boolean {
  const { weekdays, hours, dates, datesQuery } = filter;
  return weekdays.length > 0 || [hours, dates, datesQuery].some((text) => text.trim() !== '');
}
