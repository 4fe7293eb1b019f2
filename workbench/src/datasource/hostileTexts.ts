/** Texts as an attacker would write them into a log, to get at whoever looks at it or opens an export of it. */
export const HOSTILE_TEXTS = {
  markup: '<img src=x onerror="window.wasHacked=true">',
  script: '"></script><script>window.wasHacked=true</script>',
  formula: "=cmd|' /C calc'!A0",
  otherFormula: '@SUM(1+9)*cmd|"/C calc"!A0',
  // right-to-left letters, and a mark that turns the reading direction of what follows
  rightToLeft: 'هجوم \u202Eexe.ylno-daer',
  linesAndTabs: 'first line\nsecond,line\t"quoted"',
  template: '${__from} ${source_ip} {{x}} $t(key)',
  long: 'A'.repeat(150) + ' ' + '長'.repeat(149),
} as const;

/** Returns all of them. */
export function hostileTexts(): string[] {
  return Object.values(HOSTILE_TEXTS);
}
