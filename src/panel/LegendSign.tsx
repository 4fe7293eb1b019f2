import React from 'react';
import { legendSign, SIGN_SIZE_PX } from '../draw/legendSign';
import { type PlotStyle } from '../draw/scene';
import { type LegendKey } from './legendKeys';
import { signColors } from './signColors';

interface Props {
  readonly sign: LegendKey;
  readonly style: PlotStyle;
}

/** A cell in small, as it looks in the picture. */
export function LegendSign({ sign, style }: Props) {
  return (
    <svg
      width={SIGN_SIZE_PX}
      height={SIGN_SIZE_PX}
      viewBox={`0 0 ${SIGN_SIZE_PX} ${SIGN_SIZE_PX}`}
      style={{ flexShrink: 0 }}
      aria-hidden
    >
      {legendSign(sign.look, signColors(sign, style), style).map(({ path, color, stroke }) =>
        stroke === null ? (
          <path key={path} d={path} fill={color} />
        ) : (
          <path
            key={path}
            d={path}
            fill="none"
            stroke={color}
            strokeWidth={stroke.widthPx}
            strokeOpacity={stroke.alpha}
            strokeDasharray={stroke.dash.join(' ')}
          />
        )
      )}
    </svg>
  );
}
