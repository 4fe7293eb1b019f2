import { type BlockReader, type BlockReading } from '../core/blockReader';
import { type CellBlock, isOneCell } from '../core/cellBlock';
import { type TimeRange } from '../core/events';
import { colorPosition } from '../core/colorScale';
import { windowCalculation } from '../core/windowCalculation';
import { type Scene } from '../draw/scene';
import { type WindowValue } from '../export/exportSource';
import { type ValueFormat } from '../grafana/valueFormat';
import { t } from '../i18n/t';
import { briefFacts, type Fact, fullFacts } from './blockFacts';
import { blockText } from './blockText';
import { blockWindows, type BlockWindows } from './blockWindows';
import { cssColor } from './cssColor';
import { knownOfBlock, type KnownOfBlock, sumOfBlock } from './knownOfBlock';
import { secondZoneText, type SecondZone } from './secondZone';
import { type NoteSource, tooltipNotes } from './tooltipNotes';

/** What is told of a block of cells, hovered or pinned. All of it is plain text. */
export interface BlockDetails {
  readonly title: string;
  /** The zone, and the time of day in the second one. */
  readonly subtitle: string;
  /** The cell's color; null for several cells and for one without a value. */
  readonly color: string | null;
  readonly valueTitle: string;
  readonly value: string;
  /** Few of the facts, for the pointer passing by. */
  readonly briefFacts: readonly Fact[];
  readonly facts: readonly Fact[];
  /** What is special here, a sentence each. */
  readonly notes: readonly string[];
  /** `3 new in the last refresh`; null where none are. */
  readonly newEvents: string | null;
  readonly annotations: readonly BlockAnnotation[];
  /** Null where the values came folded. */
  readonly windows: BlockWindows | null;
}

/** An annotation or alert state on a cell of the block. Plain text. */
export interface BlockAnnotation {
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** When it was, for people. */
  readonly when: string;
  /** The color of its mark, as Grafana writes colors; '' for the usual one. */
  readonly color: string;
}

/** What details are made from; cells are those of the scene, whose axes may have traded places. */
export interface DetailsSource {
  readonly scene: Scene;
  readonly calculation: NoteSource['calculation'];
  readonly valueTitle: string;
  /** True where the value itself is the number of events, so that it is not said twice. */
  readonly countsEvents: boolean;
  readonly windowValue: Pick<WindowValue, 'format' | 'countsEvents'>;
  readonly format: ValueFormat;
  readonly locale: string;
  readonly calendar: NoteSource['calendar'];
  readonly clockChanges: NoteSource['clockChanges'];
  readonly secondZone: SecondZone | null;
  /** Reads the scene's fold; null where the values came folded. */
  readonly reader: BlockReader | null;
  readonly range: TimeRange;
  /** How many events each cell has gained with the last refresh; null where that is not told. */
  readonly newEvents: Int32Array | null;
  readonly annotationsOf: (block: CellBlock) => readonly BlockAnnotation[];
}

/** Returns what is told of a block. */
export function blockDetails(block: CellBlock, source: DetailsSource): BlockDetails {
  const { scene, locale, calendar, reader } = source;
  const { fold, scale } = scene;
  const reading = reader?.read(block) ?? null;
  const foldKnows = knownOfBlock(fold, source.calculation, block);
  const known = reading === null ? foldKnows : readIn(foldKnows, reading);
  const second = source.secondZone === null ? null : secondZoneText(fold, block, source.secondZone);
  const format = source.format.full;
  const facts = { ...source, fold, format, known, reading };
  return {
    title: blockText(fold, block, locale),
    subtitle: second === null ? scene.zoneName : `${scene.zoneName} · ${second}`,
    color: isOneCell(block) ? colorOf(scene, known.value) : null,
    valueTitle: source.valueTitle,
    value: valueText(known, format),
    briefFacts: briefFacts(block, facts),
    facts: fullFacts(block, facts),
    notes: tooltipNotes(block, { ...source, fold, scale, format }),
    newEvents: newEventsText(block, source),
    annotations: source.annotationsOf(block),
    windows:
      reading === null || calendar === null
        ? null
        : blockWindows(reading, {
            ...source,
            ...source.windowValue,
            calculation: windowCalculation(source.calculation),
            zone: calendar.zone,
            dayStartMinute: calendar.dayStartMinute,
          }),
  };
}

/** Returns the details in a sentence or two, to be read aloud. */
export function blockSentence(details: BlockDetails): string {
  const facts = [{ name: details.valueTitle, value: details.value }, ...details.briefFacts];
  return [
    t('sentence.block', '{{title}}, {{subtitle}}.', { title: details.title, subtitle: details.subtitle }),
    ...facts.map((fact) => t('sentence.fact', '{{name}}: {{value}}.', { ...fact })),
    ...details.notes,
    details.newEvents === null ? '' : `${details.newEvents}.`,
    details.annotations.length === 0
      ? ''
      : t('tooltip.annotation-count', '{{count}} annotations.', {
          count: details.annotations.length,
          defaultValue_one: '{{count}} annotation.',
        }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What the events behind the block tell stands before what the fold tells. */
function readIn(known: KnownOfBlock, { value, events, share, rank, rankOf }: BlockReading): KnownOfBlock {
  return { value, valueKnown: true, events, share, rank, rankOf, alike: known.alike };
}

function valueText({ events, value, valueKnown }: KnownOfBlock, format: (value: number) => string): string {
  if (events === 0) {
    return t('tooltip.no-events', 'no events');
  }
  return valueKnown ? format(value) || t('tooltip.no-value', 'no value') : t('tooltip.not-known', 'not known');
}

function newEventsText(block: CellBlock, { scene, newEvents, locale }: DetailsSource): string | null {
  const count = newEvents === null ? 0 : sumOfBlock(newEvents, scene.fold, block);
  return count > 0
    ? t('tooltip.new-events', '{{events}} new in the last refresh', { events: count.toLocaleString(locale) })
    : null;
}

function colorOf({ scale, cut, style }: Scene, value: number): string | null {
  return scale === null || Number.isNaN(value) ? null : cssColor(style.scheme, cut, colorPosition(scale, value));
}
