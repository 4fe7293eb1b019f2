import { type Calculation } from '../core/calculation';
import { type Calendar } from '../core/calendar';
import { type CalendarFold } from '../core/calendarFold';
import { type CellBlock, isOneCell } from '../core/cellBlock';
import { NOT_EXISTING, OUTSIDE } from '../core/cellPresence';
import { changesOfBlock, type ClockChange } from '../core/clockChanges';
import { beyondScale, type ColorScale } from '../core/colorScale';
import { t } from '../i18n/t';
import { calculationName } from '../options/optionNames';
import { localDateText } from './localDateText';

/** What notes are made from besides the block. */
export interface NoteSource {
  readonly fold: CalendarFold;
  /** Null where the values came folded. */
  readonly calendar: Calendar | null;
  readonly clockChanges: readonly ClockChange[];
  readonly scale: ColorScale | null;
  readonly calculation: Calculation;
  readonly format: (value: number) => string;
  readonly locale: string;
}

/** More changes of the clocks than this are counted, not listed. */
const MOST_DATES = 3;

/** Returns what is special about a block of cells, a sentence each; plain text. */
export function tooltipNotes(block: CellBlock, source: NoteSource): string[] {
  const clocks = clockNotes(block, source);
  if (!isOneCell(block)) {
    return [...wholeNotes(block, source), ...clocks];
  }
  const cell = block.row * source.fold.columns.bucketCount + block.column;
  return [...presenceNotes(cell, source), ...scaleNotes(cell, source), ...clocks];
}

function wholeNotes(
  { columnCount, rowCount }: CellBlock,
  { fold, calculation: { id, additive } }: NoteSource
): string[] {
  const calculation = calculationName(id);
  if (rowCount === 1 && columnCount === fold.columns.bucketCount) {
    return [t('tooltip.row-marginal', '{{calculation}} of all events of the row, not of its cells.', { calculation })];
  }
  if (columnCount === 1 && rowCount === fold.rows.bucketCount) {
    return [
      t('tooltip.column-marginal', '{{calculation}} of all events of the column, not of its cells.', { calculation }),
    ];
  }
  return additive
    ? []
    : [t('tooltip.block-whole', '{{calculation}} of all events of the cells, not of their values.', { calculation })];
}

function presenceNotes(cell: number, { fold }: NoteSource): string[] {
  if (fold.presence === null || fold.cellEvents[cell] > 0) {
    return [];
  }
  switch (fold.presence.cells[cell]) {
    case OUTSIDE:
      return [t('tooltip.outside', 'Nothing in the time range falls here.')];
    case NOT_EXISTING:
      return [t('tooltip.not-existing', 'This time does not exist in the time range.')];
    default:
      return [];
  }
}

function scaleNotes(cell: number, { fold, scale, format }: NoteSource): string[] {
  const value = fold.cells[cell];
  const side = scale === null || Number.isNaN(value) ? 0 : beyondScale(scale, value);
  if (scale === null || side === 0) {
    return [];
  }
  return side > 0
    ? [t('tooltip.above-scale', 'Above the color scale, which ends at {{end}}.', { end: format(scale.max) })]
    : [t('tooltip.below-scale', 'Below the color scale, which starts at {{start}}.', { start: format(scale.min) })];
}

function clockNotes(block: CellBlock, { calendar, clockChanges, locale }: NoteSource): string[] {
  if (calendar === null) {
    return [];
  }
  const touching = changesOfBlock(calendar, clockChanges, block);
  const skipped = touching.filter(({ offsetBeforeMs, offsetAfterMs }) => offsetAfterMs > offsetBeforeMs);
  const doubled = touching.filter(({ offsetBeforeMs, offsetAfterMs }) => offsetAfterMs < offsetBeforeMs);
  const notes: string[] = [];
  if (skipped.length > 0) {
    notes.push(t('tooltip.skipped', 'Skipped by the clocks on {{dates}}.', { dates: datesText(skipped, locale) }));
  }
  if (doubled.length > 0) {
    notes.push(t('tooltip.doubled', 'Ran twice on {{dates}}.', { dates: datesText(doubled, locale) }));
  }
  return notes;
}

function datesText(changes: readonly ClockChange[], locale: string): string {
  return changes.length > MOST_DATES
    ? t('tooltip.date-count', '{{count}} dates', { count: changes.length, defaultValue_one: '{{count}} date' })
    : changes.map(({ timeMs, offsetBeforeMs }) => localDateText(timeMs - 1 + offsetBeforeMs, locale)).join(', ');
}
