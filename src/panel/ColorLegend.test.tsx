import { createTheme } from '@grafana/data';
import { fireEvent, render, screen } from '@testing-library/react';
import React, { useState } from 'react';
import { automaticScale, colorScale, type ColorScaleChoice } from '../core/colorScale';
import { inLitSpan, type LitSpan } from '../draw/drawLitSpan';
import { drawnFold, measure, testLayout, testScene } from '../testing/scenes';
import { ColorLegend } from './ColorLegend';
import { plotStyle } from './plotStyle';

const style = plotStyle(createTheme(), { scheme: 'dusk', reverse: false }, null);

/** What jsdom leaves out of a browser. */
beforeAll(() => {
  Object.assign(window, { PointerEvent: MouseEvent });
  Object.assign(HTMLElement.prototype, { setPointerCapture: () => undefined });
  const box = { x: 0, y: 0, left: 0, top: 0, width: 200, height: 24, right: 200, bottom: 24, toJSON: () => '' };
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(box);
});

/** A legend whose lit cells are told by their values. */
function Legend({
  texts,
  choice = {},
  title = 'Events',
  pointed = NaN,
  mappingTexts = [],
  keyHints = false,
}: {
  readonly texts: readonly string[];
  readonly choice?: Partial<ColorScaleChoice>;
  readonly title?: string;
  readonly pointed?: number;
  readonly mappingTexts?: readonly string[];
  readonly keyHints?: boolean;
}) {
  const [span, setSpan] = useState<LitSpan | null>(null);
  const fold = drawnFold(texts);
  const scale = colorScale(fold.cells, { ...automaticScale, ...choice });
  const layout = testLayout({ columnCount: texts[0].length, rowCount: texts.length });
  const lit = scale === null || span === null ? null : [...fold.cells].filter((value) => inLitSpan(scale, span, value));
  return (
    <>
      <ColorLegend
        scene={testScene(fold, layout, { scale, style })}
        place={{ x: 0, y: 0, width: 860, height: 44 }}
        title={title}
        format={(value) => `${value} B`}
        locale="en-US"
        businessHours={null}
        zoneChanges={null}
        filtered={false}
        mappingTexts={mappingTexts}
        measure={measure}
        pointed={pointed}
        litSpan={span}
        onSpan={setSpan}
        keyHints={keyHints}
      />
      <output>{lit === null ? 'nothing' : lit.join(' ')}</output>
    </>
  );
}

const ramp = () => screen.getByTestId('activity-calendar-ramp');
const lit = () => screen.getByRole('status').textContent;

describe('ColorLegend', () => {
  it('says title and true ends, as text', () => {
    render(<Legend texts={['123', '456']} title={'<b>Sum</b> of &amp;'} />);
    expect(screen.getByText('<b>Sum</b> of &amp;')).toBeInTheDocument();
    expect(screen.getByText('1 B')).toBeInTheDocument();
    expect(screen.getByText('6 B')).toBeInTheDocument();
  });

  it('has the keys of the looks in use', () => {
    render(<Legend texts={['12.', '4-o']} />);
    expect(['no events', 'no value', 'outside the range'].map((text) => screen.getByText(text))).toHaveLength(3);
    expect(screen.queryByText('does not exist')).toBeNull();
  });

  it('stands without a ramp where no cell has a value', () => {
    render(<Legend texts={['.o']} />);
    expect(screen.queryByTestId('activity-calendar-ramp')).toBeNull();
    expect(screen.getByText('outside the range')).toBeInTheDocument();
  });

  it('points beyond its ends where cells are beyond', () => {
    const { rerender } = render(<Legend texts={['12', '34']} />);
    expect(screen.queryByTestId('activity-calendar-above')).toBeNull();
    rerender(<Legend texts={['12', '34']} choice={{ max: 3 }} />);
    expect(screen.getByTestId('activity-calendar-above')).toBeInTheDocument();
    expect(screen.queryByTestId('activity-calendar-below')).toBeNull();
    rerender(<Legend texts={['12', '34']} choice={{ min: 2 }} />);
    expect(screen.getByTestId('activity-calendar-below')).toBeInTheDocument();
  });

  it('has zero beside a log ramp', () => {
    render(<Legend texts={['01', '49']} choice={{ kind: 'log' }} />);
    fireEvent.pointerEnter(screen.getByTestId('activity-calendar-zero'));
    expect(lit()).toBe('0');
    expect(screen.getByText('0 B')).toBeInTheDocument();
  });

  it('names the limits of thresholds, and no ends', () => {
    render(
      <Legend texts={['12', '49']} choice={{ kind: 'thresholds', thresholds: { unit: 'value', values: [2, 5] } }} />
    );
    expect(screen.getByText('2 B')).toBeInTheDocument();
    expect(screen.getByText('5 B')).toBeInTheDocument();
    expect(screen.queryByText('1 B')).toBeNull();
    expect(screen.queryByText('9 B')).toBeNull();
  });

  it('names mappings, and lights the cells of one', () => {
    const matches = [
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ];
    render(<Legend texts={['12', '49']} choice={{ kind: 'mappings', matches }} mappingTexts={['<i>few</i>', '']} />);
    const few = screen.getByRole('button', { name: '<i>few</i>' });
    fireEvent.pointerEnter(few);
    expect(lit()).toBe('1 2');
    fireEvent.pointerLeave(few);
    expect(lit()).toBe('nothing');
    fireEvent.click(screen.getByRole('button', { name: 'other' }));
    fireEvent.pointerEnter(few);
    expect(lit()).toBe('9');
    fireEvent.click(screen.getByRole('button', { name: 'other' }));
    expect(lit()).toBe('nothing');
  });
});

