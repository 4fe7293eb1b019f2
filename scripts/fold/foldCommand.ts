import { calculationById } from '../../src/core/calculation';
import { readArguments, type FoldArguments } from './arguments';
import { foldFrames } from './foldFrames';
import { foldInRange, rangeOf } from './foldInRange';
import { InputError } from './inputError';
import { readEvents } from './readEvents';
import { readJson } from './readJson';
import { readTable, readText } from './readTable';
import { foldReport, type FoldReport } from './report';
import { helpText } from './usage';

/** What a command leaves behind. */
export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Folds a file as the arguments say: JSON and status 0, or one line that says what is wrong and status 2. */
export function foldCommand(argv: readonly string[]): CommandResult {
  if (argv.some((word) => word === '--help' || word === '-h')) {
    return { status: 0, stdout: helpText(), stderr: '' };
  }
  try {
    return { status: 0, stdout: `${JSON.stringify(foldFile(readArguments(argv)))}\n`, stderr: '' };
  } catch (error) {
    if (error instanceof InputError) {
      return { status: 2, stdout: '', stderr: `fold: ${error.message}\n` };
    }
    throw error;
  }
}

function foldFile(args: FoldArguments): FoldReport {
  const { file, filters, frame } = args;
  if (!/\.json(\.gz)?$/i.test(file)) {
    if (frame !== null) {
      throw new InputError('--frame is for files of data frames (.json).');
    }
    return foldTable(args);
  }
  if (filters.length > 0) {
    throw new InputError('--where is for CSV files and lines of text, not for data frames.');
  }
  return foldFrames(readJson(readText(file)), args);
}

function foldTable(args: FoldArguments): FoldReport {
  const calculation = args.calculation ?? calculationById('count');
  const value = args.value === 'none' ? null : args.value;
  const choice = { ...args, value, coded: calculation.id === 'distinct' };
  const { events, times } = readEvents(readTable(args.file, args.filters), choice);
  const fold = foldInRange(events, rangeOf(events, args), args.calendar, calculation);
  const dropped = { ...fold.dropped, noTime: times.empty, unreadableTime: times.unreadable };
  return foldReport(fold, { zone: args.calendar.zone, calculation }, { read: fold.read, dropped });
}
