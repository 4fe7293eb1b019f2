import { VizPanelMenu } from '@grafana/scenes';
import { updateUrl } from './urlState';

/** Returns the menu in the header of the panel with that key. */
export function makePanelMenu(panelKey: string): VizPanelMenu {
  return new VizPanelMenu({
    items: [
      { text: 'Options', iconClassName: 'sliders-v-alt', onClick: () => updateUrl({ options: panelKey }) },
      {
        text: 'Inspect',
        iconClassName: 'info-circle',
        subMenu: [{ text: 'Data', onClick: () => updateUrl({ inspect: panelKey }) }],
      },
    ],
  });
}
