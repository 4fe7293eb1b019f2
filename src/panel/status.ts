import { type BusinessHours, businessShare } from '../core/businessHours';
import { type CalculationId } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { type TimeRange } from '../core/events';
import { type CutSign } from '../grafana/cutSigns';
import { droppedRows, type DroppedRows } from '../grafana/droppedRows';
import { type EventReading, type FoldedReading } from '../grafana/reading';
import { dateText } from '../grafana/timeZone';
import { t } from '../i18n/t';
import { calculationName } from '../options/optionNames';
import { businessHoursText, shareText } from './businessHoursText';
import { droppedText } from './droppedText';
import { type SecondZone } from './secondZone';
import { zoneChangesText } from './zoneChangesText';

/** What the panel says of the way from the query's result to the picture. All of it is plain text. */
export interface Status {
  /** How many rows are in the picture. */
  readonly title: string;
  /** How the result was taken, in a sentence. */
  readonly interpretation: string;
  /** What was not used, or taken in a way that may surprise; a line each. Empty when there is nothing of the kind. */
  readonly lines: readonly string[];
  /** Those of the lines that count rows which are not in the picture. */
  readonly droppedLines: readonly string[];
  /** Signs that the query did not bring all rows, and what to change. */
  readonly warnings: readonly string[];
}

/** What a status is made of. */
export interface StatusFacts {
  readonly reading: EventReading | FoldedReading;
  readonly fold: CalendarFold;
  readonly calculation: CalculationId;
  /** Which one, of a percentile. */
  readonly percentile: number;
  /** Null where none are shown. */
  readonly businessHours: BusinessHours | null;
  /** Null where none is shown. */
  readonly secondZone: SecondZone | null;
  readonly range: TimeRange;
  readonly cutSigns: readonly CutSign[];
  /** Whose clock the calendar follows: an IANA name or a fixed offset. */
  readonly zone: string;
  readonly locale: string;
}

/** More names than this are not listed. */
const MOST_NAMES = 20;

/** Returns the status of a picture. Throws a RangeError for an unknown zone. */
export function status(facts: StatusFacts): Status {
  const { reading, fold, locale } = facts;
  const number = (value: number) => value.toLocaleString(locale);
  const dropped = droppedLines(facts, number);
  return {
    title: t('status.title', '{{used}} of {{read}} rows drawn', {
      used: number(fold.used),
      read: number(reading.interpretation.rows),
    }),
    interpretation: reading.kind === 'events' ? eventsTaken(reading, facts, number) : bucketsTaken(reading, number),
    lines: [...dropped, ...businessLines(facts), ...zoneLines(facts), ...readingLines(reading)],
    droppedLines: dropped,
    warnings: facts.cutSigns.map((sign) => warningOf(sign, number)),
  };
}

function eventsTaken(
  { interpretation }: EventReading,
  { calculation, percentile }: StatusFacts,
  number: (value: number) => string
): string {
  const { rows, frames, timeFields, valueName } = interpretation;
  const texts = {
    rows: rowsOfFrames(rows, frames, number),
    time: timeFields.join(', '),
    calculation: calculationName(calculation, percentile),
    value: valueName ?? '',
  };
  if (calculation === 'count' || (calculation === 'sum' && valueName === null)) {
    return t('status.counting', 'Counting {{rows}} by "{{time}}".', texts);
  }
  return valueName === null || calculation === 'distinctDays'
    ? t('status.calculating-rows', '{{calculation}} of {{rows}} by "{{time}}".', texts)
    : t('status.calculating', '{{calculation}} of "{{value}}" in {{rows}} by "{{time}}".', texts);
}

function rowsOfFrames(rows: number, frames: number, number: (value: number) => string): string {
  const texts = { rows: number(rows), frames: number(frames) };
  return frames > 1 ? t('status.rows-of-frames', '{{rows}} rows of {{frames}} frames', texts) : rowsText(rows, number);
}

function rowsText(rows: number, number: (value: number) => string): string {
  return t('status.rows', '{{rows}} rows', { rows: number(rows), count: rows, defaultValue_one: '{{rows}} row' });
}

