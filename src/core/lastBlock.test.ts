import { lastBlock } from './lastBlock';

const cell = (column: number) => ({ column, row: 0, columnCount: 1, rowCount: 1 });

it('lastBlock works out a block once in a row, whichever object asks for it', () => {
  const read = jest.fn(({ column }: { column: number }) => column * 10);
  const last = lastBlock(read);
  expect([last(cell(1)), last(cell(1)), last(cell(2)), last(cell(1))]).toEqual([10, 10, 20, 10]);
  expect(read).toHaveBeenCalledTimes(3);
});
