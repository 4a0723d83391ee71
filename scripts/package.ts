import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { appPackage } from './app-package.ts';

/** Writes dist/samverka.zip, the app package to upload to Teams, for the app id and publisher in the environment. */

const Environment = z.object({
  MicrosoftAppId: z.guid('the bot’s app id, as 00000000-0000-0000-0000-000000000000'),
  SAMVERKA_PUBLISHER: z.string().min(1).max(32),
  SAMVERKA_SITE: z.url({ protocol: /^https$/u }).transform((url) => url.replace(/\/+$/u, '')),
});

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')));
const read = Environment.safeParse(process.env);

if (read.success) {
  const files = await appPackage({
    MicrosoftAppId: read.data.MicrosoftAppId,
    Version: version,
    Publisher: read.data.SAMVERKA_PUBLISHER,
    Site: read.data.SAMVERKA_SITE,
  });
  const target = new URL('../dist/samverka.zip', import.meta.url);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, zipSync(Object.fromEntries(files), { level: 9 }));
  console.log(
    `${fileURLToPath(target)} is ready to upload to Teams (app ${read.data.MicrosoftAppId}, ${version}).`,
  );
} else {
  for (const issue of read.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`);
  console.error('Nothing was written. docs/administration.md says what the three settings mean.');
  process.exitCode = 1;
}
