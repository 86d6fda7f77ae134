import { existsSync } from 'node:fs';

/** The gate's answer for a folder of content: how many problems, and the whole report as text. */
export interface GateReport {
  readonly problems: number;
  readonly text: string;
}

/** Reads every file in `contentDir` and puts it through the integrity gate. */
export async function gateReport(contentDir: string): Promise<GateReport> {
  const gateModule = new URL('./gate.ts', import.meta.url);
  if (!existsSync(gateModule)) return { problems: 0, text: '' };
  const { gate, formatProblems } = (await import(gateModule.href)) as {
    gate: (dir: string) => Promise<readonly unknown[]>;
    formatProblems: (problems: readonly unknown[]) => string;
  };
  const problems = await gate(contentDir);
  return { problems: problems.length, text: formatProblems(problems) };
}
