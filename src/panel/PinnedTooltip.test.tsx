import { fireEvent, render, screen, within } from '@testing-library/react';
import React, { type ComponentProps, useRef, useState } from 'react';
import { detailsOf } from '../testing/blockReadings';
import { giveListSizes } from '../testing/listSizes';
import { type BlockAnnotation } from './blockDetails';
import { PinnedTooltip } from './PinnedTooltip';
import { type Who } from './WhoSection';

beforeAll(giveListSizes);

type Props = Omit<ComponentProps<typeof PinnedTooltip>, 'root' | 'plot'>;

const HOSTILE = '<img src=x onerror="alert(1)">&amp;';

const plain: Props = {
  details: detailsOf([3, 0, 5]),
  anchor: { x: 10, y: 10, width: 20, height: 20 },
  actions: { onZoom: () => undefined, hrefOf: null, linksOf: () => [] },
  links: [],
  onExportWindows: null,
  who: null,
  takesFocus: false,
  onClose: () => undefined,
};

/** A panel with its picture, and a table in its place until the tooltip has come. */
function Panel({ open = true, ...props }: Partial<Props> & { readonly open?: boolean }) {
  const root = { current: document.body };
  const plot = useRef<HTMLButtonElement>(null);
  const [hadTable, setHadTable] = useState(true);
  return (
    <div>
      <button ref={plot}>grid</button>
      {hadTable && <button>table</button>}
      {open && <PinnedTooltip {...plain} {...props} root={root} plot={plot} />}
      <button onClick={() => setHadTable(false)}>away with the table</button>
    </div>
  );
}

const dialog = () => screen.getByRole('dialog');
const litWindow = () => dialog().querySelector('[data-lit-window]')?.getAttribute('data-lit-window');