function bucketsTaken({ interpretation }: FoldedReading, number: (value: number) => string): string {
  const { rows, dayField, timeOfDayField, valueName } = interpretation;
  const texts = {
    rows: rowsText(rows, number),
    day: dayField,
    time: timeOfDayField,
    value: valueName ?? '',
  };
  return valueName === null
    ? t('status.folded-count', 'Folded by the query: {{rows}} by "{{day}}" and "{{time}}".', texts)
    : t('status.folded', 'Folded by the query: "{{value}}" in {{rows}} by "{{day}}" and "{{time}}".', texts);
}

function droppedLines({ reading, fold, range, zone }: StatusFacts, number: (value: number) => string): string[] {
  const dropped: DroppedRows[] =
    reading.kind === 'events' ? droppedRows(reading, fold.dropped, range) : [...reading.leftOut];
  return dropped.map(({ reason, count, example }) => {
    const text = droppedText(reason, count, number(count), reading.kind === 'events' && reading.coded);
    if (example === null) {
      return text;
    }
    const shown = reason === 'outsideRange' ? dateText(Number(example), zone) : example;
    return t('status.such-as', '{{text}}, such as "{{example}}"', { text, example: shown });
  });
}

function businessLines({ fold, businessHours, locale }: StatusFacts): string[] {
  if (businessHours === null || fold.businessHours === null || fold.used === 0) {
    return [];
  }
  const inside = businessShare(fold.businessHours, 'all', 0);
  return [
    t('status.business-hours', '{{inside}} in {{hours}}; {{outside}} outside', {
      inside: shareText(inside, locale),
      outside: shareText(1 - inside, locale),
      hours: businessHoursText(businessHours, locale),
    }),
  ];
}

function zoneLines({ secondZone, zone, locale }: StatusFacts): string[] {
  return secondZone === null || secondZone.differences.length < 2 ? [] : [zoneChangesText(secondZone, zone, locale)];
}

function readingLines(reading: EventReading | FoldedReading): string[] {
  const lines: string[] = [];
  const { otherValues } = reading.interpretation;
  if (otherValues.length > 0) {
    const named = otherValues.slice(0, MOST_NAMES).join(', ');
    const names = otherValues.length > MOST_NAMES ? `${named} …` : named;
    lines.push(t('status.other-values', 'Not shown: {{names}}. Pick one as value field.', { names }));
  }
  if (reading.kind === 'folded') {
    lines.push(t('status.folded-fixed', 'Time zone, columns, rows and time range have no effect on folded results.'));
    if (reading.interpretation.weekdayNumbers === 'unsure') {
      lines.push(t('status.weekday-unsure', 'Weekday 1 was taken for Monday; nothing in the result tells.'));
    }
    return lines;
  }
  const { timeUnit, textZone } = reading.interpretation;
  if (timeUnit !== null) {
    lines.push(t('status.time-unit', 'Times are read as {{unit}} since 1970.', { unit: timeUnit }));
  }
  if (textZone !== null) {
    lines.push(t('status.text-zone', 'Times without a zone are read as {{zone}}.', { zone: textZone }));
  }
  return lines;
}

function warningOf(sign: CutSign, number: (value: number) => string): string {
  switch (sign.kind) {
    case 'notice':
      return t('status.notice', 'Query {{refId}}: {{text}}', { refId: sign.refId, text: sign.text });
    case 'rowLimit':
      return t(
        'status.row-limit',
        'Query {{refId}} brought exactly {{rows}} rows, which looks like a limit: rows may be missing. Raise the limit in the query, or group by minute.',
        { refId: sign.refId, rows: number(sign.rows) }
      );
    case 'maxDataPoints':
      return t(
        'status.max-data-points',
        'Query {{refId}} brought as many points as allowed ({{points}}): the time between them may be too coarse. Raise "Max data points" in the query options.',
        { refId: sign.refId, points: number(sign.points) }
      );
  }
}
