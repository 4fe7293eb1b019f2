import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { type ColorScale } from '../core/colorScale';
import { type LitSpan } from '../draw/drawLitSpan';
import { type Scene } from '../draw/scene';
import { cssRgba } from './cssColor';
import { fittingSwatches, moreSwatchesText, type Swatch } from './mappingSwatch';

interface Props {
  readonly scene: Scene;
  readonly scale: ColorScale;
  readonly swatches: readonly Swatch[];
  readonly roomPx: number;
  readonly measure: (text: string) => number;
  /** The value under the pointer; NaN where there is none. */
  readonly pointedStep: number;
  readonly litSpan: LitSpan | null;
  readonly onSpan: (span: LitSpan | null) => void;
}

/** The colors of value mappings with their texts. Pointing at one lights its cells; a click keeps them lit. */
export function MappingSwatches({ scene, scale, swatches, roomPx, measure, pointedStep, litSpan, onSpan }: Props) {
  const styles = useStyles2(getStyles);
  const [kept, setKept] = useState<number | null>(null);
  const steps = scale.steps ?? 1;
  const spanOf = (step: number): LitSpan => ({ from: step / steps, to: (step + 1) / steps });
  const shown = fittingSwatches(swatches, roomPx, measure);

  function keep(step: number | null): void {
    setKept(step);
    onSpan(step === null ? null : spanOf(step));
  }

  return (
    <span className={styles.list}>
      {shown.map(({ step, text }) => (
        <button
          key={step}
          type="button"
          className={styles.swatch}
          aria-pressed={kept === step}
          style={litSpan !== null && litSpan.from !== step / steps ? { opacity: 0.64 } : undefined}
          onPointerEnter={() => kept === null && onSpan(spanOf(step))}
          onPointerLeave={() => kept === null && onSpan(null)}
          onClick={() => keep(kept === step ? null : step)}
          onKeyDown={({ key }) => key === 'Escape' && keep(null)}
        >
          <span
            className={step === pointedStep ? styles.pointed : styles.color}
            style={{ background: cssRgba(scene.style.scheme[step]) }}
          />
          {text}
        </button>
      ))}
      {shown.length < swatches.length && <span>{moreSwatchesText(swatches.length - shown.length)}</span>}
    </span>
  );
}

function getStyles(theme: GrafanaTheme2) {
  const color = { width: 14, height: 14, borderRadius: 2, flexShrink: 0, forcedColorAdjust: 'none' } as const;
  return {
    list: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(2), flexShrink: 0 }),
    swatch: css({
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      padding: 0,
      border: 'none',
      background: 'none',
      font: 'inherit',
      color: theme.colors.text.primary,
    }),
    color: css(color),
    pointed: css({ ...color, outline: `2px solid ${theme.colors.text.maxContrast}` }),
  };
}
