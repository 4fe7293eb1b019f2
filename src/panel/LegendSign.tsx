import React from 'react';
import { inkOn } from '../draw/cellInk';
import { type PlotStyle } from '../draw/scene';
import { toRgba } from '../grafana/colorSchemes';
import { cssRgba } from './cssColor';
import { type LegendKey } from './legendKeys';

interface Props {
  readonly sign: LegendKey;
  readonly style: PlotStyle;
}

const SIZE_PX = 14;

/** A cell in small, as it looks in the picture. */
export function LegendSign({ sign: { look, color }, style }: Props) {
  return (
    <svg width={SIZE_PX} height={SIZE_PX} viewBox="0 0 14 14" fill="none" style={{ flexShrink: 0 }} aria-hidden>
      {hasFill(look) && <rect width="14" height="14" rx="2" fill={color ?? cssRgba(style.empty)} />}
      {marks(look, color, style)}
    </svg>
  );
}

function hasFill(look: LegendKey['look']): boolean {
  return look !== 'notExisting' && look !== 'outside' && look !== 'businessHours';
}

function marks(look: LegendKey['look'], color: string | null, style: PlotStyle): React.ReactNode {
  switch (look) {
    case 'noValue':
      return <rect x="4.5" y="6.25" width="5" height="1.5" fill={style.textDisabled} />;
    case 'notExisting':
      return (
        <rect
          x="0.5"
          y="0.5"
          width="13"
          height="13"
          rx="1.5"
          stroke={style.text}
          strokeOpacity="0.5"
          strokeDasharray="2 2"
        />
      );
    case 'outside':
      return <path d="M0 4L4 0M0 9L9 0M0 14L14 0M5 14L14 5M10 14L14 10" stroke={style.text} strokeOpacity="0.4" />;
    case 'above':
      return <Notch points={['7 0H14V7z', '9 0H14V5z']} style={style} />;
    case 'below':
      return <Notch points={['7 14H0V7z', '5 14H0V9z']} style={style} />;
    case 'twice':
      return <path d="M6 8.5h5M6 11.5h5" stroke={style.textSecondary} />;
    case 'peak':
      return <circle cx="7" cy="7" r="2" fill={cssRgba(inkOn(toRgba(color ?? '')))} />;
    case 'businessHours':
      return (
        <rect
          x="0.75"
          y="1.75"
          width="12.5"
          height="10.5"
          rx="2"
          stroke={style.outline}
          strokeWidth="1.5"
          strokeDasharray="4 2"
        />
      );
    default:
      return null;
  }
}

/** The corner of a cell beyond the scale: an edge of the ground, then the warning. */
function Notch({ points: [edge, corner], style }: { points: [string, string]; style: PlotStyle }) {
  return (
    <>
      <path d={`M${edge}`} fill={style.background} />
      <path d={`M${corner}`} fill={style.warning} />
    </>
  );
}
