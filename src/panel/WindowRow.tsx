import { css, cx } from '@emotion/css';
import { type GrafanaTheme2, type LinkModel } from '@grafana/data';
import { ClipboardButton, Dropdown, Icon, IconButton, Menu, useStyles2 } from '@grafana/ui';
import React, { memo } from 'react';
import { type CellWindow } from '../core/cellWindows';
import { t } from '../i18n/t';
import { type BlockWindows } from './blockWindows';
import { DataLink } from './DataLink';
import { barColor } from './plotStyle';
import { windowInterval } from './windowText';

/** What can be done with a window. */
export interface WindowActions {
  /** Null where the time range cannot be set. */
  readonly onZoom: ((window: CellWindow) => void) | null;
  /** The address of the dashboard at a window; null where there is none. */
  readonly hrefOf: ((window: CellWindow) => string) | null;
  /** The author's data links at a window, given with its index in the reading. */
  readonly linksOf: (window: CellWindow, index: number) => readonly LinkModel[];
}

interface Props extends WindowActions {
  readonly windows: BlockWindows;
  readonly index: number;
  /** True for the one row that the Tab key reaches. */
  readonly isTabStop: boolean;
}

/** Height of a row in CSS pixels. */
export const WINDOW_ROW_PX = 38;

/**
 * A window with its date, what it holds, a bar, and what can be done with it. It is rendered anew only where these
 * change: the list that it is in renders at each frame of scrolling.
 */
export const WindowRow = memo(function WindowRow({ windows, index, onZoom, hrefOf, linksOf, isTabStop }: Props) {
  const styles = useStyles2(getStyles);
  const window = windows.windows[index];
  const text = windows.textOf(index);
  const amount = windows.amountOf(index);
  const links = linksOf(window, index);
  const direct = links.find(({ oneClick }) => oneClick === true);
  const share = windows.weights[index] / (windows.weights[windows.fullest] || 1);
  return (
    <div className={styles.row}>
      <div className={styles.main}>
        {direct === undefined ? (
          <div className={styles.date} title={text}>
            {text}
          </div>
        ) : (
          <DataLink link={direct} className={cx(styles.date, styles.direct)} tabIndex={isTabStop ? 0 : -1}>
            {text}
          </DataLink>
        )}
        <div className={styles.measure}>
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${share * 100}%` }} />
          </div>
          <span className={styles.amount}>{amount}</span>
        </div>
      </div>
      <RowActions
        window={window}
        text={text}
        onZoom={onZoom}
        href={hrefOf === null ? null : hrefOf(window)}
        links={links.filter((link) => link !== direct)}
        tabIndex={isTabStop ? 0 : -1}
      />
    </div>
  );
});

interface RowActionsProps {
  readonly window: CellWindow;
  readonly text: string;
  readonly onZoom: WindowActions['onZoom'];
  readonly href: string | null;
  readonly links: readonly LinkModel[];
  readonly tabIndex: number;
}

function RowActions({ window, text, onZoom, href, links, tabIndex }: RowActionsProps) {
  const styles = useStyles2(getStyles);
  const named = { window: text };
  const openTitle = t('window.open', 'Open in a new tab: {{window}}', named);
  return (
    <div className={styles.actions}>
      {onZoom !== null && (
        <IconButton
          className={styles.action}
          name="search-plus"
          size="sm"
          aria-label={t('window.zoom', 'Set the time range to {{window}}', named)}
          title={t('window.zoom-short', 'Set the time range to this')}
          tabIndex={tabIndex}
          onClick={() => onZoom(window)}
        />
      )}
      {href !== null && (
        <a
          className={styles.action}
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={openTitle}
          title={t('window.open-short', 'Open in a new tab')}
          tabIndex={tabIndex}
        >
          <Icon name="external-link-alt" size="sm" />
        </a>
      )}
      <ClipboardButton
        className={cx(styles.action, styles.copy)}
        icon="copy"
        fill="text"
        variant="secondary"
        size="sm"
        aria-label={t('window.copy', 'Copy as ISO 8601: {{window}}', named)}
        title={t('window.copy-short', 'Copy as ISO 8601')}
        tabIndex={tabIndex}
        getText={() => windowInterval(window)}
      />
      {links.length > 0 && (
        <Dropdown overlay={<LinkMenu links={links} />} placement="bottom-end">
          <IconButton
            className={styles.action}
            name="ellipsis-v"
            size="sm"
            aria-label={t('window.links', 'Links of {{window}}', named)}
            tabIndex={tabIndex}
          />
        </Dropdown>
      )}
    </div>
  );
}

/** It hangs beside the tooltip in the page, but a click on it is one in the tooltip. */
function LinkMenu({ links }: { readonly links: readonly LinkModel[] }) {
  return (
    <Menu data-activity-calendar-keeps-pin>
      {links.map(({ href, title, target, onClick }, i) => (
        <Menu.Item key={i} label={title} url={href} target={target} onClick={onClick} />
      ))}
    </Menu>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    row: css({
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      height: WINDOW_ROW_PX,
      margin: theme.spacing(0, -0.5),
      padding: theme.spacing(0, 0.5),
      borderRadius: theme.shape.radius.default,
      '&:hover, &:focus-within': { background: theme.colors.action.hover },
    }),
    main: css({ flex: 1, minWidth: 0, position: 'relative' }),
    measure: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1), lineHeight: '14px' }),
    track: css({ flex: 1 }),
    date: css({
      display: 'block',
      lineHeight: '16px',
      color: theme.colors.text.primary,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    }),
    // all of the row but its buttons is the link
    direct: css({ color: theme.colors.text.link, '&::after': { content: '""', position: 'absolute', inset: 0 } }),
    amount: css({
      color: theme.colors.text.primary,
      fontWeight: theme.typography.fontWeightMedium,
      whiteSpace: 'nowrap',
    }),
    bar: css({
      height: 4,
      minWidth: 2,
      borderRadius: 1,
      background: barColor(theme),
      forcedColorAdjust: 'none',
      '@media (forced-colors: active)': { background: 'CanvasText' },
    }),
    actions: css({ display: 'flex', flexShrink: 0 }),
    action: css({
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 24,
      height: 20,
      margin: 0,
      color: theme.colors.text.secondary,
      '&:hover': { color: theme.colors.text.primary },
    }),
    // as a button of Grafana with an icon alone it is not in the middle
    copy: css({ padding: 0, gap: 0, '& > *': { margin: 0 } }),
  };
}
