import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, useStyles2 } from '@grafana/ui';
import { DashboardView } from '../DashboardView';
import { FileBar } from './FileBar';
import { makeFileScene } from './fileScene';
import { FileStart } from './FileStart';
import { useFileView, type OpenFile } from './openFile';
import { ReadingFile } from './ReadingFile';

/** The dashboard of a file of the user's own, with what comes before it: the invitation, the reading, what is wrong. */
export function FileDashboard() {
  const styles = useStyles2(getStyles);
  const view = useFileView();
  return (
    <div className={styles.page}>
      {view.kind === 'none' && <FileStart />}
      {view.kind === 'reading' && <ReadingFile name={view.name} progress={view.progress} />}
      {view.kind === 'problem' && (
        <>
          {/* or else it would grow */}
          <div>
            <Alert severity="error" title={`${view.name}: ${view.problem.title}`}>
              {view.problem.advice}
            </Alert>
          </div>
          <FileStart />
        </>
      )}
      {view.kind === 'open' && (
        <>
          <FileBar file={view} />
          <FilePanels file={view} />
        </>
      )}
    </div>
  );
}

function FilePanels({ file }: { file: OpenFile }) {
  const { events, choice } = file.shown;
  return Number.isNaN(events.firstMs) ? (
    <Alert severity="warning" title={`The column ${file.table.columns[choice.time]?.name ?? ''} holds no times.`}>
      Choose another column under “Time”.
    </Alert>
  ) : (
    <DashboardView
      key={file.version}
      dashboard={{ id: 'file', title: file.name, makeScene: () => makeFileScene(file) }}
    />
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    page: css({ display: 'flex', flex: 1, flexDirection: 'column', gap: theme.spacing(1), minWidth: 0 }),
  };
}
