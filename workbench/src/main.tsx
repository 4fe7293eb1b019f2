import { createRoot } from 'react-dom/client';
import { bootGrafana } from './bootGrafana';

async function start(): Promise<void> {
  await bootGrafana();
  // Only now: the app's modules may use what was just set.
  const { App } = await import('./App');
  const root = document.getElementById('root');
  if (!root) {
    throw new Error('index.html has no #root');
  }
  createRoot(root).render(<App />);
}

start().catch((error: unknown) => {
  document.body.innerText = `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`;
  throw error;
});
