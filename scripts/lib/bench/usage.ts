// Joined to a build by `--import`: leaves what the process used in the file that BENCH_USAGE names.
import { writeFileSync } from 'node:fs';

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env['BENCH_USAGE']!,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, kilobytes: maxRSS }),
  );
});
