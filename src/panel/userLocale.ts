import { config } from '@grafana/runtime';

/** Returns the language tag that the user reads Grafana in, for names of weekdays and for numbers. */
export function userLocale(): string {
  return config.bootData.user.language || 'en-US';
}
