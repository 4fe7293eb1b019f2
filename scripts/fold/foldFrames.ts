import { type DataFrame } from '@grafana/data';
import { calculationById } from '../../src/core/calculation';
import { foldBuckets } from '../../src/core/foldBuckets';
import { calendarAxis, plainSettings } from '../../src/core/calendarAxis';
import { chooseCalculation } from '../../src/grafana/chooseCalculation';
import { droppedRows } from '../../src/grafana/droppedRows';
import { readEvents } from '../../src/grafana/readEvents';
import { type EventReading, type FoldedReading, type ReadingProblem } from '../../src/grafana/reading';
import { NO_VALUE_FIELD } from '../../src/options/options';
import { type FoldArguments } from './arguments';
import { foldInRange, rangeOf } from './foldInRange';
import { accept, InputError } from './inputError';
import { foldReport, type FoldReport } from './report';

/** Returns the report of data frames, with fields and calculation chosen as the panel chooses them unless given. */
export function foldFrames(allFrames: readonly DataFrame[], args: FoldArguments): FoldReport {
  const frames = args.frame === null ? allFrames : [frameAt(allFrames, args.frame)];
  const reading = readEvents(frames, {
    timeField: args.time ?? '',
    valueField: args.value === 'none' ? NO_VALUE_FIELD : (args.value ?? ''),
    refId: '',
    exceptRefId: '',
    textZone: args.inputZone,
    folded: false,
    coded: args.calculation?.id === 'distinct',
  });
  switch (reading.kind) {
    case 'events':
      return reportEvents(reading, args);
    case 'folded':
      return reportFolded(reading, args);
    default:
      throw new InputError(messageOf(reading));
  }
}

function reportEvents(reading: EventReading, args: FoldArguments): FoldReport {
  const calculation = args.calculation ?? calculationById(chooseCalculation('auto', reading.value));
  const range = rangeOf(reading.events, args);
  const fold = foldInRange(reading.events, range, args.calendar, calculation);
  const dropped = droppedRows(reading, fold.dropped, range).map(({ reason, count }) => [reason, count] as const);
  const counts = { read: reading.interpretation.rows, dropped: Object.fromEntries(dropped) };
  return foldReport(fold, { zone: args.calendar.zone, calculation }, counts);
}

/** Neither zone, axes nor range have a part in buckets; a filter would, and cannot. */
function reportFolded(reading: FoldedReading, { calendar, ...args }: FoldArguments): FoldReport {
  const { weekdays, hours, dates } = calendar.filter;
  if (weekdays.length > 0 || hours !== null || dates !== null) {
    throw new InputError('--weekdays, --hours, --only and --leave-out need rows with times; these came folded.');
  }
  const calculation = args.calculation ?? calculationById(reading.calculation);
  const settings = plainSettings(calendar.weekStart);
  const columns = calendarAxis(reading.columns, settings);
  const rows = calendarAxis(reading.rows, settings);
  const fold = accept(() => foldBuckets(reading.parts, columns, rows, calculation));
  const leftOut = Object.fromEntries(reading.leftOut.map(({ reason, count }) => [reason, count]));
  const { noTime, noNumber } = fold.dropped;
  const dropped = { ...leftOut, noTime: noTime + (leftOut.noTime ?? 0), noNumber };
  return foldReport(fold, { zone: calendar.zone, calculation }, { read: reading.interpretation.rows, dropped });
}

function frameAt(frames: readonly DataFrame[], index: number): DataFrame {
  if (index >= frames.length) {
    throw new InputError(`No frame ${index}: the file has ${frames.length}, counted from 0.`);
  }
  return frames[index];
}

function messageOf(problem: ReadingProblem): string {
  const fields = problem.fields.map(({ name, type }) => `${name} (${type})`).join(', ');
  return `${reasonOf(problem)} Fields: ${fields}.`.replace(/\s+/g, ' ');
}

function reasonOf(problem: ReadingProblem): string {
  switch (problem.kind) {
    case 'noTimeField':
    case 'onlyText': {
      const advice = problem.likely === null ? '' : ` Perhaps --time "${problem.likely}" is one.`;
      return `No time field found${problem.kind === 'onlyText' ? ', nothing but text' : ''}.${advice}`;
    }
    case 'fieldNotFound':
      return `No field "${problem.name}".`;
    case 'queryNotFound':
      return `No query "${problem.name}".`;
    case 'timeNotReadable':
      return `The field "${problem.name}" holds no times.`;
    case 'valueNotNumeric':
      return `The field "${problem.name}" holds no numbers.`;
    case 'notFolded':
      return 'No fields such as weekday and hour.';
  }
}
