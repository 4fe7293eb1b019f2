import { css } from '@emotion/css';
import { AppEvents, type AppEvent, type GrafanaTheme2 } from '@grafana/data';
import { Alert, useStyles2, type AlertVariant } from '@grafana/ui';
import { useEffect, useState } from 'react';
import { appEvents } from './appEvents';

interface Notification {
  id: number;
  severity: AlertVariant;
  title: string;
  text: string;
}

const SEVERITIES: Array<[event: AppEvent<unknown[]>, severity: AlertVariant, shownMs: number]> = [
  [{ name: AppEvents.alertSuccess.name }, 'success', 5_000],
  [{ name: AppEvents.alertInfo.name }, 'info', 5_000],
  [{ name: AppEvents.alertWarning.name }, 'warning', 5_000],
  [{ name: AppEvents.alertError.name }, 'error', 7_000],
];

/** What plugins tell the user through the app's events, in the upper right corner for a while, as in Grafana. */
export function Notifications() {
  const styles = useStyles2(getStyles);
  const [notifications, setNotifications] = useState<Notification[]>([]);
  useEffect(() => listen((update) => setNotifications(update)), []);
  const remove = (id: number) => setNotifications((shown) => shown.filter((each) => each.id !== id));
  return (
    <div className={styles.list} data-testid="notifications">
      {notifications.map(({ id, severity, title, text }) => (
        <Alert key={id} severity={severity} title={title} elevated onRemove={() => remove(id)}>
          {text}
        </Alert>
      ))}
    </div>
  );
}

/** Calls back with what changes the notifications that are shown; returns what ends that. */
function listen(update: (change: (shown: Notification[]) => Notification[]) => void): () => void {
  let lastId = 0;
  const timers = new Set<number>();
  const handlers = SEVERITIES.map(([event, severity, shownMs]) => {
    const handler = (payload: unknown[] = []) => {
      const id = ++lastId;
      const [title = '', text = ''] = payload.map((part) => (part instanceof Error ? part.message : String(part)));
      update((shown) => [...shown, { id, severity, title, text }]);
      timers.add(window.setTimeout(() => update((shown) => shown.filter((each) => each.id !== id)), shownMs));
    };
    appEvents.on(event, handler);
    return () => appEvents.off(event, handler);
  });
  return () => {
    handlers.forEach((off) => off());
    timers.forEach((timer) => window.clearTimeout(timer));
  };
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({
      position: 'fixed',
      top: theme.spacing(6),
      right: theme.spacing(2),
      zIndex: theme.zIndex.portal,
      width: 400,
      maxWidth: `calc(100vw - ${theme.spacing(4)})`,
    }),
  };
}
