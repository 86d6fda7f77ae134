import { resolve } from 'node:path';
import { ArgumentRefusal, readArguments } from './lib/arguments.ts';
import { publish, releasesIn, rollBack, PublishRefusal } from './lib/publish-release.ts';

const usage = `npm run publish-to -- FOLDER [--from dist] [--keep 5] | --rollback

Publishes a finished site on one's own server, in one step: it is copied into FOLDER/releases/, and only when all of it
is there does the link FOLDER/current turn to it. The server serves FOLDER/current. Readers find the last site or the
new one, never half of either; where anything fails, the last one stays.

  --from      the finished site (dist)
  --keep      how many sites to keep, the published one among them (5)
  --rollback  turn back to the site before the published one; nothing is copied
  --list      the sites that are kept

Exit code 0: published; 1: refused, and the last site stays; 2: the command cannot be followed.`;

function run(): number {
  const { values, positionals } = readArguments(
    {
      from: { type: 'string' },
      keep: { type: 'string' },
      rollback: { type: 'boolean' },
      list: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    { positionals: 1 },
  );
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [folder] = positionals;
  if (folder === undefined) throw new ArgumentRefusal(usage);
  const keep = Number(values.keep ?? '5');
  if (!Number.isInteger(keep) || keep < 2) throw new ArgumentRefusal('--keep is a whole number, 2 or more.');
  const target = resolve(folder);
  if (values.list) {
    for (const { name, current } of releasesIn(target)) console.log(`${current ? '→' : ' '} ${name}`);
    return 0;
  }
  const name = values.rollback
    ? rollBack(target)
    : publish(resolve(values.from ?? 'dist'), target, { keep, now: new Date(), warn: console.error });
  console.log(`${folder}/current is now ${name}.`);
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  const refused = error instanceof PublishRefusal || (error as { code?: unknown }).code !== undefined;
  if (!refused && !(error instanceof ArgumentRefusal)) throw error;
  console.error(refused ? `Not published: ${(error as Error).message}` : (error as Error).message);
  process.exitCode = refused ? 1 : 2;
}
