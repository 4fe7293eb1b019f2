import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Stack, Text, useStyles2 } from '@grafana/ui';
import { OpenFileButton } from './OpenFileButton';

/** Invites the user to open a file. */
export function FileStart() {
  const styles = useStyles2(getStyles);
  return (
    <section className={styles.area} aria-label="Open a file">
      <Stack direction="column" alignItems="center" gap={2}>
        <Text element="h2" variant="h4" textAlignment="center">
          See when things happen in a file of your own
        </Text>
        <OpenFileButton label="Choose a file" size="lg" />
        <Text color="secondary" textAlignment="center">
          or drop it anywhere on this page: CSV, TSV, Excel (.xlsx), JSON, JSON lines, or text with one time a line,
          also packed with gzip.
        </Text>
        <Text color="secondary" textAlignment="center" weight="medium">
          Nothing leaves this browser.
        </Text>
      </Stack>
    </section>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    area: css({
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      minHeight: 'min(420px, 70vh)',
      padding: theme.spacing(4, 2),
      border: `1px dashed ${theme.colors.border.medium}`,
      borderRadius: theme.shape.radius.default,
      background: theme.colors.background.primary,
      '& > div': { maxWidth: 560 },
    }),
  };
}
