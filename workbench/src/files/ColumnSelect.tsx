import { css } from '@emotion/css';
import { Combobox, Field, useStyles2 } from '@grafana/ui';
import { useId } from 'react';
import type { ColumnFacts } from './columnFacts';
import { shortText } from './fileProblem';

/** Stands for no column; columns count from 0. */
const NONE = -1;

type Props = { label: string; columns: readonly ColumnFacts[] } & (
  | { none?: undefined; value: number; onChange: (column: number) => void }
  | { none: string; value: number | null; onChange: (column: number | null) => void }
);

/** Chooses a column of a file, or none where `none` names that. */
export function ColumnSelect(props: Props) {
  const { label, columns, none, value } = props;
  const styles = useStyles2(getStyles);
  const id = useId();
  const options = columns.map(({ name, example }, index) => ({
    value: index,
    label: name,
    description: example === null ? 'empty' : shortText(example),
  }));
  function choose(column: number): void {
    if (props.none === undefined) {
      props.onChange(column);
    } else {
      props.onChange(column === NONE ? null : column);
    }
  }
  return (
    <Field className={styles} label={label} htmlFor={id} noMargin>
      <Combobox
        id={id}
        options={none === undefined ? options : [{ value: NONE, label: none }, ...options]}
        value={value ?? NONE}
        onChange={(option) => choose(option.value)}
      />
    </Field>
  );
}

function getStyles() {
  return css({ flex: '1 1 160px', minWidth: 0, maxWidth: 280 });
}
