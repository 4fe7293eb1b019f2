/**
 * Signs that are not to be seen and turn the reading direction of what is around them: marks, embeddings, overrides,
 * isolates.
 */
const DIRECTION_SIGNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Returns a text whose signs of direction are written out, as `\u202e`, so that they turn round nothing beside it and are
 * seen. Names in letters that run to the left need none and stay as they are.
 */
export function withDirectionSigns(text: string): string {
  return text.replace(DIRECTION_SIGNS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
