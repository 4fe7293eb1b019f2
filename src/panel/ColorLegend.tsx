import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import { belowLog, type ColorScale, colorStep } from '../core/colorScale';
import { BEFORE_RAMP, type LitSpan } from '../draw/drawLitSpan';
import { type Rect } from '../draw/rect';
import { type Scene } from '../draw/scene';
import { ColorRamp } from './ColorRamp';
import { cssColor } from './cssColor';
import { KeyHints } from './KeyHints';
import { endTexts } from './endTexts';
import { fittingKeys, type KeyFacts, keysWidth, legendKeys, type LegendKey } from './legendKeys';
import { legendSpace } from './legendSpace';
import { LegendSign } from './LegendSign';
import { legendTicks } from './legendTicks';
import { MappingSwatches } from './MappingSwatches';
import { mappingSwatches, type Swatch, swatchesWidth } from './mappingSwatch';

interface Props extends KeyFacts {
  readonly scene: Scene;
  readonly place: Rect;
  readonly title: string;
  /** Returns the width of a text of 12 pixels, in CSS pixels. */
  readonly measure: (text: string) => number;
  /** What value mappings are called, in their order; `''` leaves one to its numbers. */
  readonly mappingTexts: readonly string[];
  /** The value under the pointer; NaN where there is none. */
  readonly pointed: number;
  /** The part of the scale whose cells are lit; null where none is. */
  readonly litSpan: LitSpan | null;
  /** Asks for the cells of a part of the scale to be lit; null for none. */
  readonly onSpan: (span: LitSpan | null) => void;
  /** The keyboard's keys stand in place of the keys of looks. */
  readonly keyHints: boolean;
}

/** Text is 12 pixels everywhere. */
const FONT_SIZE_PX = 12;

/** The colors of the cells with their values, how many cells have each color, and the keys of all other looks. */
export function ColorLegend(props: Props) {
  const { scene, place, title, format, locale, businessHours, zoneChanges, filtered, mappingTexts, measure } = props;
  const styles = useStyles2(getStyles);
  const { scale, fold } = scene;
  const keys = useMemo(
    () => legendKeys(scene, { format, locale, businessHours, zoneChanges, filtered }),
    [scene, format, locale, businessHours, zoneChanges, filtered]
  );
  const swatches = useMemo(
    () => (scale?.kind === 'mappings' ? mappingSwatches(scale, fold, mappingTexts, format) : null),
    [scale, fold, mappingTexts, format]
  );
  const ends = scale === null || swatches !== null ? null : endTexts(scale, format);
  const space = legendSpace({
    widthPx: place.width,
    titlePx: measure(title),
    endsPx: ends === null ? 0 : measure(ends.low) + measure(ends.high),
    zero: scale?.zeroApart === true,
    ramp: scale !== null && swatches === null,
    swatchesPx: swatches === null ? 0 : swatchesWidth(swatches, measure),
    keysPx: keysWidth(keys, measure),
  });
  const ticks =
    scale === null || swatches !== null ? [] : legendTicks(scale, { rampPx: space.rampPx, format, measure });
  return (
    <div
      className={styles.legend}
      style={{
        left: place.x,
        top: place.y,
        width: place.width,
        height: place.height,
        paddingBottom: ticks.length > 0 ? TICKS_HEIGHT_PX : 0,
      }}
      data-testid="activity-calendar-legend"
    >
      <span className={styles.title} style={{ maxWidth: space.titlePx }} title={title}>
        {title}
      </span>
      {scale !== null && swatches !== null && (
        <Mappings {...props} scale={scale} swatches={swatches} roomPx={space.swatchesPx} />
      )}
      {scale !== null && ends !== null && (
        <>
          {scale.zeroApart && <ZeroSwatch {...props} scale={scale} />}
          <span className={styles.end}>{ends.low}</span>
          <ColorRamp
            scene={scene}
            scale={scale}
            widthPx={space.rampPx}
            ticks={ticks}
            format={format}
            pointed={belowLog(scale, props.pointed) ? NaN : props.pointed}
            litSpan={props.litSpan}
            onSpan={props.onSpan}
          />
          <span className={styles.end}>{ends.high}</span>
        </>
      )}
      {props.keyHints ? (
        <KeyHints roomPx={space.keysPx} measure={measure} />
      ) : (
        <Keys keys={fittingKeys(keys, space.keysPx, measure)} scene={scene} />
      )}
    </div>
  );
}

