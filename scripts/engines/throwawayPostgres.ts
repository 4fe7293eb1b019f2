import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

/** A server of our own, reached by a socket in its own folder: it listens on no port. */
export interface ThrowawayPostgres {
  readonly client: Client;
  readonly version: string;
  /** Ends the server and removes its data; does nothing the second time. */
  stop(): Promise<void>;
}

const INSTALLED = '/usr/lib/postgresql';

/** How long the server may take to answer, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Starts a PostgreSQL with a data folder among the temporary ones. Throws an Error that says what to do where none is. */
export async function startPostgres(): Promise<ThrowawayPostgres> {
  const bin = findBinaries() ?? install();
  const owner = process.getuid?.() === 0 ? ownerIds() : {};
  const folder = mkdtempSync(path.join(tmpdir(), 'activity-calendar-pg-'));
  let server: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    await endServer(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (owner.uid !== undefined && owner.gid !== undefined) {
      chownSync(folder, owner.uid, owner.gid);
    }
    const data = path.join(folder, 'data');
    const own = { ...owner, cwd: folder };
    execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8'], {
      ...own,
      stdio: 'pipe',
    });
    // sessions are in a zone that no test speaks of, so that a leak shows
    const settings = ['listen_addresses=', 'fsync=off', 'timezone=Asia/Tokyo', 'max_wal_size=4GB'];
    const options = ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])];
    server = spawn(path.join(bin, 'postgres'), options, { ...own, stdio: 'ignore' });
    const client = await connect(folder, server);
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return {
      client,
      version: rows[0].server_version,
      stop: async () => {
        await client.end().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function connect(host: string, server: ChildProcess): Promise<Client> {
  for (const startMs = Date.now(); ;) {
    const client = new Client({ host, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (server.exitCode !== null || Date.now() - startMs > PATIENCE_MS) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** SIGINT ends all sessions at once, and only then the server. */
function endServer(server: ChildProcess | null): Promise<void> {
  if (server === null || server.exitCode !== null) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}

/** Returns the folder of the newest installed server, null where there is none. */
function findBinaries(): string | null {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(INSTALLED, version, 'bin'))
    .filter((folder) => existsSync(path.join(folder, 'initdb')));
  return folders[0] ?? null;
}

function install(): string {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { stdio: 'inherit' });
  }
  const found = findBinaries();
  if (found === null) {
    throw new Error(`No PostgreSQL in ${INSTALLED}. Install it (apt-get install postgresql) and run this again.`);
  }
  return found;
}

/** A server refuses to run as root: it runs as the user that its package brings. */
function ownerIds(): { uid?: number; gid?: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
