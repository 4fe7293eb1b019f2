import { locationService } from '@grafana/runtime';
import { dashboardSearch, readUrlState } from '../urlState';
import type { Problem } from './fileProblem';
import type { ColumnChoice } from './guessColumns';
import { GROUP_VARIABLE } from './GroupVariable';
import { chooseColumns, openFile, refuseFile } from './openFile';

/** The id of the dashboard that shows files. */
export const FILE_DASHBOARD = 'file';

/** Opens a file and goes to the dashboard that shows it, from whichever dashboard is on the page. */
export function openFileOnPage(file: File, note?: string): void {
  showFileDashboard();
  openFile(file, note);
}

/** Says there why what was given is not opened. */
export function refuseOnPage(name: string, problem: Problem): void {
  showFileDashboard();
  refuseFile(name, problem);
}

/** Shows other columns, or takes their times for those of another zone. What the URL holds of the former goes. */
export function chooseOnPage(change: Partial<ColumnChoice> & { zone?: string }): void {
  const forgotten = [
    ...('time' in change || 'zone' in change ? ['from', 'to', 'timezone'] : []),
    ...('group' in change ? [`var-${GROUP_VARIABLE}`] : []),
  ];
  locationService.partial(Object.fromEntries(forgotten.map((name) => [name, undefined])), true);
  chooseColumns(change);
}

/** What the URL held for the file before goes: range, groups, edits. */
function showFileDashboard(): void {
  locationService.push({ search: dashboardSearch(FILE_DASHBOARD, readUrlState()) });
}
