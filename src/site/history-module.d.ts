/** The log, as the build tells it from the history (scripts/lib/history/history-module.ts). */
declare module 'open-progress:history' {
  // A declaration of a module may not name files above it in any other way.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const history: import('../domain/history/history.ts').History;
  export default history;
}
