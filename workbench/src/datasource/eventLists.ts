import { FieldType, type DataFrame } from '@grafana/data';
import { HOSTILE_TEXTS } from './hostileTexts';

/** What there are annotations of. */
export type EventListName = 'cases' | 'alerts' | 'hostile';

/** An annotation as a datasource answers with it; `timeEnd` makes it a region, `newState` a change of an alert. */
interface TimedEvent {
  time: string;
  timeEnd?: string;
  title?: string;
  text: string;
  tags?: string[];
  prevState?: string;
  newState?: string;
}

/** Made up, in the honeypot's month. */
const EVENT_LISTS: Record<EventListName, TimedEvent[]> = {
  cases: [
    {
      time: '2020-02-05T09:12:00Z',
      title: 'Case 4711 opened',
      text: 'Logins on RDP from 185.153.199.51, every night at the same time',
      tags: ['case', 'brute force'],
    },
    {
      time: '2020-02-08T22:00:00Z',
      timeEnd: '2020-02-09T02:30:00Z',
      title: 'Maintenance',
      text: 'The sensor was moved to another rack',
      tags: ['maintenance'],
    },
    {
      time: '2020-02-12T14:30:00Z',
      title: 'Firewall rule changed',
      text: '185.153.199.0/24 is let through to the honeypot alone',
      tags: ['change', 'firewall'],
    },
    { time: '2020-02-19T08:05:00Z', text: 'Case 4711 handed over to the second shift', tags: ['case'] },
  ],
  alerts: [
    alert('2020-02-11T03:20:00Z', 'Normal', 'Alerting'),
    alert('2020-02-11T06:05:00Z', 'Alerting', 'Normal'),
    alert('2020-02-18T03:10:00Z', 'Normal', 'Alerting'),
    alert('2020-02-18T04:40:00Z', 'Alerting', 'NoData'),
    alert('2020-02-18T05:00:00Z', 'NoData', 'Normal'),
  ],
  hostile: [
    {
      time: '2020-02-10T03:30:00Z',
      title: HOSTILE_TEXTS.markup,
      text: HOSTILE_TEXTS.script,
      tags: [HOSTILE_TEXTS.formula],
    },
    { time: '2020-02-10T03:40:00Z', text: HOSTILE_TEXTS.formula },
    { time: '2020-02-10T03:50:00Z', title: HOSTILE_TEXTS.rightToLeft, text: HOSTILE_TEXTS.long },
  ],
};

/** Returns the events that touch the range, as one frame; both ends of the range belong to it. */
export function eventFrame(name: EventListName, refId: string, fromMs: number, toMs: number): DataFrame {
  const events = EVENT_LISTS[name].filter(
    ({ time, timeEnd = time }) => Date.parse(timeEnd) >= fromMs && Date.parse(time) <= toMs
  );
  const column = (field: string, type: FieldType, values: unknown[]) => ({ name: field, type, config: {}, values });
  return {
    refId,
    length: events.length,
    fields: [
      column(
        'time',
        FieldType.time,
        events.map(({ time }) => Date.parse(time))
      ),
      column(
        'timeEnd',
        FieldType.time,
        events.map(({ timeEnd }) => timeEnd && Date.parse(timeEnd))
      ),
      ...(['title', 'text', 'prevState', 'newState'] as const).map((key) =>
        column(
          key,
          FieldType.string,
          events.map((event) => event[key])
        )
      ),
      column(
        'tags',
        FieldType.other,
        events.map(({ tags = [] }) => tags)
      ),
    ],
  };
}

function alert(time: string, prevState: string, newState: string): TimedEvent {
  return { time, text: `Brute force on RDP {sensor=honeypot} - ${newState}`, prevState, newState };
}
