import { type Calculation, calculationById } from './calculation';

/**
 * Returns what is worked out of one window of time where cells have a calculation: the sum in place of shares and rates,
 * since a window is no part of a whole; the number of events in place of different days, since it lies in one.
 */
export function windowCalculation(calculation: Calculation): Calculation {
  switch (calculation.id) {
    case 'shareOfAll':
    case 'shareOfRow':
    case 'shareOfColumn':
    case 'rate':
      return calculationById('sum');
    case 'distinctDays':
      return calculationById('count');
    default:
      return calculation;
  }
}
