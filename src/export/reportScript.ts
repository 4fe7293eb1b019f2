import { PRINTED_TABLE } from './printedTable';

/**
 * The script of a report: a tooltip over the picture by mouse, touch and keyboard; on paper, a table that is wider than
 * the page in blocks of columns, each with the names of the rows. It stands here as text because it runs in the saved
 * file, where nothing of this plugin is. It reads `ReportData` and writes texts only as text.
 */
export const REPORT_SCRIPT = `(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const box = document.getElementById('picture');
  const mark = document.getElementById('mark');
  const tip = document.getElementById('tip');
  const { columns, rows } = data;
  let cursor = null;

  const scale = () => box.clientWidth / data.widthPx;
  const turned = (axis, bucket) => (axis.reversed ? axis.names.length - 1 - bucket : bucket);
  const startOf = (axis, bucket) => axis.startPx + turned(axis, bucket) * axis.pitchPx;
  const bucketAt = (axis, px) => {
    const place = Math.floor((px - axis.startPx) / axis.pitchPx);
    return place < 0 || place >= axis.names.length ? -1 : turned(axis, place);
  };
  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  function beside(start, length, size, room) {
    const after = start + length + 8;
    const before = start - 8 - size;
    const wanted = after + size <= room || before < 0 ? after : before;
    return Math.max(0, Math.min(wanted, room - size));
  }

  function show(column, row) {
    cursor = { column, row };
    const cell = row * columns.names.length + column;
    const list = document.createElement('dl');
    list.append(element('dt', data.words.value), element('dd', data.texts[data.cells[cell]]));
    for (const fact of data.facts) {
      if (fact.cells[cell] >= 0) {
        list.append(element('dt', fact.name), element('dd', data.texts[fact.cells[cell]]));
      }
    }
    const title = element('strong', rows.names[row] + ', ' + columns.names[column]);
    tip.replaceChildren(title, element('span', data.words.zone), list);
    const factor = scale();
    const left = startOf(columns, column) * factor;
    const top = startOf(rows, row) * factor;
    const width = Math.max(columns.pitchPx * factor, 2);
    const height = Math.max(rows.pitchPx * factor, 2);
    Object.assign(mark.style, { left: left + 'px', top: top + 'px', width: width + 'px', height: height + 'px' });
    mark.hidden = false;
    tip.hidden = false;
    tip.style.left = beside(left, width, tip.offsetWidth, box.clientWidth) + 'px';
    tip.style.top = beside(top, height, tip.offsetHeight, box.clientHeight) + 'px';
  }

  function hide() {
    mark.hidden = true;
    tip.hidden = true;
  }

  function point(event) {
    const bounds = box.getBoundingClientRect();
    const column = bucketAt(columns, (event.clientX - bounds.left) / scale());
    const row = bucketAt(rows, (event.clientY - bounds.top) / scale());
    if (column < 0 || row < 0) {
      hide();
    } else {
      show(column, row);
    }
  }

  const within = (axis, bucket) => Math.max(0, Math.min(bucket, axis.names.length - 1));
  const moves = {
    ArrowLeft: ({ column, row }) => [column - 1, row],
    ArrowRight: ({ column, row }) => [column + 1, row],
    ArrowUp: ({ column, row }) => [column, row + (rows.reversed ? 1 : -1)],
    ArrowDown: ({ column, row }) => [column, row + (rows.reversed ? -1 : 1)],
    Home: ({ row }) => [0, row],
    End: ({ row }) => [columns.names.length - 1, row],
    PageUp: ({ column }) => [column, rows.reversed ? rows.names.length - 1 : 0],
    PageDown: ({ column }) => [column, rows.reversed ? 0 : rows.names.length - 1],
  };

  box.addEventListener('pointermove', point);
  box.addEventListener('pointerdown', point);
  box.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && hide());
  box.addEventListener('blur', hide);
  box.addEventListener('focus', () => cursor !== null && show(cursor.column, cursor.row));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    } else if (event.key in moves) {
      event.preventDefault();
      const [column, row] = cursor === null ? [0, 0] : moves[event.key](cursor);
      show(within(columns, column), within(rows, row));
    }
  });

  const table = document.querySelector('table.numbers');
  const whole = table.parentElement;
  const printed = document.createElement('div');

  function columnWidths() {
    const ctx = document.createElement('canvas').getContext('2d');
    ctx.font = '500 ${PRINTED_TABLE.fontPx}px ' + getComputedStyle(table).fontFamily;
    const widths = Array.from(table.rows[0].cells, () => 0);
    for (const { cells } of table.rows) {
      for (let i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], ctx.measureText(cells[i].textContent).width + ${2 * PRINTED_TABLE.paddingPx});
      }
    }
    return widths;
  }

  function fill(widths, roomPx) {
    const blocks = [];
    let leftPx = 0;
    widths.forEach((width, i) => {
      if (width > leftPx || blocks.length === 0) {
        blocks.push([]);
        leftPx = roomPx;
      }
      blocks.at(-1).push(i + 1);
      leftPx -= width;
    });
    return blocks;
  }

  // the first column, which names the rows, stands in every block; blocks are about as wide as each other
  function columnBlocks([nameWidth, ...widths]) {
    const roomPx = ${PRINTED_TABLE.widthPx} - nameWidth;
    const evenPx = widths.reduce((sum, width) => sum + width, 0) / fill(widths, roomPx).length;
    return fill(widths, Math.min(roomPx, evenPx + Math.max(...widths)));
  }

  function tableOf(block) {
    const copy = table.cloneNode(false);
    for (const part of table.children) {
      const lines = part.cloneNode(false);
      for (const { cells } of part.rows) {
        const line = document.createElement('tr');
        line.append(...[0, ...block].map((i) => cells[i].cloneNode(true)));
        lines.append(line);
      }
      copy.append(lines);
    }
    return copy;
  }

  window.addEventListener('beforeprint', () => {
    const blocks = columnBlocks(columnWidths());
    if (blocks.length > 1) {
      printed.replaceChildren(...blocks.map(tableOf));
      whole.after(printed);
      whole.hidden = true;
    }
  });
  window.addEventListener('afterprint', () => {
    printed.remove();
    whole.hidden = false;
  });
})();`;
