import { css } from '@emotion/css';
import { InternalTimeZones, type GrafanaTheme2 } from '@grafana/data';
import { Button, Field, Spinner, TimeZonePicker, useStyles2 } from '@grafana/ui';
import { useId } from 'react';
import { ColumnSelect } from './ColumnSelect';
import { closeFile, type OpenFile } from './openFile';
import { OpenFileButton } from './OpenFileButton';
import { chooseOnPage } from './openFileOnPage';

const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Which file is open and what of it is shown. */
export function FileBar({ file }: { file: OpenFile }) {
  const styles = useStyles2(getStyles);
  const zoneId = useId();
  const { name, note, table, choice, zone, shown } = file;
  const { columns, rowCount } = table;
  const busy = shown.choice !== choice || shown.zone !== zone;
  return (
    <section className={styles.bar} aria-label="File" aria-busy={busy}>
      <div className={styles.row}>
        <h2 className={styles.name} title={name}>
          {name}
        </h2>
        <span className={styles.rows}>{rowCount === 1 ? '1 row' : `${rowCount.toLocaleString('en')} rows`}</span>
        {note !== '' && <span className={styles.rows}>{note}</span>}
        {busy && <Spinner aria-label="Working out the times" />}
        <div className={styles.buttons}>
          <OpenFileButton label="Open another file" variant="secondary" size="sm" />
          <Button icon="times" variant="secondary" size="sm" onClick={closeFile}>
            Close
          </Button>
        </div>
      </div>
      <div className={styles.row}>
        <ColumnSelect label="Time" columns={columns} value={choice.time} onChange={(time) => chooseOnPage({ time })} />
        <ColumnSelect
          label="Value"
          none="None: count rows"
          columns={columns}
          value={choice.value}
          onChange={(value) => chooseOnPage({ value })}
        />
        <ColumnSelect
          label="Group"
          none="None"
          columns={columns}
          value={choice.group}
          onChange={(group) => chooseOnPage({ group })}
        />
        <Field className={styles.field} label="Times without a zone are in" htmlFor={zoneId} noMargin>
          <div className={styles.zone}>
            <TimeZonePicker
              inputId={zoneId}
              value={zone}
              includeInternal={[InternalTimeZones.utc]}
              onChange={(picked) => chooseOnPage({ zone: picked === undefined || picked === 'utc' ? 'UTC' : picked })}
            />
            {zone !== BROWSER_ZONE && (
              <Button variant="secondary" fill="text" onClick={() => chooseOnPage({ zone: BROWSER_ZONE })}>
                Use {BROWSER_ZONE}
              </Button>
            )}
          </div>
        </Field>
      </div>
      <p className={styles.hint}>
        Nothing leaves this browser. To keep what you see, point at a panel, open “Save or copy” in its upper corner and
        choose “Save HTML report”.
      </p>
    </section>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    bar: css({
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5, 2),
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
      background: theme.colors.background.primary,
    }),
    row: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: theme.spacing(1, 2) }),
    name: css({
      margin: 0,
      overflow: 'hidden',
      maxWidth: '100%',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      fontSize: theme.typography.h5.fontSize,
    }),
    rows: css({ color: theme.colors.text.secondary }),
    buttons: css({ display: 'flex', gap: theme.spacing(1), marginLeft: 'auto' }),
    field: css({ flex: '1 1 260px', minWidth: 0, maxWidth: 480 }),
    zone: css({ display: 'flex', gap: theme.spacing(0.5), '& > :first-child': { flex: 1, minWidth: 0 } }),
    hint: css({ margin: 0, color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
  };
}
