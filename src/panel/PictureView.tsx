import { useTheme2 } from '@grafana/ui';
import React, { useCallback, useMemo, useRef, useState } from 'react';
import { isOneCell } from '../core/cellBlock';
import { type TimeSpan } from '../core/occurrences';
import { type LitSpan } from '../draw/drawLitSpan';
import { type CalendarOptions } from '../options/options';
import { blockAnchor } from './blockAnchor';
import { blockValue } from './blockValue';
import { ColorLegend } from './ColorLegend';
import { Corner } from './Corner';
import { CursorInSight } from './CursorInSight';
import { keepPicture, tellFailure } from './keepPicture';
import { LiveText } from './LiveText';
import { type ExportParts } from './makeExportSource';
import { measurePanelText } from './measurePanelText';
import { notLoadedText } from './notLoadedText';
import { PlotCanvas } from './PlotCanvas';
import { readChoice } from './readChoice';
import { tablePart } from './tablePart';
import { TooltipNotLoaded } from './TooltipNotLoaded';
import { tooltipPart } from './tooltipPart';
import { useBlockDetails } from './useBlockDetails';
import { useFocusWhenGone } from './useFocusWhenGone';
import { useLazyPart } from './useLazyPart';
import { useLinkSource } from './useLinkSource';
import { refreshKey, useNewEvents } from './useNewEvents';
import { useOneClick } from './useOneClick';
import { type Picture, type PictureSource } from './usePicture';
import { usePictureTexts } from './usePictureTexts';
import { usePreload } from './usePreload';
import { useReview } from './useReview';
import { userLocale } from './userLocale';
import { useSharedCrosshair } from './useSharedCrosshair';
import { useTimeRangeSteps } from './useTimeRangeSteps';
import { useWho } from './useWho';
import { windowHref } from './windowHref';

interface Props extends PictureSource {
  readonly picture: Picture;
  /** For times of the status where the values came folded; an IANA name or a fixed offset. */
  readonly zone: string;
  /** How often the events have been passed over so far. */
  readonly passes: number;
}

