import { t } from '@grafana/i18n';
import { type Builder } from './editorChoices';
import { defaultOptions } from './options';
import { showsAxis } from './shownAxes';

/** Registers what is drawn beside the colors. */
export function registerDisplay(builder: Builder): void {
  const category = [t('options.category.display', 'Display')];
  registerCells(builder, category);
  builder
    .addBooleanSwitch({
      path: 'marginals.columns',
      name: t('options.marginal-columns.name', 'Bars above the columns'),
      description: t('options.marginal-columns.description', 'The calculation over each whole column.'),
      category,
      defaultValue: defaultOptions.marginals.columns,
    })
    .addBooleanSwitch({
      path: 'marginals.rows',
      name: t('options.marginal-rows.name', 'Bars beside the rows'),
      description: t('options.marginal-rows.description', 'The calculation over each whole row.'),
      category,
      defaultValue: defaultOptions.marginals.rows,
    })
    .addBooleanSwitch({
      path: 'marks.weekend',
      name: t('options.mark-weekend.name', 'Quiet weekends'),
      description: t('options.mark-weekend.description', 'Quieter labels for the days of the weekend.'),
      category,
      defaultValue: defaultOptions.marks.weekend,
      showIf: (options) => showsAxis(options, 'weekday', 'date'),
    })
    .addBooleanSwitch({
      path: 'marks.now',
      name: t('options.mark-now.name', 'Mark of now'),
      description: t('options.mark-now.description', 'The present moment, where the time range ends now.'),
      category,
      defaultValue: defaultOptions.marks.now,
    })
    .addBooleanSwitch({
      path: 'legend.show',
      name: t('options.legend.name', 'Legend'),
      description: t('options.legend.description', 'The colors and their values, where there is room.'),
      category,
      defaultValue: defaultOptions.legend.show,
    })
    .addBooleanSwitch({
      path: 'tooltip.show',
      name: t('options.tooltip.name', 'Tooltip'),
      description: t('options.tooltip.description', 'What the pointed cell, column or row holds.'),
      category,
      defaultValue: defaultOptions.tooltip.show,
    });
}

function registerCells(builder: Builder, category: string[]): void {
  builder
    .addRadio({
      path: 'cells.labels',
      name: t('options.cell-labels.name', 'Values in cells'),
      description: t(
        'options.cell-labels.description',
        'Auto: where they fit well. Always: where they can be read at all.'
      ),
      category,
      defaultValue: defaultOptions.cells.labels,
      settings: {
        options: [
          { value: 'auto' as const, label: t('options.cell-labels.auto', 'Auto') },
          { value: 'always' as const, label: t('options.cell-labels.always', 'Always') },
          { value: 'never' as const, label: t('options.cell-labels.never', 'Never') },
        ],
      },
    })
    .addRadio({
      path: 'cells.gap',
      name: t('options.cell-gap.name', 'Cell gap'),
      description: t('options.cell-gap.description', 'Space between cells. Auto: by their size.'),
      category,
      defaultValue: defaultOptions.cells.gap,
      settings: { options: sizes() },
    })
    .addRadio({
      path: 'cells.radius',
      name: t('options.cell-radius.name', 'Cell corners'),
      description: t('options.cell-radius.description', 'How round cells are. Auto: by their size.'),
      category,
      defaultValue: defaultOptions.cells.radius,
      settings: { options: sizes() },
    });
}

function sizes(): Array<{ value: 'auto' | 'none' | 'small' | 'large'; label: string }> {
  return [
    { value: 'auto', label: t('options.size.auto', 'Auto') },
    { value: 'none', label: t('options.size.none', 'None') },
    { value: 'small', label: t('options.size.small', 'Small') },
    { value: 'large', label: t('options.size.large', 'Large') },
  ];
}