describe('PinnedTooltip', () => {
  it('is a dialog named as the block, marked as pinned, and says all facts', () => {
    render(<Panel details={detailsOf([3, 5], { notes: ['Ran twice.'], newEvents: '3 new' })} />);
    expect(dialog()).toHaveAccessibleName('Tuesday 02:00–03:00');
    expect(dialog()).toHaveAttribute('data-activity-calendar-keeps-pin');
    for (const text of ['UTC', 'Rank', '1 of 168', 'Ran twice.', '3 new']) {
      expect(within(dialog()).getByText(text)).toBeInTheDocument();
    }
    expect(within(dialog()).queryByText('Share of all')).toBeNull();
  });

  it('closes by its button and by Escape', () => {
    const onClose = jest.fn();
    render(<Panel onClose={onClose} />);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(dialog(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(2);
    fireEvent.keyDown(dialog(), { key: 'a' });
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('takes the focus where the keyboard pinned it, and gives it back', () => {
    const { rerender } = render(<Panel open={false} />);
    screen.getByText('grid').focus();
    rerender(<Panel takesFocus />);
    expect(dialog()).toHaveFocus();
    rerender(<Panel open={false} />);
    expect(screen.getByText('grid')).toHaveFocus();
  });

  it('gives the focus to the picture where what had it before is gone', () => {
    const { rerender } = render(<Panel open={false} />);
    screen.getByText('table').focus();
    rerender(<Panel takesFocus />);
    fireEvent.click(screen.getByText('away with the table'));
    rerender(<Panel open={false} />);
    expect(screen.getByText('grid')).toHaveFocus();
  });

  it('leaves the focus alone where the pointer pinned it', () => {
    const { rerender } = render(<Panel open={false} />);
    screen.getByText('grid').focus();
    rerender(<Panel />);
    expect(screen.getByText('grid')).toHaveFocus();
  });

  it('keeps its keys from the panel around it', () => {
    const onKeyDown = jest.fn();
    render(
      <div onKeyDown={onKeyDown}>
        <Panel />
      </div>
    );
    fireEvent.keyDown(dialog(), { key: 'ArrowDown' });
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it('lights the bar of the fullest window, or of the one pointed at in the list', () => {
    render(<Panel details={detailsOf([3, 0, 5])} />);
    expect(litWindow()).toBe('2');
    const [, second] = within(dialog()).getAllByRole('listitem');
    fireEvent.focus(within(second).getAllByRole('button')[0]);
    expect(litWindow()).toBe('0');
  });

  it('forgets the window that was pointed at where a zoom leaves fewer', () => {
    const { rerender } = render(<Panel details={detailsOf([3, 4, 5])} />);
    const rows = within(dialog()).getAllByRole('listitem');
    fireEvent.pointerEnter(rows[0]);
    expect(litWindow()).toBe('2');
    rerender(<Panel details={detailsOf([7])} />);
    expect(litWindow()).toBe('0');
    rerender(<Panel details={detailsOf([3, 4, 5])} />);
    expect(litWindow()).toBe('2');
  });

  it('says in words what its strip shows, in two paths however many windows there are', () => {
    render(<Panel details={detailsOf(Array.from({ length: 500 }, (_, week) => week % 7))} />);
    const strip = screen.getByRole('img');
    expect(strip).toHaveAccessibleName(
      /^428 windows with events from Jan 2, 2024 to Aug 2, 2033; most in Tue, .* 02:00–03:00: 6 events\.$/
    );
    expect(strip.querySelectorAll('path')).toHaveLength(2);
  });

  it('has neither strip nor list of values that came folded, nor windows to export', () => {
    render(<Panel details={detailsOf([], { windows: null })} onExportWindows={() => undefined} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByText('Windows as CSV')).toBeNull();
  });

  it('follows new data', () => {
    const { rerender } = render(<Panel details={detailsOf([3, 0, 5])} />);
    rerender(<Panel details={detailsOf([3, 0, 5, 8], { value: '16' })} />);
    expect(within(dialog()).getByText('16')).toBeInTheDocument();
    expect(within(dialog()).getAllByRole('listitem')[0]).toHaveTextContent('8 events');
  });

  it('exports windows and has the links of the block', () => {
    const onExportWindows = jest.fn();
    const link = { href: '/case', title: HOSTILE, target: '_blank' as const, origin: null };
    render(<Panel onExportWindows={onExportWindows} links={[link]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Windows as CSV' }));
    expect(onExportWindows).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('link', { name: HOSTILE })).toHaveAttribute('href', '/case');
  });

  it('lists who, with a filter where there is one', () => {
    const onFilter = jest.fn();
    const who: Who = {
      name: 'source_ip',
      counts: '',
      rows: [
        { text: '10.0.0.1', value: '30', share: 0.75 },
        { text: HOSTILE, value: '10', share: 0.25 },
      ],
      nobody: { value: '7', share: 0 },
      filtersOf: (text) => (text === HOSTILE ? [] : [{ kind: 'adHoc', title: `Filter by ${text}`, apply: onFilter }]),
    };
    render(<Panel who={who} />);
    const section = screen.getByRole('region', { name: 'source_ip' });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((row) => row.textContent)
    ).toEqual(['10.0.0.130', `${HOSTILE}10`, 'without source_ip7']);
    const filters = within(section).getAllByRole('button');
    expect(filters).toHaveLength(1);
    fireEvent.click(filters[0]);
    expect(onFilter).toHaveBeenCalledTimes(1);
  });

  it('keeps hostile texts text', () => {
    const annotation: BlockAnnotation = {
      title: HOSTILE,
      text: HOSTILE,
      tags: [HOSTILE],
      when: 'Jan 2',
      color: HOSTILE,
    };
    const texts = { title: HOSTILE, subtitle: HOSTILE, valueTitle: HOSTILE, value: HOSTILE, notes: [HOSTILE] };
    render(<Panel details={detailsOf([1], { ...texts, annotations: [annotation] })} />);
    expect(within(dialog()).getAllByText(HOSTILE)).toHaveLength(7);
    expect(dialog().querySelector('img')).toBeNull();
  });

  it('lists three annotations at first, and all when asked', () => {
    const annotations = [1, 2, 3, 4, 5].map((n) => ({
      title: `deploy ${n}`,
      text: '',
      tags: ['ops'],
      when: 'Jan 2',
      color: '',
    }));
    render(<Panel details={detailsOf([1], { annotations })} />);
    const list = screen.getByRole('list', { name: 'Annotations' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent)
    ).toEqual(['deploy 1Jan 2 · ops', 'deploy 2Jan 2 · ops', 'deploy 3Jan 2 · ops']);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 5 annotations' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
  });

  it('is docked to the bottom of a narrow window', () => {
    const { innerWidth } = window;
    Object.assign(window, { innerWidth: 400 });
    render(<Panel />);
    Object.assign(window, { innerWidth });
    expect(dialog()).toHaveStyle({ left: '0px', right: '0px', bottom: '0px' });
  });
});
