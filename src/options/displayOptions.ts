import { t } from '../i18n/t';
import { type Builder, type EditorChoices } from './editorChoices';
import { defaultOptions, NO_VALUE_FIELD } from './options';
import { showsAxis } from './shownAxes';

/** Registers what is drawn beside the colors. */
export function registerDisplay(builder: Builder, choices: EditorChoices): void {
  const category = [t('options.category.display', 'Display')];
  registerCells(builder, category);
  registerMarginals(builder, category);
  registerMarks(builder, category);
  registerWords(builder, category, choices);
}

function registerMarginals(builder: Builder, category: string[]): void {
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
    });
}

function registerMarks(builder: Builder, category: string[]): void {
  builder
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
      path: 'marks.annotations',
      name: t('options.mark-annotations.name', 'Annotations'),
      description: t('options.mark-annotations.description', "The dashboard's annotations and changes of alerts."),
      category,
      defaultValue: defaultOptions.marks.annotations,
    })
    .addBooleanSwitch({
      path: 'marks.newEvents',
      name: t('options.mark-new-events.name', 'New events'),
      description: t(
        'options.mark-new-events.description',
        'What the last refresh brought, for half a minute, where the time range ends now.'
      ),
      category,
      defaultValue: defaultOptions.marks.newEvents,
    });
}

/** Who is a text in the tooltip: a name that is typed may be one that the next query brings. */
function registerWords(builder: Builder, category: string[], { codedNames }: EditorChoices): void {
  builder
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
    })
    .addSelect({
      path: 'tooltip.who',
      name: t('options.who.name', 'Who'),
      description: t(
        'options.who.description',
        'The field or label whose top values the tooltip lists, such as source IPs.'
      ),
      category,
      defaultValue: defaultOptions.tooltip.who,
      settings: {
        options: [],
        allowCustomValue: true,
        getOptions: async ({ data }) => [
          { value: '', label: t('options.who.auto', 'Auto') },
          { value: NO_VALUE_FIELD, label: t('options.who.none', 'None') },
          ...codedNames(data).map((name) => ({ value: name, label: name })),
        ],
      },
      showIf: ({ tooltip }) => tooltip.show,
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
