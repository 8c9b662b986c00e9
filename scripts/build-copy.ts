// Builds a copy that opens without a server, in Chinese: one HTML file, or a zip with a folder for a USB stick.
// node scripts/run.mjs scripts/build-copy.ts single|folder [--out out]
import { parseArgs } from 'node:util';
import { buildFolder, buildSingleFile } from '#build/copy/build.ts';

const LARGEST_FILE_BYTES = 8_000_000;

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'out' } },
  allowPositionals: true,
});
const form = positionals[0];
if (form !== 'single' && form !== 'folder') {
  console.error('usage: build-copy.ts single|folder [--out out]');
  process.exit(2);
}
const report = await (form === 'single' ? buildSingleFile(values.out) : buildFolder(values.out));
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(2);
console.log(
  `${report.file}: ${megabytes(report.bytes)} MB (script ${megabytes(report.scriptBytes)} MB, ${report.pictures} pictures ${megabytes(report.pictureBytes)} MB)`,
);
if (form === 'single' && report.bytes > LARGEST_FILE_BYTES) {
  console.error(`The single file is larger than ${megabytes(LARGEST_FILE_BYTES)} MB.`);
  process.exit(1);
}