describe('the ramp under the pointer', () => {
  const texts = ['0123456789'];

  it('lights the cells of a color, and none when left', () => {
    render(<Legend texts={texts} choice={{ steps: 5 }} />);
    fireEvent.pointerMove(ramp(), { clientX: 50 });
    expect(lit()).toBe('2 3');
    fireEvent.pointerOut(ramp());
    expect(lit()).toBe('nothing');
  });

  it('keeps a clicked color lit until the next click', () => {
    render(<Legend texts={texts} choice={{ steps: 5 }} />);
    fireEvent.pointerDown(ramp(), { clientX: 50 });
    fireEvent.pointerUp(ramp(), { clientX: 50 });
    fireEvent.pointerMove(ramp(), { clientX: 150 });
    fireEvent.pointerOut(ramp());
    expect(lit()).toBe('2 3');
    fireEvent.pointerDown(ramp(), { clientX: 150 });
    fireEvent.pointerUp(ramp(), { clientX: 150 });
    expect(lit()).toBe('nothing');
  });

  it('keeps a dragged span lit until Escape, whichever way it was dragged', () => {
    render(<Legend texts={texts} choice={{ steps: 5 }} />);
    fireEvent.pointerDown(ramp(), { clientX: 110 });
    fireEvent.pointerMove(ramp(), { clientX: 50 });
    fireEvent.pointerUp(ramp(), { clientX: 50 });
    fireEvent.pointerOut(ramp());
    expect(lit()).toBe('2 3 4 5');
    fireEvent.keyDown(window, { key: 'a' });
    expect(lit()).toBe('2 3 4 5');
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(lit()).toBe('nothing');
  });

  it('has the keys of the keyboard in place of those of looks while it is there', () => {
    const { rerender } = render(<Legend texts={['1-.']} />);
    expect(screen.getByText('no value')).toBeInTheDocument();
    rerender(<Legend texts={['1-.']} keyHints />);
    expect(screen.queryByText('no value')).toBeNull();
    expect(screen.getByTestId('activity-calendar-keys').textContent).toBe('↑ ↓ ← →moveEnterpinTtableEscleave');
  });
});

describe('the ramp under the keyboard', () => {
  const texts = ['0123456789'];
  const press = (key: string, shiftKey = false) => fireEvent.keyDown(ramp(), { key, shiftKey });

  it('lights one color after another, and none after Escape', () => {
    render(<Legend texts={texts} choice={{ steps: 5 }} />);
    press('ArrowRight');
    expect(lit()).toBe('0 1');
    press('ArrowRight');
    expect(lit()).toBe('2 3');
    press('End');
    press('ArrowRight');
    expect(lit()).toBe('8 9');
    press('Home');
    press('ArrowLeft');
    expect(lit()).toBe('0 1');
    press('Escape');
    expect(lit()).toBe('nothing');
  });

  it('lights more colors with Shift, both ways', () => {
    render(<Legend texts={texts} choice={{ steps: 5 }} />);
    press('ArrowRight');
    press('ArrowRight');
    press('ArrowRight', true);
    expect(lit()).toBe('2 3 4 5');
    press('Home', true);
    expect(lit()).toBe('0 1 2 3');
    press('ArrowRight');
    expect(lit()).toBe('2 3');
  });

  it('says what is lit', () => {
    render(<Legend texts={texts} choice={{ steps: 5 }} />);
    expect(ramp()).toHaveAccessibleName('Light the cells of a color');
    expect(ramp()).toHaveAttribute('aria-valuetext', 'no color picked');
    press('ArrowRight');
    expect(ramp()).toHaveAttribute('aria-valuetext', 'cells: 2, 0 B to 1 B');
    expect(ramp()).toHaveAttribute('aria-valuenow', '1');
    expect(ramp()).toHaveAttribute('aria-valuemax', '5');
  });

  it('has a button for the zero beside it', () => {
    render(<Legend texts={['01', '49']} choice={{ kind: 'log' }} />);
    const zero = screen.getByRole('button', { name: '0 B' });
    fireEvent.click(zero);
    expect(lit()).toBe('0');
    expect(zero).toHaveAttribute('aria-pressed', 'true');
    fireEvent.pointerLeave(zero);
    expect(lit()).toBe('0');
    fireEvent.keyDown(zero, { key: 'Escape' });
    expect(lit()).toBe('nothing');
  });
});