/** The picture of a fold with its legend, total and tooltip, or the same as a table. */
export function PictureView(props: Props) {
  const { picture, data, options, width, height, zone, reading, calculation, slots } = props;
  const { scene, calendar, format } = picture;
  const { fold, layout } = scene;
  const theme = useTheme2();
  const [asTable, setAsTable] = useState(false);
  const [litSpan, setLitSpan] = useState<LitSpan | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const table = useLazyPart(tablePart, false);
  const showTable = useCallback(() => void tablePart.load().then(() => setAsTable(true), tellFailure), []);
  const texts = usePictureTexts(props, picture, zone);
  const { range } = texts.statusFacts;
  const showsTable = asTable && table.kind === 'loaded';
  const leaveTable = useFocusWhenGone(showsTable, plot);
  const review = useReview(scene, plot, { isShown: !showsTable, onTable: showTable });
  const { spoken } = review;
  usePreload(tooltipPart);
  const tooltip = useLazyPart(tooltipPart, spoken !== null);
  const telling = tooltip.kind === 'loaded' ? tooltip.part : null;
  const gained = useNewEvents({
    slots,
    calendar,
    timeRange: data.timeRange,
    key: refreshKey(readChoice(options), data.request, props.replaceVariables),
    show: options.marks.newEvents,
  });
  const told = useBlockDetails(spoken?.block ?? null, { source: props, picture, texts, newEvents: gained }, telling);
  const crosshair = useSharedCrosshair({
    eventBus: props.eventBus,
    calendar,
    range,
    windows: told?.reading?.windows ?? null,
  });
  const who = useWho({
    reading,
    frames: data.series,
    choice: options.tooltip.who,
    calendar,
    range,
    calculation,
    format: format.full,
    locale: userLocale(),
  });
  const linkSource = useLinkSource(props, picture, who.name);
  const oneClick = useMemo(() => {
    const direct =
      telling === null || told === null || spoken?.as !== 'hovered' || !isOneCell(told.block)
        ? undefined
        : telling.blockLinks({ told, linkSource, who }).find((link) => link.oneClick === true);
    return told === null || direct === undefined ? null : { told, link: direct };
  }, [telling, told, spoken, linkSource, who]);
  const pointer = useOneClick(review.pointer, oneClick);
  const { zoomTo, back } = useTimeRangeSteps(props);
  const leaveBack = useFocusWhenGone(back !== null, plot);
  const lit = useMemo(() => {
    const elsewhere = crosshair === null ? null : { ...crosshair, columnCount: 1, rowCount: 1 };
    return { ...review.lit, block: review.lit.block ?? elsewhere, span: litSpan, fresh: gained };
  }, [review.lit, crosshair, litSpan, gained]);
  const showsTooltip = spoken !== null && (options.tooltip.show || spoken.as === 'pinned');
  const spokenText =
    telling !== null && told !== null
      ? telling.blockSentence(told.details)
      : tooltip.kind === 'failed'
        ? notLoadedText()
        : '';
  const hasWindows = calendar !== null && slots !== null;
  const filtered = calendar !== null && filtersCalendar(options);
  const exportSource = (nowMs: number): ExportParts => ({
    source: props,
    picture,
    statusFacts: texts.statusFacts,
    title: props.replaceVariables(props.title),
    zone,
    valueName: texts.valueName,
    nowMs,
    summary: texts.sentence,
    valueTitle: texts.valueTitle,
    totalTitle: texts.totalTitle,
    marginalTitle: texts.marginalTitle,
    countsEvents: texts.countsEvents,
    windowValue: texts.windowValue,
    zoneChanges: texts.zoneChanges,
    filtered,
    block: spoken?.as === 'pinned' ? spoken.block : null,
    theme,
  });
  if (showsTable) {
    const { FoldTable } = table.part;
    return (
      <FoldTable
        scene={scene}
        summary={texts.summary}
        droppedLines={texts.status.droppedLines}
        marginalTitle={texts.marginalTitle}
        fromZero={calculation.fromZero}
        format={format.full}
        measure={measurePanelText}
        locale={userLocale()}
        start={review.cell ?? scene.peak}
        onOpen={(block) => {
          setAsTable(false);
          review.open(block);
        }}
        onCopyCsv={() => void keepPicture('gridCsvCopy', exportSource)}
        onClose={() => {
          leaveTable();
          setAsTable(false);
        }}
      />
    );
  }
  return (
    <div
      ref={root}
      data-activity-calendar
      data-event-passes={props.passes}
      onPointerEnter={tooltipPart.preload}
      style={{ position: 'relative', width, height }}
    >
      <PlotCanvas
        container={plot}
        scene={scene}
        lit={lit}
        pointer={pointer}
        keys={review.keys}
        label={texts.sentence}
      />
      {layout.legend !== null && (
        <ColorLegend
          scene={scene}
          place={layout.legend}
          title={texts.valueTitle}
          format={format.full}
          locale={userLocale()}
          businessHours={props.businessHours}
          zoneChanges={texts.zoneChanges}
          filtered={filtered}
          mappingTexts={picture.mappingTexts}
          pointed={spoken === null ? NaN : blockValue(fold, spoken.block)}
          litSpan={litSpan}
          onSpan={setLitSpan}
          keyHints={review.byKeyboard}
          measure={measurePanelText}
        />
      )}
      <Corner
        layout={layout}
        total={Number.isNaN(fold.total) ? '' : format.full(fold.total)}
        totalTitle={Number.isNaN(fold.total) ? '' : texts.totalTitle}
        status={texts.status}
        back={back}
        onBack={leaveBack}
        exportSource={exportSource}
        hasWindows={hasWindows}
        onShowTable={showTable}
      />
      {review.byKeyboard && review.cell !== null && (
        <CursorInSight anchor={blockAnchor(scene, { ...review.cell, columnCount: 1, rowCount: 1 })} />
      )}
      <LiveText text={review.byKeyboard ? spokenText : ''} />
      {showsTooltip && tooltip.kind === 'failed' && (
        <TooltipNotLoaded anchor={blockAnchor(scene, spoken.block)} root={root} />
      )}
      {showsTooltip && told !== null && telling !== null && (
        <telling.ReviewTooltip
          told={told}
          review={review}
          anchor={blockAnchor(scene, told.block)}
          root={root}
          plot={plot}
          linkSource={linkSource}
          who={who}
          windowFormat={picture.windowFormat}
          oneClick={oneClick}
          onZoom={zoomTo}
          hrefOf={hrefOfWindow}
          onExportWindows={hasWindows ? () => void keepPicture('windowsCsv', exportSource) : null}
        />
      )}
    </div>
  );
}

function hrefOfWindow(window: TimeSpan): string {
  return windowHref(location.href, window);
}

function filtersCalendar({ filter }: CalendarOptions): boolean {
  const { weekdays, hours, dates, datesQuery } = filter;
  return weekdays.length > 0 || [hours, dates, datesQuery].some((text) => text.trim() !== '');
}
