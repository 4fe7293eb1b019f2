// Runs before any module is loaded: react-dom/server of React 19 needs MessageChannel to load, and jsdom has none.
class Port {
  onmessage = null;
  postMessage(data) {
    setTimeout(() => this.other.onmessage?.({ data }), 0);
  }
  close() {}
}

globalThis.MessageChannel ??= class {
  constructor() {
    this.port1 = new Port();
    this.port2 = new Port();
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
};

// jsdom has none; @grafana/scenes asks for one when it is loaded
globalThis.IntersectionObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// nor this, which Grafana's sanitizing of links needs
URL.canParse ??= (url) => {
  try {
    return Boolean(new URL(url));
  } catch {
    return false;
  }
};
