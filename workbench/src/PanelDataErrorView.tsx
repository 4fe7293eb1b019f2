import { css } from '@emotion/css';
import { FieldType, type GrafanaTheme2 } from '@grafana/data';
import type { PanelDataErrorViewProps } from '@grafana/runtime';
import { useStyles2 } from '@grafana/ui';

/** Says why a panel has nothing to draw; the stand-in for the view that Grafana gives to plugins. */
export function PanelDataErrorView(props: PanelDataErrorViewProps) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.wrapper}>
      <div className={styles.message} data-testid="data-testid Panel data error message">
        {messageFor(props)}
      </div>
    </div>
  );
}

function messageFor({
  message,
  data,
  fieldConfig,
  needsTimeField,
  needsNumberField,
  needsStringField,
}: PanelDataErrorViewProps): string {
  if (message) {
    return message;
  }
  if (data.series.every((frame) => frame.length === 0)) {
    return fieldConfig?.defaults.noValue ?? 'No data';
  }
  const hasField = (type: FieldType) => data.series.some((frame) => frame.fields.some((field) => field.type === type));
  if (needsStringField && !hasField(FieldType.string)) {
    return 'Data is missing a string field';
  }
  if (needsNumberField && !hasField(FieldType.number)) {
    return 'Data is missing a number field';
  }
  if (needsTimeField && !hasField(FieldType.time)) {
    return 'Data is missing a time field';
  }
  return 'Cannot visualize data';
}

function getStyles(theme: GrafanaTheme2) {
  return {
    wrapper: css({ display: 'flex', alignItems: 'center', justifyContent: 'center', width: '100%', height: '100%' }),
    message: css({ color: theme.colors.text.secondary, fontSize: theme.typography.size.lg, textAlign: 'center' }),
  };
}
