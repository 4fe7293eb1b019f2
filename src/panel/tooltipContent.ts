import { t } from '@grafana/i18n';
import { businessShare } from '../core/businessHours';
import { type Calculation } from '../core/calculation';
import { colorPosition } from '../core/colorScale';
import { MINUTES_PER_DAY } from '../core/duration';
import { type GridTarget } from '../draw/hitTest';
import { type Scene } from '../draw/scene';
import { type ValueFormat } from '../grafana/valueFormat';
import { bucketWidthName } from '../options/optionNames';
import { bucketText, cellText } from './bucketText';
import { shareText } from './businessHoursText';
import { cssColor } from './cssColor';
import { secondZoneText, type SecondZone } from './secondZone';
import { type NoteSource, tooltipNotes } from './tooltipNotes';

/** What a tooltip says. All of it is plain text. */
export interface TooltipContent {
  readonly title: string;
  readonly subtitle: string;
  /** The cell's color; null for a whole column or row and for a cell without a value. */
  readonly color: string | null;
  readonly valueTitle: string;
  readonly value: string;
  readonly facts: readonly Fact[];
  /** What is special here, a sentence each. */
  readonly notes: readonly string[];
}

interface Fact {
  readonly name: string;
  readonly value: string;
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
  readonly calendar: NoteSource['calendar'];
  readonly clockChanges: NoteSource['clockChanges'];
  readonly secondZone: SecondZone | null;
}

/** Returns what is said of a cell, or of a whole column or row. */
export function tooltipContent(target: GridTarget, source: TooltipSource): TooltipContent {
  const { scene, locale, format } = source;
  const { value, events } = lookUp(scene, target);
  const { fold, scale } = scene;
  const second = source.secondZone === null ? null : secondZoneText(target, fold, source.secondZone);
  return {
    title: titleOf(target, scene, locale),
    subtitle: second === null ? scene.zoneName : `${scene.zoneName} · ${second}`,
    color: target.column === null || target.row === null ? null : colorOf(scene, value),
    valueTitle: source.valueTitle,
    value: events === 0 ? t('tooltip.no-events', 'no events') : format.full(value) || t('tooltip.no-value', 'no value'),
    facts: factsOf(target, source),
    notes: tooltipNotes(target, { ...source, fold, scale, format: format.full }),
  };
}

function factsOf(target: GridTarget, source: TooltipSource): Fact[] {
  const { scene, locale, calculation } = source;
  const { fold } = scene;
  const { value, events, outsideShare, occurrences } = lookUp(scene, target);
  const facts: Fact[] = [];
  if (!source.countsEvents && events > 0) {
    facts.push({ name: t('tooltip.events', 'Events'), value: events.toLocaleString(locale) });
  }
  const allEvents = fold.rowEvents.reduce((sum, count) => sum + count, 0);
  const share = calculation.additive ? value / fold.total : events / allEvents;
  if (events > 0 && Number.isFinite(share) && calculation.unit !== 'percent') {
    const name = calculation.additive
      ? t('tooltip.share', 'Share of all')
      : t('tooltip.share-of-events', 'Share of all events');
    facts.push({ name, value: percent(share, locale) });
  }
  if (fold.occurrences !== null && occurrences > 0) {
    facts.push({
      name: t('tooltip.occurrences', 'In the time range'),
      value: occurrencesText(occurrences, fold.occurrences.unitMinutes, locale),
    });
  }
  if (!Number.isNaN(outsideShare)) {
    facts.push({
      name: t('tooltip.outside-business-hours', 'Outside business hours'),
      value: shareText(outsideShare, locale),
    });
  }
  return facts;
}

function occurrencesText(occurrences: number, unitMinutes: number, locale: string): string {
  const count = occurrences.toLocaleString(locale, { maximumFractionDigits: occurrences < 10 ? 2 : 1 });
  return unitMinutes === MINUTES_PER_DAY
    ? t('tooltip.occurrences-days', '{{count}} days', { count })
    : t('tooltip.occurrences-width', '{{count}} × {{width}}', { count, width: bucketWidthName(unitMinutes) });
}

interface Found {
  readonly value: number;
  readonly events: number;
  readonly occurrences: number;
  /** What of it lies outside business hours; NaN of nothing, or where there are no business hours. */
  readonly outsideShare: number;
}

function lookUp({ fold }: Scene, { column, row }: GridTarget): Found {
  const at = (side: 'cells' | 'columns' | 'rows', index: number, value: number, events: number): Found => ({
    value,
    events,
    occurrences: fold.occurrences?.[side][index] ?? 0,
    outsideShare: fold.businessHours === null ? NaN : 1 - businessShare(fold.businessHours, side, index),
  });
  if (column !== null && row !== null) {
    const cell = row * fold.columns.bucketCount + column;
    return at('cells', cell, fold.cells[cell], fold.cellEvents[cell]);
  }
  if (column !== null) {
    return at('columns', column, fold.columnMarginal[column], fold.columnEvents[column]);
  }
  return row === null
    ? { value: NaN, events: 0, occurrences: 0, outsideShare: NaN }
    : at('rows', row, fold.rowMarginal[row], fold.rowEvents[row]);
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
