import { type BlockReading } from '../core/blockReader';
import { type Calculation } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { type CellBlock } from '../core/cellBlock';
import { MINUTES_PER_DAY } from '../core/duration';
import { windowCalculation } from '../core/windowCalculation';
import { t } from '../i18n/t';
import { bucketWidthName, weekdayNames } from '../options/optionNames';
import { shareText } from './businessHoursText';
import { type KnownOfBlock, sumOfBlock } from './knownOfBlock';
import { weekdayOfBlock, weekdayPlural } from './weekdayOfBlock';

/** A name and what is told by it. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What facts are made from. */
export interface FactSource {
  readonly fold: CalendarFold;
  readonly calculation: Calculation;
  /** True where the value itself is the number of events, so that it is not said twice. */
  readonly countsEvents: boolean;
  readonly format: (value: number) => string;
  readonly locale: string;
  readonly known: KnownOfBlock;
  /** Null where the values came folded. */
  readonly reading: BlockReading | null;
}

/** Returns what is told of a block besides its value in few lines. Plain text. */
export function briefFacts(block: CellBlock, source: FactSource): readonly Fact[] {
  return [
    eventsFact(source),
    activeDaysFact(block, source),
    shareAndRankFact(source),
    occurrencesSaidByDays(block, source) ? null : occurrencesFact(block, source),
    outsideFact(block, source),
  ].filter((fact) => fact !== null);
}

/** Returns all that is told of a block besides its value. Plain text. */
export function fullFacts(block: CellBlock, source: FactSource): readonly Fact[] {
  const { locale, known } = source;
  const share = [shareOfAll(source), shareOfRow(block, source)].filter((text) => text !== null);
  return [
    eventsFact(source),
    activeDaysFact(block, source),
    halfDaysFact(source),
    meanFact(block, source),
    share.length === 0 ? null : { name: t('tooltip.share-name', 'Share'), value: share.join(' · ') },
    known.rank === 0 ? null : { name: t('tooltip.rank', 'Rank'), value: rankText(known, locale, true) },
    occurrencesFact(block, source),
    outsideFact(block, source),
  ].filter((fact) => fact !== null);
}

function eventsFact({ countsEvents, known, locale }: FactSource): Fact | null {
  return countsEvents || known.events === 0
    ? null
    : { name: t('tooltip.events', 'Events'), value: known.events.toLocaleString(locale) };
}

/** Of a single day there is nothing to tell. */
function activeDaysFact(block: CellBlock, { fold, reading, locale }: FactSource): Fact | null {
  if (reading === null || reading.days <= 1) {
    return null;
  }
  const value = t('tooltip.active-days-value', '{{active}} of {{days}} {{weekdays}}', {
    active: reading.activeDays.toLocaleString(locale),
    days: reading.days.toLocaleString(locale),
    weekdays: weekdayPlural(weekdayOfBlock(fold, block)),
  });
  return { name: t('tooltip.active-days', 'Active days'), value };
}

function halfDaysFact({ reading, calculation, locale }: FactSource): Fact | null {
  if (reading === null || reading.activeDays <= 1) {
    return null;
  }
  const days = reading.halfDays.toLocaleString(locale);
  return {
    name: sharesValues(calculation)
      ? t('tooltip.half-days', 'Half of it on')
      : t('tooltip.half-days-of-events', 'Half of the events on'),
    value: t('tooltip.half-days-value', '{{days}} days', {
      count: reading.halfDays,
      days,
      defaultValue_one: '{{days}} day',
    }),
  };
}

function meanFact(block: CellBlock, { fold, calculation, reading, format, locale }: FactSource): Fact | null {
  if (reading === null || reading.days <= 1 || !calculation.additive || Number.isNaN(reading.value)) {
    return null;
  }
  const weekday = weekdayOfBlock(fold, block);
  return {
    name:
      weekday === null
        ? t('tooltip.mean-per-day', 'Mean per day')
        : t('tooltip.mean-per-weekday', 'Mean per {{weekday}}', { weekday: weekdayNames(locale)[weekday] }),
    value: format(reading.value / reading.days),
  };
}

function shareAndRankFact(source: FactSource): Fact | null {
  const { known, locale, calculation } = source;
  const share = shareOf(source);
  const rank = known.rank === 0 ? null : rankText(known, locale, false);
  if (share === null) {
    return rank === null ? null : { name: t('tooltip.rank', 'Rank'), value: rank };
  }
  if (sharesValues(calculation)) {
    return rank === null
      ? { name: t('tooltip.share', 'Share of all'), value: share }
      : { name: t('tooltip.share-and-rank', 'Share of all · rank'), value: `${share} · ${rank}` };
  }
  return rank === null
    ? { name: t('tooltip.share-of-events', 'Share of all events'), value: share }
    : { name: t('tooltip.share-of-events-and-rank', 'Share of all events · rank'), value: `${share} · ${rank}` };
}

