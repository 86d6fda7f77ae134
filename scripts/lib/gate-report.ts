import { formatProblems, gate } from './gate.ts';

/** The gate's answer for a folder of content: how many problems, and the whole report as text. */
export interface GateReport {
  readonly problems: number;
  readonly text: string;
}

/** Reads every file in `contentDir` and puts it through the integrity gate. */
export async function gateReport(contentDir: string): Promise<GateReport> {
  const { problems } = await gate(contentDir);
  return {
    problems: problems.length,
    text: formatProblems(problems, { colour: process.stderr.isTTY && !process.env['NO_COLOR'] }),
  };
}
