import { type SelectableValue } from '@grafana/data';
import { t } from '../i18n/t';
import { type Builder, type EditorChoices } from './editorChoices';
import { scaleName } from './optionNames';
import { type CalendarOptions, defaultOptions } from './options';

type ScaleChoice = CalendarOptions['color']['scale'];

/** Registers how values become colors. */
export function registerColors(builder: Builder, choices: EditorChoices): void {
  const category = [t('options.category.colors', 'Colors')];
  registerScheme(builder, category, choices);
  registerScale(builder, category);
}

function registerScheme(builder: Builder, category: string[], { schemes }: EditorChoices): void {
  builder
    .addSelect({
      path: 'color.scheme',
      name: t('options.color-scheme.name', 'Color scheme'),
      description: t('options.color-scheme.description', 'Colors from the smallest to the largest value.'),
      category,
      defaultValue: defaultOptions.color.scheme,
      settings: { options: schemes.map(({ id, name, group }) => ({ value: id, label: name, description: group })) },
      showIf: takesScheme,
    })
    .addBooleanSwitch({
      path: 'color.reverse',
      name: t('options.color-reverse.name', 'Reverse'),
      description: t('options.color-reverse.description', 'Turns the color scheme around.'),
      category,
      defaultValue: defaultOptions.color.reverse,
      showIf: takesScheme,
    })
    .addSelect({
      path: 'color.scale',
      name: t('options.color-scale.name', 'Scale'),
      description: t('options.color-scale.description', 'How values spread over the colors.'),
      category,
      defaultValue: defaultOptions.color.scale,
      settings: { options: scales() },
    })
    .addNumberInput({
      path: 'color.steps',
      name: t('options.color-steps.name', 'Steps'),
      description: t('options.color-steps.description', 'Number of colors, 2 or more. 0: continuous.'),
      category,
      defaultValue: defaultOptions.color.steps,
      settings: { min: 0, max: 64, integer: true },
      showIf: takesScheme,
    });
}

function registerScale(builder: Builder, category: string[]): void {
  builder
    .addTextInput({
      path: 'color.min',
      name: t('options.color-min.name', 'Scale starts at'),
      description: t(
        'options.color-min.description',
        'A number or a variable. Empty: the standard option Min, else the cells decide.'
      ),
      category,
      defaultValue: defaultOptions.color.min,
      settings: { placeholder: t('options.color-min.placeholder', '0 or $low') },
      showIf: hasEnds,
    })
    .addTextInput({
      path: 'color.max',
      name: t('options.color-max.name', 'Scale ends at'),
      description: t(
        'options.color-max.description',
        'A number or a variable. Empty: the standard option Max, else the cells decide.'
      ),
      category,
      defaultValue: defaultOptions.color.max,
      settings: { placeholder: t('options.color-max.placeholder', '100 or $high') },
      showIf: hasEnds,
    })
    .addNumberInput({
      path: 'color.clamp',
      name: t('options.color-clamp.name', 'Clamp at percentile'),
      description: t(
        'options.color-clamp.description',
        'Ends the scale at this percentile of the cells, so that one spike does not flatten the rest. 100: off.'
      ),
      category,
      defaultValue: defaultOptions.color.clamp,
      settings: { min: 1, max: 100 },
      showIf: ({ color }) => ['auto', 'linear', 'squareRoot', 'log', 'symlog'].includes(color.scale),
    })
    .addTextInput({
      path: 'color.center',
      name: t('options.color-center.name', 'Center'),
      description: t(
        'options.color-center.description',
        'The value in the middle of a diverging scheme, a number or a variable. Empty: none.'
      ),
      category,
      defaultValue: defaultOptions.color.center,
      settings: { placeholder: t('options.color-center.placeholder', '0 or $target') },
      showIf: ({ color }) => ['auto', 'linear', 'squareRoot', 'symlog'].includes(color.scale),
    });
}

function scales(): Array<SelectableValue<ScaleChoice>> {
  return [
    {
      value: 'auto',
      label: t('options.color-scale.auto', 'Auto'),
      description: t('options.color-scale.auto-text', 'Linear; square root where few cells are large'),
    },
    { value: 'linear', label: scaleName('linear'), description: t('options.color-scale.linear-text', 'Even steps') },
    {
      value: 'squareRoot',
      label: scaleName('squareRoot'),
      description: t('options.color-scale.square-root-text', 'More color for small values'),
    },
    {
      value: 'log',
      label: scaleName('log'),
      description: t('options.color-scale.log-text', 'Each tenfold alike; positive values'),
    },
    {
      value: 'symlog',
      label: scaleName('symlog'),
      description: t('options.color-scale.symlog-text', 'Logarithmic both ways from zero'),
    },
    {
      value: 'quantile',
      label: scaleName('quantile'),
      description: t('options.color-scale.quantile-text', 'Each color on equally many cells'),
    },
    {
      value: 'thresholds',
      label: scaleName('thresholds'),
      description: t('options.color-scale.thresholds-text', "Grafana's thresholds, set below"),
    },
    {
      value: 'mappings',
      label: scaleName('mappings'),
      description: t('options.color-scale.mappings-text', "The colors of Grafana's value mappings, set below"),
    },
  ];
}

/** Thresholds and mappings bring colors of their own. */
function takesScheme({ color }: CalendarOptions): boolean {
  return color.scale !== 'thresholds' && color.scale !== 'mappings';
}

/** Thresholds in percent are parts of what is between the ends. */
function hasEnds({ color }: CalendarOptions): boolean {
  return color.scale !== 'mappings';
}
