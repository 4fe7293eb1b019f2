import { t } from '../i18n/t';

/** One thing that is said of how a picture was made. Plain text, as the author or the data wrote it. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What a picture was made of, in words; `''` and empty lists are left out. */
export interface ProvenanceFacts {
  readonly panelTitle: string;
  /** ISO 8601. */
  readonly generatedAt: string;
  /** How the query's result was taken, in a sentence. */
  readonly interpretation: string;
  /** How many rows were drawn, of how many. */
  readonly rows: string;
  /** Why rows were not drawn and what else may surprise, a sentence each. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** Both ends as ISO 8601 with their offset. */
  readonly timeRange: string;
  readonly zone: string;
  readonly secondZone: string;
  /** Both axes. */
  readonly calendar: string;
  readonly calculation: string;
  readonly valueField: string;
  /** Of numbers that are written without it. */
  readonly unit: string;
  /** What of the calendar is kept or left out. */
  readonly filters: readonly string[];
  /** The hours and the share in them. */
  readonly businessHours: string;
  readonly colorScale: string;
  /** The dashboard's variables and ad hoc filters. */
  readonly variables: readonly Fact[];
}

/** Returns how a picture was made, in the order in which everything exported says it. */
export function provenance(facts: ProvenanceFacts): readonly Fact[] {
  return [
    { name: t('export.panel', 'Panel'), value: facts.panelTitle },
    { name: t('export.generated', 'Generated'), value: facts.generatedAt },
    { name: t('export.query', 'Query'), value: facts.interpretation },
    { name: t('export.rows', 'Rows'), value: facts.rows },
    ...facts.warnings.map((value) => ({ name: t('export.warning', 'Warning'), value })),
    ...facts.notes.map((value) => ({ name: t('export.note', 'Note'), value })),
    { name: t('export.time-range', 'Time range'), value: facts.timeRange },
    { name: t('export.zone', 'Time zone'), value: facts.zone },
    { name: t('export.second-zone', 'Second time zone'), value: facts.secondZone },
    { name: t('export.calendar', 'Calendar'), value: facts.calendar },
    { name: t('export.calculation', 'Calculation'), value: facts.calculation },
    { name: t('export.value-field', 'Value field'), value: facts.valueField },
    { name: t('export.unit', 'Unit'), value: facts.unit },
    ...facts.filters.map((value) => ({ name: t('export.filter', 'Calendar filter'), value })),
    { name: t('export.business-hours', 'Business hours'), value: facts.businessHours },
    { name: t('export.color-scale', 'Color scale'), value: facts.colorScale },
    ...facts.variables.map(({ name, value }) => ({
      name: t('export.variable', 'Variable {{name}}', { name }),
      value,
    })),
  ].filter(({ value }) => value !== '');
}
