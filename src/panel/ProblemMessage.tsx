import { t, Trans } from '@grafana/i18n';
import React from 'react';
import { type FieldDescription, type ReadingProblem } from '../grafana/readEvents';
import { PanelMessage } from './PanelMessage';

/** Says why the query's result cannot be read as events, which fields came, and what to do. */
export function ProblemMessage({ problem }: { readonly problem: ReadingProblem }) {
  return (
    <PanelMessage title={titleOf(problem)}>
      <div>{adviceOf(problem)}</div>
      <div>
        <Trans
          i18nKey="problem.fields"
          defaults="Fields in the result: {{fields}}"
          values={{ fields: listOf(problem.fields) }}
        />
      </div>
    </PanelMessage>
  );
}

function titleOf(problem: ReadingProblem): string {
  switch (problem.kind) {
    case 'noTimeField':
      return t('problem.no-time-field', 'No time field');
    case 'fieldNotFound':
      return t('problem.field-not-found', 'There is no field "{{name}}"', {
        name: problem.name,
        interpolation: { escapeValue: false },
      });
    case 'valueNotNumeric':
      return t('problem.value-not-numeric', 'The field "{{name}}" holds no numbers', {
        name: problem.name,
        interpolation: { escapeValue: false },
      });
  }
}

function adviceOf(problem: ReadingProblem): string {
  switch (problem.kind) {
    case 'noTimeField':
      return t(
        'problem.no-time-field-advice',
        'The calendar needs one. Add a time column to the query, or turn a column into a time with the transformation "Convert field type".'
      );
    case 'fieldNotFound':
      return t('problem.field-not-found-advice', 'Pick another field in the panel options, or add it to the query.');
    case 'valueNotNumeric':
      return t('problem.value-not-numeric-advice', 'Pick a number field in the panel options, or "None, count rows".');
  }
}

function listOf(fields: readonly FieldDescription[]): string {
  return [...new Set(fields.map(({ name, type }) => `${name} (${type})`))].join(', ');
}
