/** Why a file, or a choice of its columns, shows nothing, and what its owner can do. Both are plain text. */
export interface Problem {
  readonly title: string;
  readonly advice: string;
}

/** A problem on its way to the reader of the file. */
export class FileProblem extends Error implements Problem {
  readonly title: string;
  readonly advice: string;

  constructor({ title, advice }: Problem) {
    super(title);
    this.title = title;
    this.advice = advice;
  }
}

/** Returns what to tell of an error, whatever was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FileProblem) {
    return { title: error.title, advice: error.advice };
  }
  if (error instanceof RangeError) {
    return {
      title: 'The file is too large for this browser.',
      advice: 'It needs more memory than a page may have. Keep only the columns you need, or split the file by months.',
    };
  }
  return {
    title: 'The file could not be read.',
    advice: `The browser said: ${error instanceof Error ? error.message : String(error)}. Was it moved or changed? Open it again.`,
  };
}

const SHOWN_CHARACTERS = 60;

/** Returns a text of a file short enough for a sentence, without line ends. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
}
