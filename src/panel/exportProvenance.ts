import { getValueFormats } from '@grafana/data';
import { clock } from '../core/bucketLabel';
import { businessShare } from '../core/businessHours';
import { type Calculation } from '../core/calculation';
import { windowCalculation } from '../core/windowCalculation';
import { zonedTime } from '../core/zonedTime';
import { dashboardVariables } from '../export/dashboardVariables';
import { type Fact, provenance } from '../export/provenance';
import { dateText } from '../grafana/timeZone';
import { t } from '../i18n/t';
import { axisName, calculationName, scaleName } from '../options/optionNames';
import { businessHoursText, shareText } from './businessHoursText';
import { filterTexts } from './filterTexts';
import { status, type StatusFacts } from './status';
import { type Picture, type PictureSource } from './usePicture';

/** What is known of how a picture was made. */
export interface MadeOf {
  readonly source: Pick<
    PictureSource,
    | 'options'
    | 'fieldConfig'
    | 'replaceVariables'
    | 'reading'
    | 'fold'
    | 'calendar'
    | 'calculation'
    | 'businessHours'
    | 'zoneName'
  >;
  readonly picture: Pick<Picture, 'scene' | 'zones' | 'format'>;
  readonly statusFacts: StatusFacts;
  readonly title: string;
  /** An IANA name or a fixed offset. */
  readonly zone: string;
  /** The name of the values; null where rows are counted. */
  readonly valueName: string | null;
  readonly nowMs: number;
}

/** Returns how a picture was made, for everything that is exported of it but windows. */
export function exportProvenance(made: MadeOf): readonly Fact[] {
  return provenanceOf(made, made.source.calculation);
}

/** Returns how a picture and its windows were made: these have a calculation and a unit of their own. */
export function windowProvenance(made: MadeOf): readonly Fact[] {
  return provenanceOf(made, windowCalculation(made.source.calculation));
}

function provenanceOf(made: MadeOf, calculation: Calculation): readonly Fact[] {
  const { source, statusFacts, zone, picture } = made;
  const { options, zoneName } = source;
  const { fromMs, toMs } = statusFacts.range;
  // business hours have a line of their own
  const { interpretation, title, lines, warnings } = status({ ...statusFacts, businessHours: null });
  return provenance({
    panelTitle: made.title,
    generatedAt: zonedTime(Math.floor(made.nowMs / 1000) * 1000, zone),
    interpretation,
    rows: title,
    notes: lines,
    warnings,
    timeRange: `${zonedTime(fromMs, zone)} – ${zonedTime(toMs, zone)}`,
    zone: source.calendar === null || zoneName === zone ? zoneName : `${zoneName} (${zone})`,
    secondZone: picture.zones.secondZone?.name ?? '',
    calendar: calendarText(source),
    calculation: calculationName(calculation.id, options.percentile),
    valueField: made.valueName ?? t('export.no-field', 'none, rows are counted'),
    unit: unitText(source, calculation),
    filters: source.reading.kind === 'folded' ? [] : filterTexts(options, statusFacts.locale),
    businessHours: businessText(source, statusFacts.locale),
    colorScale: scaleText(picture),
    variables: variablesOf(source),
  });
}

/** Returns the lines under an image's title: the time range with its zone, then filters and variables. */
export function exportSubtitles({ source, statusFacts, zone }: MadeOf): readonly string[] {
  const { fromMs, toMs } = statusFacts.range;
  const variables = variablesOf(source).map(({ name, value }) => `${name} = ${value}`);
  const filters = source.reading.kind === 'folded' ? [] : filterTexts(source.options, statusFacts.locale);
  return [
    `${dateText(fromMs, zone)} – ${dateText(toMs, zone)} · ${source.zoneName}`,
    [...variables, ...filters].join(' · '),
  ].filter((text) => text !== '');
}

/** The day may begin at the first of the kept hours; that of values that came folded is not known. */
function calendarText({ fold: { rows, columns }, calendar }: MadeOf['source']): string {
  const axes = `${axisName(rows.kind)} × ${axisName(columns.kind)}`;
  return calendar === null || calendar.dayStartMinute === 0
    ? axes
    : t('export.day-begins', '{{axes}}, days begin at {{time}}', { axes, time: clock(calendar.dayStartMinute) });
}

/** Units that are none: they only group or shorten numbers. */
const NO_UNITS = ['', 'none', 'short', 'sishort', 'string', 'locale', 'bool', 'bool_yes_no', 'bool_on_off'];

/** How authors write a unit of their own: `suffix:sessions`, `currency:€`. */
const OWN_UNIT = /^(?:prefix|suffix|currency|si|count):(.+)$/;

/** Returns the unit of the values by its name; `''` where they have none. As `valueFormat` takes it. */
function unitText({ reading, fieldConfig: { defaults } }: MadeOf['source'], calculation: Calculation): string {
  const own = reading.valueField?.config ?? defaults;
  const unit = (calculation.unit === 'own' ? own.unit : defaults.unit) ?? '';
  if (unit === 'percent' || (unit === '' && calculation.unit === 'percent')) {
    return t('export.percent', 'percent');
  }
  if (NO_UNITS.includes(unit)) {
    return '';
  }
  const [, written] = OWN_UNIT.exec(unit) ?? [];
  const known = getValueFormats().flatMap(({ submenu }) => submenu);
  return written ?? known.find(({ value }) => value === unit)?.text ?? unit;
}

function businessText({ businessHours, fold }: MadeOf['source'], locale: string): string {
  return businessHours === null || fold.businessHours === null || fold.used === 0
    ? ''
    : `${businessHoursText(businessHours, locale)}: ${shareText(businessShare(fold.businessHours, 'all', 0), locale)}`;
}

function scaleText({ scene: { scale }, format }: MadeOf['picture']): string {
  if (scale === null) {
    return '';
  }
  const name = scaleName(scale.kind);
  return scale.kind === 'thresholds' || scale.kind === 'mappings'
    ? name
    : `${name}, ${format.full(scale.min)} – ${format.full(scale.max)}`;
}

function variablesOf({ replaceVariables }: Pick<PictureSource, 'replaceVariables'>): readonly Fact[] {
  return dashboardVariables(replaceVariables('${__all_variables}'));
}
