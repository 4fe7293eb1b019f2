/** Takes the text of a file piece by piece, cut anywhere, and puts its records into a table. */
export interface RecordReader {
  write(text: string): void;
  end(): void;
}

/** What a lone column without a name is called. */
export const LINE_COLUMN = 'time';
