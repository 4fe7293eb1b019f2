import { SceneCSSGridItem, SceneCSSGridLayout, SceneFlexItem, SceneFlexLayout } from '@grafana/scenes';
import { makePanel, type PanelParts } from './makePanel';
import { SectionTitle } from './SectionTitle';

/** Panels that belong together. */
export interface Section {
  title: string;
  panels: PanelParts[];
}

/**
 * Returns a layout with the sections below each other, each with two panels side by side where there is room.
 * Panels ask for their data when they come into sight.
 */
export function layOutSections(sections: readonly Section[], panelHeight: number): SceneFlexLayout {
  return new SceneFlexLayout({
    direction: 'column',
    children: sections.flatMap(({ title, panels }) => [
      new SceneFlexItem({ ySizing: 'content', body: new SectionTitle({ title }) }),
      new SceneFlexItem({ ySizing: 'content', body: twoByTwo(panels, panelHeight) }),
    ]),
  });
}

function twoByTwo(panels: readonly PanelParts[], height: number): SceneCSSGridLayout {
  return new SceneCSSGridLayout({
    // The layout gives the lazy loader of each panel the same columns: auto-fit lets the one panel in it have them all.
    templateColumns: 'repeat(auto-fit, minmax(min(100%, max(45%, 440px)), 1fr))',
    autoRows: `${height}px`,
    isLazy: true,
    children: panels.map((parts) => new SceneCSSGridItem({ body: makePanel(parts) })),
  });
}
