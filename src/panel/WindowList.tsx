import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { Button, RadioButtonGroup, useStyles2 } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import { t } from '../i18n/t';
import { type BlockWindows } from './blockWindows';
import { windowOrder, type WindowSort } from './windowOrder';
import { type WindowActions } from './WindowRow';
import { WindowRows } from './WindowRows';

interface Props {
  readonly windows: BlockWindows;
  readonly actions: WindowActions;
  /** Told with the window under the pointer or with the focus; null where there is none. */
  readonly onPoint: (index: number | null) => void;
}

/** As many rows are listed before one asks for all. */
const FIRST_ROWS = 4;

/** The windows behind a block that have events, dated, each with what can be done with it. */
export function WindowList({ windows, actions, onPoint }: Props) {
  const styles = useStyles2(getStyles);
  const [sort, setSort] = useState<WindowSort>('fullest');
  const [all, setAll] = useState(false);
  const order = useMemo(() => windowOrder(windows, sort), [windows, sort]);
  const shown = all ? order : order.subarray(0, FIRST_ROWS);
  if (order.length === 0) {
    return null;
  }
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <span>{countText(windows)}</span>
        {order.length > 1 && (
          <RadioButtonGroup
            className={styles.order}
            size="sm"
            aria-label={t('window.order', 'Order of the windows')}
            options={[
              { value: 'fullest', label: t('window.fullest', 'Fullest') },
              { value: 'newest', label: t('window.newest', 'Newest') },
            ]}
            value={sort}
            onChange={setSort}
          />
        )}
      </div>
      {/* another order or length begins at the top */}
      <WindowRows
        key={`${sort} ${all}`}
        windows={windows}
        order={shown}
        total={order.length}
        actions={actions}
        onPoint={onPoint}
      />
      {order.length > FIRST_ROWS && (
        <Button fill="text" size="sm" className={styles.more} onClick={() => setAll(!all)}>
          {all
            ? t('window.show-fewer', 'Show fewer windows')
            : t('window.show-all', 'Show all {{windows}} windows', {
                windows: order.length.toLocaleString(windows.locale),
              })}
        </Button>
      )}
    </div>
  );
}

/** Returns how many windows have events, and of how many where some have none. */
function countText({ windows, active, locale }: BlockWindows): string {
  const count = active.toLocaleString(locale);
  return active === windows.length
    ? t('window.count', '{{windows}} windows', {
        windows: count,
        count: active,
        defaultValue_one: '{{windows}} window',
      })
    : t('window.count-of', '{{windows}} of {{all}} windows with events', {
        windows: count,
        all: windows.length.toLocaleString(locale),
      });
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({ marginTop: theme.spacing(1), display: 'flex', flexDirection: 'column', gap: theme.spacing(0.5) }),
    head: css({
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: theme.spacing(1),
    }),
    order: css({ flexShrink: 0 }),
    // a text on the ground that Grafana gives a hovered one is too faint in the light theme
    more: css({
      alignSelf: 'flex-start',
      padding: 0,
      height: 24,
      '&:hover, &:focus': { background: 'transparent', textDecoration: 'underline' },
    }),
  };
}
