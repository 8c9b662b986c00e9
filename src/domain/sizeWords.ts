/** A size as people read it on their phones: `48 KB`, `4.7 MB`, `10.7 GB`. Decimal units, like the settings of phones. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${Math.ceil(bytes / 1000)} KB`;
}
