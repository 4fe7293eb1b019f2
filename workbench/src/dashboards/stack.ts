import { SceneFlexItem, SceneFlexLayout, type VizPanel } from '@grafana/scenes';

/** Returns a layout with the panels below each other at full width, each with its height in pixels. */
export function stack(panels: Array<[panel: VizPanel, height: number]>): SceneFlexLayout {
  return new SceneFlexLayout({
    direction: 'column',
    children: panels.map(
      ([body, height]) => new SceneFlexItem({ height, minHeight: height, ySizing: 'content', body })
    ),
  });
}
