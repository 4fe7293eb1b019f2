/** A panel as a dashboard's JSON has it. */
interface SavedPanel {
  readonly type: string;
  readonly title: string;
  readonly pluginVersion: string;
  readonly options: object;
  readonly fieldConfig: object;
}

/** Returns an hourly heatmap as version 2.0 saves it; what is not given is as in a new one. */
export function hourlyHeatmap(options: object = {}, custom: object = {}): SavedPanel {
  return {
    type: 'marcusolsson-hourly-heatmap-panel',
    title: 'Consumption',
    pluginVersion: '2.0.1',
    options: {
      from: '0',
      legendGradientQuality: 'high',
      regions: [],
      showCellBorder: false,
      showLegend: true,
      showTooltip: true,
      showValueIndicator: false,
      to: '0',
      ...options,
    },
    fieldConfig: {
      defaults: {
        color: { mode: 'continuous-GrYlRd' },
        custom: {
          calculation: 'mean',
          colorPalette: 'interpolateSpectral',
          colorSpace: 'rgb',
          groupBy: 60,
          invertPalette: false,
          nullValueColor: 'rgb(155, 155, 155)',
          ...custom,
        },
        mappings: [],
        max: 100,
        min: 0,
        thresholds: { mode: 'absolute', steps: [{ color: 'green', value: null }] },
        unit: 'kwatth',
      },
      overrides: [],
    },
  };
}

/** Returns a carpet plot as it saves itself, all at the panel's root; what is not given is as in a new one. */
export function carpetPlot(settings: object = {}): object {
  return {
    aggregate: 'AVG',
    fragment: 'HOUR',
    color: {
      mode: 'SPECTRUM',
      colorScheme: 'interpolateRdYlGn',
      nullColor: 'transparent',
      customColors: [{ color: '#006837' }, { color: '#aa0526' }],
      colorSpace: 'RGB',
    },
    scale: { min: null, max: null },
    xAxis: {
      show: true,
      showWeekends: true,
      minBucketWidthToShowWeekends: 4,
      showCrosshair: true,
      labelFormat: '%a %m/%d',
    },
    yAxis: { show: true, showCrosshair: false },
    tooltip: { show: true },
    legend: { show: true },
    data: { unitFormat: 'short', decimals: null },
    ...settings,
  };
}

/** Returns a calendar heatmap as version 1 saves it; what is not given is as in a new one. */
export function calendarHeatmap(options: object = {}): SavedPanel {
  return {
    type: 'tim012432-calendarheatmap-panel',
    title: 'Contributions',
    pluginVersion: '1.0.0',
    options: {
      aggregation: 'sum',
      autoRectSize: true,
      colorScheme: 'green',
      radius: 2,
      rectSize: 11,
      showLegend: true,
      showMonthLabels: true,
      showTooltip: true,
      showWeekLabels: true,
      space: 3,
      ...options,
    },
    fieldConfig: { defaults: {}, overrides: [] },
  };
}

/** Returns a heatmap of Grafana's as Grafana 12 saves it; what is not given is as in a new one. */
export function grafanaHeatmap(options: object = {}): SavedPanel {
  return {
    type: 'heatmap',
    title: 'Latency',
    pluginVersion: '12.4.10',
    options: {
      calculate: false,
      cellGap: 1,
      color: {
        exponent: 0.5,
        fill: 'dark-orange',
        mode: 'scheme',
        reverse: false,
        scale: 'exponential',
        scheme: 'Oranges',
        steps: 64,
      },
      exemplars: { color: 'rgba(255,0,255,0.7)' },
      filterValues: { le: 1e-9 },
      legend: { show: true },
      rowsFrame: { layout: 'auto' },
      showValue: 'auto',
      tooltip: { mode: 'single', showColorScale: false, yHistogram: false },
      yAxis: { axisPlacement: 'left', reverse: false },
      ...options,
    },
    fieldConfig: {
      defaults: {
        custom: { hideFrom: { legend: false, tooltip: false, viz: false }, scaleDistribution: { type: 'linear' } },
      },
      overrides: [],
    },
  };
}
