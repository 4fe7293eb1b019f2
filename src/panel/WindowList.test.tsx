import { type LinkModel } from '@grafana/data';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import React from 'react';
import { windowsOf } from '../testing/blockReadings';
import { giveListSizes } from '../testing/listSizes';
import { WindowList } from './WindowList';
import { WINDOW_ROW_PX, type WindowActions } from './WindowRow';

beforeAll(giveListSizes);

const noActions: WindowActions = { onZoom: null, hrefOf: null, linksOf: () => [] };

function renderList(events: readonly number[], actions: Partial<WindowActions> = {}) {
  const onPoint = jest.fn<void, [number | null]>();
  render(<WindowList windows={windowsOf(events)} actions={{ ...noActions, ...actions }} onPoint={onPoint} />);
  return { onPoint };
}

// roles are looked up by attribute: what computes them of all styles takes seconds
const list = () => screen.getByTestId('activity-calendar-windows');
const rows = () => [...list().querySelectorAll('[role="listitem"]')];
const texts = () => rows().map((row) => row.textContent);
const controls = () => [...list().querySelectorAll<HTMLElement>('a, button')];
const press = (text: string | RegExp) => fireEvent.click(screen.getByText(text));

/** 2,000 windows, of which the one of each fifth week is without events. */
const many = Array.from({ length: 2000 }, (_, week) => week % 5);

describe('WindowList', () => {
  it('lists the fullest first, with date and events, and counts those without', () => {
    renderList([3, 0, 5, 1]);
    expect(texts()).toEqual([
      'Tue, Jan 16 02:00–03:005 events',
      'Tue, Jan 2 02:00–03:003 events',
      'Tue, Jan 23 02:00–03:001 event',
    ]);
    expect(screen.getByText('3 of 4 windows with events')).toBeInTheDocument();
    expect(screen.queryByText(/Show all/)).toBeNull();
  });

  it('is a list for those who do not see it', () => {
    renderList([3]);
    expect(screen.getByRole('list', { name: 'Windows with events' })).toBe(list());
    expect(screen.getByRole('listitem')).toHaveAttribute('aria-posinset', '1');
  });

  it('lists the newest first', () => {
    renderList([3, 0, 5, 1]);
    fireEvent.click(screen.getByLabelText('Newest'));
    expect(texts().map((text) => text?.slice(0, 11))).toEqual(['Tue, Jan 23', 'Tue, Jan 16', 'Tue, Jan 2 ']);
  });

  it('is nothing without events', () => {
    renderList([0, 0]);
    expect(screen.queryByTestId('activity-calendar-windows')).toBeNull();
  });

  it('lists four at first, and all when asked', () => {
    renderList([1, 2, 3, 4, 5, 6]);
    expect(rows()).toHaveLength(4);
    expect(rows()[0]).toHaveAttribute('aria-setsize', '6');
    press('Show all 6 windows');
    expect(rows()).toHaveLength(6);
    press('Show fewer windows');
    expect(rows()).toHaveLength(4);
  });

  it.each([2000, 50_000])('keeps at most 100 rows of %d on the page, wherever it is scrolled to', (count) => {
    renderList(Array.from({ length: count }, (_, week) => week + 1));
    press(/Show all/);
    for (const position of [0, count / 2, count - 8]) {
      fireEvent.scroll(list(), { target: { scrollTop: position * WINDOW_ROW_PX } });
      expect(rows().length).toBeGreaterThan(7);
      expect(rows().length).toBeLessThanOrEqual(100);
      const places = rows().map((row) => Number(row.getAttribute('aria-posinset')));
      expect(places).toContain(position + 1);
      expect(rows()[0]).toHaveAttribute('aria-setsize', String(count));
    }
    expect(rows().at(-1)).toHaveTextContent(/Jan 2, 2024.*1 event$/);
  });

  it('renders only rows that come into view when it is scrolled', () => {
    const linksOf = jest.fn<LinkModel[], Parameters<WindowActions['linksOf']>>(() => []);
    renderList(many, { linksOf });
    press(/Show all/);
    const before = new Set(rows());
    linksOf.mockClear();
    fireEvent.scroll(list(), { target: { scrollTop: WINDOW_ROW_PX } });
    const added = rows().filter((row) => !before.has(row));
    expect(added.length).toBeGreaterThan(0);
    expect(linksOf).toHaveBeenCalledTimes(added.length);
    expect(added.length).toBeLessThan(5);
  });

  it('is one tab stop, in which the keys go from row to row', () => {
    renderList(many, { onZoom: jest.fn() });
    press('Show all 1,600 windows');
    const reachable = () => controls().filter(({ tabIndex }) => tabIndex === 0);
    expect(reachable()).toHaveLength(2);
    reachable()[0].focus();
    const place = () => document.activeElement?.closest('[role="listitem"]')?.getAttribute('aria-posinset');
    const type = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    const walk = ['ArrowDown', 'ArrowDown', 'PageDown', 'ArrowUp', 'End', 'PageUp', 'Home', 'ArrowUp'].map((key) => {
      type(key);
      return place();
    });
    expect(walk).toEqual(['2', '3', '11', '10', '1600', '1592', '1', '1']);
    expect(document.activeElement).toHaveAccessibleName(/^Set the time range to Tue/);
    expect(reachable()).toHaveLength(2);
  });

  it('tells which window is pointed at or has the focus', () => {
    const { onPoint } = renderList([3, 0, 5], { onZoom: jest.fn() });
    Object.assign(window, { PointerEvent: MouseEvent });
    fireEvent.pointerEnter(rows()[0]);
    expect(onPoint).toHaveBeenLastCalledWith(2);
    fireEvent.pointerLeave(list());
    expect(onPoint).toHaveBeenLastCalledWith(null);
    fireEvent.focus(controls()[2]);
    expect(onPoint).toHaveBeenLastCalledWith(0);
  });

  it('tells of what scrolls under a pointer that rests when the list rests', async () => {
    const { onPoint } = renderList(many);
    Object.assign(window, { PointerEvent: MouseEvent });
    press(/Show all/);
    for (const position of [1, 2, 3]) {
      fireEvent.scroll(list(), { target: { scrollTop: position * WINDOW_ROW_PX } });
      fireEvent.pointerEnter(rows()[position]);
    }
    expect(onPoint).not.toHaveBeenCalled();
    await waitFor(() => expect(onPoint).toHaveBeenCalledTimes(1));
    // of equals the newest is first: every fifth week is the fullest
    expect(onPoint).toHaveBeenCalledWith(1999 - 5 * 3);
  });
});

