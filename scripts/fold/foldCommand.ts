import { commonStepMinutes } from '../../src/core/calendarAxis';
import { foldCalendar } from '../../src/core/calendarFold';
import { collectSlots } from '../../src/core/collectSlots';
import { type TimeRange } from '../../src/core/events';
import { slotMinutesFor } from '../../src/core/slotWidth';
import { readArguments, type FoldArguments } from './arguments';
import { InputError } from './inputError';
import { readEvents } from './readEvents';
import { readTable } from './readTable';
import { foldReport, type FoldReport } from './report';

/** What a command leaves behind. */
export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Folds a file as the arguments say: JSON and status 0, or one line that says what is wrong and status 2. */
export function foldCommand(argv: readonly string[]): CommandResult {
  try {
    return { status: 0, stdout: `${JSON.stringify(foldFile(readArguments(argv)))}\n`, stderr: '' };
  } catch (error) {
    if (error instanceof InputError) {
      return { status: 2, stdout: '', stderr: `fold: ${error.message}\n` };
    }
    throw error;
  }
}

function foldFile({ file, filters, choice, fromMs, toMs, ...spec }: FoldArguments): FoldReport {
  const { events, times } = readEvents(readTable(file, filters), choice);
  const extent = extentOf(times.timesMs);
  const range = { fromMs: fromMs ?? extent.fromMs, toMs: toMs ?? extent.toMs };
  const slotMinutes = slotMinutesFor(range, commonStepMinutes(spec.columns, spec.rows));
  const slots = collectSlots(events, range, slotMinutes, spec.calculation.needs);
  return foldReport(foldCalendar(slots, spec), spec, times);
}

/** Returns the earliest and the latest of the times that are not NaN; an empty range (∞ to −∞) where there is none. */
function extentOf(timesMs: Float64Array): TimeRange {
  let fromMs = Infinity;
  let toMs = -Infinity;
  for (const timeMs of timesMs) {
    fromMs = timeMs < fromMs ? timeMs : fromMs;
    toMs = timeMs > toMs ? timeMs : toMs;
  }
  return { fromMs, toMs };
}
