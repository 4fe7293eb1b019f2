import { t } from '../i18n/t';

/** Returns why a part of the panel is missing, and what to do. */
export function notLoadedText(): string {
  return t(
    'part.not-loaded',
    'This part of the panel could not be loaded. Check the connection and try again; reload the page if the panel has been updated.'
  );
}
