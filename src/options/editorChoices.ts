import { type DataFrame, type PanelOptionsEditorBuilder, type StandardEditorProps } from '@grafana/data';
import { type ComponentType } from 'react';
import { type CalendarOptions } from './options';

/** A color scheme as the picker shows it. */
export interface SchemeChoice {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

/** A zone as the pickers show it. */
export interface ZoneItem {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** Returns names of what query results hold. */
export type NamesIn = (frames: readonly DataFrame[]) => readonly string[];

/** What the editors offer that other layers know. */
export interface EditorChoices {
  readonly schemes: readonly SchemeChoice[];
  /** The zones, asked for when a picker opens. */
  readonly zones: () => readonly ZoneItem[];
  /** Names under which numbers can be picked. */
  readonly valueNames: NamesIn;
  /** Names of all fields and labels whose different values can be counted. */
  readonly codedNames: NamesIn;
  /** The language of the weekdays' names. */
  readonly locale: string;
  /** Writes queries that let the database fold. */
  readonly pushDown: ComponentType<StandardEditorProps>;
}

export type Builder = PanelOptionsEditorBuilder<CalendarOptions>;
