import { t } from '@grafana/i18n';
import { type Calculation } from '../core/calculation';
import { colorPosition } from '../core/colorScale';
import { type GridTarget } from '../draw/hitTest';
import { type Scene } from '../draw/scene';
import { type ValueFormat } from '../grafana/valueFormat';
import { bucketText, cellText } from './bucketText';
import { cssColor } from './cssColor';

/** What a tooltip says. All of it is plain text. */
export interface TooltipContent {
  readonly title: string;
  readonly subtitle: string;
  /** The cell's color; null for a whole column or row and for a cell without a value. */
  readonly color: string | null;
  readonly valueTitle: string;
  readonly value: string;
  readonly facts: ReadonlyArray<{ readonly name: string; readonly value: string }>;
}

/** What the content is made from besides the target. */
export interface TooltipSource {
  readonly scene: Scene;
  readonly calculation: Calculation;
  readonly valueTitle: string;
  /** True where the value itself is the number of events, so that it is not said twice. */
  readonly countsEvents: boolean;
  readonly format: ValueFormat;
  readonly locale: string;
}

/** Returns what is said of a cell, or of a whole column or row. */
export function tooltipContent(target: GridTarget, source: TooltipSource): TooltipContent {
  const { scene, locale, format, calculation } = source;
  const { value, events } = lookUp(scene, target);
  const facts = [];
  if (!source.countsEvents && events > 0) {
    facts.push({ name: t('tooltip.events', 'Events'), value: events.toLocaleString(locale) });
  }
  const allEvents = scene.fold.rowEvents.reduce((sum, count) => sum + count, 0);
  const share = calculation.additive ? value / scene.fold.total : events / allEvents;
  if (events > 0 && Number.isFinite(share)) {
    const name = calculation.additive
      ? t('tooltip.share', 'Share of all')
      : t('tooltip.share-of-events', 'Share of all events');
    facts.push({ name, value: percent(share, locale) });
  }
  return {
    title: titleOf(target, scene, locale),
    subtitle: scene.zoneName,
    color: target.column === null || target.row === null ? null : colorOf(scene, value),
    valueTitle: source.valueTitle,
    value: events === 0 ? t('tooltip.no-events', 'no events') : format.full(value) || t('tooltip.no-value', 'no value'),
    facts,
  };
}

function lookUp({ fold }: Scene, { column, row }: GridTarget): { value: number; events: number } {
  if (column !== null && row !== null) {
    const cell = row * fold.columns.bucketCount + column;
    return { value: fold.cells[cell], events: fold.cellEvents[cell] };
  }
  if (column !== null) {
    return { value: fold.columnMarginal[column], events: fold.columnEvents[column] };
  }
  return row === null ? { value: NaN, events: 0 } : { value: fold.rowMarginal[row], events: fold.rowEvents[row] };
}

function titleOf({ column, row }: GridTarget, { fold }: Scene, locale: string): string {
  if (column !== null && row !== null) {
    return cellText(fold.columns, column, fold.rows, row, (axis, bucket) => bucketText(axis, bucket, locale));
  }
  if (column !== null) {
    return bucketText(fold.columns, column, locale);
  }
  return row === null ? '' : bucketText(fold.rows, row, locale);
}

function colorOf({ scale, cut, style }: Scene, value: number): string | null {
  return scale === null || Number.isNaN(value) ? null : cssColor(style.scheme, cut, colorPosition(scale, value));
}

function percent(share: number, locale: string): string {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
}
