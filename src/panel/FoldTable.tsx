import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { type KeyboardEvent, useId, useMemo } from 'react';
import { type CellBlock } from '../core/cellBlock';
import { type CellPlace, type Scene } from '../draw/scene';
import { t } from '../i18n/t';
import { cellBars } from './cellBars';
import { FoldGrid } from './FoldGrid';
import { type Summary } from './summary';
import { tableModel } from './tableModel';
import { tableNotes, tableTexts } from './tableTexts';

interface Props {
  readonly scene: Scene;
  readonly summary: Summary;
  /** What is not in the picture, a line each. */
  readonly droppedLines: readonly string[];
  /** What the last row and column hold: the calculation over a whole row or column. */
  readonly marginalTitle: string;
  /** True where the calculation's bars begin at zero. */
  readonly fromZero: boolean;
  readonly format: (value: number) => string;
  readonly measure: (text: string) => number;
  readonly locale: string;
  /** The cell of the scene at which the cursor begins; null is the first. */
  readonly start: CellPlace | null;
  /** Opens what is behind cells of the scene. */
  readonly onOpen: (block: CellBlock) => void;
  readonly onCopyCsv: () => void;
  /** Goes back to the picture. The focus is in the table until then. */
  readonly onClose: () => void;
}

/** Under this width the buttons have no text; under this height the second sentence is for screen readers alone. */
const NARROW_PX = 480;
const LOW_PX = 240;

/** The same facts as the picture, as a table: a summary, then a number and a bar for each cell. */
export function FoldTable(props: Props) {
  const { scene, summary, droppedLines, marginalTitle, fromZero, format, measure, locale, start, onOpen } = props;
  const styles = useStyles2(getStyles);
  const id = useId();
  const [nameId, descriptionId] = [`${id}name`, `${id}description`];
  const model = useMemo(() => tableModel(scene), [scene]);
  const texts = useMemo(() => tableTexts(model, marginalTitle, format, locale), [model, marginalTitle, format, locale]);
  const barOf = useMemo(() => cellBars(scene, fromZero), [scene, fromZero]);
  const first = { column: 0, row: 0 };
  const { widthPx, heightPx } = scene.layout;
  const dropped = droppedLines.map((line) => `${line}.`);
  const moreText = [summary.extremes, ...dropped, ...tableNotes(model, locale)].filter((text) => text !== '').join(' ');

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const closes = event.key === 'Escape' || (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey);
    if (closes && !event.altKey) {
      event.preventDefault();
      // Escape and t mean something to Grafana too
      event.stopPropagation();
      props.onClose();
    }
  }

  return (
    <div
      className={styles.view}
      style={{ width: widthPx, height: heightPx }}
      onKeyDown={onKeyDown}
      data-activity-calendar-table
    >
      <div className={styles.head}>
        <div>
          <div id={nameId} className={styles.clamped} title={summary.shown}>
            {summary.shown}
          </div>
          <div id={descriptionId} className={heightPx < LOW_PX ? styles.unseen : styles.more} title={moreText}>
            {moreText}
          </div>
        </div>
        <div className={styles.buttons}>
          <HeadButton
            icon="calendar-alt"
            text={t('table.close', 'Calendar')}
            bare={widthPx < NARROW_PX}
            onClick={props.onClose}
          />
          <HeadButton
            icon="copy"
            text={t('table.copy', 'Copy CSV')}
            bare={widthPx < NARROW_PX}
            onClick={props.onCopyCsv}
          />
        </div>
      </div>
      <FoldGrid
        model={model}
        texts={texts}
        barOf={barOf}
        measure={measure}
        widthPx={widthPx}
        start={(start === null ? null : model.placeOf(start.column, start.row)) ?? first}
        nameId={nameId}
        descriptionId={descriptionId}
        onOpen={onOpen}
      />
    </div>
  );
}

interface HeadButtonProps {
  readonly icon: 'calendar-alt' | 'copy';
  readonly text: string;
  readonly bare: boolean;
  readonly onClick: () => void;
}

function HeadButton({ icon, text, bare, onClick }: HeadButtonProps) {
  return (
    <Button
      size="sm"
      variant="secondary"
      icon={icon}
      onClick={onClick}
      {...(bare ? { 'aria-label': text, tooltip: text } : {})}
    >
      {bare ? undefined : text}
    </Button>
  );
}

function getStyles(theme: GrafanaTheme2) {
  // names from data may be of any length, and the cells need their room; the whole text is in the title
  const clamped = {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  } as const;
  return {
    view: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1) }),
    head: css({
      display: 'flex',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
      fontSize: theme.typography.bodySmall.fontSize,
      overflowWrap: 'anywhere',
    }),
    clamped: css(clamped),
    more: css({ ...clamped, color: theme.colors.text.secondary }),
    unseen: css({ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }),
    buttons: css({ display: 'flex', flexShrink: 0, gap: theme.spacing(1) }),
  };
}
