// Jest setup provided by Grafana scaffolding
import './.config/jest-setup';

// jsdom has none; components that measure themselves get no size in tests unless a test gives them one.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
