import { timeDrawing, timeEventsToPixels } from './drawTimings';
import { timeFirstFold, timeFolds } from './foldTimings';

/** What Node asks of the page. */
const benchPage = { timeDrawing, timeEventsToPixels, timeFirstFold, timeFolds };

declare global {
  interface Window {
    benchPage: typeof benchPage;
  }
}

window.benchPage = benchPage;
