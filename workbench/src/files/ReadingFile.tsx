import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Stack, Text, useStyles2 } from '@grafana/ui';
import { closeFile } from './openFile';
import type { ReadProgress } from './readFile';

/** How far the reading of a file has come, and the way out of it. */
export function ReadingFile({ name, progress }: { name: string; progress: ReadProgress }) {
  const styles = useStyles2(getStyles);
  const { bytes, totalBytes, rows } = progress;
  const percent = totalBytes === 0 ? 0 : Math.floor((bytes / totalBytes) * 100);
  return (
    <section className={styles.area} aria-label="Reading a file">
      <Stack direction="column" gap={2}>
        <Text element="h2" variant="h5">
          Reading {name}
        </Text>
        <progress className={styles.bar} max={100} value={percent} aria-label={`Reading ${name}`} />
        <Stack justifyContent="space-between" alignItems="center">
          <Text color="secondary">
            {percent} % · {rows.toLocaleString('en')} rows{bytes === totalBytes && ' · working out their times'}
          </Text>
          <Button variant="secondary" onClick={closeFile}>
            Cancel
          </Button>
        </Stack>
      </Stack>
    </section>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    area: css({
      padding: theme.spacing(3),
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
      background: theme.colors.background.primary,
    }),
    bar: css({ width: '100%', height: theme.spacing(1), accentColor: theme.colors.primary.main }),
  };
}
