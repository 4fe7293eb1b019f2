import { locationService } from '@grafana/runtime';
import { dashboardSearch, readUrlState } from '../urlState';
import { openFile, refuseFile } from './openFile';
import type { Problem } from './fileProblem';

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

/** What the URL held for the file before goes: range, groups, edits. */
function showFileDashboard(): void {
  locationService.push({ search: dashboardSearch(FILE_DASHBOARD, readUrlState()) });
}