/** True where shares are of the values that the cell shows, or of the sums behind them; else they are of the events. */
function sharesValues(calculation: Calculation): boolean {
  return calculation.additive || windowCalculation(calculation).id === 'sum';
}

/** Parts of a sum that has negative parts too are no shares, and what has no number has none. */
function shareOf({ known, calculation, locale }: FactSource): string | null {
  const isShare = known.share >= 0 && known.share <= 1;
  return known.events === 0 ||
    (known.valueKnown && Number.isNaN(known.value)) ||
    !isShare ||
    calculation.unit === 'percent'
    ? null
    : shareText(known.share, locale);
}

function shareOfAll(source: FactSource): string | null {
  const share = shareOf(source);
  if (share === null) {
    return null;
  }
  return sharesValues(source.calculation)
    ? t('tooltip.share-of-all-value', '{{share}} of all', { share })
    : t('tooltip.share-of-events-value', '{{share}} of all events', { share });
}

/** Returns what a cell, or a part of a row, is of all on its weekday, else of its row. */
function shareOfRow(block: CellBlock, { fold, known, calculation, locale }: FactSource): string | null {
  const byColumn = fold.columns.kind === 'weekday';
  const [count, length, marginal] = byColumn
    ? [block.columnCount, block.rowCount < fold.rows.bucketCount, fold.columnMarginal[block.column]]
    : [block.rowCount, block.columnCount < fold.columns.bucketCount, fold.rowMarginal[block.row]];
  const share = known.value / marginal;
  if (!calculation.additive || count !== 1 || !length || !(share >= 0 && share <= 1)) {
    return null;
  }
  const weekday = weekdayOfBlock(fold, block);
  const texts = { share: shareText(share, locale), weekdays: weekdayPlural(weekday) };
  return weekday === null
    ? t('tooltip.share-of-row', '{{share}} of its row', texts)
    : t('tooltip.share-of-weekday', '{{share}} of {{weekdays}}', texts);
}

function rankText({ rank, rankOf, alike }: KnownOfBlock, locale: string, full: boolean): string {
  const [place, all, others] = [rank, rankOf, alike].map((number) => number.toLocaleString(locale));
  if (alike === 0) {
    return t('tooltip.rank-value', '{{place}} of {{all}}', { place, all });
  }
  return full
    ? t('tooltip.rank-tied-with', '{{place}} of {{all}}, tied with {{others}}', { place, all, others })
    : t('tooltip.rank-tied', '{{place}} of {{all}}, tied', { place, all });
}

function occurrencesOf(block: CellBlock, { fold }: FactSource): number {
  return fold.occurrences === null ? 0 : sumOfBlock(fold.occurrences.cells, fold, block);
}

/** True where the number of days, which is told, is the same. */
function occurrencesSaidByDays(block: CellBlock, source: FactSource): boolean {
  const days = source.reading?.days ?? 0;
  return days > 1 && Math.abs(occurrencesOf(block, source) - days) < 0.005;
}

function occurrencesFact(block: CellBlock, source: FactSource): Fact | null {
  const { fold, locale } = source;
  const occurrences = occurrencesOf(block, source);
  if (fold.occurrences === null || !(occurrences > 0)) {
    return null;
  }
  const times = occurrences.toLocaleString(locale, { maximumFractionDigits: occurrences < 10 ? 2 : 1 });
  const { unitMinutes } = fold.occurrences;
  return {
    name: t('tooltip.occurrences', 'In the time range'),
    value:
      unitMinutes === MINUTES_PER_DAY
        ? t('tooltip.occurrences-days', '{{days}} days', {
            count: occurrences,
            days: times,
            defaultValue_one: '{{days}} day',
          })
        : t('tooltip.occurrences-width', '{{times}} × {{width}}', { times, width: bucketWidthName(unitMinutes) }),
  };
}

function outsideFact(block: CellBlock, { fold, locale }: FactSource): Fact | null {
  if (fold.businessHours === null) {
    return null;
  }
  const { inside, whole } = fold.businessHours;
  const outside = 1 - sumOfBlock(inside.cells, fold, block) / sumOfBlock(whole.cells, fold, block);
  return Number.isFinite(outside)
    ? {
        name: t('tooltip.outside-business-hours', 'Outside business hours'),
        value: shareText(Math.max(0, outside), locale),
      }
    : null;
}