describe('a row of the list', () => {
  const link = (changes: Partial<LinkModel>): LinkModel => ({
    href: '/case?1',
    title: '<b>Case</b>',
    target: '_blank',
    origin: null,
    ...changes,
  });

  it('zooms to its window, opens it in a new tab and copies it', async () => {
    const onZoom = jest.fn();
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.assign(window, { isSecureContext: true });
    Object.assign(navigator, { clipboard: { writeText } });
    renderList([3, 5], { onZoom, hrefOf: ({ startMs, endMs }) => `/d/x?from=${startMs}&to=${endMs}` });
    fireEvent.click(screen.getByLabelText('Set the time range to Tue, Jan 9 02:00–03:00'));
    const [startMs, endMs] = [Date.UTC(2024, 0, 9, 2), Date.UTC(2024, 0, 9, 3)];
    expect(onZoom).toHaveBeenCalledWith(expect.objectContaining({ startMs, endMs }));
    const open = screen.getByLabelText('Open in a new tab: Tue, Jan 9 02:00–03:00');
    expect(open).toHaveAttribute('href', `/d/x?from=${startMs}&to=${endMs}`);
    expect(open).toHaveAttribute('target', '_blank');
    expect(open).toHaveAttribute('rel', 'noopener noreferrer');
    fireEvent.click(screen.getByLabelText('Copy as ISO 8601: Tue, Jan 9 02:00–03:00'));
    await screen.findByText('Copied');
    expect(writeText).toHaveBeenCalledWith('2024-01-09T02:00:00.000Z/2024-01-09T03:00:00.000Z');
  });

  it('offers no way that there is not', () => {
    renderList([3]);
    expect(controls().map((control) => control.getAttribute('aria-label'))).toEqual([
      'Copy as ISO 8601: Tue, Jan 2 02:00–03:00',
    ]);
  });

  it('is a one-click link itself, and has the other links in a menu', () => {
    const linksOf = jest.fn(() => [link({ title: 'Later', href: '/later' }), link({ oneClick: true, href: '/now' })]);
    renderList([3, 5], { linksOf });
    expect(linksOf).toHaveBeenCalledWith(expect.objectContaining({ startMs: Date.UTC(2024, 0, 9, 2) }), 1);
    const direct = screen.getByText(/Jan 9/);
    expect(direct).toHaveAttribute('href', '/now');
    expect(direct).toHaveAttribute('title', '<b>Case</b>');
    fireEvent.click(screen.getByLabelText('Links of Tue, Jan 9 02:00–03:00'));
    const item = screen.getByText('Later').closest('a');
    expect(item).toHaveAttribute('href', '/later');
    expect(item?.closest('[data-activity-calendar-keeps-pin]')).not.toBeNull();
  });

  it('leaves a click to Grafana where it handles the link, but not one with a key held', () => {
    const onClick = jest.fn();
    renderList([3], { linksOf: () => [link({ oneClick: true, onClick })] });
    const direct = screen.getByText(/Jan 2/);
    expect(fireEvent.click(direct)).toBe(false);
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(fireEvent.click(direct, { ctrlKey: true })).toBe(true);
    expect(onClick).toHaveBeenCalledTimes(1);
  });
});
