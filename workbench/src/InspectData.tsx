import type { DataFrame } from '@grafana/data';
import { sceneGraph, type VizPanel } from '@grafana/scenes';
import { Modal } from '@grafana/ui';

const MAX_ROWS = 100;

/** Shows the frames that a panel got, before its field config is applied: their size and their first rows as JSON. */
export function InspectData({ panel, onClose }: { panel: VizPanel; onClose: () => void }) {
  const { data } = sceneGraph.getData(panel).useState();
  const frames = data?.series ?? [];
  return (
    <Modal
      title={`Data of “${sceneGraph.interpolate(panel, panel.state.title, undefined, 'text')}”`}
      isOpen
      onDismiss={onClose}
    >
      <div data-testid="inspect-data">
        {data?.error && <p>{data.error.message}</p>}
        <p>{frames.length === 1 ? '1 frame' : `${frames.length} frames`}</p>
        {frames.map((frame, index) => (
          <section key={index}>
            <h5>{describeFrame(frame, index)}</h5>
            <pre>{firstRowsAsJson(frame)}</pre>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function describeFrame(frame: DataFrame, index: number): string {
  const fields = frame.fields.map((field) => `${field.name} (${field.type})`).join(', ');
  const shown = frame.length > MAX_ROWS ? `, the first ${MAX_ROWS} shown` : '';
  return `${frame.name ?? frame.refId ?? `Frame ${index + 1}`}: ${fields}; ${frame.length} rows${shown}`;
}

function firstRowsAsJson(frame: DataFrame): string {
  const rows = Array.from({ length: Math.min(frame.length, MAX_ROWS) }, (_, row) =>
    JSON.stringify(Object.fromEntries(frame.fields.map((field) => [field.name, field.values[row]])))
  );
  return rows.join('\n');
}
