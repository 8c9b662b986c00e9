/** Name of the collection that holds the details of a shard of species. */
export function shardName(shard: number): string {
  return `species/${String(shard).padStart(2, '0')}`;
}
