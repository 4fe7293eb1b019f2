import { EventBusSrv } from '@grafana/data';

/** The event bus of the whole page, where Grafana announces what happened: `getAppEvents()` of `@grafana/runtime`. */
export const appEvents = new EventBusSrv();
