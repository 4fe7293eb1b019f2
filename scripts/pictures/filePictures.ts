import chats from '../../workbench/data/conti.json';
import attacks from '../../workbench/data/honeypot.json';
import { type Picture } from './picture';

const ATTACKER = '185.153.199.51';
const FEBRUARY = Date.UTC(2020, 1, 1);

const WIDE = { width: 1100, height: 1100 };

/** Pictures of files from disk: the kinds that HeatMapViz and GoSecure's Calendar Analysis make, for docs/ancestors.md. */
export const filePictures: readonly Picture[] = [
  { name: 'file-chats', dashboard: 'file', file: chatsFile, panel: 'weekday-hour', viewport: WIDE },
  { name: 'file-attacks', dashboard: 'file', file: attacksFile, panel: 'day-time', viewport: WIDE },
  { name: 'file-page', dashboard: 'file', file: attacksFile, viewport: WIDE },
];

/** Returns the messages per hour of a group's chats, as CSV. */
function chatsFile() {
  const rows = timesOf(chats).map((timeMs, row) => `${new Date(timeMs).toISOString()},${chats.messages[row]}`);
  return { name: 'chats.csv', text: ['time,messages', ...rows].join('\n') };
}

/** Returns the sessions per minute of one source IP in February 2020, as CSV. */
function attacksFile() {
  const rows = timesOf(attacks).flatMap((timeMs, row) =>
    attacks.ips[attacks.ipIndexes[row] ?? -1] === ATTACKER && timeMs >= FEBRUARY
      ? [`${new Date(timeMs).toISOString()},${ATTACKER},${attacks.sessions[row]}`]
      : []
  );
  return { name: 'rdp-attacks.csv', text: ['timestamp,source_ip,sessions', ...rows].join('\n') };
}

/** Returns times that are packed as differences. */
function timesOf({ startMs, stepMs, steps }: { startMs: number; stepMs: number; steps: readonly number[] }): number[] {
  let sum = 0;
  return steps.map((step) => startMs + stepMs * (sum += step));
}
