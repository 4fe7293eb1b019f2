import { lazyPart } from './lazyPart';

/** A file that arrives, or does not, when the test says so. */
function fileOnItsWay() {
  const asked: Array<{ arrive: (part: string) => void; fail: () => void }> = [];
  const importFile = () =>
    new Promise<string>((resolve, reject) => {
      asked.push({ arrive: resolve, fail: () => reject(new Error('Loading chunk 168 failed.')) });
    });
  return { asked, importFile };
}

describe('lazyPart', () => {
  it('is asked for once, however many want it', async () => {
    const { asked, importFile } = fileOnItsWay();
    const part = lazyPart(importFile);
    expect(asked).toHaveLength(0);
    part.preload();
    const [first, second] = [part.load(), part.load()];
    asked[0].arrive('table');
    expect([await first, await second, await part.load()]).toEqual(['table', 'table', 'table']);
    expect(asked).toHaveLength(1);
  });

  it('tells those who listen of what it becomes, until they stop', async () => {
    const { asked, importFile } = fileOnItsWay();
    const part = lazyPart(importFile);
    const told: string[] = [];
    const stop = part.subscribe(() => told.push(part.state().kind));
    part.preload();
    asked[0].fail();
    await expect(part.load()).rejects.toThrow();
    expect(told).toEqual(['failed']);
    const again = part.load();
    asked[1].arrive('table');
    await again;
    expect(told).toEqual(['failed', 'waiting', 'loaded']);
    stop();
    expect(part.state()).toEqual({ kind: 'loaded', part: 'table' });
  });

  it('says what to do where it fails, not which chunk it was, and tries again when it is next wanted', async () => {
    const { asked, importFile } = fileOnItsWay();
    const part = lazyPart(importFile);
    const first = part.load();
    asked[0].fail();
    await expect(first).rejects.toThrow(/^This part of the panel could not be loaded\. Check the connection/);
    const second = part.load();
    expect(part.state()).toEqual({ kind: 'waiting' });
    asked[1].arrive('table');
    await expect(second).resolves.toBe('table');
  });

  it('fails in silence where it was only loaded ahead', async () => {
    const { asked, importFile } = fileOnItsWay();
    const part = lazyPart(importFile);
    part.preload();
    asked[0].fail();
    await Promise.resolve();
    await Promise.resolve();
    expect(part.state()).toEqual({ kind: 'failed' });
  });
});
