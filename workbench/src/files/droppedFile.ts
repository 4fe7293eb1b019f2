import { openFileOnPage, refuseOnPage } from './openFileOnPage';

/** True while files, not text or links of a page, are dragged. */
export function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Opens the file that was dropped; of several the first, and says so. */
export function openDropped({ dataTransfer }: DragEvent): void {
  const items = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const [first] = items;
  const file = first?.getAsFile();
  if (!first || !file) {
    return;
  }
  if (first.webkitGetAsEntry()?.isDirectory) {
    refuseOnPage(file.name, {
      title: 'This is a folder.',
      advice: 'Open it and drop one of the files that are inside.',
    });
    return;
  }
  const note = `Of ${items.length} files the first was opened. To see them together, make one file of them.`;
  openFileOnPage(file, items.length > 1 ? note : '');
}
