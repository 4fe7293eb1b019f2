import { type Locator, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

/** A file as a test hands it to the page. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Returns a file of that text. */
export function fileOf(name: string, content: string | Uint8Array): GivenFile {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

/** Goes to the dashboard of files. */
export async function showFileDashboard(page: Page): Promise<void> {
  await page.goto('./?dashboard=file');
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
}

/** Gives a file to the page, as picking one does. */
export async function giveFile(page: Page, file: GivenFile | string): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(file);
}

/** Opens a file and waits for its first picture. */
export async function openFile(page: Page, file: GivenFile): Promise<void> {
  await giveFile(page, file);
  await fileBar(page).getByRole('heading', { name: file.name, exact: true }).waitFor();
  await page.locator('[data-activity-calendar]').first().waitFor();
}

/** Drops files anywhere on the page. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
  const transfer = await page.evaluateHandle((dropped) => {
    const made = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      made.items.add(new File([bytes], name));
    }
    return made;
  }, given);
  await page.locator('main').dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
}

/** Returns the bar that says which file is open. */
export function fileBar(page: Page): Locator {
  return page.getByRole('region', { name: 'File', exact: true });
}

/** Returns the choice of a column: Time, Value or Group. */
export function columnSelect(page: Page, label: string): Locator {
  return fileBar(page).getByRole('combobox', { name: label, exact: true });
}

/** Chooses a column by name, and waits until it is shown. */
export async function chooseColumn(page: Page, label: string, column: string): Promise<void> {
  await columnSelect(page, label).click();
  await page.getByRole('option', { name: new RegExp(`^${column}`) }).click();
  await page.locator('section[aria-label="File"][aria-busy="false"]').waitFor();
}

/** Returns an Excel workbook of one sheet: names, then rows of a time (Excel's days), a text and a number. */
export function workbookOf(
  names: readonly string[],
  rows: ReadonlyArray<readonly [number, string, number]>
): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = [
    names.map(text),
    ...rows.map(([days, group, value]) => [`<c s="1"><v>${days}</v></c>`, text(group), `<c><v>${value}</v></c>`]),
  ];
  const addressed = lines.map((cells, row) =>
    cells.map((cell, column) => cell.replace('<c', `<c r="${'ABC'.charAt(column)}${row + 1}"`)).join('')
  );
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Events" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${addressed
      .map((cells, row) => `<row r="${row + 1}">${cells}</row>`)
      .join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}
