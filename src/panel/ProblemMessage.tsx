import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import { type DatesNotFound } from '../grafana/datesOfQuery';
import { type FieldDescription, type ReadingProblem } from '../grafana/reading';
import { t } from '../i18n/t';
import { PanelMessage } from './PanelMessage';

type Problem = ReadingProblem | DatesNotFound;

interface Props {
  readonly problem: Problem;
  /** Reads the field of that name as the time; null where that would not help. */
  readonly onPickTime: ((name: string) => void) | null;
}

/** Says why a query's result cannot be read as events or dates, which fields came, and what to do. Text from data stays text. */
export function ProblemMessage({ problem, onPickTime }: Props) {
  const styles = useStyles2(getStyles);
  const likely = problem.kind === 'noTimeField' || problem.kind === 'onlyText' ? problem.likely : null;
  return (
    <PanelMessage title={titleOf(problem)}>
      <div>{adviceOf(problem)}</div>
      <table className={styles.fields} aria-label={t('problem.fields', 'Fields in the result')}>
        <tbody>
          {withoutRepeats(problem.fields).map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.name}</th>
              <td>{typeName(field.type)}</td>
              <td className={styles.example}>{field.example}</td>
              <td>
                {field.name === likely && onPickTime !== null && (
                  <Button size="sm" onClick={() => onPickTime(field.name)}>
                    {t('problem.read-as-time', 'Read as time')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PanelMessage>
  );
}

/** Fields of many series share their names; each is listed once. */
function withoutRepeats(fields: readonly FieldDescription[]): FieldDescription[] {
  const names = new Set<string>();
  return fields.filter(({ name }) => !names.has(name) && names.add(name));
}

function typeName(type: FieldDescription['type']): string {
  switch (type) {
    case 'number':
      return t('field.number', 'number');
    case 'string':
      return t('field.text', 'text');
    case 'time':
      return t('field.time', 'time');
    case 'boolean':
      return t('field.boolean', 'true or false');
    default:
      return type;
  }
}

function titleOf(problem: Problem): string {
  const named = 'name' in problem ? { name: problem.name } : {};
  switch (problem.kind) {
    case 'noTimeField':
    case 'onlyText':
      return t('problem.no-time-field', 'No time field');
    case 'notFolded':
      return t('problem.not-folded', 'No fields such as weekday and hour');
    case 'queryNotFound':
      return t('problem.query-not-found', 'There is no query "{{name}}"', named);
    case 'timeNotReadable':
      return t('problem.time-not-readable', 'The field "{{name}}" holds no times', named);
    case 'fieldNotFound':
      return t('problem.field-not-found', 'There is no field "{{name}}"', named);
    case 'valueNotNumeric':
      return t('problem.value-not-numeric', 'The field "{{name}}" holds no numbers', named);
    case 'datesNotFound':
      return t('problem.dates-not-found', 'Query "{{refId}}" holds no dates', {
        refId: problem.refId,
      });
  }
}

function adviceOf(problem: Problem): string {
  switch (problem.kind) {
    case 'noTimeField':
      return t('problem.no-time-field-advice', 'The calendar needs one. Add a time column to the query:');
    case 'onlyText':
      return t('problem.only-text-advice', 'All fields are text. Add a time column to the query:');
    case 'timeNotReadable':
      return t('problem.time-not-readable-advice', 'Pick another time field in the panel options.');
    case 'notFolded':
      return t(
        'problem.not-folded-advice',
        'Turn off "Folded by the query" in the panel options, or fold in the query.'
      );
    case 'queryNotFound':
      return t('problem.query-not-found-advice', 'Pick another query in the panel options.');
    case 'fieldNotFound':
      return t('problem.field-not-found-advice', 'Pick another field in the panel options, or add it to the query.');
    case 'valueNotNumeric':
      return t(
        'problem.value-not-numeric-advice',
        'Pick a number field in the panel options, or "None, count rows", or the calculation "Distinct values".'
      );
    case 'datesNotFound':
      return problem.fields.length === 0
        ? t(
            'problem.dates-query-not-found-advice',
            'It brought no result. Pick the query with the dates in the options.'
          )
        : t('problem.dates-not-found-advice', 'It needs a column of times, or of dates such as 2026-12-25:');
  }
}

function getStyles(theme: GrafanaTheme2) {
  return {
    fields: css({
      marginTop: theme.spacing(1),
      textAlign: 'left',
      'th, td': { padding: theme.spacing(0.25, 1), borderBottom: `1px solid ${theme.colors.border.weak}` },
      th: { color: theme.colors.text.primary, fontWeight: theme.typography.fontWeightMedium },
    }),
    example: css({ fontFamily: theme.typography.fontFamilyMonospace }),
  };
}