const TICKS_HEIGHT_PX = 14;

function Mappings({
  scene,
  scale,
  swatches,
  roomPx,
  measure,
  pointed,
  litSpan,
  onSpan,
}: Props & { readonly scale: ColorScale; readonly swatches: readonly Swatch[]; readonly roomPx: number }) {
  return (
    <MappingSwatches
      scene={scene}
      scale={scale}
      swatches={swatches}
      roomPx={roomPx}
      measure={measure}
      pointedStep={Number.isNaN(pointed) ? NaN : colorStep(scale, pointed)}
      litSpan={litSpan}
      onSpan={onSpan}
    />
  );
}

/** Zero has no logarithm, so it stands left of the ramp. */
function ZeroSwatch({ scene, scale, format, pointed, litSpan, onSpan }: Props & { readonly scale: ColorScale }) {
  const styles = useStyles2(getStyles);
  const [kept, setKept] = useState(false);
  const isLit = litSpan?.from === BEFORE_RAMP;

  function keep(wanted: boolean): void {
    setKept(wanted);
    onSpan(wanted ? ZERO_SPAN : null);
  }

  return (
    <button
      type="button"
      className={styles.zero}
      aria-pressed={kept && isLit}
      onPointerEnter={() => onSpan(ZERO_SPAN)}
      onPointerLeave={() => !kept && onSpan(null)}
      onClick={() => keep(!(kept && isLit))}
      onKeyDown={({ key }) => key === 'Escape' && keep(false)}
      data-testid="activity-calendar-zero"
    >
      <span
        className={belowLog(scale, pointed) ? styles.zeroPointed : styles.zeroColor}
        style={{ background: cssColor(scene.style.scheme, scene.cut, 0) }}
      />
      <span className={styles.end}>{format(0)}</span>
    </button>
  );
}

const ZERO_SPAN: LitSpan = { from: BEFORE_RAMP, to: 0 };

function Keys({ keys, scene }: { readonly keys: readonly LegendKey[]; readonly scene: Scene }) {
  const styles = useStyles2(getStyles);
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <span key={key.look} className={styles.key} data-look={key.look}>
          {key.look !== 'zoneChanges' && <LegendSign sign={key} style={scene.style} />}
          {key.text}
        </span>
      ))}
    </span>
  );
}

function getStyles(theme: GrafanaTheme2) {
  const zeroColor = { width: 8, height: 8, flexShrink: 0, forcedColorAdjust: 'none' } as const;
  return {
    legend: css({
      position: 'absolute',
      boxSizing: 'border-box',
      display: 'flex',
      alignItems: 'flex-end',
      gap: theme.spacing(1),
      fontSize: FONT_SIZE_PX,
      lineHeight: '16px',
      color: theme.colors.text.secondary,
      fontVariantNumeric: 'tabular-nums',
      // as the texts are measured
      letterSpacing: 0,
      whiteSpace: 'nowrap',
      overflow: 'hidden',
    }),
    title: css({ overflow: 'hidden', textOverflow: 'ellipsis', flexShrink: 0, marginRight: theme.spacing(0.5) }),
    end: css({ color: theme.colors.text.primary, flexShrink: 0 }),
    zero: css({
      display: 'flex',
      alignItems: 'center',
      gap: 4,
      marginRight: theme.spacing(1),
      padding: 0,
      border: 'none',
      background: 'none',
      font: 'inherit',
      flexShrink: 0,
      cursor: 'pointer',
    }),
    zeroColor: css(zeroColor),
    zeroPointed: css({ ...zeroColor, outline: `2px solid ${theme.colors.text.maxContrast}` }),
    keys: css({ marginLeft: 'auto', display: 'flex', gap: 16, flexShrink: 0 }),
    key: css({ display: 'flex', alignItems: 'center', gap: 6, flexShrink: 0 }),
  };
}
